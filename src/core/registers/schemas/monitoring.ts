import * as common from "../common-columns";
import { column, type ChoiceWords, type RegisterSchema } from "../schema";

const LIGHTS: readonly ChoiceWords[] = [
  ["红", "红灯", "红色"],
  ["黄", "黄灯", "黄色"],
  ["绿", "绿灯", "绿色"],
  ["蓝", "蓝灯", "蓝色"],
];

/** 绩效运行监控: one row per project and batch. */
export const monitoring: RegisterSchema = {
  name: "monitoring",
  titles: ["绩效运行监控", "运行监控", "绩效监控", "监控台账", "监控汇总", "监控"],
  needs: ["project"],
  marks: ["light", "likelihood", "month", "forecast", "monitorType"],
  columns: [
    common.number,
    column("batch", "text", ["监控批次"]),
    column("month", "month", ["监控截止月", "截止月份", "监控月份"]),
    column("monitorType", "choice", ["监控方式", "监控类别"], {
      choices: [
        ["单位自主监控", "自主监控", "部门监控", "单位监控"],
        ["财政重点监控", "重点监控", "财政监控"],
      ],
    }),
    common.projectCode,
    common.requiredProject,
    common.unit,
    common.department,
    common.objectType,
    common.annual,
    { ...common.executed, headings: [...common.executed.headings, "截止执行数"] },
    common.rate,
    column("forecast", "amount", ["预计执行数", "全年预计"]),
    column("indicatorCompletion", "ratio", ["目标完成率", "绩效目标完成率", "指标完成情况"]),
    column("light", "choice", ["监控灯", "预警灯", "预警", "绩效灯", "灯色", "项目灯"], {
      choices: LIGHTS,
    }),
    column("budgetLight", "choice", ["执行灯", "预算执行灯"], { choices: LIGHTS }),
    column("likelihood", "choice", ["完成目标可能性", "可能性", "目标完成可能性"], {
      choices: [
        ["确定能", "能", "确定"],
        ["有可能", "可能"],
        ["完全不可能", "不可能", "不能"],
      ],
    }),
    column("deviation", "text", ["偏差原因分析", "原因", "原因分析"]),
    column("measure", "text", ["处置", "处置措施", "整改措施", "处理意见"]),
    common.reduced,
    common.recovered,
    common.remark,
  ],
};
