import { defineMessages } from "./message";

/** How a score came about, or why there is none. Figures come in as numbers, texts as written. */
export const scoringMessages = defineMessages({
  reached: {
    zh: "完成 {actual}{unit}，达到 {target}{unit}，得满分 {weight} 分",
    en: "{actual}{unit} reaches {target}{unit}: full {weight} points",
  },
  inProportion: {
    zh: "{actual}/{target}×{weight} = {score}",
    en: "{actual}/{target}×{weight} = {score}",
  },
  nothingReached: { zh: "完成值不大于 0，得 0 分", en: "Nothing was reached: 0 points" },
  kept: {
    zh: "{actual}{unit} 没有超过 {target}{unit}，得满分 {weight} 分",
    en: "{actual}{unit} does not exceed {target}{unit}: full {weight} points",
  },
  excess: {
    zh: "超出部分按比例扣分：(1−({actual}−{target})/{target})×{weight} = {score}",
    en: "The excess is deducted: (1−({actual}−{target})/{target})×{weight} = {score}",
  },
  inverse: {
    zh: "指标值除以完成值：{target}/{actual}×{weight} = {score}",
    en: "Target over actual: {target}/{actual}×{weight} = {score}",
  },
  twiceTheTarget: {
    zh: "{actual}{unit} 达到指标值 {target}{unit} 的 2 倍或以上，得 0 分",
    en: "{actual}{unit} is twice the target {target}{unit} or more: 0 points",
  },
  keptAtZero: { zh: "完成值为 0，得满分 {weight} 分", en: "Kept at 0: full {weight} points" },
  aboveZero: {
    zh: "指标值为 0，实际 {actual}{unit}，得 0 分",
    en: "The target is 0 and {actual}{unit} was reached: 0 points",
  },
  atStrictBound: {
    zh: "完成值正好等于 {target}{unit}，暂给满分 {weight} 分，请核对是否算达标",
    en: "Exactly at {target}{unit}: full {weight} points for now; check whether this counts as met",
  },
  missedStrictBound: {
    zh: "完成值正好等于 {target}{unit}，按方案不算达标，得 {score} 分",
    en: "Exactly at {target}{unit}, which the scheme does not count as met: {score} points",
  },
  overNoted: {
    zh: "完成 {actual}{unit}，比 {target}{unit} 高 {percent}%，得满分 {weight} 分，请核对指标值是否偏低",
    en: "{actual}{unit} is {percent}% above {target}{unit}: full {weight} points; check whether the target was too low",
  },
  overExplain: {
    zh: "完成 {actual}{unit}，比 {target}{unit} 高 {percent}%，得满分 {weight} 分，要说明原因",
    en: "{actual}{unit} is {percent}% above {target}{unit}: full {weight} points, and a reason is due",
  },
  overDeducted: {
    zh: "完成 {actual}{unit}，比 {target}{unit} 高 {percent}%，按方案扣分，得 {score} 分",
    en: "{actual}{unit} is {percent}% above {target}{unit}; the scheme takes points off: {score} points",
  },
  satisfactionStep: {
    zh: "满意度 {actual}{unit}，在 {from}% 以上一档，得分值的 {percent}%：{score} 分",
    en: "Satisfaction of {actual}{unit} is on the step from {from}%: {percent}% of the weight, {score} points",
  },
  answerRight: { zh: "与指标值相符，得满分 {weight} 分", en: "As wanted: full {weight} points" },
  answerWrong: { zh: "与指标值不符，得 0 分", en: "Not as wanted: 0 points" },
  equalFigures: {
    zh: "完成值与指标值都是 {target}{unit}，得满分 {weight} 分",
    en: "Actual and target are both {target}{unit}: full {weight} points",
  },
  inRange: {
    zh: "{actual}{unit} 在区间内，得满分 {weight} 分",
    en: "{actual}{unit} lies in the range: full {weight} points",
  },
  belowRange: {
    zh: "低于区间下限：{actual}/{target}×{weight} = {score}",
    en: "Below the range: {actual}/{target}×{weight} = {score}",
  },
  aboveRange: {
    zh: "高于区间上限：(1−({actual}−{upper})/{upper})×{weight} = {score}",
    en: "Above the range: (1−({actual}−{upper})/{upper})×{weight} = {score}",
  },
  inTime: {
    zh: "完成时间“{actual}”没有晚于“{target}”，得满分 {weight} 分",
    en: "“{actual}” is not later than “{target}”: full {weight} points",
  },
  late: {
    zh: "完成时间“{actual}”晚于“{target}”，得 0 分",
    en: "“{actual}” is later than “{target}”: 0 points",
  },
  lateByDays: {
    zh: "“{actual}”比“{target}”晚 {late} 天，每 {days} 天扣 {percent}%，得 {score} 分",
    en: "“{actual}” is {late} days later than “{target}”; every {days} days cost {percent}%: {score} points",
  },
  tierAchieved: {
    zh: "定性指标，达成：应在 {from} 到 {to} 分之间",
    en: "Qualitative, achieved: {from} to {to} points",
  },
  tierPartial: {
    zh: "定性指标，部分达成：应在 {from} 到 {to} 分之间",
    en: "Qualitative, partly achieved: {from} to {to} points",
  },
  tierMissed: {
    zh: "定性指标，未达成：应在 {from} 到 {to} 分之间",
    en: "Qualitative, not achieved: {from} to {to} points",
  },
  noWeight: { zh: "没有分值，不能计算", en: "There is no weight, so nothing can be computed" },
  noTarget: { zh: "没有指标值，不能计算", en: "There is no target, so nothing can be computed" },
  noActual: { zh: "没有填实际完成值，不能计算", en: "The actual value is missing" },
  unreadableTarget: {
    zh: "看不懂指标值“{target}”，请写成“≥95%”这样的形式",
    en: "The target “{target}” cannot be read; write it like “≥95%”",
  },
  unreadableActual: {
    zh: "看不出属于达成、部分达成还是未达成，请人工打分",
    en: "It is not clear which tier this belongs to; give the points by hand",
  },
  figureExpected: {
    zh: "指标值是数字，完成值“{actual}”不是确定的数字，不能计算",
    en: "The target is a figure but the actual value “{actual}” is not a certain one",
  },
  unitsDiffer: {
    zh: "指标值的单位是“{target}”，完成值的单位是“{actual}”，不能比较",
    en: "Target in “{target}” and actual value in “{actual}” cannot be compared",
  },
  noDirection: {
    zh: "指标值没有写≥、≤或＝，看不出是越大越好还是越小越好，不能计算",
    en: "The target has no ≥, ≤ or ＝, so its direction is unknown",
  },
  noProportion: {
    zh: "指标值是负数，不能按比例计算",
    en: "The target is negative, so there is no proportion",
  },
  noFigure: {
    zh: "指标值“{target}”不是数字，没有完成率和偏离度",
    en: "The target “{target}” is no figure, so there is neither completion nor deviation",
  },
  executionProportion: {
    zh: "{executed}/{budget}×{weight} = {score}",
    en: "{executed}/{budget}×{weight} = {score}",
  },
  executionFull: {
    zh: "执行数 {executed} 不少于预算数 {budget}，得满分 {weight} 分",
    en: "{executed} executed of a budget of {budget}: full {weight} points",
  },
  executionStep: {
    zh: "执行率 {rate}%，在 {from}% 以上一档，得分值的 {percent}%：{score} 分",
    en: "An execution rate of {rate}% is on the step from {from}%: {percent}% of the weight, {score} points",
  },
  executionNoBudget: { zh: "预算数为 0，得 0 分", en: "Without a budget: 0 points" },
  totalSum: {
    zh: "执行率得分 {execution} + 指标得分 {indicators} = {total}",
    en: "Execution {execution} + indicators {indicators} = {total}",
  },
  totalIndicators: { zh: "指标得分合计 {total}", en: "Indicators in all: {total}" },
  totalCapped: {
    zh: "合计 {sum} 分，执行率 {rate}%，总分最高 {cap} 分",
    en: "{sum} points in all; at an execution rate of {rate}% at most {cap}",
  },
  selfScoreRed: {
    zh: "指标得分率比执行率得分率高 {percent}%，干得多、花得少，自评可能虚高",
    en: "The indicators score {percent}% better than the spending: the self-evaluation may be too kind",
  },
  selfScoreYellow: {
    zh: "预算还有 {percent}% 没有执行，请核对",
    en: "{percent}% of the budget is unspent; please check",
  },
  selfScoreNoBudget: {
    zh: "没有预算数，请核对",
    en: "There is no budget; please check",
  },
  noDeadline: { zh: "指标值里没有日期，不能计算", en: "The target names no date" },
  dayUnknown: {
    zh: "完成时间不够具体，看不出是否按时",
    en: "The time of completion is too vague to tell whether it was in time",
  },
  planTitle: { zh: "写入 {count} 个评分公式", en: "Write {count} score formulas" },
  planNothing: {
    zh: "没有可以写入公式的单元格",
    en: "There is no cell a formula can be written to",
  },
});
