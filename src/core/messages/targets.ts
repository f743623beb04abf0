import { defineMessages } from "./message";

/** Why a target or an actual value is not read with certainty, and what to write instead. */
export const targetMessages = defineMessages({
  severalFigures: {
    zh: "一个单元格里有几个数字，看不出以哪个为准，请拆成几个指标",
    en: "There are several figures in one cell; split them into indicators of their own",
  },
  unreadable: {
    zh: "看不懂这个写法，请写成“≥95%”这样的形式",
    en: "This cannot be read; write it like “≥95%”",
  },
  contradiction: {
    zh: "前后的符号互相矛盾，请只保留一个",
    en: "Two directions contradict each other; keep one of them",
  },
  nameDisagrees: {
    zh: "指标名称里的符号或数值与指标值不一致，请核对",
    en: "The indicator's name says something else than the target; check both",
  },
  cellDisagrees: {
    zh: "符号或单位单独一格，与指标值里写的不一致，请核对",
    en: "The cell beside it holds another sign or unit than the target; check both",
  },
  filler: {
    zh: "像是占位的内容，不是真正的指标值，请填写实际目标",
    en: "This looks like a filler, not a target; write the real one",
  },
  optionsOnly: {
    zh: "只列出了可选项，没有写要达到哪一项",
    en: "Only the choices are listed, not the one to be reached",
  },
  dateOrNumber: {
    zh: "可能是日期，也可能是数字，请写成“2025年6月”或带上单位",
    en: "This may be a date or a number; write “2025年6月” or add a unit",
  },
  ratioOrPercent: {
    zh: "可能是比率（0.95 就是 95%），也可能是百分数，请写上百分号",
    en: "This may be a ratio (0.95 is 95%) or a percentage; write the percent sign",
  },
  noneOrZero: {
    zh: "“无”可能是 0，也可能是不适用，请写成数字",
    en: "“无” may mean 0 or not applicable; write a figure",
  },
  rangeBackwards: {
    zh: "区间的起点大于终点，请核对",
    en: "The range begins above its end; check it",
  },
  wordForFigure: {
    zh: "指标值是数字，这里只写了文字，请填写数字",
    en: "The target is a figure and only words are given; write a figure",
  },
  unitsDiffer: {
    zh: "单位与指标值的不同，不能换算，请核对",
    en: "The unit differs from the target's and cannot be converted; check it",
  },
  directionUnknown: {
    zh: "没有写≥、≤或＝，看不出越大越好还是越小越好",
    en: "There is no ≥, ≤ or ＝, so its direction is open",
  },
  noDate: {
    zh: "没有写明日期，请写成“2025年6月底前”",
    en: "No date is named; write it like “2025年6月底前”",
  },
  recurring: {
    zh: "是每月、每年或每人一次的要求，没有并入单位，请写成“次/月”“元/人”",
    en: "This holds for each month, year or person; write the unit like “次/月” or “元/人”",
  },
  approximate: {
    zh: "“约”“左右”等说法不确定，请写确定的数字",
    en: "“About” leaves it open; write a definite figure",
  },
  wordsAround: {
    zh: "数字写在文字里，请把文字放进指标名称，只留数字",
    en: "The figure stands among words; move them to the indicator's name",
  },
  tolerance: {
    zh: "按正负偏差换算成了区间",
    en: "The tolerance was turned into a range",
  },
  yearGuessed: {
    zh: "年份只写了两位，按 20 开头理解",
    en: "Only two digits of the year are written; 20 was put before them",
  },
  serialDate: {
    zh: "单元格里是日期的序号，已按日期理解，请把格式设为日期",
    en: "The cell holds a date as a number and was read as that day; format it as a date",
  },
  ratioAsPercent: {
    zh: "按比率理解，换算成了百分数",
    en: "It was taken as a ratio and turned into a percentage",
  },
  repeatsOperator: {
    zh: "完成值里带着≥、≤等符号，请只填实际达到的数字",
    en: "An actual value needs no operator; write the figure that was reached",
  },
  unitUnknown: {
    zh: "没有写单位",
    en: "There is no unit",
  },
});
