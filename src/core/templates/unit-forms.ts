import type { FormRow } from "./indicator-rows";
import { runs } from "./indicator-rows";
import { executionRate, executionScore, grade, total } from "./plain-formulas";
import { SheetBuilder } from "./sheet-builder";
import type { TemplateSheet } from "./template-book";
import type { TemplateContext, TemplateProject } from "./template-data";

/** Headings of whole units: what they do, what comes of it, who is satisfied. */
const ROWS: readonly FormRow[] = [
  ...Array.from({ length: 3 }, () => ({ dimension: "产出指标", category: "数量指标" })),
  ...Array.from({ length: 2 }, () => ({ dimension: "产出指标", category: "质量指标" })),
  { dimension: "产出指标", category: "时效指标" },
  ...Array.from({ length: 2 }, () => ({ dimension: "效益指标", category: "社会效益指标" })),
  { dimension: "效益指标", category: "可持续影响指标" },
  { dimension: "满意度指标", category: "服务对象满意度指标" },
];
const TASKS = 4;

/** 部门整体支出绩效目标申报表 (domain 3.2 A). */
export function unitTargetForm(
  unit: TemplateProject,
  { scheme, year }: TemplateContext,
  name = "整体目标申报表"
): TemplateSheet {
  const sheet = new SheetBuilder(name, [14, 16, 24, 26, 18, 14], { locked: true });
  sheet.title("部门整体支出绩效目标申报表", `（${year}年度）`, scheme.handout.headline);
  sheet
    .put("A", "A", "部门名称", "label")
    .put("B", "F", unit.unit || undefined, unit.unit ? "given" : "input")
    .next();
  const top = sheet.row;
  sheet.put("A", "A", "年度主要任务", "label", TASKS + 2);
  ["任务名称", "主要内容", "预算总额（万元）", "财政拨款", "其他资金"].forEach((text, at) =>
    sheet.put("BCDEF"[at] as string, "BCDEF"[at] as string, text, "heading")
  );
  sheet.next();
  for (let at = 0; at < TASKS; at += 1) {
    sheet.put("B", "B", undefined, "input").put("C", "C", undefined, "input");
    sheet.put("D", "D", `=E${sheet.row}+F${sheet.row}`, "money");
    sheet.put("E", "E", undefined, "inputMoney").put("F", "F", undefined, "inputMoney").next();
  }
  sheet.put("B", "C", "金额合计", "label");
  for (const column of ["D", "E", "F"]) {
    sheet.put(column, column, `=SUM(${column}${top + 1}:${column}${top + TASKS})`, "money");
  }
  sheet.next();
  sheet.rule({
    areas: [`E${top + 1}:F${top + TASKS}`],
    kind: "money",
    prompt: "单位：万元。",
    refusal: "请填数字，单位是万元。",
  });
  sheet.put("A", "A", "年度目标", "label").put("B", "F", unit.goal, "input").next(54);
  const headingRow = sheet.row;
  const first = headingRow + 1;
  ["一级指标", "二级指标", "三级指标", "", "指标值", "分值"].forEach((text, at) => {
    const column = "ABCDEF"[at] as string;
    if (at === 2) sheet.put("C", "D", text, "heading");
    else if (at !== 3) sheet.put(column, column, text, "heading");
  });
  sheet.next(26);
  levels(sheet, "A", "B");
  for (const at of ROWS.keys()) {
    void at;
    sheet.put("C", "D", undefined, "input").put("E", "E", undefined, "inputCenter");
    sheet.put("F", "F", undefined, "inputPoints").next();
  }
  const last = sheet.row - 1;
  const sum = scheme.weights.indicators;
  sheet.put("A", "E", "合计", "label").put("F", "F", `=SUM(F${first}:F${last})`, "points").next();
  sheet
    .put("A", "A", "自查", "label")
    .put(
      "B",
      "F",
      `=IF(COUNTA(C${first}:C${last})=0,"还没有填指标",IF(ROUND(SUM(F${first}:F${last}),2)=${sum},"通过","指标分值合计应为${sum}"))`,
      "computed"
    )
    .next();
  return sheet.build(headingRow);
}

/** 部门整体支出绩效自评表 (domain 3.5 C): as the project's, with 基本支出 and 项目支出. */
export function unitSelfEvaluationForm(
  unit: TemplateProject,
  { scheme, year }: TemplateContext,
  name = "整体自评表"
): TemplateSheet {
  const widths = [10, 16, 22, 26, 15, 15, 9, 10, 24];
  const sheet = new SheetBuilder(name, widths, { locked: true, landscape: true });
  const { execution, indicators } = scheme.weights;
  sheet.title("部门整体支出绩效自评表", `（${year}年度）`, scheme.handout.headline);
  sheet
    .put("A", "B", "部门名称", "label")
    .put("C", "I", unit.unit || undefined, unit.unit ? "given" : "input")
    .next();
  const funds = sheet.row;
  const labels = ["年度资金总额：", "其中：基本支出", "      项目支出"];
  sheet
    .put("A", "B", "部门资金\n（万元）", "label", labels.length + 1)
    .put("C", "C", "", "heading");
  ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"].forEach((text, at) =>
    sheet.put("DEFGHI"[at] as string, "DEFGHI"[at] as string, text, "heading")
  );
  sheet.next();
  labels.forEach((label, at) => {
    const row = sheet.row;
    sheet.put("C", "C", label, "label");
    for (const column of ["D", "E", "F"]) {
      if (at === 0)
        sheet.put(column, column, `=SUM(${column}${row + 1}:${column}${row + 2})`, "money");
      else sheet.put(column, column, undefined, "inputMoney");
    }
    sheet.put("G", "G", at === 0 ? execution : "—", at === 0 ? "points" : "label");
    sheet.put("H", "H", executionRate(`F${row}`, `E${row}`), "percent");
    if (at === 0)
      sheet.put("I", "I", executionScore(`F${row}`, `E${row}`, `G${row}`, scheme), "points");
    else sheet.put("I", "I", "—", "label");
    sheet.next(22);
  });
  sheet.put("A", "A", "年度总体目标", "label", 2);
  sheet.put("B", "E", "预期目标", "heading").put("F", "I", "实际完成情况", "heading").next(22);
  sheet.put("B", "E", unit.goal, "input").put("F", "I", undefined, "input").next(54);
  const headingRow = sheet.row;
  const first = headingRow + 1;
  sheet.put("A", "A", "绩效指标", "label", ROWS.length + 1);
  [
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ].forEach((text, at) =>
    sheet.put("BCDEFGHI"[at] as string, "BCDEFGHI"[at] as string, text, "heading")
  );
  sheet.next(26);
  levels(sheet, "B", "C");
  for (const at of ROWS.keys()) {
    void at;
    sheet.put("D", "D", undefined, "input").put("E", "E", undefined, "inputCenter");
    sheet.put("F", "F", undefined, "inputCenter").put("G", "G", undefined, "inputPoints");
    sheet.put("H", "H", undefined, "inputPoints").put("I", "I", undefined, "input").next(26);
  }
  const last = sheet.row - 1;
  const end = sheet.row;
  sheet
    .put("A", "F", "总分", "label")
    .put("G", "G", `=SUM(G${first}:G${last})+G${funds + 1}`, "points");
  sheet.put("H", "H", total(`H${first}:H${last}`, `I${funds + 1}`, scheme), "points");
  sheet.put("I", "I", grade(`H${end}`, scheme.grades), "computed").next();
  sheet.rule({
    areas: [`G${first}:H${last}`],
    kind: "points",
    most: indicators,
    refusal: `请填0到${indicators}之间的分数。`,
  });
  sheet.rule({
    areas: [`D${funds + 2}:F${funds + 3}`],
    kind: "money",
    prompt: "单位：万元。",
    refusal: "请填数字，单位是万元。",
  });
  return sheet.build(headingRow);
}

function levels(sheet: SheetBuilder, one: string, two: string): void {
  const top = sheet.row;
  for (const { from, count, text } of runs(ROWS, ({ dimension }) => dimension)) {
    sheet.row = top + from;
    sheet.put(one, one, text, "label", count);
  }
  for (const { from, count, text } of runs(
    ROWS,
    ({ dimension, category }) => `${dimension}\n${category}`
  )) {
    sheet.row = top + from;
    sheet.put(two, two, text.split("\n")[1], "label", count);
  }
  sheet.row = top;
}
