import type { AmountUnit } from "../forms/form";
import { areaAddress } from "../sheets/address";
import { SheetView } from "../sheets/sheet-view";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheets/snapshot";
import { headingBlockAt, type HeadingBlock, type Segment } from "./evaluation-headings";
import { EvaluationRowReader } from "./evaluation-rows";
import type { RegisterTable } from "./register";

/** Rows above the headings in which a title is looked for. */
const TITLE_ROWS = 6;

/**
 * The bureau's registers in a workbook, in the order of the sheets. What PERF itself wrote is left
 * out, a list of self-evaluations too: it is another register.
 */
export function recogniseRegisters(snapshot: WorkbookSnapshot): readonly RegisterTable[] {
  return snapshot.sheets.filter(({ own }) => !own).flatMap(evaluationRegisters);
}

interface OpenList {
  readonly block: HeadingBlock;
  readonly title: string;
  readonly readers: readonly EvaluationRowReader[];
}

function evaluationRegisters(sheet: SheetSnapshot): RegisterTable[] {
  const view = new SheetView(sheet);
  const used = view.used;
  if (!used) return [];
  const found: RegisterTable[] = [];
  let open: OpenList | undefined;
  let titleFrom = used.top;
  for (let row = used.top; row <= used.bottom; row++) {
    const block = headingBlockAt(view, row);
    if (!block) {
      if (open) for (const reader of open.readers) reader.read(row);
      continue;
    }
    if (!open || !sameColumns(open.block, block)) {
      if (open) found.push(...tablesOf(view, open));
      const from = Math.max(titleFrom, row - TITLE_ROWS, lastRow(open) + 1);
      const title = titleAbove(view, from, row) ?? sheet.name;
      const readers = block.segments.map(
        (segment) => new EvaluationRowReader(view, segment, title)
      );
      open = { block, title, readers };
    }
    row = block.bottom;
    titleFrom = block.bottom + 1;
  }
  if (open) found.push(...tablesOf(view, open));
  return found.filter(
    (table) => !/自评/.test(table.title) || /重点评价|财政评价/.test(table.title)
  );
}

/** The last row an open list has read; -1 without one. */
function lastRow(open: OpenList | undefined): number {
  return Math.max(-1, ...(open?.readers ?? []).map((reader) => reader.last ?? -1));
}

function sameColumns(a: HeadingBlock, b: HeadingBlock): boolean {
  return JSON.stringify(a.segments) === JSON.stringify(b.segments);
}

function tablesOf(view: SheetView, open: OpenList): RegisterTable[] {
  return open.block.segments.map((segment, index): RegisterTable => {
    const reader = open.readers[index] as EvaluationRowReader;
    const columns = Object.values(segment);
    const gradeColumn = reader.gradeColumn();
    const filled = reader.departmentFilledAt;
    const unit = amountUnit(view, open.block, segment);
    return {
      kind: "register:evaluation",
      sheet: view.name,
      range: areaAddress({
        top: open.block.top,
        left: Math.min(...columns),
        bottom: reader.last ?? open.block.bottom,
        right: Math.max(...columns),
      }),
      title: open.title,
      rows: reader.rows,
      columns: segment,
      ...(unit ? { amountUnit: unit } : {}),
      ...(gradeColumn ? { gradeColumn } : {}),
      ...(filled ? { departmentFilledAt: filled } : {}),
    };
  });
}

/** The text of the title row: the first that names a list, otherwise the first that is no remark. */
function titleAbove(view: SheetView, from: number, headingRow: number): string | undefined {
  const used = view.used;
  if (!used) return undefined;
  const texts: string[] = [];
  for (let row = from; row < headingRow; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const value = view.value(row, column);
      if (typeof value !== "string") continue;
      const text = value.replace(/\s+/g, "");
      if (text !== "" && !/^附件|单位[:：]|^填报|^[\d—-]+$/.test(text)) texts.push(text);
    }
  }
  return texts.find((text) => /[表单册账]$|清单|结果|评价|情况|一览/.test(text)) ?? texts[0];
}

const UNIT = /亿元|万元|元/;

/** The unit in the amount's own heading, or in a remark above the table (单位：万元). */
function amountUnit(
  view: SheetView,
  block: HeadingBlock,
  segment: Segment
): AmountUnit | undefined {
  const column = segment.amount;
  if (column === undefined) return undefined;
  for (let row = block.bottom; row >= block.top; row--) {
    const unit = UNIT.exec(String(view.value(row, column)))?.[0];
    if (unit) return unit as AmountUnit;
  }
  const used = view.used;
  for (let row = block.top - 1; used && row >= Math.max(used.top, block.top - TITLE_ROWS); row--) {
    for (let at = used.left; at <= used.right; at++) {
      const text = String(view.value(row, at)).replace(/\s/g, "");
      const unit = /单位[:：]/.test(text) ? UNIT.exec(text)?.[0] : undefined;
      if (unit) return unit as AmountUnit;
    }
  }
  return undefined;
}
