import { render, type Locale } from "../messages/message";
import { tableTextMessages } from "../messages/statement";
import { documentMessages as words, sentenceMessages } from "../messages/statement-text";
import type { ReportChart, ReportResult, ReportTable } from "./report-model";
import { STATEMENT_UNIT } from "./statement/statement-book";
import type { ColumnKind } from "./statement/statement-table";

/** A table as it is printed: every cell is a text. */
export interface DocumentTable {
  /** `表1 自评等级分布` */
  readonly caption: string;
  /** `单位：万元`; absent without amounts, or where the headings say it. */
  readonly unitLine?: string;
  readonly columns: readonly { readonly heading: string; readonly numeric: boolean }[];
  readonly rows: readonly {
    readonly cells: readonly string[];
    /** The row adds the others up. */
    readonly total: boolean;
  }[];
  readonly notes: readonly string[];
}

export interface DocumentChart {
  /** Where the chart stands in the workbook. */
  readonly sheet: string;
  readonly name: string;
  /** `图1 各等级占比` */
  readonly caption: string;
}

export interface DocumentSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly blocks: readonly {
    readonly table: DocumentTable;
    readonly charts: readonly DocumentChart[];
  }[];
}

/** The annual statement as a document of text, tables and charts, in the order it is read. */
export interface StatementDocument {
  readonly title: string;
  readonly sections: readonly DocumentSection[];
  /** What a figure is written as that the registers do not have; shown so that nobody overlooks it. */
  readonly gap: string;
  readonly locale: Locale;
}

/** Decimals of amounts (万元) and of points; as on the sheets. */
const DIGITS = 2;

/**
 * The document of a report: tables and charts are numbered as they come; a chart follows the table it
 * is bound to. Tables that no section speaks of stand at the end.
 */
export function statementDocument(report: ReportResult, locale: Locale): StatementDocument {
  const sentences = new Map(report.sentences.map(({ id, text }) => [id, text]));
  const charts = new Map<string, ReportChart[]>();
  for (const chart of report.charts) {
    charts.set(chart.sheet, [...(charts.get(chart.sheet) ?? []), chart]);
  }
  let tableNumber = 0;
  let chartNumber = 0;
  const block = (table: ReportTable): DocumentSection["blocks"][number] => {
    tableNumber += 1;
    const own = charts.get(table.sheet) ?? [];
    // Two tables of one sheet share its charts: they follow the first.
    charts.delete(table.sheet);
    return {
      table: documentTable(table, tableNumber, locale),
      charts: own.map(({ sheet, name, title }) => {
        chartNumber += 1;
        const caption = render(words.chartCaption, locale, { number: chartNumber, title });
        return { sheet, name, caption };
      }),
    };
  };
  const blocks = (ids: readonly string[]) =>
    ids.flatMap((id) => (report.tables[id] ? [block(report.tables[id])] : []));
  const sections = report.sections.map(({ heading, sentences: ids, tables }) => ({
    heading,
    paragraphs: ids.flatMap((id) => sentences.get(id) ?? []),
    blocks: blocks(tables),
  }));
  const spoken = new Set(report.sections.flatMap(({ tables }) => tables));
  const rest = Object.keys(report.tables).filter((id) => !spoken.has(id));
  if (rest.length > 0) {
    const heading = render(words.appendix, locale);
    sections.push({ heading, paragraphs: [], blocks: blocks(rest) });
  }
  return { title: report.title, sections, gap: render(sentenceMessages.gap, locale), locale };
}

function documentTable(table: ReportTable, number: number, locale: Locale): DocumentTable {
  const title = table.title.replace(/^(?:[一二三四五六七八九十]+、|\d+\.)\s*/, "");
  const total = render(tableTextMessages.total, locale);
  const unitless = table.columns.some(
    (heading, at) => table.kinds[at] === "amount" && !/[（(]/.test(heading)
  );
  return {
    caption: render(words.tableCaption, locale, { number, title }),
    ...(unitless && {
      unitLine: render(sentenceMessages.unitLine, locale, { unit: STATEMENT_UNIT }),
    }),
    columns: table.columns.map((heading, at) => ({
      heading,
      numeric: NUMERIC.has(table.kinds[at] ?? "text"),
    })),
    rows: table.rows.map((row) => ({
      cells: row.map((cell, at) => printedCell(cell, table.kinds[at] ?? "text")),
      total: row[0] === total,
    })),
    notes: table.note === undefined ? [] : table.note.split("\n"),
  };
}

const NUMERIC: ReadonlySet<ColumnKind> = new Set(["count", "amount", "percent", "score"]);

function printedCell(cell: string | number, kind: ColumnKind): string {
  if (typeof cell === "string") return cell;
  return kind === "amount" || kind === "score"
    ? grouped(cell.toFixed(DIGITS))
    : grouped(String(cell));
}

/** 12345.60 → 12,345.60 */
function grouped(figure: string): string {
  const [whole = "", ...decimals] = figure.split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...decimals].join(".");
}
