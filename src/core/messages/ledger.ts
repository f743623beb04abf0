import { defineMessages } from "./message";

/** What is wrong with a field of a register's row. */
export const rowProblemMessages = defineMessages({
  required: { zh: "必须填写", en: "This is required" },
  notAnAmount: {
    zh: "请填金额，只写数字，如 1234.56",
    en: "Enter an amount in figures, like 1234.56",
  },
  notANumber: { zh: "请填数字", en: "Enter a number" },
  notARatio: { zh: "请填比率，如 86.19%", en: "Enter a rate, like 86.19%" },
  notADate: { zh: "请填日期，如 2024-09-01", en: "Enter a date, like 2024-09-01" },
  notAYear: { zh: "请填年度，如 2024", en: "Enter a year, like 2024" },
  notAMonth: { zh: "请填 1 到 12 的月份", en: "Enter a month from 1 to 12" },
  notAFlag: { zh: "请填“是”或“否”", en: "Choose 是 (yes) or 否 (no)" },
  notAChoice: { zh: "请从列出的词里选", en: "Choose one of the words listed" },
  notReadable: { zh: "这里是错误值，请重填", en: "This is an error value, please enter it again" },
  negative: { zh: "不能小于 0", en: "This cannot be below 0" },
  aboveHundred: { zh: "得分不能超过 100", en: "A score cannot be above 100" },
  beforeItsStart: { zh: "日期早于前一个环节", en: "This day is before the step that precedes it" },
  codeTaken: { zh: "第 {row} 行已经用了这个编码", en: "Row {row} already has this code" },
  nameTaken: { zh: "第 {row} 行已经有这个名称", en: "Row {row} already has this name" },
  unitUnknown: {
    zh: "单位名录里没有这个单位",
    en: "The list of units does not have this unit",
  },
  projectUnknown: {
    zh: "项目库里没有这个项目",
    en: "The list of projects does not have this project",
  },
  unitOfProject: {
    zh: "项目库里这个项目属于“{unit}”",
    en: "In the list of projects it belongs to “{unit}”",
  },
});

export type RowProblem = keyof typeof rowProblemMessages;

/** Texts of the place 台账. */
export const ledgerMessages = defineMessages({
  choose: { zh: "台账", en: "Register" },
  board: { zh: "进度总览", en: "Where units stand" },
  registerChoice: { zh: "{name}（{n} 行）", en: "{name} ({n})" },
  registerOnSheet: { zh: "{name} · {sheet}（{n} 行）", en: "{name} · {sheet} ({n})" },
  add: { zh: "新增一行", en: "Add a row" },
  search: { zh: "按名称、编码查找", en: "Find by name or code" },
  rows: { zh: "{name}的各行", en: "Rows of {name}" },
  rowCount: { zh: "共 {n} 行", en: "Rows: {n}" },
  rowsShown: { zh: "{n} 行，共 {all} 行", en: "{n} of {all} rows" },
  noRows: { zh: "还没有内容", en: "Nothing here yet" },
  noRowsText: {
    zh: "点“新增一行”填第一条，或直接在表里填。",
    en: "Press “Add a row” for the first entry, or fill in the sheet.",
  },
  noMatch: { zh: "没有找到“{words}”", en: "Nothing found for “{words}”" },
  clearSearch: { zh: "清除查找", en: "Clear" },
  rowNumber: { zh: "第 {row} 行", en: "Row {row}" },
  unnamed: { zh: "（未填名称）", en: "(no name)" },
  newRow: { zh: "新的一行", en: "New row" },
  editRow: { zh: "第 {row} 行 · {name}", en: "Row {row} · {name}" },
  back: { zh: "返回列表", en: "Back to the list" },
  showInSheet: { zh: "在表中查看", en: "Show in the sheet" },
  write: { zh: "写入", en: "Write" },
  writeAnyway: { zh: "仍然写入", en: "Write anyway" },
  drop: { zh: "放弃修改", en: "Drop changes" },
  unwritten: { zh: "未写入，原来是“{text}”", en: "Not written. It was “{text}”." },
  unwrittenBlank: { zh: "未写入", en: "Not written" },
  required: { zh: "必填", en: "required" },
  none: { zh: "（不填）", en: "(blank)" },
  keys: {
    zh: "Enter 写入，Esc 放弃，Alt+↑↓ 换行",
    en: "Enter writes, Esc drops, Alt+↑↓ moves on",
  },
  previous: { zh: "上一行", en: "Previous" },
  next: { zh: "下一行", en: "Next" },
  position: { zh: "{n} / {of}", en: "{n} / {of}" },
  addTitle: { zh: "{register}新增“{name}”", en: "Add “{name}” to {register}" },
  addTitlePlain: { zh: "{register}新增一行", en: "Add a row to {register}" },
  changeTitle: {
    zh: "{register}第 {row} 行改 {n} 处",
    en: "{register}, row {row}: {n} changes",
  },
  formula: {
    zh: "{cells} 里有公式，写入会盖掉。",
    en: "{cells} hold formulas; writing replaces them.",
  },
  blocked: {
    zh: "工作表“{sheet}”第 {row} 行已有内容（{text}）。请在它上面插入一个空行，再写入。",
    en: "Row {row} of “{sheet}” is not empty ({text}). Insert a blank row above it and write again.",
  },
  errorsLeft: { zh: "还有 {n} 处要改", en: "To put right: {n}" },
  missingColumns: {
    zh: "表里缺少列：{columns}。加上这些列标题，这里就能填。",
    en: "The table lacks: {columns}. Add the headings to fill them in here.",
  },
  noRegisterTitle: { zh: "没有找到台账", en: "No registers found" },
  noRegisterText: {
    zh: "打开有单位名录、项目库、自评、评价等表的工作簿，或在这里新建一张空台账。",
    en: "Open a workbook with lists of units, projects, evaluations and so on, or make an empty register here.",
  },
  newTitle: { zh: "新建台账“{register}”", en: "New register “{register}”" },
  newChoice: { zh: "要新建的台账", en: "Register to make" },
  newRegister: { zh: "新建台账", en: "New register" },
  again: { zh: "重新读取", en: "Read again" },
  reading: { zh: "正在读取台账", en: "Reading the registers" },
});

export type LedgerMessage = keyof typeof ledgerMessages;
