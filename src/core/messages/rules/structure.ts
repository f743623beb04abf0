import { defineMessages } from "../message";

/** Rules of family B: goals and the indicators themselves: what a finding says. */
export const structureSentences = defineMessages({
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
  nameIsFigure: {
    zh: "“{written}”不是指标名称，请写清楚考核什么。",
    en: "“{written}” is no name; say what is measured.",
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
    zh: "最高就是100%，写“≥”没有意义，请改为“＝100%”。",
    en: "More than 100% is impossible, so “≥100%” means exactly 100%: write “＝100%”.",
  },
  goalMissing: { zh: "年度目标没有填。", en: "The goal of the year is missing." },
  oneGoalMissing: {
    zh: "项目跨年度，长期目标和年度目标都要填。",
    en: "The project spans years: it needs a long-term goal beside the yearly one.",
  },
  goalsAlike: {
    zh: "长期目标和年度目标一模一样，请写出本年要完成的部分。",
    en: "Long-term and yearly goal are the same; say what this year brings.",
  },
  goalTooShort: {
    zh: "目标只写了{count}个字，看不出要做什么、做到什么程度。",
    en: "With {count} characters the goal does not say what is to be done and how far.",
  },
  goalWithoutFigure: {
    zh: "目标里没有数量或时间，请细化量化。",
    en: "The goal has neither a quantity nor a time.",
  },
  qualityOrTimeMissing: { zh: "建议补充{kinds}指标。", en: "Consider indicators for {kinds}." },
  costMissing: {
    zh: "{kind}类项目应设成本指标。",
    en: "A project of the kind {kind} should have a cost indicator.",
  },
  figureInName: {
    zh: "名称里不要带数值（“{figure}”），把数值填到指标值。",
    en: "The name holds a figure (“{figure}”); it belongs into the target.",
  },
  nameNotANoun: {
    zh: "名称以动词“{verb}”开头，要写成名词，如“培训人次”“验收合格率”。",
    en: "The name begins with the verb “{verb}”; make it a noun, such as 培训人次.",
  },
  nameEndsInStop: {
    zh: "名称末尾有标点，请删掉。",
    en: "The name ends in a punctuation mark; remove it.",
  },
  nameTooShort: {
    zh: "名称只有{length}个字，别人可能看不懂。",
    en: "A name of {length} characters may not be understood.",
  },
  nameTooLong: {
    zh: "名称有{length}个字，过长，请精简。",
    en: "A name of {length} characters is too long.",
  },
  tooFewIndicators: {
    zh: "只有{count}条指标，不足以反映项目，至少{fewest}条。",
    en: "{count} indicators are too few; have at least {fewest}.",
  },
  tooManyIndicators: {
    zh: "有{count}条指标，超过{most}条，请突出重点。",
    en: "{count} indicators are more than {most}; keep to what matters.",
  },
  operatorMissing: {
    zh: "先选≥、＝、≤或定性，再填指标值。",
    en: "Choose ≥, ＝, ≤ or 定性 before the target.",
  },
  unitMissing: { zh: "计量单位没有填。", en: "The unit is missing." },
  figureSaidQualitative: {
    zh: "这是数字，应选≥、＝或≤，不是定性。",
    en: "This is a figure: choose ≥, ＝ or ≤ instead of 定性.",
  },
  targetGarbled: {
    zh: "指标值“{written}”不规范，请重新填写。",
    en: "“{written}” is no target; enter it again.",
  },
  nameAndUnitDiffer: {
    zh: "名称和单位“{unit}”对不上。",
    en: "The name and the unit “{unit}” do not go together.",
  },
  shareTargetAboveHundred: {
    zh: "比率不能超过100%（增长率除外）。",
    en: "A share cannot be above 100% (growth can).",
  },
  targetTooLow: { zh: "目标定得太低，不到{limit}。", en: "The target is low: below {limit}." },
  satisfactionLow: {
    zh: "满意度一般定在85%到95%，不到{from}%偏低。",
    en: "Satisfaction is usually set at 85% to 95%; below {from}% is low.",
  },
  satisfactionFull: {
    zh: "满意度一般定在85%到95%，定为100%不易证明。",
    en: "Satisfaction is usually set at 85% to 95%; 100% can hardly be shown.",
  },
  directionWrong: { zh: "这类指标越小越好，应选≤。", en: "Less of this is better: choose ≤." },
  costAboveBudget: {
    zh: "成本控制数{amount}超过了项目预算{budget}{unit}。",
    en: "The cost {amount} exceeds the budget {budget} {unit}.",
  },
  costOnlyBudget: {
    zh: "成本只写总预算没有约束力，建议写单位成本或分项成本。",
    en: "A cost that only repeats the budget binds nobody; give a unit cost.",
  },
  vagueWords: {
    zh: "用词太笼统（“{word}”），请写清楚怎样算做到。",
    en: "“{word}” is vague; say what counts as done.",
  },
  tiersNotDescribed: {
    zh: "定性指标要写明达成、部分达成、未达成各是什么样。",
    en: "Say what reached, partly reached and missed look like.",
  },
  outputAmongBenefits: {
    zh: "名称里有“{word}”，更像产出指标，请核对类别。",
    en: "With “{word}” in its name this reads like an output.",
  },
  benefitAmongOutputs: {
    zh: "名称里有“{word}”，更像效益指标，请核对类别。",
    en: "With “{word}” in its name this reads like a benefit.",
  },
  notEcological: {
    zh: "不像生态效益，请改类别或删除。",
    en: "This does not read like an ecological benefit.",
  },
  timeNotSaid: {
    zh: "时效指标请写完成时间或及时率。",
    en: "An indicator of timeliness names a time or a rate.",
  },
  deadlineOutsidePeriod: {
    zh: "完成时间晚于项目期的结束（{last}）。",
    en: "The deadline lies after the end of the project ({last}).",
  },
  priceTimesQuantity: {
    zh: "数量×单价≈{product}{unit}，与预算{budget}{unit}相差{gap}。",
    en: "Quantity × price is about {product} {unit}, {gap} from the budget {budget}.",
  },
  workNotGrown: {
    zh: "预算比上年多{growth}，数量指标却没有增加。",
    en: "The budget is {growth} above last year's; no quantity target grew.",
  },
  targetsCopied: {
    zh: "指标值和上年完全一样，预算却变了{change}，请核对。",
    en: "All targets are last year's, though the budget changed by {change}; check them.",
  },
  inTheLibrary: {
    zh: "指标库里有“{name}”，建议直接选用。",
    en: "The indicator library has “{name}”; use it.",
  },
  projectsAlike: {
    zh: "与“{project}”的指标有{share}相同，请按本项目重写。",
    en: "{share} of the indicators are those of “{project}”; write this project's own.",
  },
  basisMissing: {
    zh: "请补充指标值依据和取数办法。",
    en: "Add the basis of the target and how it is measured.",
  },
});

/** What is wrong in a few words, by type of finding; in Chinese at most 10 characters. */
export const structureTitles = defineMessages({
  "work-not-grown": { zh: "钱多了工作量没增加", en: "More money, no more work" },
  "targets-copied": { zh: "指标值照抄上年", en: "Targets copied from last year" },
  "in-the-library": { zh: "指标库里有相近指标", en: "The library has a like indicator" },
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
  "goal-missing": { zh: "年度目标没有填", en: "Goal of the year is missing" },
  "one-goal-missing": { zh: "缺少长期目标", en: "Long-term goal is missing" },
  "goals-alike": { zh: "长期和年度目标相同", en: "Both goals are the same" },
  "goal-too-short": { zh: "目标写得太短", en: "Goal is too short" },
  "goal-without-figure": { zh: "目标没有数量和时间", en: "Goal without figures" },
  "quality-or-time-missing": { zh: "缺少质量或时效指标", en: "No quality or time indicator" },
  "cost-missing": { zh: "缺少成本指标", en: "No cost indicator" },
  "figure-in-name": { zh: "名称里带了数值", en: "Figure in the name" },
  "name-not-a-noun": { zh: "名称不是名词", en: "Name is not a noun" },
  "name-length": { zh: "名称过长或过短", en: "Name is too long or short" },
  "number-of-indicators": { zh: "指标过少或过多", en: "Too few or many indicators" },
  "operator-missing": { zh: "没有选符号", en: "Operator is missing" },
  "unit-missing": { zh: "缺计量单位", en: "Unit is missing" },
  "figure-said-qualitative": { zh: "数字选成了定性", en: "Figure marked as words" },
  "target-garbled": { zh: "指标值不规范", en: "Target is garbled" },
  "name-and-unit-differ": { zh: "名称和单位对不上", en: "Name and unit differ" },
  "share-target-above-hundred": { zh: "比率目标超过100%", en: "Share target above 100%" },
  "target-too-low": { zh: "目标定得太低", en: "Target is low" },
  "satisfaction-target": { zh: "满意度目标不合适", en: "Satisfaction target is odd" },
  "direction-wrong": { zh: "方向选反了", en: "Direction is wrong" },
  "cost-above-budget": { zh: "成本超过预算", en: "Cost exceeds the budget" },
  "cost-only-budget": { zh: "成本只写了总预算", en: "Cost repeats the budget" },
  "vague-words": { zh: "用词太笼统", en: "Vague words" },
  "tiers-not-described": { zh: "定性指标没有档次", en: "Tiers are not described" },
  "output-or-benefit": { zh: "产出和效益放错了", en: "Output or benefit?" },
  "not-ecological": { zh: "不像生态效益", en: "Not an ecological benefit" },
  "time-not-said": { zh: "时效没有写时间", en: "No time in timeliness" },
  "deadline-outside-period": { zh: "完成时间不在项目期", en: "Deadline after the project" },
  "price-times-quantity": { zh: "量乘单价与预算不符", en: "Quantity × price ≠ budget" },
  "projects-alike": { zh: "与另一项目雷同", en: "Much like another project" },
  "basis-missing": { zh: "没有依据或取值方式", en: "No basis or method" },
});

/** Why it is a finding, as a sentence, by type of finding. */
export const structureReasons = defineMessages({
  "work-not-grown": {
    zh: "预算增加，要做的事一般也会增加；单价涨了的要说明。",
    en: "More money means more work, unless prices rose; then say so.",
  },
  "targets-copied": {
    zh: "钱变了，要达到的结果多半也会变。",
    en: "When the money changes, results usually do too.",
  },
  "in-the-library": {
    zh: "用指标库里的名称，各单位的结果才好比较。",
    en: "Names of the library keep the results of units comparable.",
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
  "goal-missing": {
    zh: "年度目标说明今年要做什么，每个项目都要有。",
    en: "The goal says what the year is to bring; every project needs one.",
  },
  "one-goal-missing": {
    zh: "跨年度的项目，年度目标是长期目标的一部分。",
    en: "In a project of several years the yearly goal is part of a longer one.",
  },
  "goals-alike": {
    zh: "年度目标照抄长期目标，就看不出今年做多少。",
    en: "A copied goal does not say what this year brings.",
  },
  "goal-too-short": {
    zh: "目标要写明做什么、做多少、达到什么效果。",
    en: "A goal says what, how much and to what effect.",
  },
  "goal-without-figure": {
    zh: "没有数量和时间的目标，年底无法核对。",
    en: "A goal without figures cannot be checked at the end.",
  },
  "quality-or-time-missing": {
    zh: "只看数量，看不出做得好不好、及时不及时。",
    en: "Quantity alone does not tell how well and when.",
  },
  "cost-missing": {
    zh: "花钱买东西、建东西的项目，要控制成本。",
    en: "Projects that build or buy keep an eye on cost.",
  },
  "figure-in-name": {
    zh: "名称说考核什么，指标值说考核多少，两个分开才好比较。",
    en: "The name says what, the target how much; apart they can be compared.",
  },
  "name-not-a-noun": {
    zh: "指标是用来量的，名称应当是被量的东西。",
    en: "An indicator measures; its name is what is measured.",
  },
  "name-length": {
    zh: "太短说不清，太长记不住。",
    en: "Too short is unclear, too long is not remembered.",
  },
  "number-of-indicators": {
    zh: "指标太少不能反映项目，太多又抓不住重点。",
    en: "Too few tell little, too many hide what matters.",
  },
  "operator-missing": {
    zh: "没有符号，就不知道越多越好还是越少越好。",
    en: "Without it nobody knows whether more or less is better.",
  },
  "unit-missing": {
    zh: "没有单位的数字，没法与实际完成值比较。",
    en: "A figure without a unit cannot be compared.",
  },
  "figure-said-qualitative": {
    zh: "定性指标用文字描述，有数字的应当按定量考核。",
    en: "Words are qualitative; figures are measured.",
  },
  "target-garbled": {
    zh: "占位的符号不是指标值，可能是忘了填。",
    en: "Place-holders are no target; it may have been forgotten.",
  },
  "name-and-unit-differ": {
    zh: "比率的单位是%，数量的单位不是%。",
    en: "Ratios are in %, counts are not.",
  },
  "share-target-above-hundred": {
    zh: "合格率、覆盖率一类的比率最多是100%。",
    en: "Shares such as a pass rate end at 100%.",
  },
  "target-too-low": {
    zh: "定得过低，轻易就能完成，起不到约束作用。",
    en: "A target that is met without effort binds nobody.",
  },
  "satisfaction-target": {
    zh: "太低没有要求，100%则很难证明。",
    en: "Too low asks nothing; 100% can hardly be shown.",
  },
  "direction-wrong": {
    zh: "成本、投诉这一类，越少越好。",
    en: "Of costs and complaints less is better.",
  },
  "cost-above-budget": {
    zh: "成本不会超过这个项目的全部预算。",
    en: "The cost stays within the whole budget.",
  },
  "cost-only-budget": {
    zh: "总预算本来就不能超，写单位成本才能看出花得值不值。",
    en: "The budget binds anyway; a unit cost shows whether money is well spent.",
  },
  "vague-words": {
    zh: "“有效”“明显”这类词，年底谁也说不清做到没有。",
    en: "Nobody can tell at the end whether “effective” was reached.",
  },
  "tiers-not-described": {
    zh: "没有档次说明，打分就没有依据。",
    en: "Without tiers there is nothing to score by.",
  },
  "output-or-benefit": {
    zh: "产出是做了什么，效益是带来什么，不能混在一起。",
    en: "Outputs are what was done, benefits what came of it.",
  },
  "not-ecological": {
    zh: "生态效益讲的是对环境的影响。",
    en: "Ecological benefits are about the environment.",
  },
  "time-not-said": { zh: "时效指标考核的是及时不及时。", en: "Timeliness is about being in time." },
  "deadline-outside-period": {
    zh: "项目结束了，任务也应当完成了。",
    en: "When the project ends its work is done.",
  },
  "price-times-quantity": {
    zh: "工作量乘以单价应当与预算差不多，差得多要核对。",
    en: "Work times price should be near the budget.",
  },
  "projects-alike": {
    zh: "不同的项目照抄同一套指标，反映不了各自的任务。",
    en: "Copied indicators do not tell what each project is for.",
  },
  "basis-missing": {
    zh: "有依据，指标值才可信；有取数办法，年底才好核对。",
    en: "A basis makes a target credible, a method makes it checkable.",
  },
});
