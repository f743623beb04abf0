import * as common from "../common-columns";
import { column, type RegisterSchema } from "../schema";

/** 第三方机构: who was commissioned by whom for what. */
export const thirdParties: RegisterSchema = {
  name: "third-parties",
  titles: ["第三方机构", "第三方", "中介机构", "机构库"],
  needs: ["agency"],
  marks: ["creditCode", "procurement", "service", "client"],
  columns: [
    common.number,
    column("agency", "text", ["第三方机构", "第三方机构名称", "名称", "中介机构", "中介机构名称"], {
      required: true,
    }),
    column("creditCode", "code", ["信用代码", "社会信用代码"]),
    column("procurement", "choice", ["采购形式", "选取方式"], {
      choices: [
        ["公开招标"],
        ["竞争性磋商"],
        ["竞争性谈判"],
        ["询价"],
        ["单一来源", "单一来源采购"],
        ["框架协议"],
        ["直接委托"],
      ],
    }),
    column("service", "text", ["委托事项", "服务事项", "业务内容", "参与环节"]),
    common.project,
    column("client", "text", ["委托方", "委托部门", "采购人"]),
    { ...common.amount, headings: [...common.amount.headings, "合同金额", "委托费用", "服务费"] },
    column("date", "date", ["合同日期", "签订日期", "委托日期"]),
    common.score,
    common.remark,
  ],
};
