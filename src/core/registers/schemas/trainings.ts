import * as common from "../common-columns";
import { column, type RegisterSchema } from "../schema";

/** 培训: when, about what, for whom. */
export const trainings: RegisterSchema = {
  name: "trainings",
  titles: ["培训登记", "培训台账", "培训情况", "培训"],
  needs: ["topic"],
  marks: ["audience", "people"],
  columns: [
    common.number,
    column("date", "date", ["培训日期", "培训时间", "时间", "月份"]),
    column("topic", "text", ["主题", "培训内容", "内容"], { required: true }),
    column("audience", "text", ["对象", "参加单位", "参训对象"]),
    column("people", "number", ["参训人数", "培训人数", "人次"]),
    common.remark,
  ],
};
