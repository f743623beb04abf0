import { render, type Locale } from "../messages/message";
import { reportMessages } from "../messages/report";
import { sectionMessages } from "../messages/statement-text";
import { freeSheetName } from "../plan/free-sheet-name";
import type { Action, Plan } from "../plan/plan";
import { chosenSeverity } from "../registers/chosen-severity";
import { gradeEvaluations } from "../registers/evaluation-issues";
import type { RegisterTable } from "../registers/register";
import type { Issue } from "../rules/issue";
import type { Scheme } from "../schemes/scheme";
import { areaAddress, cellAddress, withSheet } from "../sheets/address";
import { chooseRegisters } from "./choose-registers";
import { sentenceOf } from "./compose-sentence";
import { evaluationSentences, type DraftSentence, type TablePlace } from "./evaluation-sentences";
import { canCountLive, gradeTable, percentText, type GradeTable } from "./grade-table";
import type { ReportChart, ReportResult, ReportSection, ReportTable } from "./report-model";
import { ordered, resultColumns, type ResultColumn } from "./result-list";
import { sheetActions, type SheetContent } from "./sheet-actions";
import { LIST_COLUMN, sheetLayout } from "./sheet-layout";

export interface PlannedReport {
  /** Without actions where there is nothing to report. */
  readonly plan: Plan;
  /** What the sheet shows once the plan was applied. */
  readonly result: ReportResult;
  /** The sentences with their formulas, for the sheet that holds the whole text. */
  readonly drafts: readonly DraftSentence[];
}

/**
 * The annual report on key evaluations on a sheet of its own: table T8 (grades), table T9 (results),
 * the sentences, and two charts bound to T8. Counts, shares and the sentence on grades are formulas
 * over the list where these give the same figures (see `canCountLive`), values elsewhere; T9 holds
 * values, since its order depends on the grades.
 */
export function planReport(
  registers: readonly RegisterTable[],
  scheme: Scheme,
  locale: Locale,
  year?: number
): PlannedReport {
  const chosen = chooseRegisters(registers, scheme, locale, year);
  const graded = gradeEvaluations(chosen.tables, scheme, locale);
  const issues: Issue[] = [...chosen.issues, ...graded.issues];
  if (graded.entries.length === 0) {
    const title = render(reportMessages.planTitleEmpty, locale);
    return {
      plan: { title, actions: [] },
      result: {
        title: reportTitle(chosen.year, locale),
        sections: [],
        tables: {},
        charts: [],
        sentences: [],
        issues,
        notMade: [],
      },
      drafts: [],
    };
  }

  const grades = gradeTable(graded.entries, scheme, locale);
  const live = canCountLive(grades, graded.entries, scheme);
  const entries = ordered(
    graded.entries,
    grades.lines.map(({ grade }) => grade)
  );
  const columns = resultColumns(entries, locale);
  const sheet = freeSheetName(
    render(reportMessages.sheetName, locale),
    new Set(registers.map((table) => table.sheet))
  );

  // How many sentences there are decides where the tables stand, and the sentences name their cells.
  const sentenceCount = evaluationSentences(
    entries,
    grades,
    { sheet, firstRow: 0, live, listColumns: {} },
    scheme,
    locale
  ).length;
  const layout = sheetLayout(sentenceCount, grades.lines.length, columns.length);
  const sentences = evaluationSentences(
    entries,
    grades,
    { sheet, firstRow: layout.firstRow, live, listColumns: listColumns(columns) },
    scheme,
    locale
  );

  const title = reportTitle(chosen.year, locale);
  const content: SheetContent = {
    sheet,
    title,
    layout,
    grades,
    live,
    columns,
    entries,
    scheme,
    locale,
    sentences: sentences.map(({ fragments }) => fragments),
    source: sourceLine(chosen.tables, scheme, locale),
  };
  const note = grades.printed.complete ? undefined : sharesNote(grades, scheme, locale);
  if (note !== undefined) issues.push(...sharesIssue(grades, scheme, locale, content));
  const actions: readonly Action[] = sheetActions(content, note);
  const tables = {
    T8: distributionTable(content, note),
    T9: resultTable(content),
  };
  const charts = reportCharts(actions, content);
  const planTitle = render(reportMessages.planTitle, locale, {
    sheet,
    tables: Object.keys(tables).length,
    charts: charts.length,
  });
  return {
    plan: { title: planTitle, actions },
    result: {
      title,
      sections: [keySection(sentences, locale)],
      tables,
      charts,
      sentences: sentences.map(({ id, fragments }) => sentenceOf(id, fragments)),
      issues,
      notMade: [],
    },
    drafts: sentences,
  };
}

/** Key evaluations as a part of the statement, without a number of its own. */
function keySection(sentences: readonly DraftSentence[], locale: Locale): ReportSection {
  return {
    id: "keyEvaluation",
    heading: render(sectionMessages.keyEvaluation, locale),
    sentences: sentences.map(({ id }) => id),
    tables: ["T8", "T9"],
  };
}

function reportTitle(year: number | undefined, locale: Locale): string {
  return year === undefined
    ? render(reportMessages.title, locale)
    : render(reportMessages.titleWithYear, locale, { year });
}

function sourceLine(tables: readonly RegisterTable[], scheme: Scheme, locale: Locale): string {
  const sources = tables.map(({ sheet, range }) => withSheet(sheet, range)).join("、");
  return render(reportMessages.source, locale, { sources, scheme: scheme.name });
}

function sharesNote(grades: GradeTable, scheme: Scheme, locale: Locale): string {
  const sum = percentText(grades.printed.sum, scheme);
  return render(reportMessages.sharesNote, locale, { sum });
}

/** H03 of the catalogue: shares that do not add up need a note. */
function sharesIssue(
  grades: GradeTable,
  scheme: Scheme,
  locale: Locale,
  { sheet, title, layout }: SheetContent
): Issue[] {
  const severity = chosenSeverity("H03", "shares-incomplete", "hint", scheme);
  if (severity === "off") return [];
  const sum = percentText(grades.printed.sum, scheme);
  return [
    {
      rule: "H03",
      type: "shares-incomplete",
      severity,
      sheet,
      cell: cellAddress(layout.totalRow, 2),
      form: title,
      message: render(reportMessages.sharesIncomplete, locale, { sum }),
      left: sum,
      right: percentText(100, scheme),
    },
  ];
}

function distributionTable(content: SheetContent, note: string | undefined): ReportTable {
  const { grades, layout, locale, scheme, sheet } = content;
  const { headingRow: top, totalRow: bottom } = layout;
  return {
    title: render(reportMessages.distributionTitle, locale),
    columns: [reportMessages.grade, reportMessages.count, reportMessages.share].map((heading) =>
      render(heading, locale)
    ),
    kinds: ["text", "count", "percent"],
    rows: [
      ...grades.lines.map(({ label, count, share }) => [label, count, percentText(share, scheme)]),
      [render(reportMessages.total, locale), grades.total, percentText(100, scheme)],
    ],
    ...(note === undefined ? {} : { note }),
    sheet,
    range: areaAddress({ top, bottom, left: 0, right: 2 }),
  };
}

function resultTable({ columns, entries, layout, locale, sheet }: SheetContent): ReportTable {
  const { headingRow: top, listColumn: left, lastColumn: right } = layout;
  return {
    title: render(reportMessages.listTitle, locale),
    columns: columns.map((column: ResultColumn) => column.heading),
    kinds: columns.map(({ kind }) => kind),
    rows: entries.map((entry, index) => columns.map((column) => column.cell(entry, index))),
    sheet,
    range: areaAddress({ top, bottom: top + entries.length, left, right }),
  };
}

function listColumns(columns: readonly ResultColumn[]): TablePlace["listColumns"] {
  return Object.fromEntries(columns.map(({ id }, index) => [id, LIST_COLUMN + index]));
}

function reportCharts(actions: readonly Action[], { sheet }: SheetContent): ReportChart[] {
  return actions.flatMap((action) =>
    action.kind === "chart"
      ? [
          {
            name: action.name,
            type: action.type,
            title: action.title,
            sheet,
            source: `${action.categories.split(":")[0]}:${action.values.split(":").at(-1)}`,
          },
        ]
      : []
  );
}
