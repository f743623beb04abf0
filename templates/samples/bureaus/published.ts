import type { CrossSpec } from "../../../src/core/report/cross/cross-choices";

/** The cell of a table by what its row begins with and its column is called. */
export type CellPlace = readonly [table: string, row: string, column: string];

/** How many rows a table has, all or those with a word in a column. */
export interface CountPlace {
  readonly table: string;
  readonly column?: string;
  readonly word?: string;
}

/** How many groups a cross table has. */
export interface GroupPlace {
  readonly of: CrossSpec["of"];
  readonly by: CrossSpec["rows"];
}

/** A figure of a published statement, and where the report has it. */
export interface Published {
  /** In short what the statement counts, in its own words. */
  readonly what: string;
  readonly value: number | string;
  readonly at: CellPlace | CountPlace | GroupPlace;
  /** The published figure divided by the report's unit: 亿元 are 10,000 万元. */
  readonly times?: number;
  /** Why the report has another figure: what is right is `instead`. */
  readonly instead?: number | string;
  readonly why?: string;
}

const YI = 10_000;

export const publishedFigures: Readonly<Record<string, readonly Published[]>> = {
  "shangdang-2024": [
    { what: "监控项目", value: 296, at: ["T4", "1—7月", "项目数"] },
    { what: "监控部门", value: 82, at: ["T4", "1—7月", "单位数"] },
    { what: "自评项目", value: 1526, at: ["T5", "合计", "个数"] },
    { what: "优", value: 1354, at: ["T5", "优", "个数"] },
    { what: "优占比", value: "88.7%", at: ["T5", "优", "占比"] },
    { what: "良", value: 116, at: ["T5", "良", "个数"] },
    { what: "良占比", value: "7.6%", at: ["T5", "良", "占比"] },
    { what: "中", value: 14, at: ["T5", "中", "个数"] },
    { what: "中占比", value: "0.9%", at: ["T5", "中", "占比"] },
    { what: "差", value: 42, at: ["T5", "差", "个数"] },
    {
      what: "差占比",
      value: "2.7%",
      at: ["T5", "差", "占比"],
      instead: "2.8%",
      why: "42÷1526＝2.752%，原文是截去而不是四舍五入",
    },
    { what: "印发的制度（列举）", value: 5, at: { table: "T1", column: "印发", word: "印发" } },
    { what: "转发的制度（列举）", value: 2, at: { table: "T1", column: "印发", word: "转发" } },
    { what: "重点项目", value: 20, at: ["T8a", "项目", "个数"] },
    { what: "部门整体", value: 3, at: ["T8a", "部门整体", "个数"] },
    { what: "重点评价资金（万元）", value: 468143, at: ["T8a", "合计", "金额"] },
  ],
  "xigong-2023": [
    { what: "目标资金（亿元）", value: 21.73, times: YI, at: ["T3", "合计", "金额"] },
    { what: "项目目标", value: 1081, at: ["T3", "项目支出", "个数"] },
    { what: "项目目标资金（亿元）", value: 9.2, times: YI, at: ["T3", "项目支出", "金额"] },
    { what: "整体目标", value: 56, at: ["T3", "部门整体支出", "个数"] },
    { what: "事前评估", value: 15, at: ["T2", "合计", "个数"] },
    { what: "事前评估资金（万元）", value: 6305.7, at: ["T2", "合计", "申请额"] },
    { what: "自评项目", value: 895, at: ["T6", "项目支出", "个数"] },
    { what: "自评资金（亿元）", value: 20.56, times: YI, at: ["T6", "项目支出", "全年预算数"] },
    { what: "部门评价", value: 56, at: ["T7", "合计", "个数"] },
    { what: "部门评价资金（亿元）", value: 1.04, times: YI, at: ["T7", "合计", "金额"] },
    { what: "重点评价项目", value: 5, at: ["T8a", "项目", "个数"] },
    { what: "重点评价资金（万元）", value: 1132.51, at: ["T8a", "项目", "金额"] },
    { what: "部门整体评价", value: 1, at: ["T8a", "部门整体", "个数"] },
    { what: "部门整体评价资金（万元）", value: 1470.93, at: ["T8a", "部门整体", "金额"] },
    { what: "监控项目", value: 1081, at: ["T4", "1—7月 单位自主监控", "项目数"] },
    { what: "监控整体", value: 56, at: ["T4", "1—7月 单位自主监控", "部门整体支出"] },
    {
      what: "监控资金（亿元）",
      value: 22.9,
      times: YI,
      at: ["T4", "1—7月 单位自主监控", "全年预算数"],
    },
    { what: "重点监控项目", value: 5, at: ["T4", "1—7月 财政重点监控", "项目数"] },
    {
      what: "重点监控资金（万元）",
      value: 529.83,
      at: ["T4", "1—7月 财政重点监控", "全年预算数"],
    },
    { what: "自发的制度（列举）", value: 4, at: { table: "T1", column: "印发", word: "印发" } },
    { what: "转发的制度（列举）", value: 3, at: { table: "T1", column: "印发", word: "转发" } },
    { what: "存在的问题（列举）", value: 4, at: { table: "T15a" } },
    { what: "下步计划（列举）", value: 4, at: { table: "T15b" } },
    { what: "指标库部门（列举）", value: 7, at: ["T13", "合计", "部门数"] },
  ],
  "lvliang-2024": [
    { what: "重点评价", value: 30, at: ["T8", "合计", "个数"] },
    { what: "结果表的行", value: 30, at: { table: "T9" } },
    { what: "重点评价资金（亿元）", value: 21.66, times: YI, at: ["T8a", "合计", "金额"] },
    { what: "优", value: 1, at: ["T8", "优", "个数"] },
    { what: "良", value: 18, at: ["T8", "良", "个数"] },
    { what: "中", value: 9, at: ["T8", "中", "个数"] },
    { what: "差", value: 2, at: ["T8", "差", "个数"] },
    {
      what: "重点项目",
      value: 30,
      at: ["T8a", "项目", "个数"],
      instead: 27,
      why: "30 个里有 2 个部门整体和 1 个财政综合运行",
    },
  ],
  "dongqu-2024": [
    { what: "重点评价的预算单位", value: 8, at: { of: "evaluation", by: "unit" } },
    { what: "公开的事项（列举）", value: 4, at: { table: "T12" } },
    { what: "事前评估", value: 8, at: ["T2", "合计", "个数"] },
    { what: "予以支持", value: 3, at: ["T2", "予以支持", "个数"] },
    { what: "予以部分支持", value: 3, at: ["T2", "予以部分支持", "个数"] },
    { what: "不予支持", value: 2, at: ["T2", "不予支持", "个数"] },
    { what: "编制目标的单位", value: 85, at: ["T10", "绩效目标", "已纳入"] },
    { what: "双监控的单位", value: 86, at: ["T10", "绩效运行监控", "应纳入"] },
    { what: "运行监控的单位", value: 82, at: ["T10", "绩效运行监控", "已纳入"] },
    {
      what: "监控面",
      value: "100%",
      at: ["T10", "绩效运行监控", "覆盖率"],
      instead: "95.3%",
      why: "86 个单位里监控了 82 个",
    },
    { what: "自评的单位", value: 85, at: ["T10", "部门整体自评", "已纳入"] },
    { what: "重点评价项目", value: 16, at: ["T8a", "合计", "个数"] },
    { what: "重点评价资金（万元）", value: 21477, at: ["T8a", "合计", "金额"] },
  ],
  "daxiang-2024": [
    { what: "整体自评单位", value: 126, at: ["T6", "部门整体支出", "个数"] },
    { what: "整体自评资金（万元）", value: 81648.29, at: ["T6", "部门整体支出", "全年预算数"] },
    { what: "重点评价", value: 11, at: ["T8", "合计", "个数"] },
    { what: "专项债券项目", value: 4, at: ["T8c", "专项债券", "个数"] },
    { what: "社保基金项目", value: 1, at: ["T8c", "社保基金", "个数"] },
    { what: "政府购买服务项目", value: 1, at: ["T8c", "政府购买服务", "个数"] },
    { what: "部门整体支出项目", value: 5, at: ["T8c", "部门整体支出", "个数"] },
    { what: "重点评价资金（万元）", value: 44369.7, at: ["T8c", "合计", "金额"] },
    { what: "优", value: 1, at: ["T8", "优", "个数"] },
    { what: "良", value: 10, at: ["T8", "良", "个数"] },
    { what: "部门整体平均得分", value: 88.37, at: ["T8a", "部门整体", "平均得分"] },
    { what: "项目平均得分", value: 86.47, at: ["T8a", "项目", "平均得分"] },
    { what: "指标体系单位", value: 126, at: ["T10", "指标库建设", "已纳入"] },
    { what: "事前评估项目（列举）", value: 4, at: ["T2", "合计", "个数"] },
    { what: "培训（列举）", value: 4, at: { table: "T15" } },
    { what: "下年计划（列举）", value: 4, at: { table: "T15b" } },
  ],
};

/** What a statement prints and no register can give, with the reason. */
export const notComputed: Readonly<
  Record<string, readonly (readonly [what: string, why: string])[]>
> = {
  "shangdang-2024": [["三本预算“全覆盖”", "原文没有给出项目数，无从计算"]],
  "xigong-2023": [
    ["“1+5”制度、时间节点（7月、8月10日、9月）", "是说明和日期，不是统计数"],
    ["公开绩效目标", "原文没有给出数量"],
  ],
  "lvliang-2024": [
    ["等级线 90、80、60 和总分 100", "写在方案里，等级由它得出"],
    ["工作分六个环节、历时半年多", "是过程描述，台账不记"],
    ["100 个旅游重点村、4 个养老院", "是项目名称里的数"],
  ],
  "dongqu-2024": [
    ["新增超过 50 万、增幅超过 20%", "写在方案里，规则 F01 用它找出应评估的项目"],
    ["收回的资金", "原文没有给出金额"],
  ],
  "daxiang-2024": [
    ["等级线 90、80、70", "写在方案里，等级由它得出"],
    ["退回重填的目标", "原文没有给出次数"],
    ["1—9 月监控", "是截止月，写在方案里；原文没有给出项目数"],
  ],
};
