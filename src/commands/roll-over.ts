import { recogniseForms } from "../core/forms/recognise";
import { lastYearMessages } from "../core/messages/last-year";
import { render, type Locale } from "../core/messages/message";
import { rollOverMessages as words } from "../core/messages/roll-over";
import { readRegisters } from "../core/registers/read-registers";
import { rollOver } from "../core/registers/roll-over/roll-over";
import type { RolledCount } from "../core/registers/roll-over/rolled-sheet";
import { collectLastYear } from "../core/report/last-year/collect-last-year";
import { lastYearRows, lastYearTitle } from "../core/report/last-year/last-year-sheet";
import { StatementBook } from "../core/report/statement/statement-book";
import { statementTables } from "../core/report/tables";
import type { Scheme } from "../core/schemes/scheme";
import { workbookSchemes } from "../core/schemes/stored-schemes";
import type { WorkbookSnapshot } from "../core/sheets/snapshot";
import { writeBook } from "../files/write-book";
import { WorkbookError, type WorkbookPort } from "../workbook/port";
import type { CommandSettings } from "./settings";

/** The workbook of a new year, as a file, and what became of each register. */
export interface RolledOver {
  readonly title: string;
  readonly year: number;
  readonly from: number;
  readonly bytes: Uint8Array;
  readonly registers: readonly (RolledCount & { readonly text: string })[];
  readonly notes: readonly string[];
}

/**
 * 结转新年度: reads the workbook and makes a new file; the workbook itself is not written to.
 * @throws {WorkbookError} without registers, or where the year is not after theirs
 */
export async function rollOverWorkbook(
  port: WorkbookPort,
  to: number,
  settings: CommandSettings,
  source: string
): Promise<RolledOver> {
  const snapshot = await port.snapshot({
    signal: settings.signal,
    onProgress: settings.onProgress,
  });
  return rollOverSnapshot(snapshot, to, { ...settings, source });
}

interface Asked {
  readonly locale: Locale;
  readonly scheme?: Scheme;
  /** Name of the old file, for the sheet 上年数据. */
  readonly source: string;
}

/** The same of a workbook that was read already. @throws {WorkbookError} */
export function rollOverSnapshot(
  snapshot: WorkbookSnapshot,
  to: number,
  { locale, scheme: asked, source }: Asked
): RolledOver {
  const refuse = (code: "noRegisters" | "yearNotAfter", parameters = {}): never => {
    throw new WorkbookError(code, render(words[code], locale, parameters));
  };
  const visible = { ...snapshot, sheets: snapshot.sheets.filter(({ hidden }) => !hidden) };
  const { forms } = recogniseForms(visible);
  const registers = readRegisters(visible, forms);
  if (registers.length === 0) refuse("noRegisters");
  const scheme = asked ?? workbookSchemes(snapshot.state).scheme;
  const book = new StatementBook(registers, scheme, locale);
  const from = book.year ?? to - 1;
  if (to <= from) refuse("yearNotAfter", { old: from });
  const rolled = rollOver(snapshot, registers, { from, to }, locale);
  const lastYear = { ...collectLastYear(book, statementTables(book), source), year: from };
  const bytes = writeBook(rolled.title, rolled.sheets, [
    {
      name: render(lastYearMessages.sheetName, locale),
      title: lastYearTitle(lastYear, locale),
      source: render(lastYearMessages.sheetSource, locale, { source }),
      rows: lastYearRows(lastYear, locale),
    },
  ]);
  return {
    title: rolled.title,
    year: to,
    from,
    bytes,
    registers: rolled.counts.map((count) => ({ ...count, text: countText(count, locale) })),
    notes: notes(snapshot, registers, { book, from, to, locale }),
  };
}

function countText({ kept, emptied, moved }: RolledCount, locale: Locale): string {
  if (moved) return render(words.moved, locale, { kept });
  if (emptied === 0) return render(words.keptAll, locale, { kept });
  return render(kept === 0 ? words.keptNone : words.keptSome, locale, { kept, emptied });
}

function notes(
  { sheets }: WorkbookSnapshot,
  registers: readonly { readonly sheet: string }[],
  asked: {
    readonly book: StatementBook;
    readonly from: number;
    readonly to: number;
    readonly locale: Locale;
  }
): readonly string[] {
  const { book, from, to, locale } = asked;
  const used = new Set(registers.map(({ sheet }) => sheet));
  const left = sheets.filter(({ own, name, usedRange }) => !own && usedRange && !used.has(name));
  return [
    ...(book.year === undefined
      ? [render(words.yearUnknown, locale, { old: from, year: to })]
      : []),
    ...(left.length > 0
      ? [render(words.leftOut, locale, { sheets: left.map(({ name }) => name).join("、") })]
      : []),
  ];
}
