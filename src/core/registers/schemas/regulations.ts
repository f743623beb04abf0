import * as common from "../common-columns";
import { column, type RegisterSchema } from "../schema";

/** 制度清单: regulations issued or forwarded. */
export const regulations: RegisterSchema = {
  name: "regulations",
  titles: ["制度清单", "制度一览", "制度建设", "制度台账", "制度"],
  needs: ["regulation"],
  marks: ["documentNumber", "issuing"],
  columns: [
    common.number,
    column("regulation", "text", ["制度", "文件名称", "办法名称", "名称"], { required: true }),
    column("documentNumber", "text", ["发文字号", "文件号", "发文号"]),
    column("issuing", "choice", ["类型", "发文方式", "印发或转发"], {
      choices: [
        ["印发", "制定", "出台"],
        ["转发", "转发上级"],
      ],
    }),
    common.stage,
    column("date", "date", ["印发日期", "发文日期", "印发时间"]),
    common.remark,
  ],
};
