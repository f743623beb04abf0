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
  unknownScheme: {
    zh: "没有名为“{name}”的方案，可用：{names}",
    en: "There is no scheme “{name}”; there are: {names}",
  },
  schemeNotName: {
    zh: "方案要填名称，例如“国家”",
    en: "The scheme must be a name, such as “国家”",
  },
  badBands: {
    zh: "等级区域要两列：左列名称，右列下限（0 到 100）",
    en: "Bands need two columns: the name and its lower bound from 0 to 100",
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
  sizesDiffer: {
    zh: "几个区域的行数或列数不一样，请选同样大小的区域",
    en: "The ranges differ in size; choose ranges of the same rows and columns",
  },
  oneColumn: { zh: "这里只能选一列", en: "Only one column goes here" },
  oneCell: { zh: "这里只能填一个单元格", en: "Only one cell goes here" },
  noBudget: { zh: "没有预算，不能计算执行率", en: "Without a budget there is no execution rate" },
  amountNotNumber: {
    zh: "执行数和预算数应是数字",
    en: "The executed amount and the budget must be numbers",
  },
  weightNoNumber: {
    zh: "第 {place} 个分值“{text}”不是数字",
    en: "Weight {place}, “{text}”, is not a number",
  },
  weightNegative: {
    zh: "第 {place} 个分值 {weight} 是负数",
    en: "Weight {place} is negative: {weight}",
  },
  noWeights: { zh: "没有填分值", en: "There are no weights" },
  weightsTooMuch: {
    zh: "分值合计 {found}，应为 {total}，多 {difference}",
    en: "The weights add up to {found} instead of {total}: {difference} too much",
  },
  weightsTooLittle: {
    zh: "分值合计 {found}，应为 {total}，少 {difference}",
    en: "The weights add up to {found} instead of {total}: {difference} too little",
  },
  monthOutside: {
    zh: "月份应是 1 到 12 的整数",
    en: "The month must be a whole number from 1 to 12",
  },
  zeroTarget: {
    zh: "指标值为 0，不能计算偏离度",
    en: "The target is 0, so there is no deviation",
  },
  negativeTarget: {
    zh: "指标值是负数，不能计算偏离度",
    en: "The target is negative, so there is no deviation",
  },
  beyondNumbers: {
    zh: "数字太大或太小，不能计算",
    en: "The figures are beyond what can be computed",
  },
  categoryNotText: { zh: "二级指标要填文字", en: "The category must be text" },
  unknownGrade: {
    zh: "方案里没有“{label}”对应的结果应用方式",
    en: "The scheme has no measure for “{label}”",
  },
  labelMissing: { zh: "没有填等级", en: "There is no grade" },
  badMap: {
    zh: "对照区域要两列：左列等级，右列结果应用方式",
    en: "The map needs two columns: the grade and its measure",
  },
  badCap: {
    zh: "封顶要填最高分、方案名称，或两列区域：左列执行率低于多少，右列总分最高多少",
    en: "The cap is a highest total, a scheme or two columns: execution rate below, highest total",
  },
  noScores: { zh: "没有数字，不能计算平均分", en: "There are no numbers to take a mean of" },
  noShareWeights: {
    zh: "权数合计为 0，不能计算加权平均",
    en: "The weights add up to 0, so there is no weighted mean",
  },
  negativeWeight: { zh: "权数不能是负数", en: "A weight must not be negative" },
  noTotal: { zh: "总数为 0，不能计算占比", en: "The total is 0, so there is no share" },
  countNotNumber: {
    zh: "个数和总数应是不小于 0 的数字",
    en: "The part and the total must be numbers not below 0",
  },
  digitsOutside: {
    zh: "小数位数应是 0 到 4 的整数",
    en: "The decimals must be a whole number from 0 to 4",
  },
  unknownMode: {
    zh: "没有“{mode}”这种取整方式，可用：四舍五入、截尾、最大余数",
    en: "There is no rounding “{mode}”; there are: 四舍五入, 截尾, 最大余数",
  },
  partsNotTotal: {
    zh: "最大余数法要一次选全部个数，合计 {sum} 要等于总数 {total}",
    en: "Largest remainder needs all parts at once: they add up to {sum} instead of {total}",
  },
  nothingRequired: {
    zh: "应纳入的对象为 0，不能计算覆盖率",
    en: "Nothing is required, so there is no coverage",
  },
  moreThanRequired: {
    zh: "已完成 {done} 大于应纳入 {required}，请核对口径",
    en: "{done} done of {required} required: please check what is counted",
  },
  totalNotNumber: { zh: "合计应是大于 0 的数字", en: "The total must be a number above 0" },
  negativeBudget: { zh: "预算数不能是负数", en: "The budget must not be negative" },
});
