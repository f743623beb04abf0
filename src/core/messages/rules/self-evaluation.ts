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
  tierScoreOutside: {
    zh: "完成情况是“{tier}”，得分应在{from}到{to}之间。",
    en: "“{tier}” earns between {from} and {to} points.",
  },
  wellAboveTarget: {
    zh: "超过指标值{deviation}，请核对指标值是否偏低。",
    en: "This is {deviation} above the target; was the target set low?",
  },
  overshootUnexplained: {
    zh: "超过指标值{deviation}，必须说明原因。",
    en: "This is {deviation} above the target; the reason is required.",
  },
  overshootOfZero: {
    zh: "指标值是0，完成{actual}，必须说明原因。",
    en: "The target is 0 and {actual} was reached; the reason is required.",
  },
  actualsEqualTargets: {
    zh: "{count}条数值指标的完成值都正好等于指标值，请核实是否照抄。",
    en: "All {count} figures are exactly their targets; were they copied?",
  },
  fullMarksLowExecution: {
    zh: "执行率{rate}，不到{limit}，指标却全部满分，请核实。",
    en: "Only {rate} was spent (below {limit}), yet every indicator has full marks.",
  },
  scoreAboveExecution: {
    zh: "指标得了{earned}的分，预算只执行{spent}，执行率比得分率低{gap}（差额除以得分率），列入复核。",
    en: "Indicators earned {earned} of their points with {spent} spent, which is {gap} less (the difference divided by the share earned); to be reviewed.",
  },
  totalAboveCap: {
    zh: "执行率{rate}，总分最高{most}。",
    en: "With an execution rate of {rate} the total is at most {most}.",
  },
  evaluatedOtherTarget: {
    zh: "指标值“{target}”与批复的“{approved}”不一样。",
    en: "The target “{target}” is not the approved one, “{approved}”.",
  },
  evaluatedAdded: {
    zh: "批复的绩效目标里没有这条指标。",
    en: "The approved targets do not have this indicator.",
  },
  evaluatedRemoved: {
    zh: "批复的绩效目标还有{count}条没有自评：{names}。",
    en: "{count} approved indicators were left out: {names}.",
  },
  notAllEvaluated: {
    zh: "还有{count}个项目没有自评：{names}。",
    en: "{count} projects have no self-evaluation yet: {names}.",
  },
  handedInLate: {
    zh: "已过截止日期{deadline}，晚了{days}天。",
    en: "Handed in {days} days after the deadline, {deadline}.",
  },
  resultCopiesGoal: {
    zh: "实际完成情况照抄了预期目标，请写完成了多少。",
    en: "The result repeats the goal word for word; say what was done.",
  },
  emptyReason: {
    zh: "有失分却写“{written}”，请写清楚原因和措施。",
    en: "Points were lost, yet it says “{written}”; give reason and measures.",
  },
  satisfactionUnfounded: {
    zh: "请注明满意度是怎样得来的：调查方式和份数。",
    en: "Say how satisfaction was measured and how many were asked.",
  },
  shareAboveHundred: {
    zh: "比率不应超过100%，填的是{actual}。",
    en: "A share cannot be above 100%; it says {actual}.",
  },
  nothingHappened: {
    zh: "实际为0，请核对是没有发生，还是没有填。",
    en: "The actual figure is 0; did nothing happen, or is it missing?",
  },
  equalScores: {
    zh: "本单位有{count}个项目都是{total}分，请复核。",
    en: "{count} projects of this unit all have {total} points; review them.",
  },
  tooManyWords: {
    zh: "写了{count}个字，超过{most}字。",
    en: "{count} characters, more than {most}.",
  },
  costPointsWithoutIndicator: {
    zh: "没有填报成本指标，成本得分{given}，不得超过{most}分。",
    en: "Without a cost indicator at most {most} points are due for cost, not {given}.",
  },
});

/** What is wrong in a few words, by type of finding; in Chinese at most 10 characters. */
export const selfEvaluationTitles = defineMessages({
  "indicators-not-as-approved": { zh: "指标与批复目标不同", en: "Not the approved indicators" },
  "not-all-evaluated": { zh: "还有项目没有自评", en: "Projects without self-evaluation" },
  "handed-in-late": { zh: "自评交晚了", en: "Handed in late" },
  "actual-missing": { zh: "实际完成值没有填", en: "Actual value is missing" },
  "actual-not-a-number": { zh: "实际完成值不是数字", en: "Actual value is not a valid number" },
  "score-above-weight": { zh: "得分超过分值", en: "Score exceeds its weight" },
  "score-missing": { zh: "得分没有填对", en: "Score is missing or invalid" },
  "score-differs": { zh: "得分与公式不符", en: "Score differs from the formula" },
  "reason-missing": { zh: "没有写偏差原因", en: "Reason for lost points is missing" },
  "full-score-missed": { zh: "没达到指标值却给满分", en: "Full points for a missed target" },
  "total-wrong": { zh: "总分算错了", en: "Total score is wrong" },
  "grade-wrong": { zh: "等级与总分不符", en: "Grade does not fit the total" },
  "tier-score-outside": { zh: "得分不在所选档次内", en: "Score outside its tier" },
  "well-above-target": { zh: "超出指标值较多", en: "Well above the target" },
  "overshoot-unexplained": { zh: "超额较多没有说明", en: "Far above target, no reason" },
  "actuals-equal-targets": { zh: "完成值都等于指标值", en: "All figures equal their targets" },
  "full-marks-low-execution": { zh: "没花完却全部满分", en: "Full marks, money left" },
  "score-above-execution": { zh: "指标得分高于执行率", en: "Scores above execution" },
  "total-above-cap": { zh: "总分超过封顶", en: "Total above its cap" },
  "result-copies-goal": { zh: "完成情况照抄目标", en: "Result copies the goal" },
  "empty-reason": { zh: "失分原因写了“无”", en: "Reason says nothing" },
  "satisfaction-unfounded": { zh: "满意度没有依据", en: "Satisfaction without a basis" },
  "share-above-hundred": { zh: "比率超过100%", en: "Share above 100%" },
  "nothing-happened": { zh: "反向指标完成值是0", en: "Actual figure is 0" },
  "equal-scores": { zh: "多个项目得分相同", en: "Projects score the same" },
  "too-many-words": { zh: "超过字数限制", en: "Text is too long" },
  "cost-points-without-indicator": {
    zh: "没有成本指标却得分",
    en: "Cost points without indicator",
  },
});

/** Why it is a finding, as a sentence, by type of finding. */
export const selfEvaluationReasons = defineMessages({
  "indicators-not-as-approved": {
    zh: "自评是对照批复的目标打分，目标改了就看不出做得好不好。",
    en: "A self-evaluation is held against the approved targets; others prove nothing.",
  },
  "not-all-evaluated": {
    zh: "自评要覆盖全部项目；不用自评的请在项目库里说明。",
    en: "Self-evaluation covers all projects; those that need none are marked in the register.",
  },
  "handed-in-late": {
    zh: "交晚了会影响全区汇总，也影响单位考核。",
    en: "Late ones hold the summary up and count in the work assessment.",
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
  "tier-score-outside": {
    zh: "达成、部分达成、未达成各有分数段，界线在方案里。",
    en: "Each tier has its range of points; the scheme sets them.",
  },
  "well-above-target": {
    zh: "超出很多，往往是年初把指标值定低了。",
    en: "Far above often means the target was set low.",
  },
  "overshoot-unexplained": {
    zh: "超额较多的，要说明是工作做得好还是指标值定低了。",
    en: "Good work or a low target? The form should say.",
  },
  "actuals-equal-targets": {
    zh: "实际完成值很少每条都与指标值分毫不差。",
    en: "Actual figures seldom meet every target to the letter.",
  },
  "full-marks-low-execution": {
    zh: "钱没花完，事却全部做完，得分或者预算总有一个要核实。",
    en: "With money left and everything done, either scores or budget deserve a look.",
  },
  "score-above-execution": {
    zh: "事办得多、钱花得少，可能是得分偏高，也可能是预算偏大。",
    en: "Much done with little spent: scores may be high or the budget large.",
  },
  "total-above-cap": {
    zh: "方案规定了执行率低时总分的上限。",
    en: "The scheme caps the total for a low execution rate.",
  },
  "result-copies-goal": {
    zh: "照抄目标，看不出实际做了什么。",
    en: "A copied goal does not tell what was done.",
  },
  "empty-reason": {
    zh: "失分必有原因，写“无”等于没有分析。",
    en: "Lost points have a reason; “none” is no analysis.",
  },
  "satisfaction-unfounded": {
    zh: "没有调查方式和份数，满意度就没有依据。",
    en: "Without method and number of answers a satisfaction figure proves nothing.",
  },
  "share-above-hundred": {
    zh: "合格率、覆盖率一类的比率最多是100%。",
    en: "Shares such as a pass rate end at 100%.",
  },
  "nothing-happened": {
    zh: "成本是0，可能是工作没有开展。",
    en: "A cost of 0 may mean that nothing was done.",
  },
  "equal-scores": {
    zh: "不同项目得分一模一样，自评可能没有认真做。",
    en: "Different projects with one score suggest a careless self-evaluation.",
  },
  "too-many-words": {
    zh: "表样对这一栏有字数要求。",
    en: "The form limits the length of this field.",
  },
  "cost-points-without-indicator": {
    zh: "没有成本指标，成本这一项就没有得满分的依据。",
    en: "Without a cost indicator nothing supports full cost points.",
  },
});
