import { defineMessages } from "./message";

/** Headings of the statement's sections. */
export const sectionMessages = defineMessages({
  regulations: { zh: "制度建设", en: "Regulations" },
  exAnte: { zh: "事前绩效评估", en: "Ex-ante evaluation" },
  targets: { zh: "绩效目标管理", en: "Targets" },
  monitoring: { zh: "绩效运行监控", en: "Monitoring" },
  selfEvaluation: { zh: "绩效自评", en: "Self-evaluation" },
  departmentEvaluation: { zh: "部门评价", en: "Evaluations by departments" },
  keyEvaluation: { zh: "财政重点评价", en: "Key evaluations" },
  application: { zh: "结果应用", en: "Use of results" },
  disclosure: { zh: "信息公开", en: "Disclosure" },
  library: { zh: "指标体系建设", en: "Indicator library" },
  assessment: { zh: "工作考核", en: "Work assessment" },
  trainings: { zh: "业务培训", en: "Trainings" },
  coverage: { zh: "各环节覆盖情况", en: "Coverage" },
  yearOnYear: { zh: "与上年对比", en: "Compared with last year" },
  problems: { zh: "存在问题", en: "Problems" },
  plans: { zh: "下一步工作计划", en: "Next year's plans" },
});

/** The statement's sentences (domain rule 5.9). Slots are figures or parts. */
export const sentenceMessages = defineMessages({
  sheetName: { zh: "情况说明", en: "Statement" },
  title: { zh: "预算绩效管理工作情况说明", en: "Statement on budget performance management" },
  titleWithYear: {
    zh: "{year}年度预算绩效管理工作情况说明",
    en: "Statement on budget performance management, {year}",
  },
  sectionHeading: { zh: "{number}、{title}", en: "{number}. {title}" },
  tableSheetSource: { zh: "数据来源：{sources}", en: "Source: {sources}" },
  unitLine: { zh: "单位：{unit}", en: "Amounts in {unit}" },
  gap: { zh: "【待填】", en: "[to fill]" },
  listSeparator: { zh: "、", en: ", " },
  clauseSeparator: { zh: "；", en: "; " },
  commaSeparator: { zh: "，", en: ", " },

  S1: {
    zh: "共有预算绩效管理制度{count}项{parts}。",
    en: "There are {count} regulations on performance management{parts}.",
  },
  S1parts: { zh: "，其中{parts}", en: ": {parts}" },
  S1part: { zh: "{label}{count}项", en: "{count} {label}" },

  S2: {
    zh: "对{count}个项目开展事前绩效评估，申请资金{applied}万元，{conclusions}，核减{reduced}万元。",
    en: "{count} projects were evaluated ex ante; {applied} ten thousand yuan were applied for, {conclusions}, {reduced} ten thousand yuan were cut.",
  },
  S2part: { zh: "{count}个{label}", en: "{count} {label}" },

  S3: {
    zh: "审核项目支出绩效目标{count}个，涉及资金{amount}万元{more}。",
    en: "Targets of {count} projects were reviewed, {amount} ten thousand yuan{more}.",
  },
  S3whole: {
    zh: "；审核部门整体支出绩效目标{count}个",
    en: "; of {count} whole units",
  },
  S3onlyWhole: {
    zh: "审核部门整体支出绩效目标{count}个，涉及资金{amount}万元{more}。",
    en: "Targets of {count} whole units were reviewed, {amount} ten thousand yuan{more}.",
  },
  S3returns: { zh: "；退回修改{count}次", en: "; returned {count} times" },

  S4: {
    zh: "{batch}：对{count}个项目{whole}开展绩效运行监控，涉及资金{amount}万元{more}。",
    en: "Monitoring, {batch}: {count} projects{whole}, {amount} ten thousand yuan{more}.",
  },
  S4whole: { zh: "和{count}家部门整体支出", en: " and {count} whole units" },
  S4rate: { zh: "，预算执行率{rate}", en: ", executed {rate}" },
  S4lights: { zh: "，其中{lights}", en: ", of them {lights}" },
  S4light: { zh: "{label}{count}个", en: "{count} {label}" },
  S4reduced: { zh: "；调减{amount}万元", en: "; {amount} ten thousand yuan reduced" },
  S4recovered: { zh: "；收回{amount}万元", en: "; {amount} ten thousand yuan recovered" },

  S5: {
    zh: "完成了{year}{count}个{object}的自评工作，其中{grades}。",
    en: "{count} {object} were self-evaluated{year}: {grades}.",
  },
  S5year: { zh: "{year}年度", en: " for {year}" },
  S5project: { zh: "项目", en: "projects" },
  S5whole: { zh: "部门整体支出", en: "whole units" },
  S5part: { zh: "等级为“{label}”的{count}个，占{share}", en: "{count} “{label}” ({share})" },
  S5none: { zh: "未填等级的{count}个，占{share}", en: "{count} without a grade ({share})" },
  S5amount: {
    zh: "{object}自评涉及资金{amount}万元{rate}。",
    en: "The self-evaluation of {object} covers {amount} ten thousand yuan{rate}.",
  },

  S6: {
    zh: "{stage}应纳入{required}个单位，已开展{done}个，覆盖率{coverage}{why}。",
    en: "{stage}: {required} units required, {done} done, coverage {coverage}{why}.",
  },
  S6why: { zh: "（{why}）", en: " ({why})" },

  S7: {
    zh: "主管部门对{count}个项目开展部门评价，涉及资金{amount}万元，评价结果为{grades}。",
    en: "Departments evaluated {count} projects, {amount} ten thousand yuan: {grades}.",
  },
  S7part: { zh: "“{label}”{count}个", en: "{count} “{label}”" },

  S8b: { zh: "按项目类型分：{types}。", en: "By type of project: {types}." },
  S8part: { zh: "{label}{count}个", en: "{count} {label}" },

  S11: {
    zh: "评价等结果应用{count}项{parts}。",
    en: "Results were used in {count} cases{parts}.",
  },
  S11reduced: {
    zh: "，调减{count}个项目{amount}万元",
    en: ", {count} projects were cut by {amount} ten thousand yuan",
  },
  S11recovered: {
    zh: "，收回{amount}万元",
    en: ", {amount} ten thousand yuan were recovered",
  },
  S11cancelled: { zh: "，取消{count}个", en: ", {count} were cancelled" },

  S12: { zh: "公开绩效信息{count}项{parts}。", en: "{count} items were disclosed{parts}." },
  S12late: { zh: "，其中超期{count}项", en: ", {count} of them late" },

  S13: {
    zh: "指标库收录绩效指标{count}条{parts}{departments}。",
    en: "The indicator library has {count} indicators{parts}{departments}.",
  },
  S13parts: { zh: "，其中{parts}", en: ": {parts}" },
  S13part: { zh: "{label}指标{count}条", en: "{count} {label}" },
  S13departments: { zh: "，覆盖{count}个部门", en: ", of {count} departments" },

  S14: {
    zh: "对{count}个单位的预算绩效管理工作进行考核，平均得分{mean}分。",
    en: "The work of {count} units was assessed, mean {mean} points.",
  },

  S15: {
    zh: "组织预算绩效管理培训{count}次{people}。",
    en: "{count} trainings were held{people}.",
  },
  S15people: { zh: "，参训{count}人次", en: " with {count} participants" },
  itemSentence: { zh: "{ordinal}{text}。", en: "{ordinal}{text}." },
  itemOrdinal: { zh: "{number}是", en: "{number}) " },
});

/** The statement as a Word file. */
export const documentMessages = defineMessages({
  tableCaption: { zh: "表{number}　{title}", en: "Table {number}. {title}" },
  chartCaption: { zh: "图{number}　{title}", en: "Figure {number}. {title}" },
  appendix: { zh: "附表", en: "Further tables" },
});
