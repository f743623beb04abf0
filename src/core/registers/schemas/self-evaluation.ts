import * as common from "../common-columns";
import { column, type RegisterSchema } from "../schema";

/** 绩效自评: one row per self-evaluated project or unit. */
export const selfEvaluation: RegisterSchema = {
  name: "self-evaluation",
  titles: ["自评台账", "自评汇总", "自评结果", "绩效自评", "自评情况", "自评"],
  needs: ["project", "score"],
  marks: ["executionScore", "indicatorScore", "fundYear", "submittedOn"],
  columns: [
    common.number,
    column("fundYear", "year", ["年度", "预算年度", "评价年度"]),
    common.projectCode,
    { ...common.requiredProject, headings: [...common.project.headings, "自评对象", "对象名称"] },
    common.unit,
    common.department,
    common.objectType,
    common.initial,
    common.annual,
    common.executed,
    common.rate,
    column("executionScore", "score", ["预算执行得分", "执行得分"]),
    column("indicatorScore", "score", ["绩效指标得分"]),
    {
      ...common.requiredScore,
      headings: [...common.requiredScore.headings, "自评得分", "自评分数", "自评分"],
    },
    common.grade,
    column("submittedOn", "date", ["报送日期", "自评日期", "提交时间", "提交日期"]),
    {
      ...common.deadline,
      headings: [...common.deadline.headings, "截止日期", "截止时间", "自评截止日期", "截止日"],
    },
    common.remark,
  ],
};
