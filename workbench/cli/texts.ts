import { defineMessages } from "../../src/core/messages/message";

/** What the command line says of itself; what a command finds is worded by the core. */
export const cliTexts = defineMessages({
  usage: {
    zh: "用法：perf check|score|monitor|pack|collect|report|roll-over|cross|export|proofread|xlsx-info|run-snippet 文件，或 perf eval 公式；加 --help 看说明。",
    en: "Usage: perf check|score|monitor|pack|collect|report|roll-over|cross|export|proofread|xlsx-info|run-snippet FILE, or perf eval FORMULA; --help tells more.",
  },
  help: {
    zh: `PERF 预算绩效助手

  check FILE [--out F]      认出表格，一次列出所有问题
  score FILE [--out F]      计算得分、总分和等级；--out 另存写入公式的工作簿
  monitor FILE [--out F]    监控表亮灯；--month N 指定截止月，--out 另存监控汇总
  pack --units FILE --template 名称 --out DIR   每个单位生成一份模板，--zip F 打成一个压缩包；--deadline 截止日，--year 年度
  collect DIR --out F       收集交回的表，合并到台账，列出要退回的
  report FILE --out F       生成年报的表、图和文字，另存工作簿；
                            --docx F 另存 Word 情况说明，--year N 指定年份，
                            --last F 与上年工作簿对比
  roll-over FILE --out F --year N
                            结转到新年度：单位、指标库、制度等保留，按年的清空，另存新工作簿
  cross FILE --of 台账 --rows 维度
                            交叉表：--columns 维度|year，--measure count|amount|executed|rate|mean，
                            --last F 上年工作簿，--out 另存带这张表的工作簿
  export FILE --out DIR     台账导出为数据文件；--format csv|jsonl，--bureau 名称，--year N
  proofread FILE            校对写好的情况说明（.txt .md .docx .xlsx）；--against 台账 与台账核对
  xlsx-info FILE            工作簿里有什么
  eval [公式 …] [--file F]  计算公式；不给公式时从标准输入逐行读取
  run-snippet FILE.yaml     运行 Script Lab 代码片段，依次按下每个按钮

  --json                    只在标准输出打印一个 JSON 对象
  --scheme 名称|文件        方案；不写时用工作簿选用的方案
  --locale zh-CN|en-US      语言

  退出码：0 完成，1 有错误级问题，2 用法不对或文件读不了`,
    en: `PERF, budget performance in the workbook

  check FILE [--out F]         recognise forms, list all issues at once
  score FILE [--out F]         compute scores, totals and grades; --out saves with formulas
  monitor FILE [--out F]       lights of monitoring forms; --month N sets the cut-off month,
                               --out saves with a summary sheet
  pack --units FILE --template NAME --out DIR
                               a workbook per unit, --zip F as one archive; --deadline DAY, --year N
  collect DIR --out F          merge returned workbooks into registers, list what goes back
  report FILE --out F          build tables, charts and text of the annual statement;
                               --docx F saves the Word file, --year N sets the year,
                               --last F compares with last year's workbook
  roll-over FILE --out F --year N
                               a workbook of a new year: what lives on is kept, what belongs
                               to one year begins empty
  cross FILE --of REGISTER --rows BY
                               a cross table: --columns BY|year, --measure
                               count|amount|executed|rate|mean, --last F, --out F
  export FILE --out DIR        registers as data files; --format csv|jsonl, --bureau NAME, --year N
  proofread FILE               recompute the figures of a written statement (.txt .md .docx .xlsx);
                               --against WORKBOOK holds them against its registers
  xlsx-info FILE               what the workbook holds
  eval [FORMULA …] [--file F]  evaluate formulas; without any, one per line of standard input
  run-snippet FILE.yaml        run a Script Lab snippet and press each of its buttons

  --json                       print one JSON object on standard output and nothing else
  --scheme NAME|FILE           a scheme; the one the workbook has chosen without it
  --locale zh-CN|en-US         language

  Exit codes: 0 done, 1 issues of severity error, 2 wrong usage or unreadable file`,
  },
  unknownCommand: { zh: "没有“{name}”这个命令。", en: "There is no command “{name}”." },
  unknownOption: { zh: "不认识选项 {name}。", en: "Unknown option {name}." },
  optionWithoutValue: { zh: "选项 {name} 后面缺少内容。", en: "Option {name} needs a value." },
  optionNotHere: {
    zh: "{command} 不用选项 {name}。",
    en: "{command} does not take option {name}.",
  },
  fileMissing: { zh: "{command} 后面请写一个文件名。", en: "{command} needs one file." },
  tooManyFiles: { zh: "{command} 一次只处理一个文件。", en: "{command} takes one file only." },
  outMissing: {
    zh: "{command} 需要 --out 指定写到哪个文件。",
    en: "{command} needs --out and the file to write.",
  },
  outNotXlsx: {
    zh: "--out 只能写 .xlsx 文件：{file}",
    en: "--out writes .xlsx files only: {file}",
  },
  docxNotDocx: {
    zh: "--docx 只能写 .docx 文件：{file}",
    en: "--docx writes .docx files only: {file}",
  },
  notAChoice: {
    zh: "{option} 没有“{name}”。可用：{all}。",
    en: "{option} has no “{name}”. There are: {all}.",
  },
  rollNeedsYear: {
    zh: "roll-over 需要 --year 指定新年度，例如 --year 2025。",
    en: "roll-over needs --year and the new year, for example --year 2025.",
  },
  notAFormat: {
    zh: "--format 只有 csv 和 jsonl，没有 {name}。",
    en: "--format is csv or jsonl, not {name}.",
  },
  exportNeedsOut: {
    zh: "export 需要 --out 指定写到哪个文件夹。",
    en: "export needs --out and the folder to write into.",
  },
  noRegisters: {
    zh: "{file} 里没有台账。台账是一张表，一行表头，下面每行一个单位或项目。",
    en: "There are no registers in {file}: tables with a row of headings and one unit or project per row.",
  },
  noYear: {
    zh: "看不出 {file} 是哪一年的台账。请加 --year，例如 --year 2024。",
    en: "{file} does not say which year it is of. Add --year, for example --year 2024.",
  },
  exportSummary: {
    zh: "已导出 {bureau} {year}年的台账（文件，行数）",
    en: "Registers of {bureau}, {year} (file, rows)",
  },
  zipNotZip: {
    zh: "--zip 只能写 .zip 文件：{file}",
    en: "--zip writes .zip files only: {file}",
  },
  zipThere: {
    zh: "已经有 {file}。请换一个文件名，或者先移走。",
    en: "{file} is there already. Take another name, or move it away.",
  },
  packNeeds: { zh: "pack 需要 {name}。", en: "pack needs {name}." },
  notADay: {
    zh: "“{name}”不是日期，应写成 2025-03-31。",
    en: "“{name}” is no day; write 2025-03-31.",
  },
  unknownTemplate: {
    zh: "没有“{name}”这个模板。可用的有：{names}。",
    en: "There is no template “{name}”. There are: {names}.",
  },
  noUnits: {
    zh: "{file} 里没有单位。要有一张单位名录或项目库，表头有“预算单位”。",
    en: "There are no units in {file}. It needs a register of units or of projects with the heading 预算单位.",
  },
  noProjects: {
    zh: "{file} 里没有项目。“{name}”每个项目一张，要有一张项目库，表头有“项目名称”和“预算单位”。",
    en: "There are no projects in {file}. “{name}” is made per project; it needs a register of projects.",
  },
  outNotEmpty: {
    zh: "{file} 里已经有同名文件“{name}”。请换一个文件夹，或者先移走。",
    en: "{file} already has “{name}”. Take another folder, or move it away.",
  },
  packSummary: {
    zh: "已生成 {files} 个文件，{forms} 张表",
    en: "{files} files with {forms} forms",
  },
  noSuchFolder: { zh: "找不到文件夹：{file}", en: "There is no folder {file}." },
  folderEmpty: { zh: "{file} 里没有表格文件。", en: "There are no workbooks in {file}." },
  outUnreadable: {
    zh: "{file} 已存在，但读不了，没有写入。请换一个文件名。",
    en: "{file} is there but cannot be read; nothing was written. Take another name.",
  },
  collectSummary: {
    zh: "收 {files} 个文件：接收 {accepted}，退回 {returned}，未交 {missing} 个单位；台账新增 {added} 行，更新 {changed} 处",
    en: "{files} files: {accepted} accepted, {returned} go back, {missing} units missing; {added} rows added, {changed} cells changed",
  },
  proofSummary: {
    zh: "{figures} 个数字，{issues} 个问题",
    en: "{figures} figures, {issues} findings",
  },
  outNoFolder: {
    zh: "写不了 {file}：文件夹不存在。",
    en: "Cannot write {file}: there is no such folder.",
  },
  cannotWrite: { zh: "写不了 {file}：{reason}", en: "Cannot write {file}: {reason}" },
  notAYear: {
    zh: "--year 应是 2000 到 2099 的年份，不是 {name}。",
    en: "--year takes a year from 2000 to 2099, not {name}.",
  },
  notAMonth: {
    zh: "--month 应是 1 到 12 的月份，不是 {name}。",
    en: "--month takes a month from 1 to 12, not {name}.",
  },
  noMonitoring: { zh: "没有绩效运行监控表。", en: "There is no monitoring form." },
  lights: {
    zh: "{projects} 个项目：红 {red}，黄 {yellow}，绿 {green}，蓝 {blue}，无灯 {none}；待补充 {due} 处",
    en: "{projects} projects: red {red}, yellow {yellow}, green {green}, blue {blue}, none {none}; to be written {due}",
  },
  monitored: {
    zh: "{name}（{place}，1—{month}月）：项目灯 {light}，预算灯 {budget}，{reason}",
    en: "{name} ({place}, months 1–{month}): project {light}, spending {budget}, {reason}",
  },
  unknownLocale: {
    zh: "语言只有 zh-CN 和 en-US，没有 {name}。",
    en: "Languages are zh-CN and en-US, not {name}.",
  },
  noSuchFile: { zh: "找不到文件：{file}", en: "No such file: {file}" },
  isFolder: {
    zh: "这是文件夹，不是工作簿：{file}",
    en: "This is a folder, not a workbook: {file}",
  },
  cannotRead: { zh: "读不了 {file}：{reason}", en: "Cannot read {file}: {reason}" },
  notASnippet: {
    zh: "{file} 不是 Script Lab 代码片段：{reason}",
    en: "{file} is not a Script Lab snippet: {reason}",
  },
  unknownScheme: { zh: "没有“{name}”这个方案。", en: "There is no scheme “{name}”." },
  badScheme: {
    zh: "方案文件 {file} 不对：{reason}。",
    en: "Scheme file {file} is wrong: {reason}.",
  },
  noForm: { zh: "没有认出表格：{sheets}", en: "No form was recognised: {sheets}" },
  formless: { zh: "没有表格的工作表：{sheets}", en: "Sheets without a form: {sheets}" },
  counts: {
    zh: "{errors} 个错误，{warnings} 个警告，{hints} 个提示（{forms} 张表，{rows} 个指标）",
    en: "{errors} errors, {warnings} warnings, {hints} hints ({forms} forms, {rows} indicators)",
  },
  notChecked: { zh: "没有检查 {rule}：{needs}", en: "Not checked, {rule}: {needs}" },
  error: { zh: "错误", en: "Error" },
  warning: { zh: "警告", en: "Warning" },
  hint: { zh: "提示", en: "Hint" },
  total: { zh: "总分 {total}，等级 {grade}", en: "Total {total}, grade {grade}" },
  execution: { zh: "预算执行率 {rate}，得分 {score}", en: "Execution rate {rate}, score {score}" },
  written: { zh: "已写入 {file}", en: "Written: {file}" },
  sheetLine: {
    zh: "{name}：{range}，{formulas} 个公式，{merges} 处合并，{charts} 个图",
    en: "{name}: {range}, {formulas} formulas, {merges} merges, {charts} charts",
  },
  carriedLine: { zh: "原样保留：{things}", en: "Kept as they are: {things}" },
  lostLine: { zh: "另存后没有：{things}", en: "Not in a saved copy: {things}" },
});
