import { defineMessages } from "../message";

/** Rules of family B: goals and the indicators themselves: what a finding says. */
export const structureSentences = defineMessages({
  outputMissing: { zh: "至少要有一条产出指标。", en: "At least one output indicator is needed." },
  benefitMissing: { zh: "至少要有一条效益指标。", en: "At least one benefit indicator is needed." },
  satisfactionMissing: {
    zh: "没有满意度指标；如确不适用，请注明“不适用”，把它的分值加到效益指标。",
    en: "There is no satisfaction indicator. If none applies, say so and give its points to the benefits.",
  },
  quantityMissing: {
    zh: "产出里没有数量指标。",
    en: "The outputs have no quantity indicator.",
  },
  categoryMisplaced: {
    zh: "{category}不属于{dimension}，请改正。",
    en: "{category} does not belong under {dimension}.",
  },
  categoryIsError: {
    zh: "指标类别是错误值 {written}，请重新填写。",
    en: "The kind of indicator is the error {written}; enter it again.",
  },
  nameIsError: {
    zh: "三级指标名称是错误值 {written}，请重新填写。",
    en: "The indicator's name is the error {written}; enter it again.",
  },
  nameMissing: { zh: "三级指标名称没有填。", en: "The indicator has no name." },
  nameRepeated: {
    zh: "“{name}”重复了（第{row}行已有）。",
    en: "“{name}” is there already in row {row}.",
  },
  targetNotANumber: {
    zh: "定量指标的指标值只能填数字，不能填“{written}”；单位填到“计量单位”。",
    en: "A quantitative target is a number, not “{written}”; the unit has a column of its own.",
  },
  targetIsError: {
    zh: "指标值是错误值 {written}，请重新填写。",
    en: "The target is the error {written}; enter it again.",
  },
  atLeastHundredPercent: {
    zh: "≥100%等于只能100%，请改为“＝100%”。",
    en: "“At least 100%” can only be 100%: write “＝100%”.",
  },
});

/** What is wrong in a few words, by type of finding; in Chinese at most 10 characters. */
export const structureTitles = defineMessages({
  "output-missing": { zh: "缺少产出指标", en: "No output indicator" },
  "benefit-missing": { zh: "缺少效益指标", en: "No benefit indicator" },
  "satisfaction-missing": { zh: "缺少满意度指标", en: "No satisfaction indicator" },
  "quantity-missing": { zh: "缺少数量指标", en: "No quantity indicator" },
  "category-misplaced": { zh: "二级指标放错了位置", en: "Category under the wrong heading" },
  "name-missing": { zh: "三级指标没有名称", en: "Indicator has no name" },
  "name-repeated": { zh: "三级指标重复", en: "Indicator is repeated" },
  "target-not-a-number": { zh: "指标值不是数字", en: "Target is not a valid number" },
  "at-least-hundred-percent": {
    zh: "“≥100%”写法不当",
    en: "“At least 100%” is just 100%",
  },
});

/** Why it is a finding, as a sentence, by type of finding. */
export const structureReasons = defineMessages({
  "output-missing": {
    zh: "产出指标说明这笔钱做了什么，每张表都要有。",
    en: "Outputs say what the money was used for; every form needs one.",
  },
  "benefit-missing": {
    zh: "效益指标说明这笔钱带来什么效果，每张表都要有。",
    en: "Benefits say what the money achieved; every form needs one.",
  },
  "satisfaction-missing": {
    zh: "直接服务群众的项目要看服务对象是否满意；确实不适用的，要写明。",
    en: "A project that serves people is judged by their satisfaction; where none applies the form says so.",
  },
  "quantity-missing": {
    zh: "没有数量指标，就说不清做了多少。",
    en: "Without a quantity nobody can tell how much was done.",
  },
  "category-misplaced": {
    zh: "表样规定了每个一级指标下面有哪些二级指标。",
    en: "The layout of the form says which categories stand under which heading.",
  },
  "name-missing": {
    zh: "没有名称的指标，别人看不懂考核什么。",
    en: "Without a name nobody knows what the indicator measures.",
  },
  "name-repeated": {
    zh: "同一个指标出现两次，分值就算了两遍。",
    en: "An indicator that stands there twice counts twice.",
  },
  "target-not-a-number": {
    zh: "前面写了“≥”这类符号，后面就要有能比较的数字。",
    en: "A sign such as “≥” needs a figure to compare with.",
  },
  "at-least-hundred-percent": {
    zh: "合格率、覆盖率一类的比率最多是100%，不会大于100%。",
    en: "A share such as a pass rate cannot be above 100%.",
  },
});
