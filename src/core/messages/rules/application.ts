import { defineMessages } from "../message";

/** Rules of family G: evaluation, application of results, disclosure, assessment: what a finding says. */
export const applicationSentences = defineMessages({
  evaluationGradeWrong: {
    zh: "{score}分应为“{right}”，这里是“{grade}”。",
    en: "{score} points are “{right}”, not “{grade}”.",
  },
  selfWellAboveKey: {
    zh: "自评{self}分，重点评价{key}分，自评高{difference}分，可能偏高。",
    en: "The self-evaluation ({self}) is {difference} points above the key evaluation ({key}).",
  },
  commissionedByEvaluated: {
    zh: "评价由被评价单位“{unit}”自己委托；应由财政或主管部门委托。",
    en: "The evaluated unit “{unit}” commissioned the evaluation itself.",
  },
  evaluatesItself: {
    zh: "评价机构就是被评价单位“{unit}”。",
    en: "The evaluator is the evaluated unit “{unit}” itself.",
  },
  conflictOfInterest: {
    zh: "“{agency}”为同一单位做过“{service}”（{sheet} {cell}），又来评价它，请回避。",
    en: "“{agency}” did “{service}” for the same unit ({sheet} {cell}) and now evaluates it.",
  },
  objectTypeMissing: {
    zh: "没有填对象类型，请区分项目与部门整体。",
    en: "Say whether this is a project or a whole department.",
  },
  wholeAsProject: {
    zh: "这是部门整体支出，对象类型却是“项目”，请区分项目与部门整体。",
    en: "This is a whole department, listed as a project.",
  },
  amountMissing: { zh: "金额没有填。", en: "The amount is missing." },
  measureMissing: {
    zh: "等级为“{grade}”，请填处置方式（方案：{measure}）。",
    en: "Graded “{grade}”: say what follows (scheme: {measure}).",
  },
  resultNotApplied: {
    zh: "等级为“{grade}”，结果应用台账里没有它（方案：{measure}）。",
    en: "Graded “{grade}”, but not in the register of results applied (scheme: {measure}).",
  },
  budgetNotCut: {
    zh: "评价为“{grade}”，预算没有减少：上年{before}{unit}，今年{after}{unit}。",
    en: "Graded “{grade}”, yet the budget did not fall: {before} {unit} before, {after} {unit} after.",
  },
  rectificationOverdue: {
    zh: "整改期限{deadline}，已超期{days}天。",
    en: "Due on {deadline}, {days} days overdue.",
  },
  feedbackMissing: {
    zh: "结果没有反馈日，请反馈后填写。",
    en: "There is no day on which the result was sent to the unit.",
  },
  moneyNotRecovered: {
    zh: "预计完全不能完成，资金应调减或收回。",
    en: "The targets will be missed: cut the money or take it back.",
  },
  publishedLate: {
    zh: "批复后{allowed}日内公开，晚了{days}天。",
    en: "Published {days} days after the {allowed} days allowed.",
  },
  notPublishedYet: {
    zh: "批复后{allowed}日内公开，还没有公开，已超{days}天。",
    en: "Not published yet, {days} days after the {allowed} days allowed.",
  },
  confidentialPublished: {
    zh: "这是涉密项目，不得公开。",
    en: "This project is confidential and must not be published.",
  },
  targetsNotPublished: {
    zh: "{count}个目标批复超过{days}日还没有公开。",
    en: "{count} targets are unpublished more than {days} days after approval.",
  },
  publishedUnfilled: {
    zh: "有{count}条指标没填完成值或得分，填完再公开。",
    en: "{count} indicators lack the actual value or the score; publish when they are filled in.",
  },
});

/** What is wrong in a few words, by type of finding; in Chinese at most 10 characters. */
export const applicationTitles = defineMessages({
  "score-grade-mismatch": { zh: "得分和等级不符", en: "Score and grade differ" },
  "self-well-above-key": { zh: "自评比重点评价高", en: "Self-evaluation too high" },
  "commissioned-by-evaluated": { zh: "自己委托评价自己", en: "Commissioned by itself" },
  "conflict-of-interest": { zh: "第三方应当回避", en: "Conflict of interest" },
  "object-unclear": { zh: "评价对象不清", en: "Object unclear" },
  "measure-missing": { zh: "没有处置方式", en: "No measure" },
  "budget-not-cut": { zh: "评差未减预算", en: "Budget not cut" },
  "rectification-overdue": { zh: "未反馈或整改超期", en: "No feedback, or overdue" },
  "money-not-recovered": { zh: "资金未调减收回", en: "Money not taken back" },
  "published-late": { zh: "公开超期", en: "Published late" },
  "confidential-published": { zh: "涉密项目被公开", en: "Confidential, published" },
  "targets-not-published": { zh: "目标未公开", en: "Targets not published" },
  "published-unfilled": { zh: "没填完就公开", en: "Published unfilled" },
});

/** Why it is a finding, as a sentence, by type of finding. */
export const applicationReasons = defineMessages({
  "score-grade-mismatch": {
    zh: "等级按方案的分数线定。",
    en: "The scheme's bounds decide the grade.",
  },
  "self-well-above-key": {
    zh: "同一个项目差得太多，多半是自评打分偏松。",
    en: "So wide a gap usually means that the self-evaluation was too kind.",
  },
  "commissioned-by-evaluated": {
    zh: "委托的和被评价的分开，结果才可信。",
    en: "A result is trusted only when the one evaluated does not choose the evaluator.",
  },
  "conflict-of-interest": {
    zh: "帮着编的人再来评，等于评自己的活。",
    en: "Who helped to write it would judge their own work.",
  },
  "object-unclear": {
    zh: "项目和部门整体分开统计，资金才不会重复计算。",
    en: "Projects and whole departments are counted apart, so that no money is counted twice.",
  },
  "measure-missing": {
    zh: "评价结果要用起来：核减、整改或取消。",
    en: "A result has consequences: less money, rectification, or the end.",
  },
  "budget-not-cut": {
    zh: "评价结果是安排下年预算的依据。",
    en: "The result is a ground for next year's budget.",
  },
  "rectification-overdue": {
    zh: "结果要反馈给单位，整改要在期限内完成。",
    en: "Results go back to the unit, and it puts things right in time.",
  },
  "money-not-recovered": {
    zh: "完不成的项目占着资金，不如收回另用。",
    en: "Money of a project that cannot succeed is of more use elsewhere.",
  },
  "published-late": {
    zh: "公开有期限，天数在方案里定。",
    en: "There is a time limit; the scheme has its days.",
  },
  "confidential-published": {
    zh: "涉密内容不在公开范围内。",
    en: "Confidential matters are never published.",
  },
  "targets-not-published": {
    zh: "绩效目标随部门预算公开。",
    en: "Targets are published with the budget.",
  },
  "published-unfilled": {
    zh: "公开的表空着完成值或得分，等于没有自评。",
    en: "A published form without values or scores is no self-evaluation.",
  },
});
