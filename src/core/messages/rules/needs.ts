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
  exAnteRegister: { zh: "需要事前评估台账", en: "needs the register of ex-ante evaluations" },
  budgetStart: {
    zh: "需要方案里的预算编制启动日",
    en: "needs the day drawing up the budget begins, in the scheme",
  },
  selfEvaluations: { zh: "需要自评台账或自评表", en: "needs self-evaluations" },
  evaluatedUnits: {
    zh: "需要评价清单或项目库（项目、单位）",
    en: "needs the list of evaluations or the project register (project, unit)",
  },
  resultApplication: { zh: "需要结果应用台账", en: "needs the register of results applied" },
  today: { zh: "需要检查日期", en: "needs the day of the check" },
  monitoring: {
    zh: "需要监控表或监控台账",
    en: "needs the monitoring forms or their register",
  },
  earlierBatch: {
    zh: "需要同一项目上一批次的监控表",
    en: "needs the monitoring form of an earlier batch",
  },
  lastYear: { zh: "需要上年的表", en: "needs last year's forms" },
  deadline: { zh: "需要本批次的截止日期", en: "needs the deadline of the batch" },
});
