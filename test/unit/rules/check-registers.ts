import { recogniseForms } from "../../../src/core/forms/recognise";
import { readRegisters } from "../../../src/core/registers/read-registers";
import { checkBook, type BookCheck } from "../../../src/core/rules/check-book";
import { nationalScheme } from "../../../src/core/schemes/national";
import type { Scheme } from "../../../src/core/schemes/scheme";
import { sheetOf, workbookOf, type Rows } from "../../support/printed-form";

/** Checks a workbook of registers and forms; the sheets' names say which register each is. */
export function checkSheets(
  sheets: Readonly<Record<string, Rows>>,
  { today = "2025-06-30", scheme = {} }: { today?: string | null; scheme?: Partial<Scheme> } = {}
): BookCheck {
  const book = workbookOf(...Object.entries(sheets).map(([name, rows]) => sheetOf(rows, { name })));
  const { forms } = recogniseForms(book);
  const registers = readRegisters(book, forms);
  return checkBook(
    { forms, registers, ...(today && { today }) },
    { ...nationalScheme, ...scheme },
    "zh-CN"
  );
}

/** Where one rule speaks, `清单!B2`. */
export function placesOf(rule: string, { issues }: BookCheck): string[] {
  return issues.filter((one) => one.rule === rule).map(({ sheet, cell }) => `${sheet}!${cell}`);
}
