import { defineMessages } from "./message";

/** Texts of the place 跨年: last year's figures, and the workbook of a new year. */
export const yearsPaneMessages = defineMessages({
  compareTitle: { zh: "与上年对比", en: "Compare with last year" },
  compareText: {
    zh: "选上年的台账工作簿，取出各表的数写入“上年数据”。年报和交叉表随后带上年列。",
    en: "Choose last year's workbook: its figures go to the sheet “Last year”, and reports and cross tables compare with them.",
  },
  compareHas: {
    zh: "已有{year}的数：{figures} 个数、{units} 个单位。",
    en: "There are figures of {year}: {figures} figures, {units} units.",
  },
  yearOf: { zh: "{year}年", en: "{year}" },
  yearUnknown: { zh: "上年", en: "last year" },
  showFigures: { zh: "查看上年数据", en: "Show the figures" },
  choose: { zh: "选择上年工作簿", en: "Choose last year's workbook" },
  chooseAgain: { zh: "换一个上年工作簿", en: "Choose another workbook" },
  fileInput: { zh: "上年工作簿文件", en: "Last year's workbook" },
  rollTitle: { zh: "结转到新年度", en: "Begin a new year" },
  rollText: {
    zh: "另存一个新年度的工作簿：单位、指标库、制度、第三方、延续项目和没完成的整改带过去，按年的台账清空。这个工作簿不变。",
    en: "Saves a workbook for the new year: units, indicators, regulations, third parties, continuing projects and open rectifications go along; yearly registers begin empty. This workbook stays as it is.",
  },
  newYear: { zh: "新年度", en: "New year" },
  badYear: { zh: "请填四位年份，晚于{year}年。", en: "Four digits, later than {year}." },
  roll: { zh: "另存新年度工作簿", en: "Save the new workbook" },
  saved: { zh: "已保存“{name}”", en: "“{name}” was saved" },
  fileName: { zh: "{title}.xlsx", en: "{title}.xlsx" },
  sourceName: { zh: "{year}年台账", en: "registers of {year}" },
  list: { zh: "各台账的结转", en: "What became of the registers" },
  noRegisters: {
    zh: "这个工作簿里没有台账。打开有台账的工作簿，或到“台账”里新建。",
    en: "There are no registers here. Open a workbook with registers, or make one under Registers.",
  },
  noRegistersTitle: { zh: "没有找到台账", en: "No registers found" },
  openRegisters: { zh: "去台账", en: "Go to registers" },
});

export type YearsPaneMessage = keyof typeof yearsPaneMessages;
