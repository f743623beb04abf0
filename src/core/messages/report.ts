import { defineMessages } from "./message";

/** Texts of the annual report (年报): its sheet, tables, charts, sentences and findings. */
export const reportMessages = defineMessages({
  sheetName: { zh: "年报", en: "Annual report" },
  title: { zh: "财政重点评价结果", en: "Results of key evaluations" },
  titleWithYear: { zh: "{year}年财政重点评价结果", en: "Results of key evaluations, {year}" },
  planTitle: {
    zh: "写入“{sheet}”：{tables} 张表、{charts} 张图",
    en: "Write “{sheet}”: {tables} tables, {charts} charts",
  },
  planTitleAnnual: {
    zh: "写入年报：{tables} 张表、{charts} 张图、{sentences} 句话",
    en: "Write the annual report: {tables} tables, {charts} charts, {sentences} sentences",
  },
  planTitleEmpty: { zh: "没有可写入的年报", en: "No report to write" },
  source: {
    zh: "数据来源：{sources}。等级方案：{scheme}。",
    en: "Source: {sources}. Grades: {scheme}.",
  },

  distributionTitle: { zh: "一、等级分布", en: "1. Distribution of grades" },
  listTitle: { zh: "二、评价结果", en: "2. Results" },
  grade: { zh: "等级", en: "Grade" },
  count: { zh: "个数", en: "Count" },
  share: { zh: "占比", en: "Share" },
  total: { zh: "合计", en: "Total" },
  noGrade: { zh: "未填等级", en: "No grade" },
  number: { zh: "序号", en: "No." },
  department: { zh: "主管部门", en: "Department" },
  project: { zh: "项目名称", en: "Project" },
  amount: { zh: "资金", en: "Amount" },
  amountWithUnit: { zh: "资金（{unit}）", en: "Amount ({unit})" },
  score: { zh: "得分", en: "Score" },
  result: { zh: "评价结果", en: "Grade" },
  sharesNote: {
    zh: "注：因取整，各项占比之和为 {sum}。",
    en: "Note: because of rounding the shares add up to {sum}.",
  },

  shareChart: { zh: "各等级占比", en: "Share of each grade" },
  countChart: { zh: "各等级个数", en: "Number per grade" },

  distributionSentence: {
    zh: "本次共对{total}个对象开展财政重点评价，评价结果为{grades}。",
    en: "{total} objects were given a key evaluation: {grades}.",
  },
  distributionPart: { zh: "“{label}”的{count}个，占{share}", en: "{count} “{label}” ({share})" },
  distributionNoGrade: {
    zh: "未填等级的{count}个，占{share}",
    en: "{count} without a grade ({share})",
  },
  typesSentence: { zh: "按对象类型分：{types}。", en: "By kind of object: {types}." },
  typesPart: { zh: "{label}{count}个", en: "{count} {label}" },
  noType: { zh: "未填类型", en: "no kind given" },
  amountSentence: { zh: "涉及资金{sum}{unit}。", en: "They cover {sum} {unit}." },
  amountUnitUnknown: { zh: "（单位未注明）", en: "(unit not stated)" },
  meanSentence: { zh: "平均得分：{means}。", en: "Mean score: {means}." },
  meanAll: { zh: "{mean}分", en: "{mean}" },
  meanPart: { zh: "{label}{mean}分", en: "{label} {mean}" },
  listSeparator: { zh: "；", en: "; " },

  nothingFound: {
    zh: "没有找到重点评价清单。需要一张表，表头有“项目名称”，并有“评价结果”或“得分”，下面每行一个项目。",
    en: "No list of key evaluations was found. A table is needed with the headings “Project” and “Grade” or “Score”, one project per row.",
  },
  nothingListed: {
    zh: "“{title}”里还没有项目。请在表头下面每行填一个项目和它的评价结果。",
    en: "“{title}” lists no project yet. Enter one project with its grade per row below the headings.",
  },
  severalYears: {
    zh: "“{title}”是{year}年的清单，本次年报用{chosen}年的，没有计入。",
    en: "“{title}” is the list of {year}; this report is of {chosen} and leaves it out.",
  },
  listRepeats: {
    zh: "“{title}”里的项目大多已在“{other}”里，没有重复计入。",
    en: "Most projects of “{title}” are in “{other}” already; it was not counted again.",
  },
  listsJoined: {
    zh: "有 {count} 张清单，已合在一起统计。请确认没有重复。",
    en: "{count} lists were counted together. Please make sure nothing is listed twice.",
  },
  sharesIncomplete: {
    zh: "各项占比之和为 {sum}，已在表下加注。",
    en: "The shares add up to {sum}; a note was put below the table.",
  },
  gradeMismatch: {
    zh: "{score}分应为“{expected}”，填的是“{grade}”。",
    en: "{score} points make “{expected}”; “{grade}” is written.",
  },
  gradeUnknown: {
    zh: "“{grade}”不是方案“{scheme}”里的等级（{labels}），已单独列出。",
    en: "“{grade}” is no grade of the scheme “{scheme}” ({labels}); it is listed separately.",
  },
  gradeBlank: { zh: "没有评价结果，也没有得分。", en: "Neither a grade nor a score is given." },
  gradesMissing: {
    zh: "清单里的 {count} 个对象都还没有评价结果和得分。",
    en: "None of the {count} objects has a grade or a score yet.",
  },
  gradeFix: { zh: "改为“{grade}”", en: "Change to “{grade}”" },
  nameBlank: { zh: "没有项目名称。", en: "The project's name is missing." },
  nameDuplicate: {
    zh: "与 {cell} 的项目重名，可能重复计数。",
    en: "Same name as in {cell}: it may be counted twice.",
  },
  scoreUnreadable: { zh: "得分“{text}”不是数字。", en: "The score “{text}” is no number." },
  scoreOutside: {
    zh: "得分{score}不在0到100之间。",
    en: "The score {score} is not between 0 and 100.",
  },
  amountUnreadable: {
    zh: "资金“{text}”不是数字，没有计入合计。",
    en: "The amount “{text}” is no number and is not summed.",
  },
  departmentFilled: {
    zh: "有 {count} 行没有主管部门，已按上面一行的主管部门列出。",
    en: "{count} rows name no department; the one above was used.",
  },
});
