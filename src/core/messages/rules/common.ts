import { defineMessages } from "../message";

/** Words that rules of every family use: units, labels of fixes, where a rule comes from. */
export const commonSentences = defineMessages({
  points: { zh: "分", en: "pts" },
  changeTo: { zh: "改为 {after}", en: "Change to {after}" },
  fillIn: { zh: "填入 {after}", en: "Fill in {after}" },
  fillAll: { zh: "填入 {count} 个合计数", en: "Fill in {count} totals" },
  basisRecomputed: { zh: "按表内数字重算", en: "Recomputed from the figures of the form" },
  basisForm: { zh: "自评表、申报表的表样", en: "The layout of the forms" },
  basisSystem: { zh: "预算管理系统的同类校验", en: "A check budget systems make too" },
  basisSamples: { zh: "公开表格里常见的错误", en: "A common mistake in published forms" },
  basisScheme: { zh: "当前方案的设置", en: "Settings of the scheme" },
  basisPractice: { zh: "常见做法", en: "Common practice" },
});
