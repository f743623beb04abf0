import type { ValidationModel } from "../host/model/cell-rules";
import type { BookModel, SheetModel } from "../host/model/book-model";
import { intersect, readAddress } from "../host/classes/geometry";

/** The list validation of a cell that shows a drop-down; undefined when it has none. */
export function listRule(
  sheet: SheetModel,
  row: number,
  column: number
): ValidationModel | undefined {
  return sheet.extras.validations?.find(
    ({ kind, dropDown, areas }) =>
      kind === "List" &&
      dropDown !== false &&
      areas.some(
        ({ top, left, bottom, right }) =>
          row >= top && row <= bottom && column >= left && column <= right
      )
  );
}

/** Entries that are shown: nobody looks through more. */
const MOST = 500;

/**
 * The entries of a list, as the cells show them: written in the rule, or in the cells that it names by
 * an address or a defined name. A list that is calculated has none here.
 */
export function listChoices(
  book: BookModel,
  sheet: SheetModel,
  { formula1, areas }: ValidationModel,
  row: number,
  column: number
): readonly string[] {
  const source = String(formula1 ?? "");
  if (!source.startsWith("=")) {
    return source.split(",").map((entry) => entry.trim());
  }
  const { top = row, left = column } = areas[0] ?? {};
  const moved = sheet.movedFormula(source, row - top, column - left);
  const name = book.names.find(
    (one) =>
      one.name.toLowerCase() === moved.slice(1).toLowerCase() &&
      (one.sheetId === undefined || one.sheetId === sheet.id)
  );
  const read = readAddress(name?.formula ?? moved);
  const target = read?.sheet === undefined ? sheet : book.sheet(read.sheet);
  const used = target?.usedArea(true);
  const area = read && used && intersect(read.area, used);
  if (!target || !area) return [];
  return target
    .texts(area)
    .flat()
    .filter((text) => text !== "")
    .slice(0, MOST);
}
