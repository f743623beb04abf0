import { recogniseForms } from "../core/forms/recognise";
import { lastYearMessages } from "../core/messages/last-year";
import { render, type Locale } from "../core/messages/message";
import { freeSheetName } from "../core/plan/free-sheet-name";
import type { Plan } from "../core/plan/plan";
import { readRegisters } from "../core/registers/read-registers";
import { collectLastYear } from "../core/report/last-year/collect-last-year";
import { UNITS, type LastYear } from "../core/report/last-year/last-year";
import { lastYearActions } from "../core/report/last-year/last-year-sheet";
import { StatementBook } from "../core/report/statement/statement-book";
import { statementTables } from "../core/report/tables";
import { workbookSchemes } from "../core/schemes/stored-schemes";
import type { WorkbookSnapshot } from "../core/sheets/snapshot";
import type { WorkbookPort } from "../workbook/port";
import { WorkbookError } from "../workbook/port";
import type { CommandSettings } from "./settings";

/**
 * What the registers of last year's workbook come to, counted by that workbook's own scheme.
 * @returns undefined where it has no registers
 */
export function lastYearOf(
  snapshot: WorkbookSnapshot,
  source: string,
  locale: Locale
): LastYear | undefined {
  const visible = { ...snapshot, sheets: snapshot.sheets.filter(({ hidden }) => !hidden) };
  const { forms } = recogniseForms(visible);
  const registers = readRegisters(visible, forms);
  const { scheme } = workbookSchemes(snapshot.state);
  const book = new StatementBook(registers, scheme, locale);
  return book.tables.length === 0
    ? undefined
    : collectLastYear(book, statementTables(book), source);
}

/** The sheet 上年数据 in this workbook. */
export function planLastYear(
  lastYear: LastYear,
  userSheets: readonly string[],
  locale: Locale
): Plan {
  const sheet = freeSheetName(render(lastYearMessages.sheetName, locale), new Set(userSheets));
  const units = lastYear.figures.filter(({ table }) => table === UNITS).length;
  return {
    title: render(lastYearMessages.planTitle, locale, {
      sheet,
      figures: lastYear.figures.length - units,
      units,
    }),
    actions: lastYearActions(sheet, lastYear, locale),
  };
}

/**
 * 导入上年工作簿: the plan of the sheet 上年数据 from a file the user chose. Writes nothing by itself.
 * @throws {WorkbookError} in one sentence where the file cannot be read or has no registers
 */
export async function importLastYear(
  port: WorkbookPort,
  file: { readonly name: string; readonly bytes: Uint8Array },
  settings: CommandSettings
): Promise<Plan> {
  const { readBook } = await import("../files/read-book");
  const read = readBook(file.bytes);
  if ("problem" in read) {
    throw new WorkbookError(
      read.problem,
      render(lastYearMessages[read.problem], settings.locale, { source: file.name })
    );
  }
  const lastYear = lastYearOf(read.snapshot, file.name, settings.locale);
  if (!lastYear) {
    throw new WorkbookError(
      "nothing-there",
      render(lastYearMessages.nothingThere, settings.locale, { source: file.name })
    );
  }
  const { findForms } = await import("./find-forms");
  const { userSheets } = await findForms(port, { ...settings, scope: "workbook" });
  return planLastYear(lastYear, userSheets, settings.locale);
}
