import { defineMessages } from "./message";

/** Cross tables: one register by one thing and another, or this year beside the last one. */
export const crossMessages = defineMessages({
  sheetName: { zh: "交叉表", en: "Cross table" },
  title: { zh: "{of}：按{rows}分", en: "{of} by {rows}" },
  titleCrossed: {
    zh: "{of}：{rows} × {columns}（{measure}）",
    en: "{of}: {rows} × {columns} ({measure})",
  },
  titleYears: {
    zh: "{of}：按{rows}分的{measure}上年对比",
    en: "{of} by {rows}: {measure}, year on year",
  },
  count: { zh: "个数", en: "Count" },
  amount: { zh: "资金", en: "Amount" },
  executed: { zh: "执行数", en: "Spent" },
  rate: { zh: "执行率", en: "Execution rate" },
  mean: { zh: "平均得分", en: "Mean score" },
  share: { zh: "个数占比", en: "Share of count" },
  unit: { zh: "预算单位", en: "Unit" },
  noneColumn: { zh: "（不分列）", en: "(none)" },
  year: { zh: "上年对比", en: "Year on year" },
  planTitle: { zh: "写入“{sheet}”：{title}", en: "Write “{sheet}”: {title}" },
  notThere: {
    zh: "“{of}”和项目库里都没有“{what}”，这一项分不了。",
    en: "Neither “{of}” nor the list of projects says “{what}”.",
  },
  noRows: {
    zh: "没有“{of}”台账，或者里面还没有内容。",
    en: "There is no “{of}”, or nothing in it.",
  },
  noLastYear: {
    zh: "还没有上年数据。到“跨年”里选上年工作簿。",
    en: "There are no figures of last year. Choose last year's workbook under Years.",
  },
  lastMissing: {
    zh: "上年数据里没有按“{what}”分的“{of}”，上年列留空。",
    en: "Last year's figures do not have “{of}” by “{what}”; its column stays blank.",
  },
  unstated: {
    zh: "注：{count} 行没有注明“{what}”，列在“未注明”。",
    en: "Note: {count} rows do not say “{what}”; they are listed as not stated.",
  },
  withoutAmount: {
    zh: "注：{count} 行没有金额，资金合计不含这些行。",
    en: "Note: {count} rows have no amount; the totals leave them out.",
  },
  meanOfAll: {
    zh: "注：平均得分只在一组都有得分时给出，合计按全部对象计算。",
    en: "Note: a mean is given where all of a group have scores; the total counts every object.",
  },

  of: { zh: "统计对象", en: "Of" },
  rows: { zh: "行", en: "Rows" },
  columns: { zh: "列", en: "Columns" },
  measure: { zh: "统计什么", en: "Figure" },
  write: { zh: "写入工作表", en: "Write to a sheet" },
  nothingTitle: { zh: "没有可统计的台账", en: "No registers to count" },
  nothingText: {
    zh: "交叉表按资金、类型、领域、部门统计项目库、目标、监控、自评和评价台账。",
    en: "Cross tables count projects, targets, monitoring, self-evaluations and evaluations by fund, type, field and department.",
  },
  openRegisters: { zh: "去台账", en: "Go to registers" },
  openYears: { zh: "去跨年", en: "Go to Years" },
  preview: { zh: "交叉表预览", en: "Preview of the cross table" },
});
