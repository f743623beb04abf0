import { defineMessages } from "./message";

/** Comparison with the year before: its sheet, the columns it adds, and what changed among units. */
export const lastYearMessages = defineMessages({
  sheetName: { zh: "上年数据", en: "Last year" },
  sheetTitle: { zh: "上年对比数据", en: "Figures of the year before" },
  sheetTitleOf: { zh: "{year}年对比数据", en: "Figures of {year}" },
  sheetSource: {
    zh: "来源：{source}。年报和交叉表用这些数与本年对比，可以直接修改。",
    en: "Source: {source}. Reports and cross tables compare with these figures; they may be edited.",
  },
  table: { zh: "表", en: "Table" },
  row: { zh: "行", en: "Row" },
  figure: { zh: "指标", en: "Figure" },
  value: { zh: "数值", en: "Value" },
  tableCode: { zh: "表代码", en: "Table code" },
  rowCode: { zh: "行代码", en: "Row code" },
  columnCode: { zh: "列代码", en: "Column code" },
  planTitle: {
    zh: "写入“{sheet}”：{figures} 个数，{units} 个单位",
    en: "Write “{sheet}”: {figures} figures, {units} units",
  },

  lastColumn: { zh: "上年{heading}", en: "{heading} last year" },
  lastColumnOf: { zh: "{year}年{heading}", en: "{heading} {year}" },
  changeColumn: { zh: "{heading}增减", en: "{heading} change" },
  gone: { zh: "注：上年还有 {names}，本年没有。", en: "Note: last year also had {names}." },
  goneItem: { zh: "“{label}”{value}", en: "“{label}” {value}" },

  item: { zh: "指标", en: "Figure" },
  unit: { zh: "单位", en: "Unit" },
  now: { zh: "本年", en: "This year" },
  nowOf: { zh: "{year}年", en: "{year}" },
  last: { zh: "上年", en: "Last year" },
  change: { zh: "增减", en: "Change" },
  growth: { zh: "增减率", en: "Growth" },
  pieces: { zh: "个", en: "" },
  items: { zh: "项", en: "" },
  people: { zh: "人次", en: "people" },
  money: { zh: "万元", en: "ten thousand yuan" },
  percent: { zh: "%", en: "%" },
  points: { zh: "分", en: "points" },
  percentPoints: { zh: "个百分点", en: "percentage points" },

  sentence: { zh: "与{year}相比，{parts}。", en: "Compared with {year}: {parts}." },
  sentenceYear: { zh: "{year}年", en: "{year}" },
  sentenceLast: { zh: "上年", en: "last year" },
  more: {
    zh: "{label}{now}{unit}，增加{change}{by}",
    en: "{label} {now}{unit}, up by {change}{by}",
  },
  fewer: {
    zh: "{label}{now}{unit}，减少{change}{by}",
    en: "{label} {now}{unit}, down by {change}{by}",
  },
  same: { zh: "{label}{now}{unit}，与上年相同", en: "{label} {now}{unit}, as last year" },

  renamed: {
    zh: "单位“{from}”（{code}）更名为“{to}”，按同一单位对比。",
    en: "Unit “{from}” ({code}) is now called “{to}”; it is compared as one unit.",
  },
  recoded: {
    zh: "单位“{name}”的编码由 {from} 改为 {to}，按同一单位对比。",
    en: "The code of “{name}” changed from {from} to {to}; it is compared as one unit.",
  },
  unitsAdded: { zh: "比上年新增 {count} 个单位：{names}。", en: "{count} new units: {names}." },
  unitsGone: {
    zh: "上年的 {count} 个单位不在本年名录中：{names}。",
    en: "{count} units of last year are not in the list: {names}.",
  },
  andMore: { zh: "{names}等", en: "{names} and others" },
  sameYear: {
    zh: "“{source}”是{year}年的台账，与本年相同或更晚，没有用来对比。",
    en: "“{source}” is of {year}, which is not before this year; it was not compared.",
  },
  tooLarge: {
    zh: "“{source}”太大，读不了。请另存一份只留台账的工作簿。",
    en: "“{source}” is too large. Save a copy with the registers only.",
  },
  encrypted: {
    zh: "“{source}”有打开密码，读不了。请先去掉密码。",
    en: "“{source}” needs a password. Take the password off first.",
  },
  unreadable: {
    zh: "“{source}”不是 Excel 或 WPS 工作簿，或已损坏。",
    en: "“{source}” is no workbook of Excel or WPS, or is damaged.",
  },
  nothingThere: {
    zh: "“{source}”里没有台账，无法对比。",
    en: "There are no registers in “{source}” to compare with.",
  },
});

/** The figures that are compared as a whole (T16). */
export const coreFigureMessages = defineMessages({
  units: { zh: "预算单位", en: "Budget units" },
  regulations: { zh: "制度", en: "Regulations" },
  exAnte: { zh: "事前评估项目", en: "Projects evaluated ex ante" },
  exAnteApplied: { zh: "事前评估申请资金", en: "Applied for ex ante" },
  exAnteReduced: { zh: "事前评估核减资金", en: "Cut ex ante" },
  targets: { zh: "审核绩效目标", en: "Targets reviewed" },
  targetsAmount: { zh: "审核目标涉及资金", en: "Money of targets" },
  monitored: { zh: "监控对象", en: "Monitored" },
  monitoredAmount: { zh: "监控涉及资金", en: "Money monitored" },
  selfEvaluated: { zh: "自评对象", en: "Self-evaluated" },
  selfAmount: { zh: "自评涉及资金", en: "Money self-evaluated" },
  selfRate: { zh: "自评预算执行率", en: "Execution rate" },
  selfTop: { zh: "自评“{grade}”占比", en: "Share of “{grade}”" },
  departmental: { zh: "部门评价项目", en: "Evaluated by departments" },
  key: { zh: "财政重点评价对象", en: "Key evaluations" },
  keyAmount: { zh: "重点评价涉及资金", en: "Money of key evaluations" },
  keyMean: { zh: "重点评价平均得分", en: "Mean score of key evaluations" },
  applied: { zh: "结果应用", en: "Uses of results" },
  appliedReduced: { zh: "结果应用调减资金", en: "Cut by results" },
  appliedRecovered: { zh: "结果应用收回资金", en: "Recovered by results" },
  disclosed: { zh: "公开事项", en: "Items disclosed" },
  indicators: { zh: "指标库指标", en: "Indicators in the library" },
  trained: { zh: "培训参训", en: "People trained" },
});
