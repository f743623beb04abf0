import { registerMessages } from "../../messages/registers";
import { tableMessages } from "../../messages/statement";
import { sentenceMessages as words } from "../../messages/statement-text";
import { freeSheetName } from "../../plan/free-sheet-name";
import type { Action } from "../../plan/plan";
import { sentenceOf, type Fragment } from "../compose-sentence";
import type { DraftSentence } from "../evaluation-sentences";
import type {
  ReportChart,
  ReportResult,
  ReportSection,
  ReportSentence,
  ReportTable,
} from "../report-model";
import { sectionDefinitions } from "../sentences";
import { statementTables, tableDefinitions } from "../tables";
import { shownValue } from "./print-value";
import type { SectionId } from "./section";
import type { StatementBook } from "./statement-book";
import {
  sectionHeading,
  statementSheetActions,
  statementTitle,
  type WrittenSection,
} from "./statement-sheet";
import type { StatementTable, TableId } from "./statement-table";
import { tableActions, tableArea } from "./table-actions";
import { TableFigures } from "./table-figures";
import type { PlacedTable } from "./table-place";

/** Excel's limit for the name of a sheet. */
const SHEET_NAME = 31;

export interface PlannedStatement {
  /** Sheets with one table each, and the sheet with the text. */
  readonly actions: readonly Action[];
  readonly tables: Readonly<Partial<Record<TableId, ReportTable>>>;
  readonly charts: readonly ReportChart[];
  readonly title: string;
  readonly sections: readonly ReportSection[];
  readonly sentences: readonly ReportSentence[];
  readonly notMade: ReportResult["notMade"];
}

/**
 * Tables T1–T15 with their charts, one sheet each, and the text made of them. Empty without registers
 * to make any of. Sentences made elsewhere (`others`) take their place among the sections.
 * @param taken names of the user's own sheets.
 */
export function planStatement(
  book: StatementBook,
  taken: ReadonlySet<string>,
  others: Readonly<Partial<Record<SectionId, readonly DraftSentence[]>>> = {}
): PlannedStatement {
  const placed = statementTables(book).map((table) => ({ table, sheet: sheetOf(table, taken) }));
  const notMade = tablesNotMade(placed, book);
  const title = statementTitle(book);
  if (placed.length === 0) {
    return { actions: [], tables: {}, charts: [], title, sections: [], sentences: [], notMade };
  }
  const figures = new Map(
    placed.map((place) => [place.table.id, new TableFigures(place, book)] as const)
  );
  const sections = sectionDefinitions.flatMap(({ id, sentences }): WrittenSection[] => {
    const drafts = [
      ...(others[id] ?? []).map(onOtherSheet),
      ...sentences((table) => figures.get(table), book),
    ];
    return drafts.length > 0 ? [{ id, sentences: drafts }] : [];
  });
  const textSheet = freeSheetName(book.text(words.sheetName), taken);
  const actions = [
    ...(sections.length > 0 ? statementSheetActions(textSheet, sections, book) : []),
    ...placed.flatMap((place) => tableActions(place, book)),
  ];
  return {
    actions,
    tables: Object.fromEntries(placed.map((place) => [place.table.id, reportTable(place, book)])),
    charts: actions.flatMap((action) =>
      action.kind === "chart"
        ? [
            {
              name: action.name,
              type: action.type,
              title: action.title,
              sheet: action.sheet,
              source: `${action.categories.split(":")[0]}:${action.values.split(":").at(-1)}`,
            },
          ]
        : []
    ),
    title,
    sections: reportSections(sections, placed, book),
    sentences: sections.flatMap(({ sentences }) =>
      sentences.map(({ id, fragments }) => sentenceOf(id, fragments))
    ),
    notMade,
  };
}

/** Sections in the order of the text; tables without a sentence of their own follow their section's. */
function reportSections(
  written: readonly WrittenSection[],
  placed: readonly PlacedTable[],
  book: StatementBook
): readonly ReportSection[] {
  const made = placed.map(({ table }) => table.id);
  return written.map(({ id, sentences }, index) => {
    const tables = sectionDefinitions.find((section) => section.id === id)?.tables ?? [];
    return {
      id,
      heading: sectionHeading(id, index, book),
      sentences: sentences.map((sentence) => sentence.id),
      tables: made.filter((table) => tables.includes(table)),
    };
  });
}

function tablesNotMade(
  placed: readonly PlacedTable[],
  book: StatementBook
): ReportResult["notMade"] {
  const made = new Set(placed.map(({ table }) => table.id));
  return tableDefinitions
    .filter(({ id, part }) => !part && !made.has(id))
    .map(({ id, needs }) => ({
      id,
      title: book.text(tableMessages[id]),
      needs: needs.map((name) => book.text(registerMessages[name])),
    }));
}

/** `T5 自评等级分布`, cut to what Excel takes. */
function sheetOf({ id, title }: StatementTable, taken: ReadonlySet<string>): string {
  return freeSheetName(`${id} ${title}`.slice(0, SHEET_NAME - 2), taken);
}

export function reportTable({ table, sheet }: PlacedTable, { scheme }: StatementBook): ReportTable {
  return {
    title: table.title,
    columns: table.columns.map(({ heading }) => heading),
    kinds: table.columns.map(({ kind }) => kind),
    rows: table.rows.map(({ values }) =>
      table.columns.map((column, at) => shownValue(values[at] ?? null, column, scheme))
    ),
    ...(table.notes.length > 0 && { note: table.notes.join("\n") }),
    sheet,
    range: tableArea(table),
  };
}

/** Formulas that name cells of their own sheet name that sheet when they stand on another. */
function onOtherSheet({ id, fragments }: DraftSentence): DraftSentence {
  return {
    id,
    fragments: fragments.map((part): Fragment => {
      if (typeof part === "string" || part.formula === undefined) return part;
      const local = part.source.slice(part.source.lastIndexOf("!") + 1);
      const sheet = part.source.slice(0, part.source.lastIndexOf("!"));
      if (sheet === "" || part.formula.includes("!")) return part;
      return { ...part, formula: part.formula.replace(local, part.source) };
    }),
  };
}
