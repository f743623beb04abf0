import * as common from "../common-columns";
import { column, type RegisterSchema } from "../schema";

/** 事前绩效评估: one row per project, five dimensions, conclusion and amounts. */
export const exAnte: RegisterSchema = {
  name: "ex-ante",
  titles: ["事前绩效评估", "事前评估", "事前绩效", "事前"],
  needs: ["project"],
  marks: ["applied", "approved", "necessity", "economy", "financing"],
  columns: [
    common.number,
    common.projectCode,
    common.requiredProject,
    common.unit,
    common.department,
    column("attribute", "text", ["属性", "项目性质"]),
    column("previousBudget", "amount", ["上年预算", "上年度预算数"]),
    column("applied", "amount", [
      ...["申请金额", "申报金额", "申报额", "申请资金", "申请预算", "申报资金"],
    ]),
    column("approved", "amount", ["核定金额", "核定资金", "建议额", "审定金额", "核定预算"]),
    { ...common.reduced, headings: ["核减额", "核减金额", "审减额"] },
    column("arranged", "amount", ["预算安排额", "安排金额", "安排预算", "预算安排"]),
    column("necessity", "score", ["必要性"]),
    column("economy", "score", ["经济性"]),
    column("goalSoundness", "score", ["目标合理性"]),
    column("feasibility", "score", ["可行性", "方案可行性"]),
    column("financing", "score", ["筹资合规", "合规性"]),
    common.score,
    column("conclusion", "choice", ["评估结论", "评估结果", "评估意见"], {
      required: true,
      choices: [
        ["予以支持", "支持"],
        ["予以部分支持", "部分支持", "调整完善后支持"],
        ["不予支持", "不支持"],
      ],
    }),
    column("reportedOn", "date", ["报告日期", "评估时间", "日期"]),
    column("agency", "text", ["评估机构", "第三方", "第三方机构"]),
    column("materials", "text", ["缺少材料", "资料清单"]),
    common.remark,
  ],
};
