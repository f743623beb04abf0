import { defineMessages } from "./message";

/** What is said about workbooks that came back. */
export const collectionMessages = defineMessages({
  noForm: {
    zh: "没有认出绩效表，请确认交的是哪张表。",
    en: "No form was recognised; please check which file was meant.",
  },
  formsGone: {
    zh: "模板里的表认不出来了，表头可能被改过，请用原模板重填。",
    en: "The template's forms are not recognisable any more; fill in the template anew.",
  },
  formBlank: { zh: "“{sheet}”还没有填。", en: "“{sheet}” has not been filled in." },
  sheetGone: {
    zh: "缺少工作表“{sheet}”，请用原模板补上。",
    en: "The sheet “{sheet}” is missing; take it from the template.",
  },
  formulaGone: {
    zh: "{cell}：公式被改成了数字，请恢复公式。",
    en: "{cell}: the formula was typed over; put it back.",
  },
  labelGone: {
    zh: "工作表“{sheet}”{column} 列的“{text}”不见了或被改过，请照原模板恢复。",
    en: "On “{sheet}”, “{text}” in column {column} is gone or was changed; restore it from the template.",
  },
  unitUnknown: {
    zh: "单位“{written}”不在单位名录里。",
    en: "The unit “{written}” is not in the register of units.",
  },
  unitLikely: {
    zh: "单位“{written}”不在单位名录里，可能是“{likely}”，请确认。",
    en: "The unit “{written}” is not in the register; is it “{likely}”?",
  },
  more: {
    zh: "另有{count}处问题，请用检查逐条查看。",
    en: "{count} more; check the file to see them.",
  },
  duplicateOlder: {
    zh: "与“{other}”内容重复且较早，以“{other}”为准{differences}。",
    en: "“{other}” is about the same and newer; that one counts{differences}.",
  },
  differences: { zh: "，不同之处：{list}", en: "; different: {list}" },
  difference: { zh: "{name}{before}→{after}", en: "{name} {before} → {after}" },
  unreadable: { zh: "读不了：{reason}", en: "Cannot be read: {reason}" },
  tooSlow: {
    zh: "读这个文件用了太长时间，已停止。请打开后另存一份再交。",
    en: "Reading the file took too long and was stopped; save it anew.",
  },
  tooBig: {
    zh: "文件有{size} MB，太大了。请删掉多余内容后再交。",
    en: "The file has {size} MB; take out what is not needed.",
  },
  noRegister: {
    zh: "工作簿里没有“{register}”台账，{rows} 行没有并入。可从“绩效管理台账”模板复制这张表。",
    en: "There is no register “{register}” here: {rows} rows were left out. Copy the sheet from the template.",
  },
  noRoom: {
    zh: "工作表“{sheet}”里“{register}”下方有内容（{text}），{rows} 行没有并入。请先空出这些行。",
    en: "Below “{register}” on sheet “{sheet}” stands “{text}”: {rows} rows were left out. Make room first.",
  },
  columnsGone: {
    zh: "“{register}”台账没有这些列：{columns}。它们的内容没有并入。",
    en: "The register “{register}” lacks these columns: {columns}. What belongs there was left out.",
  },
  listSeparator: { zh: "、", en: ", " },
  planTitle: {
    zh: "并入台账：新增 {rows} 行，修改 {changes} 格",
    en: "Merge into the registers: {rows} new rows, {changes} changed cells",
  },
  statusSummary: {
    zh: "共 {all} 个单位：已交 {accepted}，已交有提醒 {warnings}，退回 {returned}，未交 {missing}；迟交 {late}。",
    en: "{all} units: {accepted} handed in, {warnings} with warnings, {returned} go back, {missing} missing; {late} late.",
  },
  returnedSummary: {
    zh: "{files} 个文件要退回、重复或不能用。",
    en: "{files} files go back, are there twice or cannot be used.",
  },
  changedSummary: {
    zh: "{cells} 格与台账原来的不同。",
    en: "{cells} cells differ from what the registers held.",
  },
  notAFile: {
    zh: "这是文件夹或快捷方式，不是工作簿，没有读。",
    en: "This is a folder or a link, not a workbook; it was not read.",
  },
  unpacksTooLarge: {
    zh: "文件展开后太大。请删掉多余的行、列和图片，另存一份再交。",
    en: "The file unpacks to too much. Take out what is not needed and save it anew.",
  },
  encrypted: {
    zh: "文件设了打开密码，读不了。请去掉密码再交。",
    en: "The file needs a password to open. Take the password off and hand it in again.",
  },
  broken: {
    zh: "不是能打开的工作簿，可能没有保存完整。请在 Excel 里打开确认，另存一份再交。",
    en: "This is no workbook that can be opened; it may be incomplete. Save it anew from Excel.",
  },
  submittedOn: { zh: "交表日", en: "Handed in on" },
  lateState: { zh: "{state}，迟交", en: "{state}, late" },
  statusSheet: { zh: "收集情况", en: "Collection" },
  returnedSheet: { zh: "退回清单", en: "To go back" },
  changedSheet: { zh: "变更记录", en: "Changes" },
  opinionTitle: { zh: "退回意见", en: "Returned" },
  opinionLead: {
    zh: "{unit}：你单位报送的“{file}”需要修改，请改好后重新报送。",
    en: "{unit}: please correct “{file}” and hand it in again.",
  },
  handedIn: { zh: "已交", en: "handed in" },
  withWarnings: { zh: "已交，有提醒", en: "handed in, with warnings" },
  goesBack: { zh: "退回", en: "goes back" },
  missing: { zh: "未交", en: "missing" },
  unit: { zh: "预算单位", en: "Unit" },
  code: { zh: "单位编码", en: "Code" },
  state: { zh: "状态", en: "State" },
  forms: { zh: "表数", en: "Forms" },
  file: { zh: "文件", en: "File" },
  reason: { zh: "原因", en: "Reason" },
  register: { zh: "台账", en: "Register" },
  project: { zh: "项目", en: "Project" },
  column: { zh: "栏目", en: "Column" },
  before: { zh: "原来", en: "Before" },
  after: { zh: "现在", en: "Now" },
});
