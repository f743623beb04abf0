import { defineMessages } from "../message";

/** Rules of family D: monitoring: what a finding says. */
export const monitoringSentences = defineMessages({
  notMonitored: { zh: "“{project}”还没有监控数据。", en: "“{project}” has no monitoring yet." },
  targetChanged: {
    zh: "年度指标值{target}与批复的{approved}不一样。",
    en: "The target {target} differs from the approved {approved}.",
  },
  progressMissing: {
    zh: "{month}完成情况没有填。",
    en: "What was reached ({month}) is not filled in.",
  },
  progressNotANumber: {
    zh: "完成值要填数字，不能填“{written}”。",
    en: "What was reached must be a number, not “{written}”.",
  },
  tierUnknown: {
    zh: "定性指标请填达成、部分达成或未达成，“{written}”看不出是哪一档。",
    en: "A target in words is reached, reached in part or missed; “{written}” does not say which.",
  },
  likelihoodMissing: {
    zh: "完成可能性没有选，请三选一。",
    en: "How likely the target is to be reached is not chosen; choose one of three.",
  },
  likelihoodSeveral: {
    zh: "完成可能性选了不止一个，请只选一个。",
    en: "Several answers are chosen for how likely the target is; choose one.",
  },
  likelihoodNowhere: {
    zh: "各项指标的完成可能性都没有选，请三选一。",
    en: "No indicator says how likely its target is to be reached; choose one of three.",
  },
  deviationUnexplained: {
    zh: "该指标{light}灯，请选偏差原因。",
    en: "This indicator is behind (light {light}); give the reason.",
  },
  reasonNotTold: {
    zh: "选了偏差原因，请把原因写具体。",
    en: "A kind of reason is ticked; say what it was.",
  },
  forecastMissing: {
    zh: "可能完不成，请填全年预计完成情况。",
    en: "The target may be missed; fill in what is expected for the year.",
  },
  measureMissing: {
    zh: "可能完不成，请填拟采取的措施。",
    en: "The target may be missed; fill in what will be done.",
  },
  certainThoughRed: {
    zh: "进度落后却选“确定能”，请核实。",
    en: "Far behind and still marked as certain; please verify.",
  },
  impossibleThoughOnTime: {
    zh: "进度正常却选“完全不可能”，请核实。",
    en: "On time and still marked as impossible; please verify.",
  },
  farAboveTarget: {
    zh: "完成值已超过年度指标值{above}，请说明。",
    en: "Already {above} above the target of the year; please explain.",
  },
  aboveExactTarget: {
    zh: "完成值{actual}已超过年度指标值{target}。",
    en: "{actual} is already above the exact target {target}.",
  },
  lessThanBefore: {
    zh: "执行数{executed}{unit}比1-{month}月的{before}{unit}还少。",
    en: "{executed} {unit} spent is less than the {before} {unit} of January to month {month}.",
  },
  forecastBelowSpent: {
    zh: "全年预计执行数{forecast}{unit}小于已执行数{executed}{unit}。",
    en: "The forecast {forecast} {unit} is below the {executed} {unit} already spent.",
  },
  forecastAboveBudget: {
    zh: "全年预计执行数{forecast}{unit}大于全年预算{budget}{unit}。",
    en: "The forecast {forecast} {unit} is above the budget {budget} {unit}.",
  },
  nothingSpent: {
    zh: "到{month}月一分钱没花，请说明，建议调减。",
    en: "Nothing is spent by month {month}; explain, or cut the budget.",
  },
  spendingBehind: {
    zh: "支付进度只有应达进度的{progress}，明显落后。",
    en: "Spending is at {progress} of what is due; far behind.",
  },
  moneyAheadOfWork: {
    zh: "钱花得快、事做得少，支出为应达进度的{spent}，指标平均只有{done}。",
    en: "Money runs ahead of the work: spending at {spent} of what is due, indicators at {done} on average.",
  },
  targetNotAdjusted: {
    zh: "预算调减了{cut}，目标也要同步调。",
    en: "The budget was cut by {cut}; adjust the targets too.",
  },
  spreadOverMonths: {
    zh: "完成值像是按月平均推算的，请填实际数。",
    en: "The figures look like the target spread over the months; enter what was counted.",
  },
  cutOffMonth: {
    zh: "监控截止月是{month}月，本方案为{usual}月。",
    en: "The form ends with month {month}; the scheme has {usual}.",
  },
});

/** What is wrong in a few words, by type of finding; in Chinese at most 10 characters. */
export const monitoringTitles = defineMessages({
  "project-not-monitored": { zh: "项目没有监控", en: "Project not monitored" },
  "monitored-target-changed": { zh: "指标值与批复不同", en: "Target is not the approved one" },
  "progress-missing": { zh: "没填完成情况", en: "Progress is missing" },
  "progress-not-a-number": { zh: "完成值不是数字", en: "Progress is not a number" },
  "progress-tier-unknown": { zh: "完成档次不明", en: "Tier is unclear" },
  "likelihood-not-chosen": { zh: "可能性没有选好", en: "Likelihood not chosen" },
  "deviation-unexplained": { zh: "偏差没有原因", en: "Deviation unexplained" },
  "reason-not-told": { zh: "原因没写具体", en: "Reason not told" },
  "outlook-missing": { zh: "缺预计或措施", en: "Outlook is missing" },
  "certain-though-red": { zh: "落后却说确定能", en: "Behind, yet certain" },
  "impossible-though-on-time": { zh: "正常却说不可能", en: "On time, yet impossible" },
  "progress-far-above-target": { zh: "大幅超过指标值", en: "Far above the target" },
  "progress-above-exact-target": { zh: "超过等于的指标值", en: "Above the exact target" },
  "spent-less-than-before": { zh: "执行数比上次少", en: "Less spent than before" },
  "forecast-unlikely": { zh: "全年预计数不合理", en: "Forecast is unlikely" },
  "nothing-spent": { zh: "一分钱没花", en: "Nothing spent" },
  "spending-behind": { zh: "支付进度落后", en: "Spending is behind" },
  "money-ahead-of-work": { zh: "钱快事慢", en: "Money ahead of work" },
  "target-not-adjusted": { zh: "目标未同步调整", en: "Targets not adjusted" },
  "progress-spread-over-months": { zh: "完成值像推算的", en: "Figures look derived" },
  "cut-off-month-unusual": { zh: "监控截止月不对", en: "Unusual cut-off month" },
});

/** Why it is a finding, as a sentence, by type of finding. */
export const monitoringReasons = defineMessages({
  "project-not-monitored": {
    zh: "有批复目标的项目都要做运行监控。",
    en: "Every project with an approved target is monitored.",
  },
  "monitored-target-changed": {
    zh: "监控的是批复的目标，没有走调整就不能改。",
    en: "Monitoring follows the approved target, which changes only by an adjustment.",
  },
  "progress-missing": {
    zh: "没有完成情况就看不出目标能不能实现。",
    en: "Without it nobody can tell whether the target will be reached.",
  },
  "progress-not-a-number": {
    zh: "指标值是数字，完成值也要用数字才能比较。",
    en: "A target that is a figure is compared with a figure.",
  },
  "progress-tier-unknown": {
    zh: "定性指标按三档判断完成得怎样。",
    en: "A target in words is judged in three tiers.",
  },
  "likelihood-not-chosen": {
    zh: "完成可能性决定要不要采取措施，只能有一个答案。",
    en: "It decides whether something must be done, so there is one answer.",
  },
  "deviation-unexplained": {
    zh: "进度落后要知道为什么，才好纠偏。",
    en: "Only a known reason can be put right.",
  },
  "reason-not-told": {
    zh: "只打勾看不出究竟发生了什么。",
    en: "A tick alone does not tell what happened.",
  },
  "outlook-missing": {
    zh: "可能完不成的指标要说明预计情况和打算怎么办。",
    en: "A target that may be missed needs an outlook and a plan.",
  },
  "certain-though-red": {
    zh: "进度远落后于时间，能否完成值得再看。",
    en: "So far behind, certainty needs a second look.",
  },
  "impossible-though-on-time": {
    zh: "进度正常却判断完不成，两处有一处可能填错。",
    en: "One of the two is probably wrong.",
  },
  "progress-far-above-target": {
    zh: "提前大幅超额，可能是指标值定低了或数字填错了。",
    en: "The target may be too low, or the figure wrong.",
  },
  "progress-above-exact-target": {
    zh: "指标要求正好等于，超过也是偏差。",
    en: "The target asks for exactly so much.",
  },
  "spent-less-than-before": {
    zh: "执行数逐月累计，不会越来越少。",
    en: "Spending adds up over the year.",
  },
  "forecast-unlikely": {
    zh: "全年预计数应在已执行数和全年预算之间。",
    en: "A forecast lies between what is spent and the budget.",
  },
  "nothing-spent": {
    zh: "年中仍未支出，资金可能用不上。",
    en: "Money unspent by now may not be needed.",
  },
  "spending-behind": {
    zh: "支出明显慢于时间进度，年底可能花不完。",
    en: "At this pace money will be left at the end of the year.",
  },
  "money-ahead-of-work": {
    zh: "资金按时支出而任务没有跟上，需要看看钱花在哪里。",
    en: "Look at what the money was spent on.",
  },
  "target-not-adjusted": {
    zh: "预算减少而目标不变，目标或预算总有一个不实。",
    en: "Less money for the same targets: one of the two is not real.",
  },
  "progress-spread-over-months": {
    zh: "每个数都正好等于按月平均，不像实际统计。",
    en: "Real counts rarely fall on the monthly share.",
  },
  "cut-off-month-unusual": {
    zh: "同一批次的监控截止到同一个月才能汇总。",
    en: "Forms of a batch end in the same month, so that they can be added up.",
  },
});
