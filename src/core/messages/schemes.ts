import { defineMessages } from "./message";

/** What is wrong with a scheme someone wrote; `{field}` is the place in it. */
export const schemeMessages = defineMessages({
  notAScheme: { zh: "这不是方案文件", en: "This is not a scheme" },
  noName: { zh: "方案没有名称", en: "The scheme has no name" },
  nameTaken: {
    zh: "已经有叫这个名字的方案，请换一个名字",
    en: "There is a scheme of that name; choose another one",
  },
  unknownBase: {
    zh: "没有这个内置方案，可用：国家、大祥区、八七六、三级",
    en: "There is no such built-in scheme",
  },
  unknownField: { zh: "方案里没有“{field}”这一项", en: "A scheme has no setting “{field}”" },
  wrongValue: { zh: "方案的“{field}”填得不对", en: "The setting “{field}” has a wrong value" },
  numberFrom: {
    zh: "“{field}”要填不小于 {least}{unit}的数",
    en: "“{field}” takes a number from {least}{unit} on",
  },
  numberBetween: {
    zh: "“{field}”要填 {least} 到 {most}{unit}之间的数",
    en: "“{field}” takes a number of {least} to {most}{unit}",
  },
  wholeFrom: {
    zh: "“{field}”要填不小于 {least} 的整数",
    en: "“{field}” takes a whole number from {least}",
  },
  wholeBetween: {
    zh: "“{field}”要填 {least} 到 {most} 之间的整数",
    en: "“{field}” takes a whole number from {least} to {most}",
  },
  textMissing: { zh: "“{field}”不能空着", en: "“{field}” must not be blank" },
  textTooLong: {
    zh: "“{field}”最多 60 个字",
    en: "“{field}” takes at most 60 characters",
  },
  notADay: {
    zh: "“{field}”要写成 2025-07-31 这样的日期，或者空着",
    en: "“{field}” is a date such as 2025-07-31, or blank",
  },
  notAChoice: { zh: "“{field}”只能是：{choices}", en: "“{field}” is one of: {choices}" },
  wrongRule: {
    zh: "规则开关里，每条规则只能是 off、error、warning 或 hint（{field}）",
    en: "A rule is off, error, warning or hint ({field})",
  },
  nameTwice: { zh: "{field}与前面的重名", en: "{field} has the name of an earlier one" },
  fieldRow: { zh: "“{table}”第 {line} 行", en: "Row {line} of “{table}”" },
  fieldCell: { zh: "{table}第 {line} 行的{column}", en: "{column}, row {line} of {table}" },
  bandsTooFew: {
    zh: "“{field}”至少要有两行，从高到低",
    en: "“{field}” needs two rows at least, from best to worst",
  },
  bandsNotDescending: {
    zh: "“{field}”要从高到低排列，下限不能重复",
    en: "“{field}” goes from best to worst with different lower bounds",
  },
  lastBandNotZero: {
    zh: "“{field}”最后一行的下限应为 0",
    en: "The last row of “{field}” starts at 0",
  },
  lightsNotAscending: {
    zh: "灯的界线要从低到高：红 ≤ 黄 ≤ 蓝",
    en: "The bounds of the lights rise: red ≤ yellow ≤ blue",
  },
  dimensionsNot100: {
    zh: "各评估维度的分值合计应为 100",
    en: "The points of the dimensions make 100",
  },
  noCompositeWeight: {
    zh: "综合得分至少要有一个环节的权重大于 0",
    en: "At least one stage of the composite score needs a weight above 0",
  },
  fromAboveTo: {
    zh: "“{field}”的下限不能大于上限",
    en: "In “{field}” the lower bound lies above the upper one",
  },
  weightsNot100: {
    zh: "预算执行率分值与指标分值合计应为 100",
    en: "The points of the execution rate and of the indicators make 100",
  },
  dimensionsNotIndicators: {
    zh: "各一级指标分值合计应等于“指标分值合计”",
    en: "The points of the 一级指标 make the points of all indicators",
  },
  tiersOutOfOrder: {
    zh: "定性指标的档线应在 0 到 1 之间，达成高于部分达成",
    en: "Tier bounds lie between 0 and 1, achieved above partly achieved",
  },
});
