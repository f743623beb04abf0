import { defineMessages } from "./message";

/** What the report says of registers that are empty, incomplete or do not fit together. */
export const registerIssueMessages = defineMessages({
  empty: {
    zh: "“{title}”只有表头，没有内容，由它统计的表没有生成。",
    en: "“{title}” has headings and nothing below; its tables were not made.",
  },
  columnMissing: {
    zh: "“{title}”缺少列“{columns}”，用到它的统计不完整。",
    en: "“{title}” lacks “{columns}”; what needs it is incomplete.",
  },
  unreadable: {
    zh: "“{title}”的“{column}”列有 {count} 个单元格读不出来（如 {cell}“{text}”），没有计入统计。",
    en: "“{title}”: {count} cells of “{column}” cannot be read (such as {cell} “{text}”) and are not counted.",
  },
  codeTwice: {
    zh: "“{title}”里编码 {code} 重复：{names}。按编码对应时只用第一个。",
    en: "“{title}” has the code {code} more than once: {names}. Only the first is looked up.",
  },
  twoNames: {
    zh: "编码 {code} 在单位名录里是“{name}”，在“{title}”里写作“{other}”（{count} 行）。如果年中更名，请统一名称，否则会算成两个单位。",
    en: "Code {code} is “{name}” in the list of units and “{other}” in “{title}” ({count} rows). Where a unit was renamed, write one name, or it counts as two.",
  },
  unknownUnits: {
    zh: "“{title}”里有 {count} 个单位不在单位名录中：{names}。如果是更名，请统一名称。",
    en: "{count} units of “{title}” are not in the list of units: {names}. Where one was renamed, write one name.",
  },
  unitsDiffer: {
    zh: "各台账的金额单位不同（{units}），已全部换算为万元。",
    en: "Registers have amounts in different units ({units}); all were converted to ten thousand yuan.",
  },
  perhapsYuan: {
    zh: "“{title}”的“{column}”列有 {count} 个数比其他行大几千倍（如 {cell} 的 {value}），可能填成了元。照原数计入，请核对。",
    en: "“{title}”: {count} figures of “{column}” are thousands of times the others (such as {value} in {cell}) and may be in yuan. They are counted as written.",
  },
  schemeMissing: {
    zh: "工作簿选用的方案“{name}”找不到，本次按“{used}”计算。请到“方案”里重新选择。",
    en: "The scheme “{name}” this workbook has chosen is not there; “{used}” was used. Choose again under Schemes.",
  },
  listsConverted: {
    zh: "几张评价清单的金额单位不同（{units}），已换算为万元后合并。",
    en: "Lists of evaluations have amounts in different units ({units}); they were converted to ten thousand yuan.",
  },
  listWithoutUnit: {
    zh: "“{title}”没有写金额单位，与其他清单（{units}）合并时没有计算资金合计。请在标题或表头写明。",
    en: "“{title}” does not say its unit of money; together with the others ({units}) no sum was made. Say it in the title or the heading.",
  },
  andMore: { zh: "{names}等", en: "{names} and others" },
});
