import type { Entry, Form, IndicatorRow } from "../forms/form";
import { render, type Locale } from "../messages/message";
import { scoringMessages } from "../messages/scoring";
import { readNumber } from "../numbers/read-number";
import { isBelow, writesOf, type CellWrite } from "../plan/cell-writes";
import type { Action, Plan } from "../plan/plan";
import { builtInSchemes } from "../schemes/registry";
import type { Scheme } from "../schemes/scheme";
import { executionOf, type FormExecution } from "./form-execution";
import { indicatorFormula, roundedAs } from "./indicator-formula";
import { indicatorShare } from "./indicator-share";
import { readIndicator, type ScoredRow } from "./read-indicator";
import { scoreForm } from "./score-form";

/**
 * The plan that writes PERF formulas where a score can be computed: indicator scores, rate and score
 * of the total fund row, total, grade. Points a person gave for words stay, and so does every cell
 * whose formula would not give the score computed here.
 */
export function planScoreFormulas(forms: readonly Form[], scheme: Scheme, locale: Locale): Plan {
  const actions: Action[] = [];
  let count = 0;
  for (const form of forms) {
    const formulas = formulasOf(form, scheme, locale);
    count += formulas.length;
    actions.push(...writesOf(form.sheet, formulas));
  }
  const title =
    count === 0
      ? render(scoringMessages.planNothing, locale)
      : render(scoringMessages.planTitle, locale, { count });
  return { title, actions };
}

function formulasOf(form: Form, scheme: Scheme, locale: Locale): readonly CellWrite[] {
  const formulas: CellWrite[] = [];
  const written = new Set<string>();
  const write = (entry: Entry | undefined, formula: string | undefined, format?: string): void => {
    if (!entry || formula === undefined) return;
    const numberFormat = format ?? (typeof entry.value === "number" ? null : "General");
    formulas.push({ row: entry.row, column: entry.column, content: formula, numberFormat });
    written.add(entry.cell);
  };

  const rows = form.indicators.map((row) => ({ row, scored: readIndicator(row, scheme) }));
  for (const { row, scored } of rows) write(row.cells.score, indicatorFormula(row, scored, scheme));

  const execution = executionOf(form, scheme);
  if (execution && (execution.budget ?? 0) > 0 && execution.executed !== null) {
    const { rate, score } = execution.row.cells;
    const percent = rate?.text.trim().endsWith("%") && typeof rate.value === "number";
    write(rate, amountsFormula("PERF.EXECRATE", execution), percent ? undefined : "0.00%");
    if (execution.counts) write(score, executionFormula(execution, scheme));
  }

  const { total } = scoreForm(form, scheme, locale);
  const summed = indicatorShare(form, execution) === 1;
  const totalEntry = form.total?.score;
  if (total !== null && summed) write(totalEntry, totalFormula(rows, execution, scheme, written));
  const graded = totalEntry && (written.has(totalEntry.cell) || isNumber(totalEntry));
  if (graded) write(form.total?.grade, gradeFormula(totalEntry, scheme));
  return formulas;
}

function isNumber(entry: Entry): boolean {
  return typeof entry.value === "number";
}

/** `PERF.EXECRATE(G6,F6)`, or over the parts where the total row says nothing. */
function amountsFormula(name: string, execution: FormExecution, more = ""): string | undefined {
  const [executed, budget] = (["executed", execution.budgetColumn] as const).map((column) => {
    const entries = execution.sources.flatMap(({ cells }) => cells[column] ?? []);
    const cells = entries.flatMap((entry) => amountArgument(entry) ?? []);
    if (cells.length === 0 || cells.length < entries.length) return undefined;
    return cells.length === 1 ? cells[0] : `SUM(${cells.join(",")})`;
  });
  return executed && budget ? `=${name}(${executed},${budget}${more})` : undefined;
}

/** An amount kept as text is turned into a number; one with a unit of its own is no input at all. */
function amountArgument(entry: Entry): string | undefined {
  if (isNumber(entry)) return entry.cell;
  const plain = typeof entry.value === "string" && /^\d[\d,]*(?:\.\d+)?$/.test(entry.value.trim());
  return plain && readNumber(entry.value) ? `VALUE(${entry.cell})` : undefined;
}

function executionFormula(execution: FormExecution, scheme: Scheme): string | undefined {
  const entry = execution.row.cells.weight;
  const weight = entry && isNumber(entry) ? entry.cell : String(execution.weight);
  const formula = amountsFormula("PERF.EXECSCORE", execution, `,${weight}`);
  return formula === undefined ? undefined : `=${roundedAs(formula.slice(1), scheme)}`;
}

/** The sum of all score cells; undefined while one of them holds points the sum would not see. */
function totalFormula(
  rows: readonly { readonly row: IndicatorRow; readonly scored: ScoredRow }[],
  execution: FormExecution | undefined,
  scheme: Scheme,
  written: ReadonlySet<string>
): string | undefined {
  const seen = (entry: Entry): boolean => written.has(entry.cell) || isNumber(entry);
  const entries = rows.flatMap(({ row }) => row.cells.score ?? []);
  const filled = entries.filter((entry) => entry.text.trim() !== "" || written.has(entry.cell));
  if (filled.length === 0 || !filled.every(seen)) return undefined;
  const parts = [...runs(entries)];
  if (execution?.counts) {
    const { score } = execution.row.cells;
    if (score && seen(score)) parts.unshift(score.cell);
    else {
      const formula = executionFormula(execution, scheme);
      if (formula === undefined) return undefined;
      parts.unshift(formula.slice(1));
    }
  }
  return `=SUM(${parts.join(",")})`;
}

/** Cells of one column below each other as `I13:I21`. */
function runs(entries: readonly Entry[]): readonly string[] {
  const result: string[] = [];
  const sorted = [...entries].sort((a, b) => a.column - b.column || a.row - b.row);
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (isBelow(sorted[end], sorted[end + 1])) end++;
    const [first, last] = [sorted[start] as Entry, sorted[end] as Entry];
    result.push(first === last ? first.cell : `${first.cell}:${last.cell}`);
    start = end + 1;
  }
  return result;
}

/** A built-in scheme by its name, any other by its bands, so that the formula stands alone. */
function gradeFormula(total: Entry, scheme: Scheme): string {
  const builtIn = builtInSchemes.find(({ name }) => name === scheme.name);
  const same = builtIn && JSON.stringify(builtIn.grades) === JSON.stringify(scheme.grades);
  if (same && builtIn === builtInSchemes[0]) return `=PERF.GRADE(${total.cell})`;
  const bands = same
    ? quoted(scheme.name)
    : `{${scheme.grades.map(({ label, from }) => `${quoted(label)},${from}`).join(";")}}`;
  return `=PERF.GRADE(${total.cell},${bands})`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
