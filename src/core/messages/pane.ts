import { defineMessages } from "./message";

/** Every text of the task pane. */
export const paneMessages = defineMessages({
  // Head
  productName: { zh: "预算绩效助手", en: "PERF" },
  noFormYet: { zh: "还没有检查这个工作簿", en: "This workbook has not been checked yet" },
  noForm: { zh: "没有绩效表", en: "No performance form" },
  sheetWithoutForm: { zh: "工作表“{sheet}”上没有绩效表", en: "No performance form on “{sheet}”" },
  onSheet: { zh: "工作表“{sheet}”", en: "Sheet “{sheet}”" },
  schemeChip: { zh: "方案：{name}", en: "Scheme: {name}" },
  checkedAt: { zh: "{time} 检查", en: "Checked {time}" },
  editedSince: { zh: "检查后已修改", en: "Edited since" },

  // Places
  places: { zh: "功能", en: "Places" },
  placeCheck: { zh: "检查", en: "Check" },
  placeScore: { zh: "评分", en: "Score" },
  placeReport: { zh: "年报", en: "Report" },
  loadingPlace: { zh: "正在打开", en: "Opening" },

  // Foot and progress
  undo: { zh: "撤销：{title}", en: "Undo: {title}" },
  cancel: { zh: "取消", en: "Cancel" },
  cancelling: { zh: "正在取消", en: "Cancelling" },
  cancelled: { zh: "已取消，工作簿没有改动。", en: "Cancelled. The workbook was not changed." },
  checking: { zh: "正在检查", en: "Checking" },
  scoring: { zh: "正在计算得分", en: "Computing scores" },
  planning: { zh: "正在准备", en: "Preparing" },
  writing: { zh: "正在写入", en: "Writing" },
  undoing: { zh: "正在撤销", en: "Undoing" },
  written: { zh: "已写入：{title}", en: "Written: {title}" },
  undone: { zh: "已撤销：{title}", en: "Undone: {title}" },
  rowHidden: {
    zh: "{cell} 所在的行被隐藏或筛选掉了，取消隐藏后才看得见。",
    en: "The row of {cell} is hidden or filtered out. Unhide it to see the cell.",
  },
  unexpected: {
    zh: "没有完成，请再试一次。（{reason}）",
    en: "That did not finish. Please try again. ({reason})",
  },
  dismiss: { zh: "关闭提示", en: "Dismiss" },

  // Scope
  scope: { zh: "范围", en: "Scope" },
  scopeSheet: { zh: "当前工作表", en: "This sheet" },
  scopeWorkbook: { zh: "整个工作簿", en: "Whole workbook" },

  // Severity
  severity_error: { zh: "错误", en: "Error" },
  severity_warning: { zh: "警告", en: "Warning" },
  severity_hint: { zh: "提示", en: "Hint" },
  count_error: { zh: "{n} 个错误", en: "Errors: {n}" },
  count_warning: { zh: "{n} 个警告", en: "Warnings: {n}" },
  count_hint: { zh: "{n} 个提示", en: "Hints: {n}" },
  filterHint: { zh: "只看某一类", en: "Show one kind only" },

  // Check
  check: { zh: "检查", en: "Check" },
  recheck: { zh: "重新检查", en: "Check again" },
  checkWorkbook: { zh: "检查整个工作簿", en: "Check the whole workbook" },
  checkFirstTitle: { zh: "一次列出所有问题", en: "Every problem in one list" },
  checkFirstText: {
    zh: "检查只看不改。点一条问题就到那个单元格，有唯一答案的可以直接改。",
    en: "Checking only reads. Click a problem to go to its cell; where there is one right answer it can be fixed at once.",
  },
  noFormTitle: { zh: "没有找到绩效表", en: "No performance form found" },
  noFormText: {
    zh: "PERF 按表头识别绩效表：要有“一级指标、二级指标、三级指标”，再加“年度指标值”或“实际完成值、分值、得分”。位置和合并单元格不限。",
    en: "PERF recognises a form by its headings: 一级指标, 二级指标, 三级指标, and 年度指标值 or 实际完成值, 分值, 得分. Position and merged cells do not matter.",
  },
  noIssuesTitle: { zh: "没有发现问题", en: "No problems found" },
  checkedForms: {
    zh: "检查了 {forms} 张表、{rows} 条指标。",
    en: "Forms checked: {forms}. Indicators: {rows}.",
  },
  registerTitle: { zh: "这是台账", en: "This is a register" },
  registerText: {
    zh: "检查针对绩效表。台账“{title}”可以直接汇总成年报。",
    en: "Checks are for forms. The register “{title}” can be turned into the report.",
  },
  formlessSheets: {
    zh: "没有绩效表的工作表：{sheets}。",
    en: "Sheets without a form: {sheets}",
  },
  formlessMore: { zh: "{sheets} 等 {n} 个", en: "{sheets} and others, {n} in all" },
  listSeparator: { zh: "、", en: ", " },
  noneOfKind: { zh: "这一类没有问题。", en: "Nothing of this kind." },
  showAll: { zh: "显示全部", en: "Show all" },
  announceChecked: {
    zh: "检查完成：{errors} 个错误，{warnings} 个警告，{hints} 个提示。",
    en: "Check finished. Errors: {errors}, warnings: {warnings}, hints: {hints}.",
  },
  announceNoForm: { zh: "检查完成：没有找到绩效表。", en: "Check finished: no form found." },
  issues: { zh: "问题", en: "Problems" },
  sectionFunds: { zh: "资金", en: "Funds" },
  sectionIndicators: { zh: "指标设置", en: "Indicators" },
  sectionWeights: { zh: "分值", en: "Weights" },
  sectionScores: { zh: "完成与得分", en: "Results and scores" },
  sectionOther: { zh: "其他", en: "Other" },
  places_n: { zh: "{n} 处", en: "{n} places" },
  leftValue: { zh: "填的", en: "Written" },
  rightValue: { zh: "应为", en: "Should be" },
  difference: { zh: "相差", en: "Difference" },
  rule: { zh: "规则 {rule}", en: "Rule {rule}" },
  showMore: { zh: "再显示 {n} 条（还有 {rest} 条）", en: "Show {n} more ({rest} left)" },
  previous: { zh: "上一条", en: "Previous" },
  next: { zh: "下一条", en: "Next" },
  position: { zh: "{at} / {total}", en: "{at} / {total}" },
  goToCell: { zh: "到 {cell}", en: "Go to {cell}" },
  fixTitle: { zh: "{cell} {label}", en: "{cell} {label}" },

  // Preview
  preview: { zh: "写入前先看一下", en: "Before writing" },
  previewNewSheet: {
    zh: "新工作表“{sheet}”，{n} 个单元格",
    en: "New sheet “{sheet}”, {n} cells",
  },
  previewReplacedSheet: {
    zh: "工作表“{sheet}”，{n} 个单元格",
    en: "Sheet “{sheet}”, {n} cells",
  },
  previewChanges: { zh: "改 {n} 个单元格", en: "Cells to change: {n}" },
  previewNothing: {
    zh: "已经是这样，没有要改的。",
    en: "Nothing to change: it is like this already.",
  },
  previewObstacles: { zh: "现在写不进去", en: "This cannot be written now" },
  blank: { zh: "空", en: "blank" },
  becomes: { zh: "改为", en: "becomes" },
  write: { zh: "写入", en: "Write" },
  discard: { zh: "放弃", en: "Discard" },

  // Score
  score: { zh: "计算得分", en: "Compute scores" },
  rescore: { zh: "重新计算", en: "Compute again" },
  scoreWorkbook: { zh: "计算整个工作簿", en: "Score the whole workbook" },
  writeFormulas: { zh: "写入公式", en: "Write formulas" },
  scoreFirstTitle: { zh: "按方案算出每条指标的得分", en: "Score every indicator by the scheme" },
  scoreFirstText: {
    zh: "执行率、各条指标、总分和等级一次算好，并与表上填的对照。",
    en: "Execution rate, every indicator, total and grade, set against what the form says.",
  },
  noScoreTitle: { zh: "没有可以评分的表", en: "No form to score" },
  totalScore: { zh: "总分", en: "Total" },
  grade: { zh: "等级", en: "Grade" },
  executionRate: { zh: "预算执行率", en: "Execution rate" },
  executionScore: { zh: "执行率得分", en: "Execution score" },
  indicatorScore: { zh: "指标得分", en: "Indicator score" },
  givenOnForm: { zh: "表上填的", en: "On the form" },
  points: { zh: "{n} 分", en: "{n} pts" },
  pointsUnit: { zh: "分", en: "pts" },
  sameAsForm: { zh: "与表上一致", en: "Same as the form" },
  givenTooHigh: { zh: "表上多 {n} 分", en: "The form says {n} more" },
  givenTooLow: { zh: "表上少 {n} 分", en: "The form says {n} less" },
  gradeDiffers: { zh: "表上等级是“{grade}”", en: "The form says “{grade}”" },
  indicators: { zh: "指标", en: "Indicators" },
  givenScore: { zh: "填 {n}", en: "given {n}" },
  unnamedIndicator: { zh: "（没有名称）", en: "(no name)" },
  noTarget: { zh: "未填", en: "blank" },
  status_ok: { zh: "一致", en: "Agrees" },
  status_differs: { zh: "不一致", en: "Differs" },
  "status_in-tier": { zh: "在档内", en: "Within tier" },
  "status_out-of-tier": { zh: "不在档内", en: "Outside tier" },
  "status_not-computed": { zh: "算不出", en: "Not computed" },
  statusCount: { zh: "{n} 条{status}", en: "{status}: {n}" },
  announceScored: { zh: "已算出 {n} 张表的得分。", en: "Scores computed. Forms: {n}." },
  staleScore: {
    zh: "计算后已修改，请重新计算。",
    en: "Edited since. Compute again.",
  },

  // Report
  makeReport: { zh: "生成年报", en: "Build the report" },
  remakeReport: { zh: "重新生成", en: "Build again" },
  reportFirstTitle: { zh: "汇总成表、图和文字", en: "Tables, charts and text" },
  reportFirstText: {
    zh: "从重点评价结果台账生成等级分布、结果清单和图，放在新工作表上。写入前先给您看。",
    en: "Builds the grade distribution, the list of results and charts from the register, on a new sheet. You see it before it is written.",
  },
  noReportTitle: { zh: "没有找到评价结果台账", en: "No register of results found" },
  noReportText: {
    zh: "要有一张表，每行一个项目，列里有“项目名称”和“评价结果”（或得分）。",
    en: "There must be a table with one project a row and the columns 项目名称 and 评价结果 (or a score).",
  },
  reportTables: { zh: "汇总表", en: "Tables" },
  reportCharts: { zh: "图", en: "Charts" },
  reportText: { zh: "情况说明", en: "Text" },
  reportTextHint: { zh: "点数字看来源", en: "Click a figure for its source" },
  reportIssues: { zh: "发现的问题", en: "Problems found" },
  showRows: { zh: "显示全部 {n} 行", en: "Show all {n} rows" },
  hideRows: { zh: "收起", en: "Show fewer" },
  announcePreview: { zh: "请看一下要写入的内容。", en: "Please look at what will be written." },

  // Start
  openInExcel: {
    zh: "请在 Excel 里打开预算绩效助手。",
    en: "Please open PERF in Excel.",
  },
  excelTooOld: {
    zh: "这个版本的 Excel 不支持预算绩效助手。需要 Excel 2021 或更新的版本，或 Microsoft 365。",
    en: "This version of Excel cannot run PERF. It needs Excel 2021 or newer, or Microsoft 365.",
  },
});

export type PaneMessage = keyof typeof paneMessages;
