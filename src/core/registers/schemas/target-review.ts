import * as common from "../common-columns";
import { column, type RegisterSchema } from "../schema";

/** 目标审核: reviews of targets, from hand-in to approval. */
export const targetReview: RegisterSchema = {
  name: "target-review",
  titles: ["目标审核", "绩效目标审核", "目标批复", "目标编审"],
  needs: ["project"],
  marks: ["returns", "opinion", "completeness", "appropriateness", "document"],
  columns: [
    common.number,
    common.projectCode,
    { ...common.requiredProject, headings: [...common.project.headings, "审核对象", "对象"] },
    common.unit,
    common.department,
    common.objectType,
    common.amount,
    column("completeness", "score", ["完整性得分"]),
    column("relevance", "score", ["相关性得分"]),
    column("appropriateness", "score", ["适当性得分"]),
    column("practicability", "score", ["可行性得分"]),
    common.score,
    common.grade,
    column("opinion", "text", ["意见", "审核意见及建议"]),
    column("returns", "number", ["退回"]),
    column("reviewer", "text", ["审核人员", "审核股室"]),
    column("preparedOn", "date", ["申报日期", "填报日期", "报送日期"]),
    column("reviewedOn", "date", ["日期", "审核时间"]),
    column("conclusion", "choice", ["审核结论", "审核结果"], {
      choices: [
        ["通过", "审核通过", "合格"],
        ["不通过", "未通过", "退回", "不合格"],
      ],
    }),
    column("document", "text", ["批复文件"]),
    column("grantedOn", "date", ["批复日", "批复时间"]),
    column("disclosedOn", "date", ["公开日期"]),
    common.remark,
  ],
};
