import { defineMessages } from "./message";

/** The findings of the proof-reader on a sheet of their own, and as text to copy. */
export const proofListMessages = defineMessages({
  sheet: { zh: "校对意见", en: "Proof-reading" },
  plan: { zh: "写出校对意见：{count} 条", en: "Write the {count} findings" },
  summary: {
    zh: "{name}：{figures} 个数字，错误 {errors} 个，警告 {warnings} 个，提示 {hints} 个。",
    en: "{name}: figures {figures}, errors {errors}, warnings {warnings}, hints {hints}.",
  },
  summaryAgainst: {
    zh: "{name}：{figures} 个数字，已与台账核对，错误 {errors} 个，警告 {warnings} 个，提示 {hints} 个。",
    en: "{name}: figures {figures}, held against the registers, errors {errors}, warnings {warnings}, hints {hints}.",
  },
  pasted: { zh: "粘贴的文字", en: "Pasted text" },
  line: {
    zh: "{n}. [{severity}] {quote}：{message}（{certainty}）",
    en: "{n}. [{severity}] {quote}: {message} ({certainty})",
  },
  number: { zh: "序号", en: "No." },
  severity: { zh: "级别", en: "Severity" },
  place: { zh: "单元格", en: "Cell" },
  quote: { zh: "原文", en: "Text" },
  finding: { zh: "问题", en: "Finding" },
  written: { zh: "写的", en: "Written" },
  right: { zh: "应为/另一处", en: "Should be, or elsewhere" },
  difference: { zh: "相差", en: "Difference" },
  certainty: { zh: "把握", en: "How sure" },
  rule: { zh: "规则", en: "Rule" },
  answer: { zh: "处理意见", en: "Answer" },
  error: { zh: "错误", en: "Error" },
  warning: { zh: "警告", en: "Warning" },
  hint: { zh: "提示", en: "Hint" },
  certain: { zh: "确定", en: "certain" },
  likely: { zh: "较可能", en: "likely" },
  possible: { zh: "供参考", en: "possible" },
});
