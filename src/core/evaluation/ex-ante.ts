import { divide, multiply, subtract, sum } from "../numbers/decimal";
import type { Scheme } from "../schemes/scheme";
import { conclusionOf } from "./ex-ante-conclusion";
import { mustEvaluate, type MustEvaluate, type PlannedProject } from "./must-evaluate";

/** One project with its ex-ante evaluation, as a register holds it. Amounts in 万元. */
export interface ExAnteRow extends PlannedProject {
  /** Points by dimension, under the names of the scheme. */
  readonly scores?: Readonly<Record<string, number | null>>;
  /** Total where the register gives no dimensions. */
  readonly score?: number | null;
  /** Something rules the project out, whatever its points. */
  readonly vetoed?: boolean;
  readonly conclusion?: string;
  readonly approved?: number | null;
  readonly arranged?: number | null;
}

/** What does not fit together; stable names for rules to word (F01–F08 of the catalogue). */
export type ExAnteProblem =
  | "notEvaluated"
  | "scoreMissing"
  | "scoreAboveDimension"
  | "conclusionUnknown"
  | "conclusionDiffers"
  | "approvedAboveApplied"
  | "partlyWithoutReduction"
  | "arrangedAboveApproved"
  | "arrangedThoughRefused"
  | "failingButSupported";

export interface ExAnteResult {
  readonly name: string;
  readonly due: MustEvaluate;
  /** Whether there is an evaluation at all: points or a conclusion. */
  readonly evaluated: boolean;
  /** Sum of the dimensions; null while one is missing. */
  readonly total: number | null;
  /** Dimensions without points, and those below the share the scheme asks for. */
  readonly missing: readonly string[];
  readonly failing: readonly string[];
  /** What the points lead to; the worst conclusion on a veto. */
  readonly conclusion: string | null;
  /** Applied − approved, and its share of what was applied; null where one is missing. */
  readonly reduction: number | null;
  readonly reductionRate: number | null;
  readonly problems: readonly ExAnteProblem[];
}

/**
 * Points, conclusion and reduction of an ex-ante evaluation, and what contradicts them (domain 2.8, 5.6).
 * A veto, or a failing dimension where the scheme makes that one, leads to the worst conclusion.
 */
export function evaluateExAnte(row: ExAnteRow, scheme: Pick<Scheme, "exAnte">): ExAnteResult {
  const { dimensions, conclusions, failing: bound } = scheme.exAnte;
  const given = dimensions.map(({ name, points }) => ({
    name,
    points,
    score: figureOf(row.scores?.[name]),
  }));
  const scored = given.some(({ score }) => score !== null);
  const missing = scored ? given.filter(({ score }) => score === null).map(nameOf) : [];
  const failing = given
    .filter(({ score, points }) => score !== null && score < multiply(points, bound.below))
    .map(nameOf);
  const total = scored
    ? missing.length > 0
      ? null
      : sum(given.map(({ score }) => score ?? 0))
    : figureOf(row.score);
  const worst = conclusions[conclusions.length - 1]?.label ?? null;
  const vetoed = row.vetoed === true || (bound.veto && failing.length > 0);
  const conclusion = vetoed ? worst : total === null ? null : conclusionOf(total, scheme);
  const written = row.conclusion?.trim() ?? "";
  const evaluated = scored || total !== null || written !== "";
  const applied = figureOf(row.applied);
  const approved = figureOf(row.approved);
  const reduction = applied !== null && approved !== null ? subtract(applied, approved) : null;
  const result = {
    name: row.name,
    due: mustEvaluate(row, scheme),
    evaluated,
    total,
    missing,
    failing,
    conclusion,
    reduction,
    reductionRate: reduction === null || applied === null ? null : divide(reduction, applied),
  };
  const above = given.some(({ score, points }) => score !== null && (score > points || score < 0));
  return {
    ...result,
    problems: problemsOf(result, { above, written, arranged: figureOf(row.arranged) }, row, scheme),
  };
}

function problemsOf(
  result: Omit<ExAnteResult, "problems">,
  seen: { readonly above: boolean; readonly written: string; readonly arranged: number | null },
  row: ExAnteRow,
  { exAnte }: Pick<Scheme, "exAnte">
): readonly ExAnteProblem[] {
  const labels = exAnte.conclusions.map(({ label }) => label);
  const [best, worst] = [labels[0], labels[labels.length - 1]];
  const { written, arranged } = seen;
  const valid = written === "" ? result.conclusion : written;
  const partly = valid !== null && labels.includes(valid) && valid !== best && valid !== worst;
  const approved = figureOf(row.approved);
  const found: readonly (readonly [ExAnteProblem, boolean])[] = [
    ["notEvaluated", result.due.required === true && !result.evaluated],
    ["scoreMissing", result.missing.length > 0],
    ["scoreAboveDimension", seen.above],
    ["conclusionUnknown", written !== "" && !labels.includes(written)],
    [
      "conclusionDiffers",
      labels.includes(written) && result.conclusion !== null && written !== result.conclusion,
    ],
    ["approvedAboveApplied", result.reduction !== null && result.reduction < 0],
    ["partlyWithoutReduction", partly && result.reduction !== null && result.reduction <= 0],
    ["arrangedAboveApproved", arranged !== null && approved !== null && arranged > approved],
    ["arrangedThoughRefused", valid === worst && arranged !== null && arranged > 0],
    ["failingButSupported", valid === best && result.failing.length > 0],
  ];
  return found.flatMap(([problem, holds]) => (holds ? problem : []));
}

export interface ExAnteSummary {
  /** Projects that must be evaluated, and those of them that were not. */
  readonly due: number;
  readonly notEvaluated: readonly string[];
  readonly evaluated: number;
  /** Sums over the evaluated projects that give the amount. */
  readonly applied: number;
  readonly approved: number;
  readonly reduction: number;
  /** Evaluated projects by conclusion, as written or else as the points give it. */
  readonly conclusions: readonly { readonly label: string; readonly count: number }[];
}

/** What the annual statement says about ex-ante evaluation. */
export function summariseExAnte(
  rows: readonly ExAnteRow[],
  scheme: Pick<Scheme, "exAnte">
): ExAnteSummary {
  const all = rows.map((row) => ({ row, result: evaluateExAnte(row, scheme) }));
  const done = all.filter(({ result }) => result.evaluated);
  const counts = new Map(scheme.exAnte.conclusions.map(({ label }) => [label, 0]));
  for (const { row, result } of done) {
    const label = row.conclusion?.trim() || result.conclusion;
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const total = (amounts: (number | null)[]): number => sum(amounts.map((amount) => amount ?? 0));
  return {
    due: all.filter(({ result }) => result.due.required === true).length,
    notEvaluated: all
      .filter(({ result }) => result.problems.includes("notEvaluated"))
      .map(({ row }) => row.name),
    evaluated: done.length,
    applied: total(done.map(({ row }) => figureOf(row.applied))),
    approved: total(done.map(({ row }) => figureOf(row.approved))),
    reduction: total(done.map(({ result }) => result.reduction)),
    conclusions: [...counts].map(([label, count]) => ({ label, count })),
  };
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

function figureOf(value: number | null | undefined): number | null {
  return value == null || !Number.isFinite(value) ? null : value;
}
