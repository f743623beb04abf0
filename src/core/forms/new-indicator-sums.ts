import { copiedDown, rowInserted, type InsertedRow } from "../formulas/row-inserted";
import { isWithin, sum } from "../numbers/decimal";
import type { CellWrite } from "../plan/cell-writes";
import { SheetView } from "../sheets/sheet-view";
import type { SheetSnapshot } from "../sheets/snapshot";
import { numberOf } from "../scoring/form-execution";
import type { Entry, Form, IndicatorRow } from "./form";
import type { NewPlace } from "./new-indicator";

/** Cells of one sheet to be written; rows are as they are with the new row. */
export interface SheetWrites {
  readonly sheet: string;
  readonly writes: readonly CellWrite[];
}

/**
 * The formulas of the workbook that add up the rows above the new one, made to take it in. Excel moves what
 * points below by itself; only what ended right above the new row has to be written.
 */
export function extendedSums(
  sheets: readonly SheetSnapshot[],
  form: Form,
  place: NewPlace,
  inserted: InsertedRow
): readonly SheetWrites[] {
  const belongs = (top: number): boolean => top <= firstRowJoined(form, place);
  return sheets.flatMap((sheet): SheetWrites[] => {
    const view = new SheetView(sheet);
    const { used } = view;
    if (!used || !sheet.formulas) return [];
    const writes: CellWrite[] = [];
    for (let row = used.top; row <= used.bottom; row++) {
      for (let column = used.left; column <= used.right; column++) {
        const formula = view.formula(row, column);
        if (formula === undefined) continue;
        const after = rowInserted(formula, sheet.name, inserted, belongs);
        if (!after?.extended) continue;
        const moved = sheet.name === form.sheet && row > inserted.below ? row + 1 : row;
        writes.push({ row: moved, column, content: after.text, numberFormat: null });
      }
    }
    return writes.length === 0 ? [] : [{ sheet: sheet.name, writes }];
  });
}

/** The lowest first row of a sum the new indicator joins: that of its own group, or of the one around it. */
function firstRowJoined(
  { indicators }: Form,
  { after, inDimension, inCategory }: NewPlace
): number {
  const last = indicators[after];
  if (inCategory || !last) return Infinity;
  const of = (fits: (row: IndicatorRow) => boolean): number =>
    indicators.find(fits)?.row ?? Infinity;
  const whole = of(() => true);
  const dimension = of((row) => row.dimension === last.dimension);
  if (!inDimension) return dimension === whole ? whole : dimension - 1;
  const category = of((row) => row.dimension === last.dimension && row.category === last.category);
  return category === dimension ? dimension : category - 1;
}

/** Formulas of the row above, one row further down: a computed score stays computed in the new row. */
export function copiedFormulas(
  view: SheetView,
  form: Form,
  area: { readonly left: number; readonly right: number },
  inserted: InsertedRow
): readonly CellWrite[] {
  const writes: CellWrite[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const formula = view.formula(inserted.below, column);
    // A formula that fetches its text from another sheet would fetch the next row's there.
    if (formula === undefined || formula.includes("!")) continue;
    const after = rowInserted(formula, form.sheet, inserted, () => true);
    if (!after) continue;
    const content = copiedDown(after.text);
    writes.push({ row: inserted.below + 1, column, content, numberFormat: null });
  }
  return writes;
}

/** Totals written as figures, which had to be right before to be kept right. */
export interface FixedTotals {
  readonly writes: readonly CellWrite[];
  /** Cells (as they were) whose figure did not agree before: nobody can tell what it should be. */
  readonly doubtful: readonly Entry[];
  /** Labels with points printed in them, 产出指标（50分）. */
  readonly printed: readonly string[];
}

/** @param weight of the new indicator, in points */
export function fixedTotals(
  view: SheetView,
  form: Form,
  { after, inDimension, inCategory }: NewPlace,
  below: number,
  weight: number
): FixedTotals {
  const writes: CellWrite[] = [];
  const doubtful: Entry[] = [];
  const printed: string[] = [];
  const model = form.indicators[after];
  if (weight === 0 || !model) return { writes, doubtful, printed };
  const add = (entry: Entry | undefined, sums: readonly number[]): void => {
    if (!entry || typeof entry.value !== "number" || view.formula(entry.row, entry.column)) return;
    const { value } = entry;
    if (!sums.some((one) => isWithin(value, one, 0.005))) return void doubtful.push(entry);
    const row = entry.row > below ? entry.row + 1 : entry.row;
    const content = sum([value, weight]);
    writes.push({ row, column: entry.column, content, numberFormat: null });
  };
  const all = weightOf(form.indicators);
  const execution = sum(
    (form.money?.rows ?? []).flatMap(({ cells }) => numberOf(cells.weight) ?? [])
  );
  add(form.total?.weight, [all, sum([all, execution])]);
  const subtotal = form.subtotals.find(({ row }) => row > below);
  if (subtotal) {
    const from = Math.max(
      -1,
      ...form.subtotals.filter(({ row }) => row <= below).map(({ row }) => row)
    );
    add(subtotal.weight, [
      weightOf(form.indicators.filter(({ row }) => row > from && row < subtotal.row)),
      all,
    ]);
  }
  for (const group of form.groups) {
    const name = group.level === 1 ? model.dimension : model.category;
    const joined = group.level === 1 ? inDimension : inCategory;
    if (group.points === undefined || group.name !== name || !joined) continue;
    if (model.row < group.first || model.row > group.last) continue;
    if (group.weight?.cell === group.entry.cell) printed.push(group.entry.text);
    else
      add(group.weight, [
        weightOf(form.indicators.filter(({ row }) => row >= group.first && row <= group.last)),
      ]);
  }
  return { writes, doubtful, printed };
}

function weightOf(rows: readonly IndicatorRow[]): number {
  return sum(rows.flatMap(({ cells }) => numberOf(cells.weight) ?? []));
}
