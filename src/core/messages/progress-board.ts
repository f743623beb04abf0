import { defineMessages } from "./message";

/** Texts of the board that says where units stand. */
export const boardMessages = defineMessages({
  title: { zh: "各单位进度", en: "Where units stand" },
  unit: { zh: "单位", en: "Unit" },
  declared: { zh: "申报", en: "Targets" },
  reviewed: { zh: "审核", en: "Review" },
  monitored: { zh: "监控", en: "Monitor" },
  selfEvaluated: { zh: "自评", en: "Self-eval." },
  evaluated: { zh: "评价", en: "Evaluation" },
  applied: { zh: "应用", en: "Use" },
  disclosed: { zh: "公开", en: "Disclosure" },
  none: { zh: "不涉及", en: "not concerned" },
  noRegister: { zh: "没有台账", en: "no register" },
  todo: { zh: "未开始", en: "not begun" },
  part: { zh: "部分完成", en: "partly done" },
  done: { zh: "已完成", en: "done" },
  overdue: { zh: "已逾期", en: "overdue" },
  counted: { zh: "{done}/{due}", en: "{done} of {due}" },
  lit: { zh: "{light}灯", en: "{light} light" },
  until: { zh: "期限 {day}", en: "due {day}" },
  separator: { zh: "，", en: ", " },
  cell: { zh: "{unit} · {stage}：{state}", en: "{unit} · {stage}: {state}" },
  filter: { zh: "只看", en: "Show" },
  all: { zh: "全部 {n}", en: "All {n}" },
  onlyOverdue: { zh: "逾期 {n}", en: "Overdue {n}" },
  onlyRed: { zh: "红灯 {n}", en: "Red {n}" },
  onlyOpen: { zh: "未完成 {n}", en: "Open {n}" },
  missing: {
    zh: "工作簿里没有这些环节的台账，未计：{stages}。",
    en: "No register for: {stages}. These stages are not counted.",
  },
  completed: { zh: "完成", en: "Done" },
  hint: { zh: "点一格，跳到表里那一行", en: "Press a cell to go to its row" },
  nobody: { zh: "没有这样的单位", en: "No such unit" },
});

export type BoardMessage = keyof typeof boardMessages;
