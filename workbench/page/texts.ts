import { defineMessages, render, type Locale } from "../../src/core/messages/message";

/** Words of the workbench itself: what in Excel would be Excel's own. */
const workbenchTexts = defineMessages({
  title: { zh: "工作台", en: "Workbench" },
  new: { zh: "新建", en: "New" },
  open: { zh: "打开", en: "Open" },
  save: { zh: "保存", en: "Save" },
  samples: { zh: "示例", en: "Samples" },
  blank: { zh: "工作簿1", en: "Book1" },
  language: { zh: "English", en: "中文" },
  dark: { zh: "深色", en: "Dark" },
  light: { zh: "浅色", en: "Light" },
  closePane: { zh: "关闭窗格", en: "Close pane" },
  ready: { zh: "就绪", en: "Ready" },
  opening: { zh: "正在打开…", en: "Opening…" },
  log: { zh: "{batches} 批 · {size} · {time}", en: "{batches} batches · {size} · {time}" },
  logTitle: { zh: "与加载项的往来", en: "Traffic with the add-in" },
  batch: { zh: "批次", en: "Batch" },
  actions: { zh: "动作", en: "Actions" },
  sent: { zh: "请求", en: "Request" },
  answered: { zh: "应答", en: "Answer" },
  time: { zh: "用时", en: "Time" },
  error: { zh: "错误", en: "Error" },
  noBatches: { zh: "还没有往来", en: "Nothing yet" },
  close: { zh: "关闭", en: "Close" },
  cannotOpen: { zh: "打不开 {file}：{reason}", en: "Cannot open {file}: {reason}" },
  cannotSave: { zh: "没有保存：{reason}", en: "Not saved: {reason}" },
  drop: { zh: "松开即可打开", en: "Drop to open" },
  fileMenu: { zh: "文件", en: "File" },
  viewMenu: { zh: "显示", en: "View" },
  sheet: { zh: "工作表", en: "Sheet" },
  openKeys: { zh: "打开（Ctrl+O），也可以把文件拖进来", en: "Open (Ctrl+O), or drop a file here" },
  saveKeys: { zh: "保存（Ctrl+S）", en: "Save (Ctrl+S)" },
  dismiss: { zh: "知道了", en: "Dismiss" },
  noCommand: {
    zh: "加载项没有应答“{name}”，可以重新打开窗格再试。",
    en: "The add-in did not answer “{name}”. Reopen the pane and try again.",
  },

  // Snippets
  snippets: { zh: "代码片段", en: "Snippets" },
  snippetHere: { zh: "在当前工作簿里运行…", en: "Run on this workbook…" },
  snippetBlank: { zh: "在空白工作簿里运行…", en: "Run on a blank workbook…" },
  snippetNote: { zh: "Script Lab 的 .yaml 文件", en: "A .yaml file of Script Lab" },
  notASnippet: {
    zh: "“{file}”不是 Script Lab 代码片段：{reason}",
    en: "“{file}” is not a Script Lab snippet: {reason}",
  },
  snippetNeeds: {
    zh: "“{file}”需要 {set}，{excel} 没有。请在右上角换一个版本。",
    en: "“{file}” needs {set}, which {excel} does not have. Choose another version at the top right.",
  },
  console: { zh: "控制台", en: "Console" },
  consoleEmpty: {
    zh: "脚本输出的内容会显示在这里。",
    en: "What the script prints appears here.",
  },
  clear: { zh: "清空", en: "Clear" },
  snippetFunctions: { zh: "自定义函数：{names}", en: "Custom functions: {names}" },
  closeSnippet: { zh: "关闭代码片段，回到加载项", en: "Close the snippet, back to the add-in" },
  apiMissing: { zh: "这里没有：{names}", en: "Not available here: {names}" },

  // Which Excel is played, and what goes wrong on purpose
  excel: { zh: "Excel 版本与故障", en: "Version of Excel and faults" },
  version: { zh: "版本", en: "Version" },
  ltsc2021: { zh: "Excel LTSC 2021", en: "Excel LTSC 2021" },
  ltsc2024: { zh: "Excel LTSC 2024", en: "Excel LTSC 2024" },
  m365: { zh: "Microsoft 365", en: "Microsoft 365" },
  web: { zh: "Excel 网页版", en: "Excel on the web" },
  ltsc2021Note: { zh: "ExcelApi 1.14", en: "ExcelApi 1.14" },
  ltsc2024Note: { zh: "ExcelApi 1.15", en: "ExcelApi 1.15" },
  m365Note: { zh: "ExcelApi 1.15", en: "ExcelApi 1.15" },
  webNote: { zh: "ExcelApi 1.15，每条消息 5 MB", en: "ExcelApi 1.15, 5 MB a message" },
  faults: { zh: "故障", en: "Faults" },
  failBatch: { zh: "第 {batch} 批失败，代码 {code}", en: "Batch {batch} fails with {code}" },
  dropAfter: { zh: "第 {batch} 批以后断线", en: "Connection drops after batch {batch}" },
  delay: { zh: "每次应答慢 {time} 毫秒", en: "Each answer {time} ms late" },
  readOnly: { zh: "工作簿只读", en: "Workbook is read-only" },
  protectedSheet: { zh: "当前工作表已保护", en: "Active sheet is protected" },
  cellEdit: { zh: "正在编辑单元格", en: "A cell is being edited" },
  withoutFunctions: { zh: "没有自定义函数", en: "No custom functions" },
  batchNumber: { zh: "批次", en: "Batch" },
  errorCode: { zh: "错误代码", en: "Error code" },
  millisecondsLate: { zh: "毫秒", en: "Milliseconds" },
  faultsNote: {
    zh: "批次从改动后的下一批数起。",
    en: "Batches count from the next one after a change here.",
  },
  reopenPane: { zh: "重新打开窗格", en: "Reopen the pane" },
  noFaults: { zh: "清除故障", en: "Clear faults" },
  faultCount: { zh: "{count} 个故障", en: "{count} faults" },
  oneFault: { zh: "1 个故障", en: "1 fault" },

  // Traffic
  content: { zh: "内容", en: "Content" },
  upkeep: { zh: "客户端自己的维护", en: "The client's own upkeep" },
  requestText: { zh: "请求", en: "Request" },
  answerText: { zh: "应答", en: "Answer" },
  chooseBatch: { zh: "点一批，看它的请求和应答。", en: "Choose a batch to see what was said." },
  textGone: {
    zh: "太早的批次不再保留内容。",
    en: "What was said so long ago is not kept.",
  },
  noAnswer: { zh: "没有应答。", en: "No answer." },
  showLog: { zh: "显示与加载项的往来", en: "Show the traffic with the add-in" },

  // Cells
  average: { zh: "平均值 {value}", en: "Average {value}" },
  count: { zh: "计数 {value}", en: "Count {value}" },
  sum: { zh: "求和 {value}", en: "Sum {value}" },
  chooseValue: { zh: "选一个值（Alt+↓）", en: "Choose a value (Alt+↓)" },
});

export type WorkbenchText = keyof typeof workbenchTexts;

export function say(
  key: WorkbenchText,
  locale: Locale,
  parameters?: Readonly<Record<string, string | number>>
): string {
  return render(workbenchTexts[key], locale, parameters);
}

/** What the sample workbooks hold; a sample not named here goes by its file's name. */
const sampleNames = defineMessages({
  se01: { zh: "自评表，有错误", en: "Self-evaluation with errors" },
  se24: { zh: "自评表，没有错误", en: "Self-evaluation without errors" },
  monitoring: { zh: "监控表，3 个项目", en: "Monitoring forms, 3 projects" },
  "bureau-shangdang-2024": { zh: "上党区 2024 年台账", en: "Registers of Shangdang, 2024" },
  "bureau-xigong-2023": { zh: "西工区 2023 年台账", en: "Registers of Xigong, 2023" },
  "bureau-lvliang-2024": { zh: "吕梁市 2024 年台账", en: "Registers of Lüliang, 2024" },
  "bureau-dongqu-2024": { zh: "攀枝花市东区 2024 年台账", en: "Registers of Dongqu, 2024" },
  "bureau-daxiang-2024": { zh: "大祥区 2024 年台账", en: "Registers of Daxiang, 2024" },
  "lvliang-2024": { zh: "重点评价结果，30 个项目", en: "Key evaluation results, 30 projects" },
});

export function sampleLabel(file: string, locale: Locale): string {
  const name = file.replace(/\.xlsx$/, "");
  return name in sampleNames ? render(sampleNames[name as keyof typeof sampleNames], locale) : name;
}
