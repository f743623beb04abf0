import { defineMessages } from "./message";

/** Names of the parts of a form. */
export const formMessages = defineMessages({
  initial: { zh: "年初预算数", en: "Initial budget" },
  annual: { zh: "全年预算数", en: "Annual budget" },
  executed: { zh: "全年执行数", en: "Executed" },
});
