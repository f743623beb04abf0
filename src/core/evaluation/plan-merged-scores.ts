import { evaluatorMessages as words } from "../messages/evaluators";
import { render, type Locale } from "../messages/message";
import { freeSheetName } from "../plan/free-sheet-name";
import { listSheet, type ListColumn, type ListSheet } from "../plan/list-sheet";
import type { Plan, WrittenValue } from "../plan/plan";
import { fittingWidth } from "../plan/text-width";
import { areaAddress, cellAddress } from "../sheets/address";
import type { MergedProject } from "./merge-scores";

/** Sheets 评分汇总, one for each project. On a later run PERF's own cells are replaced. */
export function planMergedScores(projects: readonly MergedProject[], locale: Locale): Plan {
  const actions = mergedLists(projects, locale).flatMap((list, at) =>
    // Only the first one is brought to the front.
    listSheet(list).filter(({ kind }) => at === 0 || kind !== "select")
  );
  return { title: render(words.plan, locale, { n: projects.length }), actions };
}

/** A list for each project: evaluators side by side, their mean and spread, who stands out and why. */
export function mergedLists(
  projects: readonly MergedProject[],
  locale: Locale
): readonly ListSheet[] {
  const taken = new Set<string>();
  return projects.map((project) =>
    mergedList(project, sheetName(project, projects.length, taken, locale), locale)
  );
}

/** `6 位评价人，平均 88.50 分，良；没有偏离较大的打分` */
export function mergedSummary(
  { evaluators, mean, grade, indicators }: MergedProject,
  locale: Locale
): { readonly n: number; readonly mean: string; readonly grade: string; readonly apart: string } {
  const apart = indicators.reduce((count, { outliers }) => count + outliers.length, 0);
  return {
    n: evaluators.length,
    mean: mean === null ? render(words.noMean, locale) : mean.toFixed(2),
    grade: grade === null ? "" : render(words.gradeIs, locale, { grade }),
    apart: apart === 0 ? render(words.together, locale) : render(words.apart, locale, { n: apart }),
  };
}

/** 0-based row below the title, the summary and the headings. */
const FIRST_ROW = 3;
const FIRST_SCORE = 4;

/** Rows and columns of the sheet; figures that follow from others are formulas. */
function mergedList(project: MergedProject, sheet: string, locale: Locale): ListSheet {
  const say = (key: keyof typeof words): string => render(words[key], locale);
  const { evaluators, indicators, totals, kind, grades, grade } = project;
  const last = FIRST_SCORE + evaluators.length - 1;
  const scoresOf = (at: number): string =>
    areaAddress({ top: FIRST_ROW + at, bottom: FIRST_ROW + at, left: FIRST_SCORE, right: last });
  const spreadOf = (at: number, count: number): WrittenValue[] => {
    const scores = scoresOf(at);
    if (count === 0) return ["", "", "", ""];
    return [
      `=ROUND(AVERAGE(${scores}),2)`,
      `=MIN(${scores})`,
      `=MAX(${scores})`,
      count < 2 ? "" : `=ROUND(STDEV(${scores}),2)`,
    ];
  };
  const bottom = FIRST_ROW + indicators.length - 1;
  const given = (all: readonly (number | null)[]): number =>
    all.filter((one) => one !== null).length;
  const written: WrittenValue[][] = indicators.map((one, at) => [
    ...[one.dimension, one.category, one.name, one.weight ?? ""],
    ...one.scores.map((score) => score ?? ""),
    ...spreadOf(at, given(one.scores)),
    one.outliers.map((place) => evaluators[place] ?? "").join(say("separator")),
    commentsOf(one.reasons, evaluators, locale),
  ]);
  const totalOf = (column: number): string =>
    `=SUM(${cellAddress(FIRST_ROW, column)}:${cellAddress(bottom, column)})`;
  written.push([
    ...[say("total"), "", "", totalOf(FIRST_SCORE - 1)],
    ...totals.map((total, at) => (total === null ? "" : totalOf(FIRST_SCORE + at))),
    ...spreadOf(indicators.length, given(totals)),
    ...["", ""],
  ]);
  const verdict = say(kind === "evaluation" ? "gradeRow" : "conclusionRow");
  written.push([
    verdict,
    "",
    "",
    "",
    ...grades.map((one) => one ?? ""),
    grade ?? "",
    "",
    "",
    "",
    "",
    "",
  ]);
  const shown = written.map((row) => row.map((cell) => (isFormula(cell) ? "00.00" : (cell ?? ""))));
  return {
    sheet,
    title: render(words.title, locale, { project: project.project }),
    summary: render(words.summary, locale, mergedSummary(project, locale)),
    columns: columnsOf(evaluators, shown, say),
    rows: shown as (string | number)[][],
    written,
    severities: [
      ...indicators.map(({ outliers }) =>
        outliers.length > 0 ? ("warning" as const) : ("hint" as const)
      ),
      "hint" as const,
      "hint" as const,
    ],
    severityColumn: FIRST_SCORE + evaluators.length + 4,
  };
}

function columnsOf(
  evaluators: readonly string[],
  shown: readonly (readonly unknown[])[],
  say: (key: keyof typeof words) => string
): ListColumn[] {
  const headings: readonly (readonly [string, ListColumn["align"], number])[] = [
    [say("dimension"), "center", 14],
    [say("category"), "center", 16],
    [say("indicator"), "left", 30],
    [say("weight"), "right", 8],
    ...evaluators.map((name) => [name, "right", 16] as const),
    [say("mean"), "right", 10],
    [say("lowest"), "right", 8],
    [say("highest"), "right", 8],
    [say("deviation"), "right", 10],
    [say("standsOut"), "left", 20],
    [say("comments"), "left", 60],
  ];
  const text = new Set([0, 1, 2, headings.length - 2, headings.length - 1]);
  return headings.map(([heading, align, most], at) => ({
    heading,
    align,
    width: fittingWidth([heading, ...shown.map((row) => String(row[at] ?? ""))], 8, most),
    general: !text.has(at),
  }));
}

function commentsOf(
  reasons: readonly string[],
  evaluators: readonly string[],
  locale: Locale
): string {
  return reasons
    .flatMap((text, at) =>
      text === "" ? [] : [render(words.comment, locale, { evaluator: evaluators[at] ?? "", text })]
    )
    .join("\n");
}

function isFormula(cell: unknown): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}

/** Excel takes 31 characters for the name of a sheet; a number may follow. */
const LONGEST_NAME = 28;

function sheetName(
  { project }: MergedProject,
  count: number,
  taken: Set<string>,
  locale: Locale
): string {
  const wanted =
    count === 1 ? render(words.sheet, locale) : render(words.sheetOf, locale, { project });
  const plain = wanted
    .replace(/[\\/?*[\]:：'"]/g, " ")
    .slice(0, LONGEST_NAME)
    .trim();
  const free = freeSheetName(plain, taken);
  taken.add(free);
  return free;
}
