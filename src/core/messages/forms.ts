import { defineMessages } from "./message";

/** Names of the parts of a form. */
export const formMessages = defineMessages({
  initial: { zh: "年初预算数", en: "Initial budget" },
  annual: { zh: "全年预算数", en: "Annual budget" },
  executed: { zh: "全年执行数", en: "Executed" },

  // Why a form is of its kind, and what could not be placed
  kindByTitle: { zh: "标题写着“{title}”", en: "The title says “{title}”" },
  kindByColumns: { zh: "表头有“{columns}”", en: "The headings are “{columns}”" },
  kindByLevels: { zh: "一级指标是“{levels}”", en: "The dimensions are “{levels}”" },
  kindChosen: { zh: "您指定的", en: "Chosen by you" },
  columnUnplaced: {
    zh: "{cell}“{text}”这一列没有识别",
    en: "Column “{text}” at {cell} is not understood",
  },
  rowSkipped: { zh: "第 {row} 行没有读入", en: "Row {row} was not read" },
  project: { zh: "项目名称", en: "The project's name" },
  department: { zh: "主管部门", en: "The department" },
  unit: { zh: "单位名称", en: "The unit's name" },
  year: { zh: "年度", en: "The year" },
});

export type FormMessageKey = keyof typeof formMessages;
