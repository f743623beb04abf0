import { defineMessages } from "./message";

/** What the rules say. Amounts come with the form's unit, points and rates as texts. */
export const ruleMessages = defineMessages({
  amountNotANumber: {
    zh: "“{label}”的金额要填数字，不能填“{written}”。",
    en: "The amount of “{label}” must be a number, not “{written}”.",
  },
  amountNegative: {
    zh: "“{label}”的金额不能是负数（{written}）。",
    en: "The amount of “{label}” cannot be negative ({written}).",
  },
  errorInFunds: {
    zh: "“{label}”这一行有错误值 {written}，请改成数字。",
    en: "The row “{label}” holds the error {written}; enter a number.",
  },
  fundTotalMismatch: {
    zh: "{column}：总额{total}不等于各项来源之和{parts}，差{difference}{unit}。",
    en: "{column}: the total {total} is not the sum of its sources {parts}; difference {difference} {unit}.",
  },
  fundTotalZero: {
    zh: "上面总额是0或没有填，下面却有金额，请把总额填上（{parts}{unit}）。",
    en: "The total is 0 or blank while its sources have amounts. Fill in the total ({parts} {unit}).",
  },
  executionRateWrong: {
    zh: "执行率算错了，应为{rate}。",
    en: "The execution rate should be {rate}.",
  },
  executionScoreWrong: {
    zh: "执行率得分应为{score}分。",
    en: "The execution rate earns {score} points.",
  },
  spentWithoutBudget: {
    zh: "没有预算却有支出（{executed}{unit}）。",
    en: "Money was spent without a budget ({executed} {unit}).",
  },
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
  actualMissing: { zh: "实际完成值没有填。", en: "The actual value is missing." },
  actualNotANumber: {
    zh: "应填实际数字，不能写“{written}”。",
    en: "Enter the actual figure instead of “{written}”.",
  },
  actualIsError: {
    zh: "实际完成值是错误值 {written}，请填实际数字。",
    en: "The actual value is the error {written}; enter the figure.",
  },
  scoreAboveWeight: {
    zh: "得分{score}超过了分值{weight}。",
    en: "The score {score} exceeds the weight {weight}.",
  },
  scoreMissing: { zh: "得分没有填。", en: "The score is missing." },
  scoreNegative: {
    zh: "得分不能为负数（{written}）。",
    en: "A score cannot be negative ({written}).",
  },
  scoreNotANumber: {
    zh: "得分要填数字，不能填“{written}”。",
    en: "The score must be a number, not “{written}”.",
  },
  scoreIsError: {
    zh: "得分是错误值 {written}，请填数字。",
    en: "The score is the error {written}; enter a number.",
  },
  scoreDiffers: { zh: "按公式应得{score}分。", en: "By the formula this earns {score} points." },
  reasonMissing: {
    zh: "没得满分（少{lost}分），请填偏差原因及改进措施。",
    en: "{lost} points were lost: give the reason and what will be done.",
  },
  reasonIsError: {
    zh: "偏差原因是错误值 {written}，请重新填写。",
    en: "The reason is the error {written}; enter it again.",
  },
  fullScoreMissed: {
    zh: "指标值{target}，完成{actual}，没达到指标值，不能给满分。",
    en: "The target {target} was missed with {actual}; full points are not possible.",
  },
  totalWrong: { zh: "总分应为{total}。", en: "The total should be {total}." },
  totalIsError: {
    zh: "总分是错误值 {written}，请填数字。",
    en: "The total is the error {written}; enter a number.",
  },
  totalNotANumber: {
    zh: "总分要填数字，不能填“{written}”。",
    en: "The total must be a number, not “{written}”.",
  },
  gradeIsError: {
    zh: "等级是错误值 {written}，请重新填写。",
    en: "The grade is the error {written}; enter it again.",
  },
  gradeWrong: { zh: "{total}分对应“{grade}”。", en: "{total} points are grade {grade}." },
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
  points: { zh: "分", en: "pts" },
  changeTo: { zh: "改为 {after}", en: "Change to {after}" },
  fillIn: { zh: "填入 {after}", en: "Fill in {after}" },
  fillAll: { zh: "填入 {count} 个合计数", en: "Fill in {count} totals" },
  basisRecomputed: { zh: "按表内数字重算", en: "Recomputed from the figures of the form" },
  basisForm: { zh: "自评表、申报表的表样", en: "The layout of the forms" },
  basisSystem: { zh: "预算管理系统的同类校验", en: "A check budget systems make too" },
  basisSamples: { zh: "公开表格里常见的错误", en: "A common mistake in published forms" },
  basisScheme: { zh: "当前方案的设置", en: "Settings of the scheme" },
  basisPractice: { zh: "常见做法", en: "Common practice" },
});

export type RuleMessageKey = keyof typeof ruleMessages;
