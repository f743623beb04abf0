import * as common from "../common-columns";
import { column, type RegisterSchema } from "../schema";

/** 问题: what went wrong in which stage, and what is suggested. */
export const problems: RegisterSchema = {
  name: "problems",
  titles: ["问题登记", "问题台账", "问题清单", "存在问题"],
  needs: ["problem"],
  marks: ["suggestion", "stage"],
  columns: [
    common.number,
    common.stage,
    column("problem", "text", ["存在问题", "问题描述", "主要问题", "问题内容"], { required: true }),
    common.unit,
    common.project,
    column("suggestion", "text", ["整改建议", "改进建议", "措施", "整改措施"]),
    common.deadline,
    common.rectification,
    common.remark,
  ],
};
