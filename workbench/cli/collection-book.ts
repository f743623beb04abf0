import type { Collection } from "../../src/core/collection/collect";
import {
  changedList,
  returnedList,
  statusList,
  type CollectionList,
} from "../../src/core/collection/list-rows";
import { mergedLists } from "../../src/core/evaluation/plan-merged-scores";
import type { ListSheet } from "../../src/core/plan/list-sheet";
import { opinionSheet } from "../../src/core/collection/opinions";
import { unitOfFile } from "../../src/core/collection/returned";
import type { Locale } from "../../src/core/messages/message";
import { registerMessages } from "../../src/core/messages/registers";
import { fittingWidth } from "../../src/core/plan/text-width";
import { registerSchemas } from "../../src/core/registers/schemas";
import { columnName } from "../../src/core/sheets/address";
import type { TemplateCell, TemplateSheet } from "../../src/core/templates/template-book";
import { registersBook } from "../../templates/ledger-book";
import { templateBookData } from "../files/template-book-data";
import type { BookData } from "../host/model/book-data";
import { mergedInto } from "./merge-into-book";
import { joinedBooks } from "../../templates/samples/joined-books";

/** Sheets of opinions beyond this are left to the list. */
const MOST_OPINIONS = 200;

/**
 * The workbook to go on with: registers that are there get changed cells and new rows in place, everything
 * else of it stays; registers that are missing get a sheet. Lists of an earlier collection are made anew.
 */
export function collectionBook(
  collection: Collection,
  base: BookData | undefined,
  locale: Locale
): BookData {
  const { merged } = collection;
  const { book, placed } = base ? mergedInto(base, merged) : { book: undefined, placed: new Set() };
  const fresh = registerSchemas
    .map(({ name }) => name)
    .filter((name) => merged.added.has(name) && !placed.has(name));
  const taken = new Set(book?.sheets.map(({ name }) => name));
  const registers = registersBook(
    "绩效管理台账",
    fresh.map((name) => ({
      name,
      title: registerMessages[name].zh,
      rows: merged.added.get(name) ?? [],
    })),
    false,
    nextTableId(book)
  );
  const lists = templateBookData({
    title: "绩效管理台账",
    sheets: [
      listSheet(statusList(collection, locale)),
      listSheet(returnedList(collection, locale)),
      ...(merged.changes.length > 0 ? [listSheet(changedList(collection, locale))] : []),
      ...mergedLists(collection.scored, locale).map(scoredSheet),
      ...opinions(collection, locale),
    ],
  });
  const own = new Set(lists.sheets.map(({ name }) => name));
  const kept = book && {
    ...book,
    sheets: book.sheets.filter(({ name }) => !own.has(name) && !/^退回 /.test(name)),
  };
  const named = {
    ...registers,
    sheets: registers.sheets.map((sheet) =>
      taken.has(sheet.name) ? { ...sheet, name: `${sheet.name} 收集` } : sheet
    ),
  };
  const books = [...(kept ? [kept] : []), ...(fresh.length > 0 ? [named] : []), lists];
  return { ...kept, ...joinedBooks(books) };
}

function nextTableId(book: BookData | undefined): number {
  const ids = (book?.sheets ?? []).flatMap(({ extras }) =>
    (extras?.tables ?? []).map(({ id }) => id)
  );
  return Math.max(0, ...ids) + 1;
}

type Content = string | number;

function listSheet({ sheet: name, headings, rows }: CollectionList): TemplateSheet {
  const cells: TemplateCell[] = headings.map((value, at) => ({
    address: `${columnName(at)}1`,
    value,
    look: "heading",
  }));
  rows.forEach((row: readonly Content[], index) =>
    row.forEach((value, at) =>
      cells.push({
        address: `${columnName(at)}${index + 2}`,
        look: "given",
        ...(value !== "" && { value }),
      })
    )
  );
  return {
    name,
    landscape: true,
    widths: headings.map((heading, at) =>
      fittingWidth([heading, ...rows.map((row) => String(row[at] ?? ""))], 8, 70)
    ),
    heights: { 1: 26 },
    cells,
    rules: [],
    repeatedRow: 1,
    locked: false,
  };
}

/** Title, summary and headings above the rows, as the list stands in an open workbook. */
function scoredSheet(list: ListSheet): TemplateSheet {
  const { sheet: name, title, summary, columns, rows, written = rows } = list;
  const last = columnName(columns.length - 1);
  const cells: TemplateCell[] = [
    { address: `A1:${last}1`, value: title, look: "title" },
    { address: `A2:${last}2`, value: summary, look: "note" },
    ...columns.map(({ heading }, at): TemplateCell => ({
      address: `${columnName(at)}3`,
      value: heading,
      look: "heading",
    })),
    ...written.flatMap((row, index) =>
      row.map((content, at): TemplateCell => {
        const address = `${columnName(at)}${index + 4}`;
        const look = columns[at]?.align === "left" ? "given" : "points";
        if (content === null || content === "") return { address, look };
        const isFormula = columns[at]?.general && String(content).startsWith("=");
        if (isFormula) return { address, look, formula: String(content) };
        return { address, look, value: typeof content === "boolean" ? String(content) : content };
      })
    ),
  ];
  return {
    name,
    landscape: true,
    widths: columns.map(({ width }) => width),
    heights: { 1: 36, 2: 24, 3: 26 },
    cells,
    rules: [],
    repeatedRow: 3,
    locked: false,
  };
}

/** One sheet per file that goes back. */
function opinions({ files }: Collection, locale: Locale): TemplateSheet[] {
  const taken = new Set<string>();
  return files
    .filter((one) => one.status === "returned")
    .slice(0, MOST_OPINIONS)
    .map((one) =>
      opinionSheet(one, freeName(`退回 ${unitOfFile(one) || one.file}`, taken), locale)
    );
}

function freeName(name: string, taken: Set<string>): string {
  const plain = name.replace(/[\\/?*[\]:：'"]/g, " ").slice(0, 28);
  let free = plain;
  for (let number = 2; taken.has(free); number += 1) free = `${plain.slice(0, 25)} ${number}`;
  taken.add(free);
  return free;
}
