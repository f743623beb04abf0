import * as common from "../common-columns";
import { column, type RegisterSchema } from "../schema";

/** 结果应用: what followed from a result, and where the money went. */
export const resultApplication: RegisterSchema = {
  name: "result-application",
  titles: ["结果应用", "应用台账", "评价结果应用"],
  needs: ["object"],
  marks: ["origin", "targetYear", "office", "repliedOn", "measure"],
  columns: [
    common.number,
    common.origin,
    column("object", "text", ["对象", "项目名称", "应用对象", "对象名称", "项目"], {
      required: true,
    }),
    common.unit,
    common.department,
    { ...common.grade, headings: [...common.grade.headings, "等级/结论/灯", "结论", "结果"] },
    column("measure", "text", ["处置", "应用方式", "处理方式", "应用措施", "结果应用方式"], {
      required: true,
    }),
    { ...common.amount, headings: [...common.amount.headings, "涉及金额"] },
    common.reduced,
    common.recovered,
    column("targetYear", "year", ["应用年度", "应用于年度"]),
    column("office", "text", ["业务股室", "股室"]),
    column("feedbackOn", "date", ["反馈日期"]),
    common.deadline,
    common.rectification,
    column("repliedOn", "date", ["回函日", "回函日期", "单位整改回函日"]),
    common.remark,
  ],
};
