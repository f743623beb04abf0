import { subtract, sum } from "../numbers/decimal";
import { readFacts } from "../rules/form-facts";
import { isUnfilled } from "../rules/cell-content";
import type { Scheme } from "../schemes/scheme";
import type { FormScore, IndicatorScore } from "../scoring/form-score";
import type { Form, FormKind, IndicatorRow } from "./form";

/** What the whole form adds up to, while one of its indicators is edited. */
export interface CardSums {
  /** Of all indicators; 0 where the form prints no weights. */
  readonly weights: number;
  /** What the weights should come to, and what is missing (below 0: too much); absent without weights. */
  readonly due?: { readonly total: number; readonly left: number };
  /** Indicators with points given, of all that can have them, and those points. */
  readonly scored: number;
  readonly count: number;
  readonly given: number;
  /** The weights of those that are scored: of how many points the given ones are. */
  readonly of: number;
}

export function cardSums(form: Form, score: FormScore, scheme: Scheme): CardSums {
  const facts = readFacts(form, scheme);
  // A row without points of its own, such as a second target below the first, is none to score.
  const rows = facts.indicators.filter(
    (one) => one.given !== null || (!one.pointless && !one.placeholder)
  );
  const scored = rows.filter(({ given }) => given !== null);
  const weights = sum(score.indicators.flatMap(({ weight }) => weight ?? []));
  const total = dueTotal(form.kind, facts, scheme);
  return {
    weights,
    ...(facts.weighted && { due: { total, left: subtract(total, weights) } }),
    scored: scored.length,
    count: rows.length,
    given: sum(scored.flatMap(({ given }) => given ?? [])),
    of: sum(scored.flatMap(({ weight }) => weight ?? [])),
  };
}

/** 100 less the points of execution, as the rules C01, C02, C10 and C11 see it. */
function dueTotal(
  kind: FormKind,
  { executionWeight, weight }: ReturnType<typeof readFacts>,
  scheme: Scheme
): number {
  if (isJudged(kind)) return 100;
  if (executionWeight !== null) return subtract(100, executionWeight);
  return weight === 100 && kind !== "target" ? 100 : scheme.weights.indicators;
}

/** Whether the points of a kind of form are a person's judgement. */
export function isJudged(kind: FormKind): boolean {
  return kind === "evaluation" || kind === "ex-ante";
}

/** Where an evaluator says why points were taken off; undefined where the form has no place for it. */
export function reasonColumn({
  cells,
}: IndicatorRow): "reason" | "reasonNote" | "remark" | undefined {
  return (["reason", "reasonNote", "remark"] as const).find((column) => cells[column]);
}

/** Whether an evaluator has taken points off and not said why. */
export function reasonIsDue(
  kind: FormKind,
  row: IndicatorRow,
  { given, weight }: IndicatorScore,
  scheme: Scheme
): boolean {
  const column = reasonColumn(row);
  if (!isJudged(kind) || !column || given === null || weight === null) return false;
  const nothing = scheme.words.nothing.includes(row.cells[column]?.text.trim() ?? "");
  return given < weight && (nothing || isUnfilled(row.cells[column]));
}
