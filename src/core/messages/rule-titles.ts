import { defineMessages, render, type Locale, type Message } from "./message";

/** What is wrong in a few words (in Chinese at most 10 characters, one line of the pane), by type of finding. */
const titles = defineMessages({
  "amount-not-a-number": { zh: "金额不是有效数字", en: "Amount is not a valid number" },
  "fund-total-mismatch": { zh: "总额与各项之和不一致", en: "Total differs from its sources" },
  "fund-total-zero": { zh: "总额是0或没有填", en: "Total is 0 or missing" },
  "execution-rate-wrong": { zh: "执行率算错了", en: "Execution rate is wrong" },
  "execution-score-wrong": { zh: "执行率得分算错了", en: "Execution score is wrong" },
  "spent-without-budget": { zh: "没有预算却有支出", en: "Spending without a budget" },
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
  "target-weights-sum": { zh: "权重合计不对", en: "Weights do not add up" },
  "total-weights-sum": { zh: "分值合计不是100", en: "Points do not make 100" },
  "weight-missing": { zh: "没有分值", en: "Weight is missing" },
  "weight-too-large": { zh: "分值过于集中", en: "One weight is too large" },
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

/** Why a finding is one, as a sentence, by type of finding. */
const reasons = defineMessages({
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

/** Types of finding that have a title. */
export const titledTypes: readonly string[] = Object.keys(titles);

/** A short title for a type of finding; undefined for one that has none. */
export function ruleTitle(type: string, locale: Locale): string | undefined {
  return textOf(titles, type, locale);
}

/** Why a type of finding is one; undefined where nothing is said about it. */
export function ruleReason(type: string, locale: Locale): string | undefined {
  return textOf(reasons, type, locale);
}

function textOf(
  catalogue: Readonly<Record<string, Message>>,
  type: string,
  locale: Locale
): string | undefined {
  const message = Object.hasOwn(catalogue, type) ? catalogue[type] : undefined;
  return message && render(message, locale);
}
