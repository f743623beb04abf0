import { render, type Locale } from "../messages/message";
import { registerMessages } from "../messages/registers";
import { reportMessages } from "../messages/report";
import type { RegisterData } from "../registers/read-registers";
import type { RegisterTable } from "../registers/register";
import type { Scheme } from "../schemes/scheme";
import { parseCell } from "../sheets/address";
import type { LastYear } from "./last-year/last-year";
import { lastYearIssues, usableLastYear } from "./last-year/last-year-issues";
import { planReport, type PlannedReport } from "./plan-report";
import type { ReportResult } from "./report-model";
import { registerIssues } from "./register-issues";
import { isDepartmental } from "./statement/objects";
import { planStatement } from "./statement/plan-statement";
import { StatementBook, StatementRow } from "./statement/statement-book";

/** What the annual report is made of. */
export interface ReportSources {
  /** Lists of key evaluations, one per block. */
  readonly evaluations: readonly RegisterTable[];
  readonly registers: readonly RegisterData[];
  /** Names of the sheets of the workbook that PERF did not make. */
  readonly userSheets: readonly string[];
  /** Figures of the year before, from the sheet 上年数据 or from a workbook of that year. */
  readonly lastYear?: LastYear;
  /** Name of a scheme the workbook has chosen and that is not there. */
  readonly missingScheme?: string;
}

/**
 * The annual report: key evaluations with their list and charts on 年报, every other table of
 * T1–T15 the registers have data for on a sheet of its own, and the text of the statement.
 * @param year of the statement; the latest one that titles name when omitted.
 */
export function planAnnual(
  { evaluations, registers, userSheets, lastYear, missingScheme }: ReportSources,
  scheme: Scheme,
  locale: Locale,
  year?: number
): PlannedReport {
  const key = planReport(keyEvaluations(evaluations, registers), scheme, locale, year);
  const now = new StatementBook(registers, scheme, locale, year);
  const last = usableLastYear(lastYear, now);
  const book = last ? new StatementBook(registers, scheme, locale, year, last) : now;
  const statement = planStatement(book, new Set(userSheets), { keyEvaluation: key.drafts });
  const notMade = [
    ...statement.notMade,
    ...(key.result.tables.T8 ? [] : [keyTable("T8", locale), keyTable("T9", locale)]),
  ];
  const issues = [
    ...key.result.issues,
    ...registerIssues(registers, book, missingScheme),
    ...lastYearIssues(lastYear, book),
  ];
  if (statement.actions.length === 0) return { ...key, result: { ...key.result, notMade, issues } };
  const tables = { ...key.result.tables, ...statement.tables };
  const charts = [...key.result.charts, ...statement.charts];
  return {
    plan: {
      title: render(reportMessages.planTitleAnnual, locale, {
        tables: Object.keys(tables).length,
        charts: charts.length,
        sentences: statement.sentences.length,
      }),
      actions: [...statement.actions, ...key.plan.actions],
    },
    result: {
      title: statement.title,
      sections: statement.sections.map((section) =>
        section.id === "keyEvaluation"
          ? { ...section, tables: [...Object.keys(key.result.tables), ...section.tables] }
          : section
      ),
      tables: inOrder(tables),
      charts,
      sentences: statement.sentences,
      issues,
      notMade,
    },
    drafts: key.drafts,
  };
}

function keyTable(id: "T8" | "T9", locale: Locale): ReportResult["notMade"][number] {
  const title = id === "T8" ? reportMessages.distributionTitle : reportMessages.listTitle;
  return {
    id,
    title: render(title, locale).replace(/^[一二\d][、.]\s*/, ""),
    needs: [render(registerMessages.evaluation, locale)],
  };
}

/** The bureau's own evaluations: what departments evaluated is T7 and not counted with them. */
function keyEvaluations(
  evaluations: readonly RegisterTable[],
  registers: readonly RegisterData[]
): readonly RegisterTable[] {
  const departmental = new Set(
    registers
      .filter(({ name }) => name === "evaluation")
      .flatMap((table) =>
        table.rows
          .filter((record) => isDepartmental(new StatementRow(table, record)))
          .map(({ row }) => `${table.sheet}\n${row}`)
      )
  );
  if (departmental.size === 0) return evaluations;
  return evaluations.map((table) => ({
    ...table,
    rows: table.rows.filter(({ cells }) => {
      const row = parseCell(Object.values(cells)[0] ?? "")?.row;
      return !departmental.has(`${table.sheet}\n${row}`);
    }),
  }));
}

/** T1, T2 … T15, with T8a behind T8. */
function inOrder<Table>(tables: Readonly<Record<string, Table>>): Readonly<Record<string, Table>> {
  const rank = (id: string) => Number(/\d+/.exec(id)?.[0] ?? 0);
  const ids = Object.keys(tables).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(ids.map((id) => [id, tables[id] as Table]));
}
