import { columnIndex, columnName } from "../sheets/address";
import { formRows, runs, type FormRow } from "./indicator-rows";
import { executionRate, executionScore, grade, total } from "./plain-formulas";
import { SheetBuilder } from "./sheet-builder";
import type { TemplateSheet } from "./template-book";
import type { TemplateContext, TemplateProject } from "./template-data";

const FUNDS = ["年度资金总额：", "其中：财政拨款", "      上年结转资金", "      其他资金"];
const SIGNS = ["≥", "≤", "＝", "＞", "＜", "定性"];

/** 项目支出绩效目标申报表 (domain 3.1 A): eight columns. */
export function targetForm(
  project: TemplateProject,
  { scheme, year }: TemplateContext,
  name = "目标申报表"
): TemplateSheet {
  const sheet = new SheetBuilder(name, [12, 14, 18, 26, 9, 14, 11, 11], { locked: true });
  sheet.title("项目支出绩效目标申报表", `（${year}年度）`, scheme.handout.headline);
  head(sheet, project, ["B", "D", "E", "F", "G", "H"]);
  sheet
    .put("A", "A", "项目属性", "label")
    .put("B", "D", project.attribute, given(project.attribute));
  sheet.put("E", "F", "项目期", "label").put("G", "H", project.period, given(project.period));
  sheet.rule({
    areas: [`B${sheet.row}:D${sheet.row}`],
    kind: "list",
    entries: ["新增", "延续", "一次性"],
  });
  sheet.next();
  const funds = sheet.row;
  sheet.put("A", "B", "项目资金\n（万元）", "label", FUNDS.length);
  FUNDS.forEach((label, at) => {
    sheet.put("C", "D", label, "label");
    if (at === 0) sheet.put("E", "H", `=SUM(E${funds + 1}:E${funds + 3})`, "money");
    else if (at === 1) sheet.put("E", "H", project.annual ?? project.initial, "inputMoney");
    else sheet.put("E", "H", undefined, "inputMoney");
    sheet.next(22);
  });
  money(sheet, [`E${funds + 1}:H${funds + 3}`]);
  sheet.put("A", "A", "年度目标", "label").put("B", "H", project.goal, "input").next(54);
  const rows = formRows(project, scheme);
  const first = sheet.row + 1;
  const headings = ["一级指标", "二级指标", "三级指标", "", "符号", "指标值", "计量单位", "分值"];
  sheet.put("C", "D", "三级指标", "heading");
  headings.forEach((text, at) => {
    const column = "ABCDEFGH"[at] as string;
    if (at !== 2 && at !== 3) sheet.put(column, column, text, "heading");
  });
  const headingRow = sheet.row;
  sheet.next(26);
  levels(sheet, rows, "A", "B");
  for (const row of rows) {
    sheet.put("C", "D", row.name, "input");
    sheet.put("E", "E", undefined, "inputCenter").put("F", "F", row.target, "inputCenter");
    sheet.put("G", "G", undefined, "inputCenter").put("H", "H", row.weight, "inputPoints").next(24);
  }
  const last = sheet.row - 1;
  sheet.put("A", "G", "合计", "label").put("H", "H", `=SUM(H${first}:H${last})`, "points").next();
  sheet.put("A", "A", "自查", "label");
  sheet
    .put(
      "B",
      "H",
      selfCheck(
        `H${first}:H${last}`,
        `C${first}:C${last}`,
        `F${first}:F${last}`,
        scheme.weights.indicators
      ),
      "computed"
    )
    .next();
  foot(sheet, ["A", "B", "C", "D", "E", "F", "G", "H"]);
  sheet.rule({
    areas: [`E${first}:E${last}`],
    kind: "list",
    entries: SIGNS,
    prompt: "定量指标选符号，定性指标选“定性”。",
  });
  points(sheet, [`H${first}:H${last}`], scheme.weights.indicators);
  return sheet.build(headingRow);
}

/** 项目支出绩效自评表 (domain 3.4): nine columns. */
export function selfEvaluationForm(
  project: TemplateProject,
  { scheme, year }: TemplateContext,
  name = "自评表"
): TemplateSheet {
  const widths = [10, 16, 22, 26, 15, 15, 9, 10, 24];
  const sheet = new SheetBuilder(name, widths, { locked: true, landscape: true });
  sheet.title("项目支出绩效自评表", `（${year}年度）`, scheme.handout.headline);
  head(sheet, project, ["C", "E", "F", "G", "H", "I"]);
  const funds = sheet.row;
  const { execution, indicators } = scheme.weights;
  sheet.put("A", "B", "项目资金\n（万元）", "label", FUNDS.length + 1).put("C", "C", "", "heading");
  ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"].forEach((text, at) =>
    sheet.put("DEFGHI"[at] as string, "DEFGHI"[at] as string, text, "heading")
  );
  sheet.next(24);
  FUNDS.forEach((label, at) => {
    const row = sheet.row;
    const parts = (column: string) => `=SUM(${column}${row + 1}:${column}${row + 3})`;
    sheet.put("C", "C", label, "label");
    const amounts = [project.initial, project.annual, undefined];
    ["D", "E", "F"].forEach((column, index) =>
      at === 0
        ? sheet.put(column, column, parts(column), "money")
        : sheet.put(column, column, at === 1 ? amounts[index] : undefined, "inputMoney")
    );
    sheet.put("G", "G", at === 0 ? execution : "—", at === 0 ? "points" : "label");
    sheet.put("H", "H", executionRate(`F${row}`, `E${row}`), "percent");
    if (at === 0)
      sheet.put("I", "I", executionScore(`F${row}`, `E${row}`, `G${row}`, scheme), "points");
    else sheet.put("I", "I", "—", "label");
    sheet.next(22);
  });
  money(sheet, [`D${funds + 2}:F${funds + 4}`]);
  sheet.put("A", "A", "年度总体目标", "label", 2);
  sheet.put("B", "E", "预期目标", "heading").put("F", "I", "实际完成情况", "heading").next(22);
  sheet.put("B", "E", project.goal, "input").put("F", "I", undefined, "input").next(54);
  const rows = formRows(project, scheme);
  const first = sheet.row + 1;
  const headingRow = sheet.row;
  sheet.put("A", "A", "绩效指标", "label", rows.length + 1);
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
  levels(sheet, rows, "B", "C");
  for (const row of rows) {
    sheet.put("D", "D", row.name, "input").put("E", "E", row.target, "inputCenter");
    sheet.put("F", "F", undefined, "inputCenter").put("G", "G", row.weight, "inputPoints");
    sheet.put("H", "H", undefined, "inputPoints").put("I", "I", undefined, "input").next(26);
  }
  const last = sheet.row - 1;
  const end = sheet.row;
  sheet
    .put("A", "F", "总分", "label")
    .put("G", "G", `=SUM(G${first}:G${last})+G${funds + 1}`, "points");
  sheet.put("H", "H", total(`H${first}:H${last}`, `I${funds + 1}`, scheme), "points");
  sheet.put("I", "I", grade(`H${end}`, scheme.grades), "computed").next();
  sheet.put("A", "A", "自查", "label");
  sheet
    .put(
      "B",
      "I",
      selfCheck(
        `G${first}:G${last}`,
        `D${first}:D${last}`,
        `F${first}:F${last}`,
        indicators,
        `H${first}:H${last}`
      ),
      "computed"
    )
    .next();
  foot(sheet, ["A", "B", "C", "D", "E", "F", "G", "I"]);
  points(sheet, [`G${first}:H${last}`], indicators);
  sheet.rule({
    areas: [`F${first}:F${last}`],
    kind: "any",
    prompt: "填实际完成的数字；定性指标填达成、部分达成或未达成。",
  });
  sheet.rule({
    areas: [`I${first}:I${last}`],
    kind: "any",
    prompt: "没有得满分的要写原因和改进措施。",
  });
  return sheet.build(headingRow);
}

/** 绩效运行监控表 (domain 3.3), the columns every province has. */
export function monitoringForm(
  project: TemplateProject,
  { scheme, year }: TemplateContext,
  name = "监控表"
): TemplateSheet {
  const month = scheme.monitoring.cutOffMonth;
  const widths = [10, 16, 22, 26, 15, 15, 15, 24, 13, 22];
  const sheet = new SheetBuilder(name, widths, { locked: true, landscape: true });
  sheet.title("项目支出绩效运行监控表", `（${year}年度1—${month}月）`, scheme.handout.headline);
  head(sheet, project, ["C", "E", "F", "G", "H", "J"]);
  const funds = sheet.row;
  sheet.put("A", "B", "项目资金\n（万元）", "label", FUNDS.length + 1).put("C", "C", "", "heading");
  const columns = [
    "年初预算数",
    "调整后预算数",
    `1—${month}月执行数`,
    `1—${month}月执行率`,
    "全年预计执行数",
  ];
  columns.forEach((text, at) =>
    sheet.put("DEFGH"[at] as string, "DEFGH"[at] as string, text, "heading")
  );
  sheet.put("I", "J", "", "heading").next(24);
  FUNDS.forEach((label, at) => {
    const row = sheet.row;
    const amounts = [project.initial, project.annual, undefined, undefined, undefined];
    sheet.put("C", "C", label, "label");
    ["D", "E", "F", "G", "H"].forEach((column, index) => {
      if (column === "G") sheet.put("G", "G", executionRate(`F${row}`, `E${row}`), "percent");
      else if (at === 0)
        sheet.put(column, column, `=SUM(${column}${row + 1}:${column}${row + 3})`, "money");
      else sheet.put(column, column, at === 1 ? amounts[index] : undefined, "inputMoney");
    });
    sheet.put("I", "J", "", "label").next(22);
  });
  money(sheet, [`D${funds + 2}:F${funds + 4}`, `H${funds + 2}:H${funds + 4}`]);
  sheet.put("A", "B", "年度总体目标", "label").put("C", "J", project.goal, "input").next(48);
  const rows = formRows(project, scheme);
  const first = sheet.row + 1;
  const headingRow = sheet.row;
  sheet.put("A", "A", "绩效指标", "label", rows.length + 1);
  [
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    `1—${month}月执行情况`,
    "全年预计完成情况",
    "偏差原因分析",
    "完成目标可能性",
    "备注",
  ].forEach((text, at) =>
    sheet.put("BCDEFGHIJ"[at] as string, "BCDEFGHIJ"[at] as string, text, "heading")
  );
  sheet.next(28);
  levels(sheet, rows, "B", "C");
  for (const row of rows) {
    sheet.put("D", "D", row.name, "input").put("E", "E", row.target, "inputCenter");
    for (const column of ["F", "G"]) sheet.put(column, column, undefined, "inputCenter");
    sheet.put("H", "H", undefined, "input").put("I", "I", undefined, "inputCenter");
    sheet.put("J", "J", undefined, "input").next(26);
  }
  const last = sheet.row - 1;
  sheet.rule({
    areas: [`I${first}:I${last}`],
    kind: "list",
    entries: ["确定能", "有可能", "完全不可能"],
  });
  sheet.rule({
    areas: [`H${first}:H${last}`],
    kind: "any",
    prompt: "落后于进度的，从经费、制度、人员、硬件条件等方面写原因。",
  });
  sheet.put("A", "J", "注：备注写预计到年底不能完成目标的原因和拟采取的措施。", "note").next(20);
  foot(sheet, ["A", "B", "C", "D", "E", "F", "G", "J"]);
  return sheet.build(headingRow);
}

/** 项目名称 and 主管部门, 实施单位; what is known is given and locked. */
function head(
  sheet: SheetBuilder,
  project: TemplateProject,
  [from, to, labelFrom, labelTo, unitFrom, unitTo]: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
): void {
  const before = String.fromCharCode(from.charCodeAt(0) - 1);
  sheet
    .put("A", before, "项目名称", "label")
    .put(from, to, project.name || undefined, given(project.name));
  sheet
    .put(labelFrom, labelTo, "项目编码", "label")
    .put(unitFrom, unitTo, project.code, given(project.code));
  sheet.next();
  sheet
    .put("A", before, "主管部门", "label")
    .put(from, to, project.department, given(project.department));
  sheet
    .put(labelFrom, labelTo, "实施单位", "label")
    .put(unitFrom, unitTo, project.unit || undefined, given(project.unit));
  sheet.next();
}

function given(value: string | undefined): "given" | "input" {
  return value ? "given" : "input";
}

/** Level-1 and level-2 cells of the rows to come, merged downwards. */
function levels(sheet: SheetBuilder, rows: readonly FormRow[], one: string, two: string): void {
  const top = sheet.row;
  for (const { from, count, text } of runs(rows, ({ dimension }) => dimension)) {
    sheet.row = top + from;
    sheet.put(one, one, text, "label", count);
  }
  for (const { from, count, text } of runs(rows, (row) => `${row.dimension}\n${row.category}`)) {
    sheet.row = top + from;
    sheet.put(two, two, text.split("\n")[1], "label", count);
  }
  sheet.row = top;
}

function money(sheet: SheetBuilder, areas: readonly string[]): void {
  sheet.rule({
    areas,
    kind: "money",
    prompt: "单位：万元，最多两位小数。",
    refusal: "请填数字，单位是万元。",
  });
}

function points(sheet: SheetBuilder, areas: readonly string[], most: number): void {
  sheet.rule({ areas, kind: "points", most, refusal: `请填0到${most}之间的分数。` });
}

/** What is still wrong, in words; 通过 when nothing is. */
function selfCheck(
  weights: string,
  names: string,
  values: string,
  sum: number,
  scores?: string
): string {
  const parts = [
    `IF(ROUND(SUM(${weights}),2)=${sum},"","指标分值合计应为${sum}，现为"&ROUND(SUM(${weights}),2)&"；")`,
    `IF(SUMPRODUCT((${names}<>"")*(${values}=""))=0,"",SUMPRODUCT((${names}<>"")*(${values}=""))&"条指标的值没有填；")`,
    ...(scores ? [`IF(SUMPRODUCT(--(${scores}>${weights}))=0,"","有得分超过分值；")`] : []),
  ];
  const all = parts.join("&");
  return `=IF(COUNTA(${names})=0,"还没有填指标",IF(${all}="","通过",${all}))`;
}

function foot(sheet: SheetBuilder, [a, b, c, d, e, f, g, h]: readonly string[]): void {
  sheet.put(a ?? "A", a ?? "A", "填报人", "label").put(b ?? "B", c ?? "C", undefined, "input");
  sheet.put(d ?? "D", d ?? "D", "联系电话", "label").put(e ?? "E", f ?? "F", undefined, "input");
  sheet
    .put(g ?? "G", g ?? "G", "填报日期", "label")
    .put(columnName(columnIndex(g ?? "G") + 1), h ?? "H", undefined, "input")
    .next();
}
