import * as common from "../common-columns";
import { column, type RegisterSchema } from "../schema";

/** 下年计划: what the bureau intends for the year to come. */
export const plans: RegisterSchema = {
  name: "plans",
  titles: ["下年计划", "工作计划", "下一年计划", "下步计划"],
  needs: ["plan"],
  marks: [],
  columns: [
    common.number,
    common.stage,
    column("plan", "text", ["计划", "工作计划", "工作内容", "计划事项"], { required: true }),
    column("office", "text", ["责任股室", "责任单位", "牵头股室"]),
    common.deadline,
    common.remark,
  ],
};
