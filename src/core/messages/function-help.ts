import type { Message } from "./message";

export interface FunctionHelp {
  /** As it stands in a formula. */
  readonly name: string;
  readonly purpose: Message;
  /** A formula that works on any sheet. */
  readonly example: string;
  /** What the example shows in its cell, or in its first row. */
  readonly shows: string;
}

/** What each PERF function is for, in one line, for the pane; Excel's own help says the rest. */
export const functionHelp: readonly FunctionHelp[] = [
  {
    name: "PERF.SCORE",
    purpose: { zh: "指标得分", en: "Points of an indicator" },
    example: '=PERF.SCORE("≥500",487,10)',
    shows: "9.74",
  },
  {
    name: "PERF.GRADE",
    purpose: { zh: "等级", en: "Grade of a score" },
    example: "=PERF.GRADE(88.5)",
    shows: "良",
  },
  {
    name: "PERF.TARGET",
    purpose: { zh: "拆开指标值：符号、数值、单位、类型", en: "A target in four cells" },
    example: '=PERF.TARGET("≥95%")',
    shows: "≥　95　%　定量",
  },
  {
    name: "PERF.MEETS",
    purpose: { zh: "是否达到指标值", en: "Whether a target is met" },
    example: '=PERF.MEETS("≤30",33)',
    shows: "FALSE",
  },
  {
    name: "PERF.COMPLETION",
    purpose: { zh: "指标完成率", en: "Completion of a target" },
    example: '=PERF.COMPLETION("≥500",487)',
    shows: "0.974",
  },
  {
    name: "PERF.DEVIATION",
    purpose: { zh: "偏离度", en: "Deviation from a target" },
    example: '=PERF.DEVIATION("≥50",65)',
    shows: "0.3",
  },
  {
    name: "PERF.EXECRATE",
    purpose: { zh: "预算执行率", en: "Execution rate of the budget" },
    example: "=PERF.EXECRATE(215457.6,250000)",
    shows: "0.8618304",
  },
  {
    name: "PERF.EXECSCORE",
    purpose: { zh: "预算执行率得分", en: "Points of the execution rate" },
    example: "=PERF.EXECSCORE(215457.6,250000)",
    shows: "8.62",
  },
  {
    name: "PERF.TOTAL",
    purpose: { zh: "项目总分，可按执行率封顶", en: "Project total, capped on request" },
    example: "=PERF.TOTAL({40,48},76,100)",
    shows: "95.6",
  },
  {
    name: "PERF.LIGHT",
    purpose: { zh: "监控灯", en: "Light of the monitoring" },
    example: '=PERF.LIGHT("≥1000",350,7)',
    shows: "黄",
  },
  {
    name: "PERF.EXANTE",
    purpose: { zh: "事前评估结论", en: "Conclusion of an ex-ante evaluation" },
    example: "=PERF.EXANTE(76)",
    shows: "予以部分支持",
  },
  {
    name: "PERF.ACTION",
    purpose: { zh: "结果应用方式", en: "Measure that follows from a grade" },
    example: '=PERF.ACTION("优")',
    shows: "优先保障",
  },
  {
    name: "PERF.DISTRIBUTION",
    purpose: { zh: "等级分布：等级、个数、占比", en: "Distribution of grades" },
    example: '=PERF.DISTRIBUTION({"优";"良";"良"})',
    shows: "优　1　0.333",
  },
  {
    name: "PERF.SHARE",
    purpose: { zh: "占比，按百分数取整", en: "Share, rounded as a percent" },
    example: "=PERF.SHARE(1354,1526)",
    shows: "0.887",
  },
  {
    name: "PERF.COVERAGE",
    purpose: { zh: "覆盖率，没做完不会进位成 100%", en: "Coverage, 100% only when complete" },
    example: "=PERF.COVERAGE(82,85)",
    shows: "0.965",
  },
  {
    name: "PERF.MEAN",
    purpose: { zh: "平均分、加权平均分", en: "Mean and weighted mean" },
    example: "=PERF.MEAN({88.37;86.47},{5;6})",
    shows: "87.33",
  },
  {
    name: "PERF.WEIGHTCHECK",
    purpose: { zh: "核对分值合计", en: "Checks the sum of weights" },
    example: "=PERF.WEIGHTCHECK({50;30;10},100)",
    shows: "分值合计 90，应为 100，少 10",
  },
];
