import { text } from "node:stream/consumers";
import type { HeadlessAddin } from "../headless/open-addin";
import type { CellContent, SheetModel } from "../host/model/book-model";

export type Evaluated =
  | { readonly formula: string; readonly value: CellContent | CellContent[][] }
  | { readonly formula: string; readonly error: string; readonly message: string };

/** Rows kept free below each formula for what it spills. */
const ROOM = 40;

/**
 * Evaluates formulas in the embedded Excel. They stand on the active sheet of the open workbook,
 * beyond everything that is used, so that `=A1` means what it means there.
 * @param formulas with or without `=`; none: one per line of standard input
 */
export async function evaluateFormulas(
  addin: HeadlessAddin,
  formulas: readonly string[]
): Promise<readonly Evaluated[]> {
  const asked =
    formulas.length > 0
      ? formulas
      : (await text(process.stdin)).split(/\r?\n/).filter((line) => line.trim() !== "");
  const sheet = addin.book.active;
  const used = sheet.usedArea(false);
  const column = (used?.right ?? -1) + 2;
  const first = (used?.bottom ?? -1) + 2;
  const row = (index: number) => first + index * ROOM;
  asked.forEach((formula, index) => enter(sheet, row(index), column, formula));
  await addin.host.whenIdle();

  const results: Evaluated[] = [];
  for (const [index, formula] of asked.entries()) {
    let result = readResult(addin, sheet, row(index), column, formula);
    if ("error" in result && result.error === "#SPILL!") {
      // It needs more room than its neighbour leaves; below the last there is no end of it.
      const last = row(asked.length + 1);
      enter(sheet, last, column, formula);
      await addin.host.whenIdle();
      result = readResult(addin, sheet, last, column, formula);
      enter(sheet, last, column, "");
    }
    results.push(result);
  }
  return results;
}

function enter(sheet: SheetModel, row: number, column: number, formula: string): void {
  const trimmed = formula.trim();
  const content = trimmed === "" || trimmed.startsWith("=") ? trimmed : `=${trimmed}`;
  sheet.write(cellAt(row, column), [[content]]);
}

function readResult(
  addin: HeadlessAddin,
  sheet: SheetModel,
  row: number,
  column: number,
  formula: string
): Evaluated {
  const cell = cellAt(row, column);
  const value = sheet.values(cell)[0]?.[0] ?? "";
  if (sheet.valueTypes(cell)[0]?.[0] === "Error") {
    const message = addin.host.functionMessage(sheet.id, row, column) ?? "";
    return { formula, error: String(value), message };
  }
  const spill = sheet.spillArea(row, column);
  return { formula, value: spill ? sheet.values(spill) : value };
}

function cellAt(row: number, column: number) {
  return { top: row, bottom: row, left: column, right: column };
}
