import { defineMessages } from "../message";

/** Rules of family C: weights: what a finding says. */
export const weightsSentences = defineMessages({
  targetWeights: {
    zh: "权重合计{weight}，应为{right}（另{execution}分是预算执行率）。",
    en: "The weights add up to {weight}; they should make {right} (execution has the other {execution}).",
  },
  totalWeights: {
    zh: "总分值{total}，应为100（预算执行率{execution}，指标{indicators}）。",
    en: "The points add up to {total} instead of 100 (execution {execution}, indicators {indicators}).",
  },
  weightMissing: {
    zh: "第{row}行分值要大于0。",
    en: "Row {row} needs a weight above 0.",
  },
  weightIsError: {
    zh: "分值是错误值 {written}，请填数字。",
    en: "The weight is the error {written}; enter a number.",
  },
  weightNotANumber: {
    zh: "分值要填数字，不能填“{written}”。",
    en: "The weight must be a number, not “{written}”.",
  },
  weightTooLarge: {
    zh: "一条指标占{weight}分，过于集中。",
    en: "One indicator carries {weight} points; spread them.",
  },
});

/** What is wrong in a few words, by type of finding; in Chinese at most 10 characters. */
export const weightsTitles = defineMessages({
  "target-weights-sum": { zh: "权重合计不对", en: "Weights do not add up" },
  "total-weights-sum": { zh: "分值合计不是100", en: "Points do not make 100" },
  "weight-missing": { zh: "没有分值", en: "Weight is missing" },
  "weight-too-large": { zh: "分值过于集中", en: "One weight is too large" },
});

/** Why it is a finding, as a sentence, by type of finding. */
export const weightsReasons = defineMessages({
  "target-weights-sum": {
    zh: "预算执行率占一部分分值，各项指标的权重合计应当是其余的部分。",
    en: "Execution takes some of the points; the indicators together take the rest.",
  },
  "total-weights-sum": {
    zh: "预算执行率和全部指标的分值加起来应当是100。",
    en: "The points of execution and of all indicators make 100.",
  },
  "weight-missing": {
    zh: "没有分值的指标不影响总分，等于没有考核。",
    en: "An indicator without a weight does not count.",
  },
  "weight-too-large": {
    zh: "一条指标占的分值太多，它一条没完成，总分就大受影响。",
    en: "One indicator with most of the points decides the result alone.",
  },
});
