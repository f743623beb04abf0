import { defineMessages } from "./message";

/** What a PERF function says in its cell when it has no answer. */
export const functionMessages = defineMessages({
  scoreNotNumber: {
    zh: "得分应是 0 到 100 之间的数字",
    en: "The score must be a number from 0 to 100",
  },
  scoreOutside: {
    zh: "得分 {score} 不在 0 到 100 之间",
    en: "The score {score} lies outside 0 to 100",
  },
  unknownBands: {
    zh: "没有名为“{name}”的等级方案，可用：{names}",
    en: "There is no grade scheme “{name}”; there are: {names}",
  },
  badBands: {
    zh: "等级区域要两列：左列等级名称，右列下限（0 到 100）",
    en: "Bands need two columns: the grade and its lower bound from 0 to 100",
  },
  noBandFor: {
    zh: "等级区域里没有包含 {score} 分的等级",
    en: "No band holds a score of {score}",
  },
  weightNotNumber: {
    zh: "分值应是不小于 0 的数字",
    en: "The weight must be a number not below 0",
  },
  unknownMethod: {
    zh: "没有“{method}”这种计分方法，可用：{names}",
    en: "There is no scoring method “{method}”; there are: {names}",
  },
  oneCell: { zh: "这里只能填一个单元格", en: "Only one cell goes here" },
  noBudget: { zh: "没有预算，不能计算执行率", en: "Without a budget there is no execution rate" },
  amountNotNumber: {
    zh: "执行数和预算数应是数字",
    en: "The executed amount and the budget must be numbers",
  },
  negativeBudget: { zh: "预算数不能是负数", en: "The budget must not be negative" },
});
