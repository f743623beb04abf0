import { defineMessages } from "../message";

/** Rules of family A: who, which project, and its funds: what a finding says. */
export const fundsSentences = defineMessages({
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
});

/** What is wrong in a few words, by type of finding; in Chinese at most 10 characters. */
export const fundsTitles = defineMessages({
  "amount-not-a-number": { zh: "金额不是有效数字", en: "Amount is not a valid number" },
  "fund-total-mismatch": { zh: "总额与各项之和不一致", en: "Total differs from its sources" },
  "fund-total-zero": { zh: "总额是0或没有填", en: "Total is 0 or missing" },
  "execution-rate-wrong": { zh: "执行率算错了", en: "Execution rate is wrong" },
  "execution-score-wrong": { zh: "执行率得分算错了", en: "Execution score is wrong" },
  "spent-without-budget": { zh: "没有预算却有支出", en: "Spending without a budget" },
});

/** Why it is a finding, as a sentence, by type of finding. */
export const fundsReasons = defineMessages({
  "amount-not-a-number": {
    zh: "总额、执行率都要用金额来算，写了文字、错误值或负数就算不出来。",
    en: "Totals and the execution rate are computed from the amounts, so words, errors and negative figures do not work.",
  },
  "fund-total-mismatch": {
    zh: "年度资金总额应当等于财政拨款、其他资金等各项来源相加。",
    en: "The total of the funds should be the sum of its sources.",
  },
  "fund-total-zero": {
    zh: "下面各项来源有金额，总额就不会是0。",
    en: "Where the sources have amounts, the total cannot be 0.",
  },
  "execution-rate-wrong": {
    zh: "执行率等于全年执行数除以全年预算数。",
    en: "The execution rate is what was spent divided by the annual budget.",
  },
  "execution-score-wrong": {
    zh: "执行率得分等于执行率乘以它的分值，最多得满分。",
    en: "Execution earns its rate times its points, at most all of them.",
  },
  "spent-without-budget": {
    zh: "预算数是0，支出就没有来处；可能是预算数漏填了。",
    en: "With a budget of 0 there is nothing to spend; the budget may have been left out.",
  },
});
