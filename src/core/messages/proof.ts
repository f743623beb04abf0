import { defineMessages } from "./message";

/** What the proof-reader says of a written statement (catalogue H). */
export const proofMessages = defineMessages({
  gradesDoNotAddUp: {
    zh: "等级个数之和 {parts}={sum}，不等于总数{total}。",
    en: "The grades add up to {parts} = {sum}, not to {total}.",
  },
  gradeCountWrong: {
    zh: "“{grade}”写{count}个，按总数{total}和其他等级应为{right}个（{parts}={sum}）。",
    en: "“{grade}” has {count}; with {total} in all and the other grades it is {right} ({parts} = {sum}).",
  },
  gradeLinesDoNotMeet: {
    zh: "等级分数线不衔接：上一档从{above}分起，下一档到{below}分。",
    en: "The lines of the grades do not meet: one begins at {above}, the next ends at {below}.",
  },
  listDiffers: {
    zh: "“{grade}”写{count}个，表里有{listed}个。",
    en: "“{grade}”: {count} in the text, {listed} in the list.",
  },
  shareWrong: {
    zh: "“{grade}”占比应为{right}（{count}÷{total}），写的是{share}。",
    en: "The share of “{grade}” is {right} ({count} ÷ {total}), not {share}.",
  },
  shareCutOff: {
    zh: "“{grade}”占比应为{right}（{count}÷{total}），{share}是截尾，没有四舍五入。",
    en: "The share of “{grade}” is {right} ({count} ÷ {total}); {share} was cut off instead of rounded.",
  },
  sharesDoNotAddUp: {
    zh: "各项占比合计{sum}，不是100%，需要加注。",
    en: "The shares add up to {sum}, not 100%; add a note.",
  },
  coverageNotComplete: {
    zh: "{done}÷{required}={right}，不能写100%。",
    en: "{done} ÷ {required} = {right}; this is not 100%.",
  },
  rateWrong: {
    zh: "{done}÷{required}={right}，写的是{printed}。",
    en: "{done} ÷ {required} = {right}, not {printed}.",
  },
  coverageAbove100: {
    zh: "覆盖率{printed}超过100%，请核对。",
    en: "A coverage of {printed} is more than all; check it.",
  },
  growthWrong: {
    zh: "{change}÷（{amount}{sign}{change}）={right}，写的是{rate}。",
    en: "{change} ÷ ({amount} {sign} {change}) = {right}, not {rate}.",
  },
  unitsDiffer: {
    zh: "同一件事的单位数出现{values}，请统一或注明差异。",
    en: "The number of units is {values} for the same thing; say why, or use one.",
  },
  unitsDifferBetweenStages: {
    zh: "各环节的单位数出现{values}，请注明差异。",
    en: "The number of units is {values} in different stages; say why.",
  },
  sameProjectsOtherAmount: {
    zh: "同样{projects}个项目，金额一处{left}、一处{right}，相差{difference}，请说明。",
    en: "The same {projects} projects have {left} here and {right} there, {difference} apart; say why.",
  },
  sameNumberTwoMeanings: {
    zh: "{number}一处指{one}、一处指{other}，请核对是否误抄。",
    en: "{number} counts {one} here and {other} there; was it copied by mistake?",
  },
  partsDoNotAddUp: {
    zh: "分项合计 {parts}={sum}{unit}，不等于{total}{unit}。",
    en: "The parts add up to {parts} = {sum} {unit}, not to {total} {unit}.",
  },
  partsRounded: {
    zh: "分项合计 {parts}={sum}{unit}，与{total}{unit}差一点，可能是四舍五入，请核对。",
    en: "The parts add up to {parts} = {sum} {unit}, not quite {total} {unit}; rounding perhaps.",
  },
  columnDoesNotAddUp: {
    zh: "表中“{heading}”一列各行相加为{sum}，合计写{total}。",
    en: "The column “{heading}” adds up to {sum}; its total says {total}.",
  },
  toldTwiceDifferently: {
    zh: "同一{noun}数一处写{left}、一处写{right}，请核对。",
    en: "The same number ({noun}) is {left} here and {right} there; check it.",
  },
  meanAmountWrong: {
    zh: "{amount}÷{count}={right}，写的是{mean}。",
    en: "{amount} ÷ {count} = {right}, not {mean}.",
  },
  meanWrong: {
    zh: "按{members}个对象计算，平均分应为{right}分。",
    en: "Over {members} objects the mean is {right}.",
  },
  resultUsedTooEarly: {
    zh: "编{budget}年预算时，{when}才做的评价还没有结果，请核对年份。",
    en: "The budget of {budget} was drawn up before the evaluation of {when}; check the years.",
  },
  timeDoesNotFit: {
    zh: "{start}开始，{length}，要到{ends}年，写的是{claimed}年完成，请核对。",
    en: "Begun in {start}, {length}: that is {ends}, not {claimed}; check the years.",
  },
  twoWaysOfProcurement: {
    zh: "选取第三方机构的方式前后不一致：{one}、{other}。",
    en: "The agencies were chosen in two ways: {one}, {other}.",
  },
  termInconsistent: {
    zh: "“{left}”应为“{right}”，术语要统一。",
    en: "“{left}” should be “{right}”; use one term.",
  },
  objectNamedTwice: {
    zh: "同样{count}个对象，一处称“{one}”、一处称“{other}”，请统一。",
    en: "The same {count} objects are “{one}” here and “{other}” there; use one name.",
  },
  objectsNotAllProjects: {
    zh: "{count}个“项目”里有{others}个不是项目：{names}。",
    en: "{others} of the {count} “projects” are none: {names}.",
  },
  enumerationDiffers: {
    zh: "写{wanted}{unit}，列了{items}个。",
    en: "{wanted} are announced, {items} are named.",
  },
  decimalsDiffer: {
    zh: "金额小数位不统一：{one}、{other}。",
    en: "Amounts have different decimals: {one}, {other}.",
  },
  unitsMixed: {
    zh: "金额单位混用：{one}、{other}，建议统一。",
    en: "Amounts have different units: {one}, {other}; use one.",
  },
  yuanMissing: { zh: "“{one}”后面缺“元”。", en: "“{one}” lacks 元." },
  markLeft: {
    zh: "有残留符号“{mark}”，请删掉。",
    en: "“{mark}” is left over from another program; delete it.",
  },
  signUnpaired: { zh: "{signs}没有成对。", en: "{signs} do not come in pairs." },
  numberingBegins: {
    zh: "编号缺少1，直接是{after}。",
    en: "The numbering begins with {after}, not with 1.",
  },
  numberingGap: {
    zh: "编号不连续：{before}之后是{after}。",
    en: "The numbering jumps from {before} to {after}.",
  },
  differsFromRegisters: {
    zh: "写{left}，台账算出来是{right}（{source}）。",
    en: "The text says {left}; the registers come to {right} ({source}).",
  },
});

export type ProofMessageKey = keyof typeof proofMessages;
