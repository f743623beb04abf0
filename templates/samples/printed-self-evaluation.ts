import type { BookData } from "../../workbench/host/model/book-data";
import type { CellContent, CellStyle } from "../../workbench/host/model/book-model";
import { printedPage, RULED, SheetLayout } from "./sheet-layout";

/** Figures of a published project self-evaluation, as printed; null is a blank cell. */
export interface SelfEvaluationRecord {
  /** The form's heading and, after a space, the project's name. */
  readonly title: string;
  readonly region?: string | null;
  readonly department?: string | null;
  readonly unit?: string | null;
  readonly year?: number | null;
  /** `unit` of the table, then rows of the fund table with their columns, all as printed. */
  readonly money: Readonly<
    Record<string, string | null | Readonly<Record<string, string | null>>>
  > | null;
  /** Points the form prints behind a level-1 indicator (`产出指标` → 50). */
  readonly printedSections?: Readonly<Record<string, number>> | null;
  readonly indicators: readonly SelfEvaluationRow[];
  readonly totals?: Readonly<Record<string, string | number | null>> | null;
  readonly goal?: { readonly expected: string; readonly reached: string };
}

export interface SelfEvaluationRow {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  readonly targetText: string | null;
  readonly actualText: string | null;
  readonly weight: number | string | null;
  readonly score: number | string | null;
  readonly note?: string | null;
}

/** Points; together a landscape A4 page. */
const WIDTHS = [48, 94, 114, 150, 104, 84, 48, 60, 96];

const BODY: CellStyle = {
  ...RULED,
  fontName: "宋体",
  fontSize: 10.5,
  horizontal: "Center",
  vertical: "Center",
  wrap: true,
};
const LABEL: CellStyle = { ...BODY, fontName: "黑体" };
const TEXT: CellStyle = { ...BODY, horizontal: "Left", indent: 1 };
const TITLE: CellStyle = {
  fontName: "黑体",
  fontSize: 18,
  horizontal: "Center",
  vertical: "Center",
};
const YEAR: CellStyle = { ...TITLE, fontName: "宋体", fontSize: 12 };

const FUND_COLUMNS: readonly (readonly string[])[] = [
  ["年初预算数", "年初预算"],
  ["全年预算数", "调整后预算数", "调整预算数", "预算数", "合计"],
  ["全年执行数", "预算执行数", "执行数", "全年执行"],
  ["分值", "权重"],
  ["执行率", "预算执行率"],
  ["得分"],
];

/** The rows every form prints, and how published tables call them. */
const FUND_ROWS: readonly (readonly [label: string, pattern: RegExp])[] = [
  ["年度资金总额：", /总额/],
  ["其中：当年财政拨款", /财政拨款/],
  ["上年结转资金", /结转/],
  ["其他资金", /^其他/],
];

/** A printed number as a number with its format; anything else stays the text it is. */
function figure(
  printed: string | number | null | undefined,
  money = false
): { value: CellContent | null; format?: string } {
  if (printed === null || printed === undefined) return { value: null };
  if (typeof printed === "number") return { value: printed };
  const plain = printed.trim().replace(/,/g, "");
  const percent = /^(-?\d+(?:\.(\d+))?)%$/.exec(plain);
  if (percent) {
    const decimals = percent[2] ?? "";
    const ratio = Number(`${percent[1]}e-2`);
    return { value: ratio, format: decimals === "" ? "0%" : `0.${"0".repeat(decimals.length)}%` };
  }
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return { value: printed };
  return { value: Number(plain), ...(money ? { format: "#,##0.00" } : {}) };
}

function withFormat(style: CellStyle, format: string | undefined): CellStyle {
  return format === undefined ? style : { ...style, numberFormat: format };
}

/**
 * A self-evaluation in the layout forms are printed in: nine columns, a merged fund block, level-1 and
 * level-2 cells merged downwards, operator and unit glued to the target.
 */
export function printedSelfEvaluation(form: SelfEvaluationRecord): BookData {
  const layout = new SheetLayout("自评表", WIDTHS);
  const [heading, ...rest] = form.title.split(" ");
  const project = rest.join(" ");
  layout.put("A1:I1", heading ?? form.title, TITLE);
  layout.atLeast(1, 33);
  layout.put("A2:I2", form.year ? `（${form.year}年度）` : "（    年度）", YEAR);
  layout.put("A3:B3", "项目名称", LABEL);
  layout.put("C3:I3", project, BODY);
  layout.put("A4:B4", "主管部门", LABEL);
  layout.put("C4:E4", form.department ?? form.region ?? null, BODY);
  layout.put("F4:G4", "实施单位", LABEL);
  layout.put("H4:I4", form.unit ?? form.region ?? null, BODY);
  for (const row of [3, 4]) layout.atLeast(row, 25);

  const afterFunds = putFunds(layout, form);
  const afterGoal = putGoal(layout, form, afterFunds);
  const end = putIndicators(layout, form, afterGoal);
  if (form.totals) putTotal(layout, form.totals, end);

  const page = { ...printedPage("Landscape"), footerCenter: "第 &P 页，共 &N 页" };
  return layout.book(
    { page, frozen: { rows: 0, columns: 0 } },
    { title: project || (heading ?? ""), author: "PERF for Excel" }
  );
}

/** @returns the row below the fund block */
function putFunds(layout: SheetLayout, form: SelfEvaluationRecord): number {
  const { unit, ...rows } = form.money ?? {};
  const unitName = typeof unit === "string" ? unit : "万元";
  layout.put("C5", null, LABEL);
  ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"].forEach((name, place) =>
    layout.put(`${"DEFGHI"[place]}5`, name, LABEL)
  );
  const remaining = new Map(
    Object.entries(rows).flatMap(([name, row]) =>
      row !== null && typeof row === "object" ? [[name, row] as const] : []
    )
  );
  const printed = FUND_ROWS.map(([label, pattern]) => {
    const name = [...remaining.keys()].find((key) => pattern.test(key));
    const figures = name === undefined ? {} : (remaining.get(name) ?? {});
    if (name === undefined) return { label, figures };
    remaining.delete(name);
    return { label: /财政拨款/.test(name) ? `其中：${name}` : label, figures };
  });
  for (const [label, figures] of remaining) printed.push({ label, figures });

  printed.forEach(({ label, figures }, place) => {
    const row = 6 + place;
    layout.put(`C${row}`, label, { ...LABEL, horizontal: "Left", indent: 1 });
    FUND_COLUMNS.forEach((names, column) => {
      const key = names.find((name) => figures[name] !== undefined);
      const isMoney = column < 3;
      const { value, format } = figure(
        key === undefined ? null : figures[key],
        isMoney && unitName === "元"
      );
      const dash = place > 0 && (column === 3 || column === 5) && value === null;
      layout.put(`${"DEFGHI"[column]}${row}`, dash ? "—" : value, withFormat(BODY, format));
    });
    layout.atLeast(row, 25);
  });
  const last = 5 + printed.length;
  layout.put(`A5:B${last}`, `项目资金（${unitName}）`, LABEL);
  layout.atLeast(5, 25);
  return last + 1;
}

/** @returns the row below the overall goal */
function putGoal(layout: SheetLayout, form: SelfEvaluationRecord, row: number): number {
  layout.put(`A${row}:A${row + 1}`, "年度总体目标", LABEL);
  layout.put(`B${row}:E${row}`, "预期目标", LABEL);
  layout.put(`F${row}:I${row}`, "实际完成情况", LABEL);
  layout.put(`B${row + 1}:E${row + 1}`, form.goal?.expected ?? null, TEXT);
  layout.put(`F${row + 1}:I${row + 1}`, form.goal?.reached ?? null, TEXT);
  layout.atLeast(row, 24);
  layout.atLeast(row + 1, 48);
  return row + 2;
}

/** @returns the row below the last indicator */
function putIndicators(layout: SheetLayout, form: SelfEvaluationRecord, head: number): number {
  const names = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值"];
  [...names, "分值", "得分", "偏差原因分析及改进措施"].forEach((name, place) =>
    layout.put(`${"BCDEFGHI"[place]}${head}`, name, LABEL)
  );
  layout.atLeast(head, 36);
  const { indicators } = form;
  const first = head + 1;
  indicators.forEach((indicator, place) => {
    const row = first + place;
    layout.put(`D${row}`, indicator.level3, BODY);
    layout.put(`E${row}`, indicator.targetText, BODY);
    layout.put(`F${row}`, actualCell(indicator.actualText), BODY);
    layout.put(`G${row}`, figure(indicator.weight).value, BODY);
    layout.put(`H${row}`, figure(indicator.score).value, BODY);
    layout.put(`I${row}`, indicator.note ?? null, TEXT);
    layout.atLeast(row, 30);
  });
  for (const [from, to] of runs(indicators, (one) => one.level1)) {
    const name = indicators[from]?.level1 ?? "";
    const points = form.printedSections?.[name];
    const text = points === undefined ? name : `${name}（${points}分）`;
    layout.put(block("B", first + from, first + to), text, LABEL);
  }
  for (const [from, to] of runs(indicators, (one) => `${one.level1}|${one.level2}`)) {
    layout.put(block("C", first + from, first + to), indicators[from]?.level2 ?? null, BODY);
  }
  const end = first + indicators.length;
  layout.put(block("A", head, end - 1), "绩效指标", LABEL);
  return end;
}

/** A plain number becomes one; percentages and everything else stay as printed. */
function actualCell(printed: string | null): CellContent | null {
  return printed !== null && /^-?\d+(\.\d+)?$/.test(printed.trim()) ? Number(printed) : printed;
}

function putTotal(
  layout: SheetLayout,
  totals: NonNullable<SelfEvaluationRecord["totals"]>,
  row: number
): void {
  const find = (pattern: RegExp) =>
    figure(Object.entries(totals).find(([name]) => pattern.test(name))?.[1]).value;
  layout.put(`A${row}:F${row}`, "总分", LABEL);
  layout.put(`G${row}`, find(/权重|分值/), BODY);
  layout.put(`H${row}`, find(/得分|自评总分/), BODY);
  layout.put(`I${row}`, find(/等级/), BODY);
  layout.atLeast(row, 26);
}

function block(column: string, top: number, bottom: number): string {
  return top === bottom ? `${column}${top}` : `${column}${top}:${column}${bottom}`;
}

/** First and last places of neighbours with the same key. */
function runs<T>(items: readonly T[], key: (item: T) => unknown): [number, number][] {
  const found: [number, number][] = [];
  items.forEach((item, place) => {
    const last = found.at(-1);
    if (last && key(items[last[0]] as T) === key(item)) last[1] = place;
    else found.push([place, place]);
  });
  return found;
}
