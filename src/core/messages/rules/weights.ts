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
  weightNearlyAll: {
    zh: "一条指标占{weight}分，是“{dimension}”的{share}，过于集中。",
    en: "This indicator carries {weight} points, {share} of “{dimension}”; that is too much.",
  },
  weightTooLarge: {
    zh: "一条指标占{weight}分，过于集中。",
    en: "One indicator carries {weight} points; spread them.",
  },
  dimensionPoints: {
    zh: "一级指标分值为{given}，统一要求为{expected}；情况特殊的请说明。",
    en: "The level-1 points are {given}; the common design has {expected}. Explain if the case is special.",
  },
  groupPoints: {
    zh: "“{name}”写着{points}分，下面各项合计{below}分，两者应相等。",
    en: "The points below “{name}” add up to {below}; it has {points}.",
  },
  equalPoints: {
    zh: "“{name}”的{count}条指标都是{points}分，请按重要程度区分。",
    en: "All {count} indicators of “{name}” have {points} points; weigh them by importance.",
  },
  pointsNotApproved: {
    zh: "分值{points}与批复目标的{approved}不一致，不能自行调整。",
    en: "{points} points differ from the {approved} of the approved target; they are not changed here.",
  },
  outputAndBenefit: {
    zh: "产出和效益权重合计{points}，占{share}，应不低于{least}。",
    en: "Output and benefit have {points} points, {share}; they should have at least {least}.",
  },
  frameworkPoints: {
    zh: "打分表总分值{points}，应为100。",
    en: "The scoring table has {points} points; it should have 100.",
  },
  exAntePoints: {
    zh: "评估维度分值合计{points}，应为{right}。",
    en: "The dimensions add up to {points} points; they should make {right}.",
  },
});

/** What is wrong in a few words, by type of finding; in Chinese at most 10 characters. */
export const weightsTitles = defineMessages({
  "target-weights-sum": { zh: "权重合计不对", en: "Weights do not add up" },
  "total-weights-sum": { zh: "分值合计不是100", en: "Points do not make 100" },
  "weight-missing": { zh: "没有分值", en: "Weight is missing" },
  "weight-too-large": { zh: "分值过于集中", en: "One weight is too large" },
  "dimension-points": { zh: "一级指标分值不一致", en: "Level-1 points differ" },
  "group-points-differ": { zh: "上下级分值对不上", en: "Levels do not add up" },
  "points-spread-evenly": { zh: "分值平均分配", en: "Points spread evenly" },
  "points-not-approved": { zh: "分值与批复不一致", en: "Points are not the approved ones" },
  "output-and-benefit-light": { zh: "产出效益权重偏低", en: "Output and benefit weigh little" },
  "framework-points-sum": { zh: "打分表不是100分", en: "Table does not make 100" },
  "ex-ante-points-sum": { zh: "评估分值合计不对", en: "Dimensions do not add up" },
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
  "dimension-points": {
    zh: "同一地区的项目按同样的分值结构打分，得分才能相互比较。",
    en: "Scores can be compared only where all projects share one design of points.",
  },
  "group-points-differ": {
    zh: "上级指标的分值由下级分完，合计应当相等。",
    en: "A level hands all its points to the level below it.",
  },
  "points-spread-evenly": {
    zh: "平均分配看不出哪条指标更重要。",
    en: "Equal points do not show which indicator matters more.",
  },
  "points-not-approved": {
    zh: "自评按批复的绩效目标打分，分值原则上不调整。",
    en: "A self-evaluation scores the approved target, with its points.",
  },
  "output-and-benefit-light": {
    zh: "评价看重做成了什么、有什么效果，这两部分的权重应占大头。",
    en: "An evaluation is about what was done and what came of it.",
  },
  "framework-points-sum": {
    zh: "总分按百分制评定等级，各级分值合计应为100。",
    en: "Grades are given out of 100 points, so every level makes 100.",
  },
  "ex-ante-points-sum": {
    zh: "结论按总分判断，各维度分值合计应与方案一致。",
    en: "The conclusion follows the total, so the dimensions make what the scheme says.",
  },
});
