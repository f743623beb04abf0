import { column, type ChoiceWords } from "./schema";

/** Columns that several registers have, with the headings people write for them. */
export const number = column("number", "text", ["编号", "项目序号", "no", "no."]);

export const department = column(
  "department",
  "text",
  [
    "主管单位",
    "主管部门名称",
    "主管预算部门",
    "预算部门",
    "项目主管部门",
    "部门名称",
    "归口部门",
    "部门",
  ],
  { filledDown: true }
);

const UNIT_HEADINGS = [
  ...["单位名称", "预算单位名称", "单位", "实施单位", "项目单位", "项目实施单位", "资金使用单位"],
  ...["填报单位", "部门单位名称", "部门(单位)名称"],
];
export const unit = column("unit", "text", UNIT_HEADINGS);
export const requiredUnit = column("unit", "text", UNIT_HEADINGS, { required: true });
export const unitCode = column("unitCode", "code", ["预算单位编码", "单位代码", "编码"]);

const PROJECT_HEADINGS = [
  "项目",
  "二级项目名称",
  "项目或政策名称",
  "项目/政策名称",
  "政策(项目)名称",
];
export const project = column("project", "text", PROJECT_HEADINGS);
export const requiredProject = column("project", "text", PROJECT_HEADINGS, { required: true });
export const projectCode = column("projectCode", "code", ["项目代码", "项目编号", "二级项目编码"]);

export const objectType = column(
  "objectType",
  "choice",
  ["评价对象类型", "评价类型", "类型", "类别", "评价类别"],
  {
    choices: [
      ["项目", "项目支出"],
      ["政策", "专项资金", "政策类"],
      ["部门整体", "部门整体支出", "整体支出", "单位整体"],
      ["财政综合运行", "下级政府财政综合运行", "财政运行"],
    ],
  }
);

export const amount = column("amount", "amount", [
  ...["资金量", "涉及资金", "资金", "资金规模", "资金总额", "资金额", "评价资金", "评价金额"],
  ...["涉及财政资金", "预算金额", "预算资金", "项目预算", "项目金额", "项目资金"],
]);
export const initial = column("initial", "amount", ["年初预算", "年初预算金额"]);
export const annual = column("annual", "amount", [
  ...[
    "调整预算",
    "调整后预算",
    "调整预算数",
    "调整后预算数",
    "全年预算",
    "全年调整预算数",
    "预算数",
  ],
]);
export const executed = column("executed", "amount", ["执行数", "支出数", "全年执行", "累计支出"]);
export const rate = column("rate", "ratio", ["执行率", "预算执行进度", "支出进度"]);
export const reduced = column("reduced", "amount", ["核减额", "调减金额", "调减资金"]);
export const recovered = column("recovered", "amount", ["收回金额", "收回资金"]);

export const score = column("score", "score", [
  ...["评价得分", "总分", "分数", "评分", "综合得分", "自评总分", "自评分", "总得分", "最终得分"],
]);
export const requiredScore = { ...score, required: true };
export const grade = column("grade", "text", [
  ...[
    "评价等级",
    "评价等次",
    "等次",
    "绩效等级",
    "评级",
    "自评等级",
    "评价结果",
    "自评结果",
    "绩效评价等级",
  ],
]);

const STAGES: readonly ChoiceWords[] = [
  ["事前评估", "事前绩效评估", "事前"],
  ["目标", "绩效目标", "目标审核", "目标管理"],
  ["监控", "绩效监控", "运行监控", "绩效运行监控"],
  ["自评", "绩效自评", "单位自评"],
  ["评价", "绩效评价", "重点评价", "财政重点评价", "财政评价", "部门评价"],
  ["应用", "结果应用"],
  ["公开", "信息公开"],
  ["基础", "基础工作", "组织保障", "制度建设"],
];
export const stage = column("stage", "choice", ["工作环节", "考核环节", "业务环节", "适用环节"], {
  choices: STAGES,
});
export const origin = column("origin", "choice", ["来源", "结果来源", "环节"], { choices: STAGES });

export const deadline = column("deadline", "date", ["期限", "整改截止日", "整改时限", "完成时限"]);
export const rectification = column(
  "rectification",
  "choice",
  ["整改情况", "状态", "整改进度", "整改结果"],
  {
    choices: [
      ["已整改", "已完成", "完成", "整改到位"],
      ["整改中", "进行中", "正在整改"],
      ["未整改", "未完成", "未开始"],
    ],
  }
);
export const remark = column("remark", "text", ["说明", "备注说明"]);
