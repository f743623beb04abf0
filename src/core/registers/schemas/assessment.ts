import * as common from "../common-columns";
import { column, type RegisterSchema } from "../schema";

/** 工作考核: points of every unit in every stage. */
export const assessment: RegisterSchema = {
  name: "assessment",
  titles: ["工作考核", "绩效考核", "考核得分", "考核表", "考核"],
  needs: ["unit"],
  marks: ["rank", "stage", "deduction"],
  columns: [
    common.number,
    common.requiredUnit,
    common.department,
    common.stage,
    column("points", "score", ["满分", "标准分"]),
    { ...common.score, headings: ["考核得分", "评分"] },
    column("deduction", "text", ["扣分说明", "扣分依据"]),
    column("total", "score", ["总得分", "合计得分"]),
    column("rank", "number", ["名次", "位次"]),
    common.remark,
  ],
};
