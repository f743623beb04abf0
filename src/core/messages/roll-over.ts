import { defineMessages } from "./message";

/** The workbook of a new year made of last year's. */
export const rollOverMessages = defineMessages({
  bookTitle: { zh: "{year}年绩效管理台账", en: "Performance registers {year}" },
  tasksSheet: { zh: "本年任务", en: "Tasks of the year" },
  tasksTitle: { zh: "{year}年工作任务（上年制定）", en: "Tasks of {year}, set the year before" },
  tasksState: { zh: "完成情况", en: "State" },
  tasksOffice: { zh: "责任股室", en: "Office in charge" },
  tasksDeadline: { zh: "完成期限", en: "Due" },
  task: { zh: "工作任务", en: "Task" },
  carried: { zh: "结转自{year}年", en: "carried over from {year}" },
  carriedPlain: { zh: "上年结转", en: "carried over" },
  unfinished: { zh: "{object}：整改未完成", en: "{object}: not put right yet" },
  keptAll: { zh: "保留 {kept} 行", en: "{kept} rows kept" },
  keptSome: { zh: "保留 {kept} 行，清空 {emptied} 行", en: "{kept} rows kept, {emptied} emptied" },
  keptNone: { zh: "清空 {emptied} 行", en: "{emptied} rows emptied" },
  moved: { zh: "转入 {kept} 行", en: "{kept} rows brought over" },
  noRegisters: {
    zh: "这个工作簿里没有台账，无法结转。",
    en: "There are no registers in this workbook to carry over.",
  },
  yearNotAfter: {
    zh: "台账是{old}年的，结转的年度要晚于{old}年。",
    en: "The registers are of {old}; the new year must be later.",
  },
  yearUnknown: {
    zh: "看不出台账是哪一年的，已按{old}年结转到{year}年。",
    en: "The registers do not say their year; {old} was taken, carried over to {year}.",
  },
  leftOut: {
    zh: "没有带过去的工作表：{sheets}。它们仍在原工作簿里。",
    en: "Sheets left behind: {sheets}. They stay in the old workbook.",
  },
  schemeNote: {
    zh: "方案“{scheme}”不随文件带走，请在新工作簿里选用或导入。",
    en: "The scheme “{scheme}” does not travel along; choose or import it in the new workbook.",
  },
  outIsThere: {
    zh: "{file} 已经存在。结转不覆盖已有文件，请换个名字。",
    en: "{file} exists. Rolling over does not replace a file; choose another name.",
  },
});
