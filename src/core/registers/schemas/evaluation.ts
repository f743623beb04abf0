import * as common from "../common-columns";
import { column, type RegisterSchema } from "../schema";

/** 绩效评价: evaluations by departments and by the bureau (重点评价清单). */
export const evaluation: RegisterSchema = {
  name: "evaluation",
  titles: ["重点评价", "绩效评价结果", "财政评价", "部门评价", "评价清单", "评价结果", "绩效评价"],
  needs: ["object"],
  marks: ["feedbackOn", "evaluationType", "thirdParty"],
  hints: ["score", "grade"],
  columns: [
    common.number,
    common.department,
    common.unit,
    column(
      "object",
      "text",
      [
        ...[
          "项目名称",
          "评价项目",
          "评价项目名称",
          "项目",
          "评价对象名称",
          "对象名称",
          "被评价项目",
        ],
        ...["重点评价项目", "重点项目", "绩效评价项目", "政策名称", "专项资金名称"],
      ],
      { required: true }
    ),
    common.objectType,
    common.amount,
    column("evaluationType", "choice", ["评价主体", "评价种类"], {
      choices: [
        ["财政重点评价", "重点评价", "财政评价"],
        ["部门评价", "主管部门评价"],
      ],
    }),
    column("thirdParty", "text", ["第三方机构", "评价机构", "受托机构"]),
    common.score,
    common.grade,
    column("feedbackOn", "date", ["反馈日期", "反馈时间"]),
    common.deadline,
    common.rectification,
    common.remark,
  ],
};
