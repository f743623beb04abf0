import { defineMessages } from "./message";

/** Texts of the form that follows the selection. */
export const indicatorPaneMessages = defineMessages({
  heading: { zh: "第 {row} 行 · {category}", en: "Row {row} · {category}" },
  headingPlain: { zh: "第 {row} 行", en: "Row {row}" },
  field_name: { zh: "三级指标", en: "Indicator" },
  field_operator: { zh: "符号", en: "Operator" },
  field_target: { zh: "指标值", en: "Target" },
  field_unit: { zh: "计量单位", en: "Unit" },
  field_actual: { zh: "实际完成值", en: "Actual" },
  field_weight: { zh: "分值", en: "Weight" },
  field_score: { zh: "得分", en: "Score" },
  field_reason: { zh: "偏差原因及改进措施", en: "Reason and measures" },
  field_reasonNote: { zh: "原因说明", en: "Reason" },
  field_evidence: { zh: "佐证资料", en: "Evidence" },
  rubric: { zh: "评分标准", en: "Rubric" },
  due: { zh: "按方案应得 {n} 分", en: "By the scheme: {n} points" },
  fill: { zh: "填入 {n}", en: "Enter {n}" },
  fillFull: { zh: "给满分 {n}", en: "Full marks: {n}" },
  fillZero: { zh: "给 0 分", en: "Give 0" },
  weightsSum: { zh: "分值合计", en: "Weights together" },
  scored: { zh: "已评分", en: "Scored" },
  progress: { zh: "{n} / {of}", en: "{n} / {of}" },
  totalScore: { zh: "总分", en: "Total" },
  grade: { zh: "等级", en: "Grade" },
  keys: { zh: "Enter 写入，Esc 放弃", en: "Enter writes, Esc leaves" },
  unwritten: { zh: "未写入", en: "Not written" },
  previous: { zh: "上一条", en: "Previous" },
  next: { zh: "下一条", en: "Next" },
  place: { zh: "{n} / {of}", en: "{n} / {of}" },
  writeTitle: { zh: "{cell} 改为 {value}", en: "Change {cell} to {value}" },
  clearTitle: { zh: "清空 {cell}", en: "Clear {cell}" },
  formula: {
    zh: "{cell} 里有公式，写入会盖掉它。",
    en: "{cell} holds a formula; writing replaces it.",
  },
  selectTitle: { zh: "请选中一行指标", en: "Select a row with an indicator" },
  selectText: {
    zh: "在绩效表里点任意一行指标，这里就列出它的各项，可以直接改。",
    en: "Click any indicator row of a form. Its fields show here and can be edited.",
  },
  noFormTitle: { zh: "没有找到绩效表", en: "No performance form found" },
  noFormText: {
    zh: "打开有指标的绩效表后再来。",
    en: "Open a form with indicators and come back.",
  },
});

export type IndicatorPaneMessage = keyof typeof indicatorPaneMessages;
