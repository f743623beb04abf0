import { defineMessages } from "./message";

/** What is wrong with a scheme someone wrote; `{field}` is the place in it. */
export const schemeMessages = defineMessages({
  notAScheme: { zh: "这不是方案文件", en: "This is not a scheme" },
  noName: { zh: "方案没有名称", en: "The scheme has no name" },
  unknownBase: {
    zh: "没有这个内置方案，可用：国家、大祥区、八七六、三级",
    en: "There is no such built-in scheme",
  },
  unknownField: { zh: "方案里没有“{field}”这一项", en: "A scheme has no setting “{field}”" },
  wrongValue: { zh: "方案的“{field}”填得不对", en: "The setting “{field}” has a wrong value" },
  bandsNotDescending: {
    zh: "等级要从高到低排列，下限不能重复",
    en: "Grades go from best to worst with different lower bounds",
  },
  lastBandNotZero: { zh: "最低一级的下限应为 0", en: "The lowest grade starts at 0" },
  lightsNotAscending: {
    zh: "灯的界线要从低到高：红 ≤ 黄 ≤ 蓝",
    en: "The bounds of the lights rise: red ≤ yellow ≤ blue",
  },
  dimensionsNot100: {
    zh: "各评估维度的分值合计应为 100",
    en: "The points of the dimensions make 100",
  },
  noCompositeWeight: {
    zh: "综合得分至少要有一个环节的权重大于 0",
    en: "At least one stage of the composite score needs a weight above 0",
  },
  fromAboveTo: {
    zh: "“{field}”的下限不能大于上限",
    en: "In “{field}” the lower bound lies above the upper one",
  },
  weightsNot100: {
    zh: "预算执行率分值与指标分值合计应为 100",
    en: "The points of the execution rate and of the indicators make 100",
  },
  tiersOutOfOrder: {
    zh: "定性指标的档线应在 0 到 1 之间，达成高于部分达成",
    en: "Tier bounds lie between 0 and 1, achieved above partly achieved",
  },
});
