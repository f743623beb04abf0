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
  fieldMissing: { zh: "{field}没有填，请补上。", en: "{field} is missing; fill it in." },
  codeUnknown: {
    zh: "项目库里找不到项目编码“{code}”，请核对。",
    en: "The register of projects does not have the code “{code}”.",
  },
  projectNameDiffers: {
    zh: "项目名称与预算批复的名称不一样，批复为“{approved}”。",
    en: "The approved budget calls this project “{approved}”.",
  },
  newWithFormerBudget: {
    zh: "填的是新增项目，上年却有预算，请核对项目属性。",
    en: "Said to be new, yet it had a budget last year; check the attribute.",
  },
  continuedWithoutFormer: {
    zh: "填的是延续项目，上年却没有预算，请核对项目属性。",
    en: "Said to be continued, yet it had no budget last year; check the attribute.",
  },
  notAsApproved: {
    zh: "年度资金{written}{unit}与项目库的{approved}{unit}不一致。",
    en: "The year's funds of {written} {unit} differ from the {approved} {unit} of the register of projects.",
  },
  projectRepeated: {
    zh: "这个项目编码在“{sheet}”的{cell}已经填过，不能重复。",
    en: "This project code stands in {cell} of “{sheet}” already.",
  },
  periodBackwards: {
    zh: "项目期的结束（{end}）早于开始（{start}）。",
    en: "The project ends ({end}) before it begins ({start}).",
  },
  yearOutsidePeriod: {
    zh: "本表年度{year}不在项目期内（{start}至{end}）。",
    en: "The year {year} lies outside the project's period ({start} to {end}).",
  },
  amountInYuan: {
    zh: "{amount}{unit}比本表其他金额大得多，像是填成了元；如是，应为{right}{unit}。",
    en: "{amount} {unit} is far above the other amounts; was it meant in 元? Then it is {right} {unit}.",
  },
  yearAbovePeriod: {
    zh: "年度资金{year}大于整个实施期资金{period}{unit}。",
    en: "The funds of the year, {year}, exceed those of the whole period, {period} {unit}.",
  },
  tooManyDecimals: {
    zh: "有{count}个金额超过{digits}位小数，建议保留{digits}位。",
    en: "{count} amounts have more than {digits} decimals; {digits} are enough.",
  },
  spentAboveBudget: {
    zh: "执行数{executed}超过全年预算{budget}，多{difference}{unit}，请核对预算是否有调整。",
    en: "Spending {executed} exceeds the annual budget {budget} by {difference} {unit}; was the budget adjusted?",
  },
  spentAboveInitial: {
    zh: "执行数超过年初预算{difference}{unit}，请说明追加情况。",
    en: "Spending exceeds the initial budget by {difference} {unit}; say what was added.",
  },
  lowExecutionUnexplained: {
    zh: "执行率{rate}低于{limit}，请写明原因。",
    en: "The execution rate {rate} is below {limit}; give the reason.",
  },
  adjustmentUnexplained: {
    zh: "年初预算{initial}、全年预算{annual}{unit}，年中有调整，请说明理由。",
    en: "The budget changed from {initial} to {annual} {unit} during the year; give the reason.",
  },
  moneyGoneGoalMissed: {
    zh: "钱花完了，但有{count}条指标没完成，请核实。",
    en: "All the money was spent, yet {count} targets were missed; check both.",
  },
  promptLeft: {
    zh: "模板里的提示文字没有删掉：“{prompt}”。",
    en: "Words of the blank form are still there: “{prompt}”.",
  },
  untidyText: {
    zh: "文字里有多余的空格、看不见的符号或全角数字，可以一键清理。",
    en: "The text has blanks, invisible marks or full-width digits that can be cleaned up.",
  },
  numberAsText: {
    zh: "“{written}”是文本格式的数字，不能参加合计，可以转成数字。",
    en: "“{written}” is a number kept as text and is left out of sums; it can be made a number.",
  },
});

/** What is wrong in a few words, by type of finding; in Chinese at most 10 characters. */
export const fundsTitles = defineMessages({
  "code-unknown": { zh: "项目编码不在项目库", en: "Project code is unknown" },
  "project-name-differs": { zh: "项目名称与批复不同", en: "Name differs from the budget" },
  "attribute-wrong": { zh: "项目属性与上年不符", en: "Attribute does not fit" },
  "budget-not-as-approved": { zh: "资金与项目库不一致", en: "Funds differ from the register" },
  "amount-not-a-number": { zh: "金额不是有效数字", en: "Amount is not a valid number" },
  "fund-total-mismatch": { zh: "总额与各项之和不一致", en: "Total differs from its sources" },
  "fund-total-zero": { zh: "总额是0或没有填", en: "Total is 0 or missing" },
  "execution-rate-wrong": { zh: "执行率算错了", en: "Execution rate is wrong" },
  "execution-score-wrong": { zh: "执行率得分算错了", en: "Execution score is wrong" },
  "spent-without-budget": { zh: "没有预算却有支出", en: "Spending without a budget" },
  "field-missing": { zh: "基本信息没有填", en: "Basic information is missing" },
  "project-repeated": { zh: "项目编码重复", en: "Project code is repeated" },
  "period-wrong": { zh: "项目期不对", en: "Project period is wrong" },
  "amount-in-yuan": { zh: "金额像是填成了元", en: "Amount may be in 元" },
  "year-above-period": { zh: "年度资金大于总资金", en: "Year exceeds the whole period" },
  "too-many-decimals": { zh: "金额小数位过多", en: "Amount has many decimals" },
  "spent-above-budget": { zh: "执行数超过预算", en: "Spending exceeds the budget" },
  "spent-above-initial": { zh: "执行数超过年初预算", en: "Spending exceeds the initial budget" },
  "low-execution-unexplained": { zh: "执行率低没有原因", en: "Low execution without a reason" },
  "adjustment-unexplained": { zh: "预算调整没有说明", en: "Adjusted budget without a reason" },
  "money-gone-goal-missed": { zh: "钱花完目标没完成", en: "Money spent, targets missed" },
  "prompt-left": { zh: "模板提示没有删掉", en: "Prompt of the form left in" },
  "untidy-text": { zh: "文字里有多余符号", en: "Untidy text" },
});

/** Why it is a finding, as a sentence, by type of finding. */
export const fundsReasons = defineMessages({
  "code-unknown": {
    zh: "编码写错了，这张表就对不上项目库，汇总时会漏掉。",
    en: "With a wrong code the form is not found when results are put together.",
  },
  "project-name-differs": {
    zh: "各环节的表要用同一个名称，才能对得上。",
    en: "All stages use one name, so that forms can be matched.",
  },
  "attribute-wrong": {
    zh: "延续项目上年有预算，新增项目没有；属性决定要不要做事前评估。",
    en: "Continued projects had a budget, new ones had none; it decides on ex-ante evaluation.",
  },
  "budget-not-as-approved": {
    zh: "绩效目标要和批复的资金对应；预算有调整的，先改项目库。",
    en: "Targets belong to the approved money; an adjusted budget is changed in the register first.",
  },
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
  "field-missing": {
    zh: "缺了这一项，就不知道表是谁的、哪一年的、讲哪个项目。",
    en: "Without it nobody knows whose form this is, for which year and project.",
  },
  "project-repeated": {
    zh: "同一个项目填两张同样的表，汇总时会算两遍。",
    en: "Two forms of one kind for one project are counted twice.",
  },
  "period-wrong": {
    zh: "项目期应当从早到晚，并且包含本表的年度。",
    en: "A period goes from early to late and includes the year of the form.",
  },
  "amount-in-yuan": {
    zh: "同一张表里的金额大小应当相近；差上千倍，多半是单位弄错了。",
    en: "Amounts of one form are of a size; a thousandfold is most often the wrong unit.",
  },
  "year-above-period": {
    zh: "实施期资金包含每一年的资金，不会比一年的少。",
    en: "The funds of the period include every year.",
  },
  "too-many-decimals": {
    zh: "金额以万元为单位，两位小数已经精确到百元。",
    en: "In 万元 two decimals are exact to a hundred 元.",
  },
  "spent-above-budget": {
    zh: "支出不能超过调整后的预算；预算有追加的，要填到全年预算数里。",
    en: "Spending stays within the adjusted budget; what was added belongs there.",
  },
  "spent-above-initial": {
    zh: "超过年初预算的部分，是年中追加的还是填错了，要说清楚。",
    en: "Was more granted during the year, or is a figure wrong? The form should say.",
  },
  "low-execution-unexplained": {
    zh: "表里有填原因的地方，执行率低时应当写明。",
    en: "The form has a place for the reason of a low execution rate.",
  },
  "adjustment-unexplained": {
    zh: "表里要求年中调整预算的单独说明理由。",
    en: "The form asks for the reason of a changed budget.",
  },
  "money-gone-goal-missed": {
    zh: "执行率是100%，却有指标没完成，两个数总有一个要解释。",
    en: "With all money spent and targets missed, one of the two needs an explanation.",
  },
  "prompt-left": {
    zh: "提示文字是告诉人怎么填的，填完应当删掉。",
    en: "Prompts say how to fill the form in and go when it is filled in.",
  },
  "untidy-text": {
    zh: "多余的符号看不出来，但会让查找、合计和比对出错。",
    en: "Such marks cannot be seen, yet searching, adding and comparing go wrong.",
  },
});
