import type { CellWrite } from "../plan/cell-writes";
import { contains, type Area } from "../sheets/address";
import type { SheetView } from "../sheets/sheet-view";
import type { Form, IndicatorColumn } from "./form";
import type { Draft } from "./indicator-draft";
import type { NewPlace } from "./new-indicator";

/** What the labels left of a new indicator need: areas to merge, as they are with the new row, and texts. */
export interface NewLabels {
  readonly merges: readonly Area[];
  readonly writes: readonly CellWrite[];
}

interface Setting {
  readonly form: Form;
  readonly view: SheetView;
  readonly area: Area;
  /** 0-based row the new one stands below. */
  readonly last: number;
  readonly place: NewPlace;
  readonly draft: Draft;
}

/**
 * A label merged down to the row above takes the new row in; one that stands in every row is repeated; one
 * that stands once with blanks below is left. A label the form does not have yet is written.
 */
export function labelsForNew(setting: Setting): NewLabels {
  const { form, view, area, last, place, draft } = setting;
  const { columns } = form;
  const merges: Area[] = [];
  const writes: CellWrite[] = [];
  const levels = [columns.dimension, columns.category].filter((column) => column !== undefined);
  const leftmost = Math.min(...levels, columns.name ?? Infinity);
  const belongs = (column: number): boolean => {
    if (column < leftmost) return true;
    if (column === columns.dimension || column === columns.dimensionWeight)
      return place.inDimension;
    if (column === columns.category || column === columns.categoryWeight) return place.inCategory;
    return false;
  };
  const tall = (one: Area): boolean => one.bottom > one.top;
  const anyTall = view.merges.some(
    (one) => tall(one) && one.top > form.headingRow && levels.includes(one.left)
  );
  const put = (column: number, content: CellWrite["content"]): void => {
    writes.push({ row: last + 1, column, content, numberFormat: null });
  };
  for (let column = area.left; column <= area.right; column++) {
    const merged = view.mergeAt(last, column);
    const [left, right] = [merged?.left ?? column, merged?.right ?? column];
    column = right;
    if (merged && merged.bottom > last) continue;
    const mine = belongs(left);
    if (mine && merged && tall(merged)) {
      merges.push({ ...merged, bottom: last + 1 });
      continue;
    }
    const level = levels.includes(left);
    const filled = !view.isBlank(last, left);
    if (mine && level && filled && anyTall && !repeats(setting, left)) {
      merges.push({ top: last, bottom: last + 1, left, right });
      continue;
    }
    if (right > left) merges.push({ top: last + 1, bottom: last + 1, left, right });
    if (mine && filled && (level || (left < leftmost && sameAbove(view, last, left)))) {
      put(left, view.value(last, left));
    } else if (level && !mine) {
      const key: IndicatorColumn = left === columns.dimension ? "dimension" : "category";
      put(left, (draft[key] ?? "").trim());
    }
  }
  return { merges, writes };
}

/** Whether a label stands in every row it is for, one below the other. */
function repeats({ form, view, last }: Setting, column: number): boolean {
  return form.indicators.some(
    ({ row }) => row > form.headingRow + 1 && row <= last && sameAbove(view, row, column)
  );
}

function sameAbove(view: SheetView, row: number, column: number): boolean {
  return !view.isBlank(row, column) && view.value(row, column) === view.value(row - 1, column);
}

/** Last row of an indicator: its name may be merged over several rows. */
export function lastRowOf(view: SheetView, row: number, nameColumn: number | undefined): number {
  const merged = nameColumn === undefined ? undefined : view.mergeAt(row, nameColumn);
  return merged && contains(merged, row, merged.left) ? merged.bottom : row;
}
