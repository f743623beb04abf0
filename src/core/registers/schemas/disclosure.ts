import * as common from "../common-columns";
import { column, type RegisterSchema } from "../schema";

/** 信息公开: what was disclosed where and when. */
export const disclosure: RegisterSchema = {
  name: "disclosure",
  titles: ["公开登记", "信息公开", "绩效公开", "公开情况", "公开台账"],
  needs: ["item"],
  marks: ["medium", "url", "disclosedOn", "congressOn"],
  columns: [
    common.number,
    column("item", "text", ["事项", "公开内容", "公开项目"], { required: true }),
    common.project,
    common.unit,
    column("count", "number", ["公开数量", "对象个数", "数量"]),
    column("medium", "text", ["公开载体", "公开渠道", "公开方式"]),
    column("url", "text", ["链接", "公开网址"]),
    column("grantedOn", "date", ["批复日"]),
    column("disclosedOn", "date", ["公开日期", "公开时间"]),
    column("overdueDays", "number", ["超期"]),
    column("congressOn", "date", ["报人大", "报送人大日期"]),
    column("confidential", "flag", ["是否涉密"]),
    common.remark,
  ],
};
