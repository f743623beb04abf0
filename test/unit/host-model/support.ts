import { parseArea, type Area } from "../../../src/core/sheets/address";
import { createUniverBook, type UniverBook } from "../../../workbench/host/model/univer-book";
import type { UniverSheet } from "../../../workbench/host/model/univer-sheet";
import type { CellContent } from "../../../workbench/host/model/book-model";

const open: UniverBook[] = [];

/** A book that is disposed after the test. */
export function newBook(...options: Parameters<typeof createUniverBook>): UniverBook {
  const book = createUniverBook(...options);
  open.push(book);
  return book;
}

afterEach(() => {
  for (const book of open.splice(0)) book.dispose();
});

export function area(address: string): Area {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(`no area: ${address}`);
  return parsed;
}

/** Writes one line of contents from a cell to the right, or several lines. */
export function put(
  sheet: UniverSheet,
  start: string,
  contents: (CellContent | null)[] | (CellContent | null)[][]
): void {
  const lines = (Array.isArray(contents[0]) ? contents : [contents]) as (CellContent | null)[][];
  const { top, left } = area(start);
  const width = Math.max(...lines.map((line) => line.length));
  sheet.write({ top, left, bottom: top + lines.length - 1, right: left + width - 1 }, lines);
}

export function value(sheet: UniverSheet, address: string): CellContent {
  return sheet.values(area(address))[0]![0]!;
}

export function formula(sheet: UniverSheet, address: string): CellContent {
  return sheet.formulas(area(address))[0]![0]!;
}

export function text(sheet: UniverSheet, address: string): string {
  return sheet.texts(area(address))[0]![0]!;
}
