import { defineMessages } from "./message";

/** Why an indicator or a budget has its light, or none. Figures come in as numbers, texts as written. */
export const monitoringMessages = defineMessages({
  farBehind: {
    zh: "{actual}{unit}÷到{month}月应完成的 {due}{unit} = {progress}%，明显落后",
    en: "{actual}{unit} of {due}{unit} due by month {month} = {progress}%, far behind",
  },
  behind: {
    zh: "{actual}{unit}÷到{month}月应完成的 {due}{unit} = {progress}%，落后",
    en: "{actual}{unit} of {due}{unit} due by month {month} = {progress}%, behind",
  },
  onTime: {
    zh: "{actual}{unit}÷到{month}月应完成的 {due}{unit} = {progress}%，正常",
    en: "{actual}{unit} of {due}{unit} due by month {month} = {progress}%, on time",
  },
  farAhead: {
    zh: "{actual}{unit}÷到{month}月应完成的 {due}{unit} = {progress}%，大幅超前",
    en: "{actual}{unit} of {due}{unit} due by month {month} = {progress}%, far ahead",
  },
  kept: {
    zh: "{actual}{unit} 没有超过 {target}{unit}",
    en: "{actual}{unit} does not exceed {target}{unit}",
  },
  exceeded: {
    zh: "{actual}{unit} 超过了 {target}{unit}",
    en: "{actual}{unit} exceeds {target}{unit}",
  },
  below: { zh: "{actual}{unit} 小于 {target}{unit}", en: "{actual}{unit} is below {target}{unit}" },
  notBelow: {
    zh: "{actual}{unit} 没有小于 {target}{unit}",
    en: "{actual}{unit} is not below {target}{unit}",
  },
  equal: { zh: "正好是 {target}{unit}", en: "Exactly {target}{unit}" },
  notEqual: {
    zh: "应为 {target}{unit}，实际 {actual}{unit}",
    en: "{actual}{unit} instead of {target}{unit}",
  },
  reached: {
    zh: "{actual}{unit} 已达到 {target}{unit}",
    en: "{actual}{unit} reaches {target}{unit}",
  },
  missed: {
    zh: "{actual}{unit} 没有达到 {target}{unit}",
    en: "{actual}{unit} does not reach {target}{unit}",
  },
  inRange: {
    zh: "{actual}{unit} 在 {target}–{upper}{unit} 之间",
    en: "{actual}{unit} lies in {target}–{upper}{unit}",
  },
  belowRange: {
    zh: "{actual}{unit} 低于下限 {target}{unit}",
    en: "{actual}{unit} is below the range from {target}{unit}",
  },
  aboveRange: {
    zh: "{actual}{unit} 高于上限 {upper}{unit}",
    en: "{actual}{unit} is above the range up to {upper}{unit}",
  },
  tierAchieved: { zh: "达成目标", en: "Achieved" },
  tierPartial: { zh: "部分达成目标", en: "Partly achieved" },
  tierMissed: { zh: "未达成目标", en: "Not achieved" },
  inTime: {
    zh: "完成时间“{actual}”没有晚于“{target}”",
    en: "“{actual}” is not later than “{target}”",
  },
  late: { zh: "完成时间“{actual}”晚于“{target}”", en: "“{actual}” is later than “{target}”" },
  notYetDue: {
    zh: "“{target}”到{month}月还没有到期，正在进行",
    en: "“{target}” is not due by month {month} and under way",
  },
  notDue: {
    zh: "“{target}”到{month}月还没有到期，暂不亮灯",
    en: "“{target}” is not due by month {month}: no light yet",
  },
  assumedAtLeast: {
    zh: "（没有写≥或≤，按≥看）",
    en: " (no ≥ or ≤ written, taken as ≥)",
  },
  assumedAtMost: { zh: "（没有写≥或≤，按≤看）", en: " (no ≥ or ≤ written, taken as ≤)" },
  monthOutOfRange: {
    zh: "截止月应是 1 到 12 的整数，现在是 {month}",
    en: "The cut-off month must be 1 to 12, not {month}",
  },
  noTarget: { zh: "没有年度指标值", en: "The target of the year is missing" },
  noActual: { zh: "没有填完成值", en: "The figure reached so far is missing" },
  noTier: {
    zh: "看不出是达成、部分达成还是未达成，请写成其中之一",
    en: "It is not clear whether this is achieved, partly achieved or not achieved",
  },
  unreadableTarget: {
    zh: "看不懂指标值“{target}”，请写成“≥95%”这样的形式",
    en: "The target “{target}” cannot be read; write it like “≥95%”",
  },
  figureExpected: {
    zh: "指标值是数字，完成值“{actual}”不是确定的数字",
    en: "The target is a figure but “{actual}” is not a certain one",
  },
  unitsDiffer: {
    zh: "指标值的单位是“{target}”，完成值的单位是“{actual}”，不能比较",
    en: "Target in “{target}” and figure in “{actual}” cannot be compared",
  },
  noProportion: { zh: "数字太大，不能计算进度", en: "The figures are too large for a proportion" },
  dayUnknown: {
    zh: "完成时间不够具体，看不出是否按时",
    en: "The time is too vague to tell whether it was in time",
  },

  // Spending
  spendingOnTime: {
    zh: "{executed}÷{budget} = {rate}%，是到{month}月应支出的 {progress}%，正常",
    en: "{executed} of {budget} = {rate}%, {progress}% of what is due by month {month}, on time",
  },
  spendingBehind: {
    zh: "{executed}÷{budget} = {rate}%，是到{month}月应支出的 {progress}%，落后",
    en: "{executed} of {budget} = {rate}%, {progress}% of what is due by month {month}, behind",
  },
  zeroBudget: { zh: "预算是 0，执行率按 0 算", en: "The budget is 0, so the rate counts as 0" },
  noFunds: { zh: "这张表没有资金部分", en: "The form has no fund block" },
  noBudget: { zh: "没有填预算数", en: "The budget is missing" },
  noExecuted: { zh: "没有填执行数", en: "The amount spent is missing" },

  light_红: { zh: "红", en: "red" },
  light_黄: { zh: "黄", en: "yellow" },
  light_绿: { zh: "绿", en: "green" },
  light_蓝: { zh: "蓝", en: "blue" },

  // The project
  worstOfAll: { zh: "指标里最差的是{light}灯", en: "The worst indicator is {light}" },
  worstOfSome: {
    zh: "指标里最差的是{light}灯，另有 {unlit} 条没有灯",
    en: "The worst indicator is {light}; without a light: {unlit}",
  },
  worstIsSpending: { zh: "预算执行是{light}灯", en: "Spending is {light}" },
  noLights: { zh: "没有一条指标能亮灯", en: "No indicator has a light" },

  quadrant_onCourse: { zh: "正常", en: "On course" },
  quadrant_slowSpending: { zh: "进度慢、目标好", en: "Spending behind" },
  quadrant_littleDone: { zh: "花钱快、效果差", en: "Targets behind" },
  quadrant_bothBehind: { zh: "双差", en: "Both behind" },

  // What has still to be written
  due_actual: { zh: "填完成值", en: "Enter the figure reached so far" },
  due_reason: { zh: "{light}灯，要填偏差原因", en: "The light is {light}: give the reason" },
  due_note: { zh: "选了偏差原因，要写具体说明", en: "Explain the reason that was ticked" },
  due_outlook: {
    zh: "不能确定完成，要填全年预计和拟采取的措施",
    en: "Completion is not certain: give the expected figure and the measures",
  },
  due_overshoot: {
    zh: "已超过年度指标值 {percent}%，请说明",
    en: "{percent}% above the target of the year: explain",
  },
});
