import { divide } from "../../src/core/numbers/decimal";
import { columnName } from "../../src/core/sheets/address";
import type { BookData } from "../../workbench/host/model/book-data";
import type { CellContent, CellStyle } from "../../workbench/host/model/book-model";
import { printedPage, RULED, SheetLayout } from "./sheet-layout";

/** Figures of a monitoring form, as printed; null is a blank cell. */
export interface MonitoringRecord {
  readonly sheet: string;
  readonly project: string;
  readonly department: string;
  readonly unit: string;
  readonly year: number;
  /** 7 for 1—7月. */
  readonly month: number;
  readonly goal: string;
  /** 万元. */
  readonly money: readonly {
    readonly label: string;
    readonly initial: number | null;
    readonly annual: number | null;
    readonly executed: number | null;
    readonly forecast: number | null;
  }[];
  readonly indicators: readonly MonitoringRow[];
}

export interface MonitoringRow {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly target: string;
  readonly actual: string | number | null;
  readonly expected?: string | number;
  /** Ticks below 偏差原因分析: 经费 0, 制度 1, 人员 2, 硬件条件 3, 其他 4. */
  readonly reason?: number;
  readonly note?: string;
  /** Ticks below 完成目标可能性: 确定能 0, 有可能 1, 完全不可能 2. */
  readonly likelihood?: number;
  readonly remark?: string;
}

/** Points; together a landscape A4 page. */
const WIDTHS = [30, 58, 74, 104, 68, 62, 62, 30, 30, 30, 30, 30, 84, 30, 30, 30, 84];

const BODY: CellStyle = {
  ...RULED,
  fontName: "宋体",
  fontSize: 9,
  horizontal: "Center",
  vertical: "Center",
  wrap: true,
};
const LABEL: CellStyle = { ...BODY, fontName: "黑体" };
const TEXT: CellStyle = { ...BODY, horizontal: "Left" };
const MONEY: CellStyle = { ...BODY, numberFormat: "#,##0.00" };
const RATE: CellStyle = { ...BODY, numberFormat: "0.00%" };
const TITLE: CellStyle = {
  fontName: "黑体",
  fontSize: 16,
  horizontal: "Center",
  vertical: "Center",
};
const NOTE: CellStyle = { fontName: "宋体", fontSize: 9, wrap: true, vertical: "Top" };

const REASONS = ["经费保障", "制度保障", "人员保障", "硬件条件保障", "其他"];
const LIKELIHOODS = ["确定能", "有可能", "完全不可能"];

/** A monitoring form in the national layout: 17 columns, headings of the indicators over two rows. */
export function printedMonitoring(form: MonitoringRecord): BookData {
  const layout = new SheetLayout(form.sheet, WIDTHS);
  const months = `1-${form.month}月`;
  layout.put("A1:Q1", "项目支出绩效目标执行监控表", TITLE);
  layout.put("A2:Q2", `（${form.year}年度）1—${form.month}月`, {
    ...TITLE,
    fontName: "宋体",
    fontSize: 10.5,
  });
  layout.put("A3:C3", "项目名称", LABEL);
  layout.put("D3:Q3", form.project, BODY);
  layout.put("A4:C4", "主管部门及代码", LABEL);
  layout.put("D4:G4", form.department, BODY);
  layout.put("H4:L4", "实施单位", LABEL);
  layout.put("M4:Q4", form.unit, BODY);
  for (const row of [3, 4]) layout.atLeast(row, 22);
  const goalRow = putFunds(layout, form, months);
  layout.put(`A${goalRow}:C${goalRow}`, "年度总体目标", LABEL);
  layout.put(`D${goalRow}:Q${goalRow}`, form.goal, TEXT);
  const end = putIndicators(layout, form, months, goalRow + 1);
  layout.put(
    `A${end}:Q${end}`,
    "注：偏差原因和完成目标可能性打“√”。可能完不成的，请写全年预计完成情况和拟采取的措施。",
    NOTE
  );
  const page = { ...printedPage("Landscape"), footerCenter: "第 &P 页，共 &N 页" };
  return layout.book(
    { page, frozen: { rows: 0, columns: 0 } },
    { title: form.project, author: "PERF for Excel" }
  );
}

/** @returns the row below the fund block */
function putFunds(layout: SheetLayout, { money }: MonitoringRecord, months: string): number {
  const columns = ["D", "E", "F", "G", "H:K", "L:Q"];
  const place = (column: string, row: number): string =>
    column.includes(":") ? column.replace(/([A-Z])/g, `$1${row}`) : `${column}${row}`;
  const headings = [
    null,
    "年初预算数",
    "全年预算数",
    `${months}执行数`,
    `${months}执行率`,
    "全年预计执行数",
  ];
  headings.forEach((heading, at) => layout.put(place(columns[at] ?? "", 5), heading, LABEL));
  layout.atLeast(5, 26);
  money.forEach(({ label, initial, annual, executed, forecast }, index) => {
    const row = 6 + index;
    const rate = annual && executed !== null ? divide(executed, annual) : null;
    const cells = [label, initial, annual, executed, rate, forecast];
    cells.forEach((cell, at) => {
      const style = at === 0 ? TEXT : at === 4 ? RATE : MONEY;
      layout.put(place(columns[at] ?? "", row), cell, style);
    });
    layout.atLeast(row, 22);
  });
  const last = 5 + money.length;
  layout.put(`A5:C${last}`, "项目资金（万元）", LABEL);
  return last + 1;
}

/** @returns the row below the last indicator */
function putIndicators(
  layout: SheetLayout,
  { indicators }: MonitoringRecord,
  months: string,
  head: number
): number {
  const tall = ["一级指标", "二级指标", "三级指标", "年度指标值", `${months}执行情况`];
  [...tall, "全年预计完成情况"].forEach((heading, at) => {
    const column = columnName(1 + at);
    layout.put(`${column}${head}:${column}${head + 1}`, heading, LABEL);
  });
  layout.put(`H${head}:M${head}`, "偏差原因分析", LABEL);
  layout.put(`N${head}:P${head}`, "完成目标可能性", LABEL);
  layout.put(`Q${head}:Q${head + 1}`, "备注", LABEL);
  [...REASONS, "原因说明", ...LIKELIHOODS].forEach((heading, at) =>
    layout.put(`${columnName(7 + at)}${head + 1}`, heading, LABEL)
  );
  layout.atLeast(head, 22);
  layout.atLeast(head + 1, 40);
  const first = head + 2;
  indicators.forEach((row, index) => {
    const at = first + index;
    const put = (column: string, value: CellContent | null, style = BODY): void =>
      layout.put(`${column}${at}`, value, style);
    const tick = (column: number, chosen: number | undefined): CellContent | null =>
      chosen === column ? "√" : null;
    put("B", row.level1, LABEL);
    put("C", row.level2);
    put("D", row.level3, TEXT);
    put("E", row.target);
    put("F", row.actual);
    put("G", row.expected ?? null);
    REASONS.forEach((_, column) => put(columnName(7 + column), tick(column, row.reason)));
    put("M", row.note ?? null, TEXT);
    LIKELIHOODS.forEach((_, column) => put(columnName(13 + column), tick(column, row.likelihood)));
    put("Q", row.remark ?? null, TEXT);
    layout.atLeast(at, 24);
  });
  const end = first + indicators.length;
  layout.put(`A${head}:A${end - 1}`, "绩效指标", LABEL);
  return end;
}
