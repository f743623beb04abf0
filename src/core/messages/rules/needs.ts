import { defineMessages } from "../message";

/** What a rule cannot do without, where the workbook does not hold it. */
export const needSentences = defineMessages({
  projectRegister: {
    zh: "需要项目库（项目编码、名称、批复数）",
    en: "needs the project register (code, name, approved amount)",
  },
  unitRegister: { zh: "需要单位名录", en: "needs the register of units" },
  indicatorLibrary: { zh: "需要指标库", en: "needs the indicator library" },
  approvedTargets: {
    zh: "需要批复的绩效目标表",
    en: "needs the approved target forms",
  },
  lastYear: { zh: "需要上年的表", en: "needs last year's forms" },
  deadline: { zh: "需要本批次的截止日期", en: "needs the deadline of the batch" },
});
