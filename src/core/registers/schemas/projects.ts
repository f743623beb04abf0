import * as common from "../common-columns";
import { column, type RegisterSchema } from "../schema";

/** 项目库: every project with its unit and its budget. */
export const projects: RegisterSchema = {
  name: "projects",
  titles: ["项目库", "项目台账", "项目清单", "项目一览", "项目名录"],
  needs: ["project"],
  marks: ["budgetBook", "fundSource", "previousBudget", "initial"],
  columns: [
    common.number,
    common.projectCode,
    common.requiredProject,
    common.unitCode,
    { ...common.unit, required: true },
    common.department,
    column("budgetBook", "choice", ["预算类型", "预算类别", "四本预算", "所属预算"], {
      choices: [
        ["一般公共预算", "一般公共", "公共预算"],
        ["政府性基金预算", "政府性基金", "基金预算"],
        ["国有资本经营预算", "国资经营", "国有资本经营", "国资预算"],
        ["社会保险基金预算", "社保基金", "社保", "社会保险基金"],
      ],
    }),
    column("attribute", "choice", ["属性", "项目性质"], {
      choices: [
        ["新增", "新增项目"],
        ["延续", "延续性", "延续性项目"],
        ["一次性", "一次性项目"],
      ],
    }),
    column("fundSource", "choice", ["来源", "项目来源", "资金渠道"], {
      choices: [
        ["本级", "年初", "本级财政", "区级", "县级", "市级"],
        ["上级转移支付", "上级", "转移支付"],
        ["追加", "年中追加"],
      ],
    }),
    column("projectType", "text", ["类型", "项目类别", "支出类型"]),
    column("field", "text", ["行业领域", "所属领域", "行业"]),
    common.initial,
    common.annual,
    common.executed,
    column("previousBudget", "amount", ["上年预算", "上年度预算", "上年度预算数"]),
    column("periodStart", "date", ["实施开始", "起始时间", "开始日期", "项目开始时间"]),
    column("periodEnd", "date", ["实施结束", "终止时间", "结束日期", "项目结束时间"]),
    column("publicFacing", "flag", ["是否面向公众", "是否面向社会公众"]),
    column("confidential", "flag", ["是否涉密", "涉密项目"]),
    common.remark,
  ],
};
