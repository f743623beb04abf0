import type { SheetView } from "../sheets/sheet-view";
import { shownText } from "./entry";
import type { IndicatorColumn } from "./form";
import { headingText, LONGEST_HEADING } from "./heading-text";
import { settleColumns } from "./indicator-columns";
import {
  indicatorHeading,
  isLedgerColumn,
  type IndicatorHeading,
  type LedgerColumn,
} from "./indicator-headings";

type Columns = Partial<Record<IndicatorColumn, number>>;

/** The headings of one indicator table: one or two rows, and what its columns hold. */
export interface TableHeading {
  readonly top: number;
  readonly bottom: number;
  /** Columns that belong to the table, both included. */
  readonly left: number;
  readonly right: number;
  readonly columns: Readonly<Partial<Record<IndicatorColumn, number>>>;
  /** 项目名称, 单位名称 …, where the table lists several projects. */
  readonly ledger: Readonly<Partial<Record<LedgerColumn, number>>>;
  /** Columns of the whole project's indicators (实施期, 中期), where they stand left of those of the year. */
  readonly period?: Columns;
  /** The headings as printed. */
  readonly labels: readonly string[];
}

interface Found {
  readonly column: number;
  readonly row: number;
  readonly label: string;
  readonly heading: IndicatorHeading;
}

/** Texts looked at so far: forms of hundreds of units print the same ones. */
const looked = new Map<string, IndicatorHeading | null>();
const MOST_LOOKED = 20_000;

/** What a text heads, worked out once. */
function headingOf(text: string): IndicatorHeading | undefined {
  if (text.length > LONGEST_HEADING) return indicatorHeading(text);
  let heading = looked.get(text);
  if (heading === undefined) {
    heading = indicatorHeading(text) ?? null;
    if (looked.size >= MOST_LOOKED) looked.clear();
    looked.set(text, heading);
  }
  return heading ?? undefined;
}

/** Finds the heading rows of all indicator tables of a sheet, in one pass over its cells. */
export function findTableHeadings(view: SheetView): TableHeading[] {
  const used = view.used;
  if (!used) return [];
  const headings: TableHeading[] = [];
  let above: Found[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    const found = headingsOfRow(view, row);
    const split = found.length >= 2 && above.length >= 2 && above[0]?.row === row - 1;
    const own = groupTables(view, found, row, row);
    if (own.length > 0) {
      headings.push(...own);
      above = [];
      continue;
    }
    const joined = split ? groupTables(view, [...above, ...found], row - 1, row) : [];
    headings.push(...joined);
    above = joined.length > 0 ? [] : found;
  }
  return headings.map((heading) => withSecondRow(view, heading));
}

function headingsOfRow(view: SheetView, row: number): Found[] {
  const used = view.used;
  if (!used) return [];
  // A figure in the row: these are data, not headings, and their words need not be looked at.
  for (let column = used.left; column <= used.right; column++) {
    if (typeof view.value(row, column) !== "string") return [];
  }
  const found: Found[] = [];
  for (let column = used.left; column <= used.right; column++) {
    const value = view.value(row, column);
    if (typeof value !== "string" || value === "") continue;
    const heading = headingOf(value);
    if (heading) found.push({ column, row, label: value.trim(), heading });
  }
  return found;
}

/** A row of headings, or two tables side by side in one row. */
function groupTables(view: SheetView, found: Found[], top: number, bottom: number): TableHeading[] {
  if (found.length < 3 || !view.used) return [];
  const sorted = [...found].sort((a, b) => a.column - b.column);
  const groups: Found[][] = [];
  let seen = new Set<string>();
  for (const item of sorted) {
    const key = item.heading.column;
    const begins =
      key === "dimension" ||
      (key === "name" && item.heading.rank === 3) ||
      (key === "category" && seen.has("name"));
    if (groups.length === 0 || (begins && seen.has(key) && isTable(groups.at(-1) ?? []))) {
      groups.push([]);
      seen = new Set();
    }
    groups.at(-1)?.push(item);
    // A vague 绩效指标 left of 一级指标 names the block; the name of the indicator is still to come.
    if (key !== "name" || item.heading.rank > 1) seen.add(key);
  }
  const tables = groups.filter(isTable);
  const paired = pairedTable(view, tables, top, bottom);
  if (paired) return [paired];
  return tables.map((group, index) => {
    const first = group[0]?.column ?? 0;
    const next = tables[index + 1]?.[0]?.column;
    const left = index === 0 ? (view.used?.left ?? 0) : leftEdge(view, first, top);
    const right = next === undefined ? (view.used?.right ?? first) : leftEdge(view, next, top) - 1;
    return toHeading(group, top, bottom, left, right);
  });
}

const WHOLE_PERIOD = /^(?:实施期|项目期|中期|长期|中长期)/;

/**
 * Indicators of the whole project left of those of the year, in one form: the right ones share 一级指标
 * with the left ones, or 实施期目标 stands above the left ones.
 */
function pairedTable(
  view: SheetView,
  tables: readonly Found[][],
  top: number,
  bottom: number
): TableHeading | undefined {
  const [left, right] = tables;
  if (!left || !right || tables.length !== 2 || !view.used) return undefined;
  const whole = toHeading(left, top, bottom, view.used.left, view.used.right);
  const year = toHeading(right, top, bottom, view.used.left, view.used.right);
  const shared = year.columns.dimension === undefined && whole.columns.dimension !== undefined;
  if (!shared && !stands(view, WHOLE_PERIOD, left, top)) return undefined;
  const dimension = year.columns.dimension ?? whole.columns.dimension;
  return {
    ...year,
    columns: { ...year.columns, ...(dimension !== undefined && { dimension }) },
    ledger: whole.ledger,
    period: whole.columns,
    labels: [...whole.labels, ...year.labels],
  };
}

/** Whether a heading stands above a table, up to three rows higher, within its columns. */
function stands(view: SheetView, pattern: RegExp, group: readonly Found[], top: number): boolean {
  const first = group[0]?.column ?? 0;
  const last = group.at(-1)?.column ?? first;
  for (let row = top - 1; row >= top - 3; row--) {
    for (let column = first; column <= last; column++) {
      if (pattern.test(headingText(shownText(view, row, column)))) return true;
    }
  }
  return false;
}

/** A second table may begin with the 绩效指标 column that stands left of its 一级指标. */
function leftEdge(view: SheetView, column: number, row: number): number {
  const before = shownText(view, row, column - 1);
  return /^(?:年度)?绩效\s*指标$/.test(before) ? column - 1 : column;
}

function isTable(group: readonly Found[]): boolean {
  const kinds = new Set(group.map((item) => item.heading.column));
  const labels = ["dimension", "category", "name"].filter((kind) => kinds.has(kind as "name"));
  const strongName = group.some((item) => item.heading.column === "name" && item.heading.rank > 1);
  const figures = ["target", "actual", "weight", "score"].filter((kind) =>
    kinds.has(kind as "target")
  );
  if (labels.length === 0 || figures.length === 0) return false;
  // 评估方面 | 分值 | 得分: a scoring table of one level.
  if (kinds.has("dimension") && kinds.has("weight") && kinds.has("score")) return true;
  if (labels.length === 1 && !strongName && !kinds.has("category")) return false;
  return labels.length + figures.length >= 3;
}

function toHeading(
  group: readonly Found[],
  top: number,
  bottom: number,
  left: number,
  right: number
): TableHeading {
  const best = new Map<IndicatorHeading["column"], Found>();
  for (const item of group) {
    const before = best.get(item.heading.column);
    if (!before || item.heading.rank > before.heading.rank) best.set(item.heading.column, item);
  }
  const columns: Columns = {};
  const ledger: Partial<Record<LedgerColumn, number>> = {};
  for (const [kind, item] of best) {
    if (isLedgerColumn(kind)) ledger[kind] = item.column;
    else columns[kind] = item.column;
  }
  nameColumn(columns);
  ownWeight(columns, group);
  otherTargets(columns, group);
  settleColumns(columns);
  return {
    top,
    bottom,
    left,
    right,
    columns,
    ledger,
    labels: [...best.values()].sort((a, b) => a.column - b.column).map((item) => item.label),
  };
}

/** Where every level has a column of points, those beside the indicator's name are its own. */
function ownWeight(columns: Columns, group: readonly Found[]): void {
  const { dimension, category, name, weight } = columns;
  if (name === undefined || weight === undefined || weight > name) return;
  const all = group.filter((item) => item.heading.column === "weight");
  const own = all.find((item) => item.column > name);
  if (!own) return;
  columns.weight = own.column;
  for (const { column } of all) {
    if (dimension !== undefined && column > dimension && column < (category ?? name)) {
      columns.dimensionWeight ??= column;
    } else if (category !== undefined && column > category && column < name) {
      columns.categoryWeight ??= column;
    }
  }
}

/** 年初指标值 beside 调整指标值 is what the year began with; 评价要点 beside 三级指标 explains it. */
function otherTargets(columns: Columns, group: readonly Found[]): void {
  for (const { heading, column, label } of group) {
    if (columns[heading.column as IndicatorColumn] === column) continue;
    if (heading.column === "target" && /年初/.test(label)) columns.initialTarget ??= column;
    if (heading.column === "name" && /要点/.test(label)) columns.explanation ??= column;
  }
  // 改进措施 alone is the column in which people also write why.
  const { reason, reasonNote, likelihood, remark } = columns;
  if (reason !== undefined || reasonNote !== undefined || likelihood !== undefined) return;
  const measures = group.find(
    (item) => item.column === remark && /措施/.test(headingText(item.label))
  );
  if (!measures) return;
  columns.reason = measures.column;
  delete columns.remark;
}

/** A vague 绩效指标 left of 一级指标 is the label of the whole block, not the indicator's name. */
function nameColumn(columns: Columns): void {
  const { dimension, category } = columns;
  const last = category ?? dimension;
  if (columns.name !== undefined && (last === undefined || columns.name > last)) return;
  if (last === undefined) return;
  const next = Math.min(
    ...[columns.operator, columns.target, columns.actual, columns.weight].map((c) => c ?? Infinity)
  );
  if (Number.isFinite(next) && next > last + 1) {
    columns.name = last + 1;
  } else {
    columns.name = last;
    if (category !== undefined) delete columns.category;
  }
}

/** A second row of headings (经费保障, 确定能 …) below the first belongs to the heading, not to the data. */
function withSecondRow(view: SheetView, heading: TableHeading): TableHeading {
  if (heading.top !== heading.bottom) return heading;
  const row = heading.top + 1;
  const merged = Object.values(heading.columns).some(
    (column) => (view.mergeAt(heading.top, column)?.bottom ?? heading.top) === row
  );
  const columns: Columns = { ...heading.columns };
  let filled = 0;
  let added = 0;
  for (let column = heading.left; column <= heading.right; column++) {
    if (view.isBlank(row, column)) continue;
    const value = view.value(row, column);
    if (typeof value !== "string" || value.trim().length > 12) return heading;
    filled++;
    const kind = headingOf(value)?.column;
    if (kind && !isLedgerColumn(kind)) {
      const first = columns[kind];
      // 指标值 over 符号, 年度指标值 and 计量单位: the lower heading says which of them it is.
      const wide = first !== undefined && isOtherHeading(view, row, first, kind);
      if (first === undefined || wide) {
        columns[kind] = column;
        added++;
      }
    } else if (Object.entries(heading.columns).some(([k, c]) => c === column && !SPREAD.has(k))) {
      return heading;
    }
  }
  if (filled === 0 || (filled < 2 && !merged && added === 0)) return heading;
  // 偏差原因分析 over 经费保障, 制度保障 …: the column is that of the lower heading.
  for (const kind of SPREAD) {
    const column = heading.columns[kind as IndicatorColumn];
    const lower = Object.entries(columns).some(([k, c]) => c === column && k !== kind);
    if (column !== undefined && lower) delete columns[kind as IndicatorColumn];
  }
  settleColumns(columns);
  return { ...heading, bottom: row, columns };
}

/** Headings that stand over several columns with headings of their own. */
const SPREAD: ReadonlySet<string> = new Set(["reason", "likelihood", "score", "remark"]);

function isOtherHeading(
  view: SheetView,
  row: number,
  column: number,
  kind: IndicatorColumn
): boolean {
  const value = view.value(row, column);
  const other = typeof value === "string" ? headingOf(value)?.column : undefined;
  return other !== undefined && other !== kind;
}
