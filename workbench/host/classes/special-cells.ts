import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel, ValueType } from "../model/book-model";
import { apiNotFound } from "../protocol/host-error";
import { rectangles, stretches } from "./cell-groups";
import { intersect, isEntireColumn, isEntireRow } from "./geometry";
import { asEnum, asText, optional } from "./wire-arguments";

const CELL_TYPES = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;

/** The cells of some areas that are of a kind, as rectangles. */
export function specialCells(
  sheet: SheetModel,
  areas: readonly Area[],
  cellType: unknown,
  cellValueType: unknown
): Area[] {
  const type = asEnum(cellType, CELL_TYPES, "cellType");
  if (type === "Visible") return areas.flatMap((area) => visibleParts(sheet, area));
  if (type !== "Blanks" && type !== "Constants" && type !== "Formulas") {
    throw apiNotFound("Range", `GetSpecialCells(${type})`);
  }
  const valueType = optional(cellValueType, asText, "cellValueType") ?? "All";
  const used = sheet.usedArea(false);
  return areas.flatMap((area) => {
    const common = used && intersect(area, used);
    if (!common) return [];
    const formulas = sheet.formulas(common);
    const types = sheet.valueTypes(common);
    const merges = sheet.merges();
    return rectangles(common, (row, column) => {
      const [down, across] = [row - common.top, column - common.left];
      const content = formulas[down]?.[across] ?? "";
      const isFormula = typeof content === "string" && content.startsWith("=");
      if (type === "Blanks") {
        const covered = merges.some(
          (merge) =>
            intersect(merge, { top: row, left: column, bottom: row, right: column }) &&
            (merge.top !== row || merge.left !== column)
        );
        return content === "" && !covered;
      }
      if (content === "" || isFormula !== (type === "Formulas")) return false;
      return isOfType(types[down]?.[across] ?? "Empty", valueType);
    });
  });
}

/** `ErrorsNumbers`, `Text`, `All` … */
function isOfType(type: ValueType, wanted: string): boolean {
  if (wanted === "All") return true;
  switch (type) {
    case "Error":
      return wanted.includes("Errors");
    case "Boolean":
      return wanted.includes("Logical");
    case "Double":
      return wanted.includes("Number");
    default:
      return wanted.includes("Text");
  }
}

/** What is left of an area without its hidden rows and columns. */
export function visibleParts(sheet: SheetModel, area: Area): Area[] {
  const used = sheet.usedArea(false);
  const lastRow = isEntireColumn(area) ? Math.max(area.top, used?.bottom ?? 0) : area.bottom;
  const lastColumn = isEntireRow(area) ? Math.max(area.left, used?.right ?? 0) : area.right;
  const rows = stretches(area.top, lastRow, (row) => !sheet.isRowHidden(row));
  const columns = stretches(area.left, lastColumn, (column) => !sheet.isColumnHidden(column));
  // The last stretch of a whole column goes on to the end of the sheet.
  const lastStretch = rows.at(-1);
  if (lastStretch?.[1] === lastRow) lastStretch[1] = area.bottom;
  const lastAcross = columns.at(-1);
  if (lastAcross?.[1] === lastColumn) lastAcross[1] = area.right;
  return rows.flatMap(([top, bottom]) =>
    columns.map(([left, right]) => ({ top, left, bottom, right }))
  );
}
