import { defineMessages } from "../message";

/** Rules of family E: self-evaluation: what a finding says. */
export const selfEvaluationSentences = defineMessages({
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
});

/** What is wrong in a few words, by type of finding; in Chinese at most 10 characters. */
export const selfEvaluationTitles = defineMessages({
  "actual-missing": { zh: "实际完成值没有填", en: "Actual value is missing" },
  "actual-not-a-number": { zh: "实际完成值不是数字", en: "Actual value is not a valid number" },
  "score-above-weight": { zh: "得分超过分值", en: "Score exceeds its weight" },
  "score-missing": { zh: "得分没有填对", en: "Score is missing or invalid" },
  "score-differs": { zh: "得分与公式不符", en: "Score differs from the formula" },
  "reason-missing": { zh: "没有写偏差原因", en: "Reason for lost points is missing" },
  "full-score-missed": { zh: "没达到指标值却给满分", en: "Full points for a missed target" },
  "total-wrong": { zh: "总分算错了", en: "Total score is wrong" },
  "grade-wrong": { zh: "等级与总分不符", en: "Grade does not fit the total" },
});

/** Why it is a finding, as a sentence, by type of finding. */
export const selfEvaluationReasons = defineMessages({
  "actual-missing": {
    zh: "没有实际完成值，就没法与指标值比较，也没法算得分。",
    en: "Without the actual value nothing can be compared or scored.",
  },
  "actual-not-a-number": {
    zh: "指标值是数字，实际完成值也要是数字才能比较。",
    en: "The target is a figure, so the actual value must be one too.",
  },
  "score-above-weight": {
    zh: "一条指标最多得满分。",
    en: "An indicator earns at most its weight.",
  },
  "score-missing": {
    zh: "每条有分值的指标都要有得分，而且是不小于0的数字。",
    en: "Every indicator with a weight needs a score that is a number of 0 or more.",
  },
  "score-differs": {
    zh: "按实际完成值与指标值的比例计算，结果与填的得分不同；另有扣分的，请写明原因。",
    en: "The actual value set against the target gives another score; where more was taken off, give the reason.",
  },
  "reason-missing": {
    zh: "没得满分的指标，要说明偏差原因和改进措施。",
    en: "Where points were lost the form asks for the reason and what will be done.",
  },
  "full-score-missed": {
    zh: "实际完成值没有达到指标值，不应得满分。",
    en: "The actual value misses the target, so full points are not due.",
  },
  "total-wrong": {
    zh: "总分等于执行率得分加上各条指标的得分。",
    en: "The total is the execution score plus the scores of all indicators.",
  },
  "grade-wrong": {
    zh: "方案规定了每个等级的分数段。",
    en: "The scheme says which points make which grade.",
  },
});
