import type { Form, IndicatorRow } from "../forms/form";
import { render, type Locale } from "../messages/message";
import { scoringMessages } from "../messages/scoring";
import { isWithin, multiply, round, sum } from "../numbers/decimal";
import type { Scheme } from "../schemes/scheme";
import { executionOf, numberOf, type FormExecution } from "./form-execution";
import type { FormScore, IndicatorScore, ScoreStatus } from "./form-score";
import { gradeOf } from "./grade";
import { indicatorShare } from "./indicator-share";
import { executionText, totalText, warningText } from "./score-texts";
import { selfScoreWarning } from "./self-score";
import { projectTotal } from "./total";
import { readIndicator, targetText, type ScoredRow } from "./read-indicator";

/**
 * Scores of a form beside those it gives. The total takes computed points, and given ones where none
 * can be computed; it is null while an indicator with a weight has neither. The grade is null too
 * where the points of execution are on another page.
 */
export function scoreForm(form: Form, scheme: Scheme, locale: Locale): FormScore {
  const execution = executionOf(form, scheme);
  const digits = givenDigits(form);
  const rows = form.indicators.map((row) => ({ row, scored: readIndicator(row, scheme) }));
  // On a form without points, such as one that only sets targets, there is nothing to add up.
  const pointed = rows.filter(({ scored }) => scored.weight !== null || scored.given !== null);
  const points = pointed.map(({ scored }) => pointsOf(scored));
  const executionPoints = execution?.counts
    ? (execution.score ?? numberOf(execution.row.cells.score))
    : 0;
  const earned = indicatorPoints(points, indicatorShare(form, execution));
  const weight = sum(rows.flatMap(({ scored }) => scored.weight ?? []));
  // Without its fund block a form of 90 points is a part of one: the part has points and no grade.
  const isPart = !execution && isWithin(weight, scheme.weights.indicators, 0.005) && weight < 100;
  const gradeText = form.total?.grade?.text.trim() ?? "";
  const computed =
    earned === null || executionPoints === null
      ? undefined
      : projectTotal([earned], executionPoints, execution?.rate ?? null, scheme.scoring.caps);
  const total = computed?.total ?? null;
  const warning = warningOf(form, scheme, { execution, earned, weight, executionPoints }, locale);
  return {
    sheet: form.sheet,
    kind: form.kind,
    range: form.range,
    title: form.title,
    ...(form.fields.project ? { project: form.fields.project.text } : {}),
    executionRate: execution?.rate ?? null,
    executionScore: execution?.score ?? null,
    ...(execution && execution.score !== null
      ? { executionExplanation: executionText(execution, scheme, locale) }
      : {}),
    indicators: rows.map(({ row, scored }) => indicatorScore(row, scored, scheme, digits, locale)),
    total,
    ...(computed && earned !== null
      ? { totalExplanation: totalText({ ...computed, earned, executionPoints, execution }, locale) }
      : {}),
    ...(computed?.cap === undefined ? {} : { cap: computed.cap }),
    grade: total === null || isPart ? null : gradeOf(total, scheme.grades),
    ...(warning ? { warning } : {}),
    given: {
      total: numberOf(form.total?.score),
      grade: gradeText === "" ? null : gradeText,
    },
  };
}

/** Points an indicator brings to the total; null when it has a weight and no points. */
function pointsOf({ result, given, weight }: ScoredRow): number | null {
  return result.score ?? given ?? (weight === null || weight === 0 ? 0 : null);
}

/** Points of all indicators together; null while one with a weight has none, or there is none. */
function indicatorPoints(points: readonly (number | null)[], share: number): number | null {
  const known = points.filter((value) => value !== null);
  if (points.length === 0 || known.length < points.length) return null;
  return multiply(sum(known), share);
}

/** The warning of a self-evaluation whose indicators and execution both have points. */
function warningOf(
  form: Form,
  scheme: Scheme,
  facts: {
    readonly execution: FormExecution | undefined;
    readonly earned: number | null;
    readonly weight: number;
    readonly executionPoints: number | null;
  },
  locale: Locale
): FormScore["warning"] {
  const { execution, earned, weight, executionPoints } = facts;
  if (form.kind !== "self-eval" && form.kind !== "dept-self-eval") return undefined;
  if (!execution?.counts || earned === null || executionPoints === null) return undefined;
  const { executed, budget } = execution;
  const warning = selfScoreWarning(
    { score: earned, weight },
    { score: executionPoints, weight: execution.weight },
    executed === null || budget === null ? undefined : { executed, budget },
    scheme
  );
  return warning && { light: warning.light, text: warningText(warning, budget, locale) };
}

function indicatorScore(
  row: IndicatorRow,
  scored: ScoredRow,
  scheme: Scheme,
  digits: number,
  locale: Locale
): IndicatorScore {
  const { result, weight, given } = scored;
  const { key, params } = result.explanation;
  return {
    cell: row.cells.score?.cell ?? row.cells.name?.cell ?? "",
    name: row.name,
    target: targetText(row),
    actual: row.cells.actual?.text ?? "",
    weight,
    given,
    computed: result.score,
    status: statusOf(scored, scheme, digits),
    explanation: render(scoringMessages[key], locale, params),
  };
}

function statusOf(
  { result, given, weight }: ScoredRow,
  scheme: Scheme,
  digits: number
): ScoreStatus {
  if (result.range) {
    if (given === null) return "not-computed";
    return given >= result.range.from && given <= result.range.to ? "in-tier" : "out-of-tier";
  }
  if (result.score === null) return "not-computed";
  if (given === null) return "ok";
  const missedInFull = result.met === false && given === weight;
  const agrees = agreesWith(given, result.score, scheme, missedInFull ? 2 : digits);
  return agrees ? "ok" : "differs";
}

/**
 * Whether a given score is the computed one: within the scheme's tolerance, or the computed one
 * rounded or cut at the precision the form itself uses (a form in whole points may say 9 for 9.8).
 * @param digits decimals the form uses, see givenDigits.
 */
export function agreesWith(
  given: number,
  computed: number,
  scheme: Pick<Scheme, "tolerance">,
  digits: number
): boolean {
  if (isWithin(given, computed, scheme.tolerance.points)) return true;
  return given === round(computed, digits) || given === round(computed, digits, "truncate");
}

/** Decimals of the given scores and the total of a form: the most any of them has, 2 at most; 2 without scores. */
export function givenDigits(form: Form): number {
  const scores = [
    ...form.indicators.map(({ cells }) => numberOf(cells.score)),
    ...(form.money?.rows ?? []).map(({ cells }) => numberOf(cells.score)),
    numberOf(form.total?.score),
  ].filter((score) => score !== null);
  if (scores.length === 0) return 2;
  for (const digits of [0, 1]) {
    if (scores.every((score) => round(score, digits) === score)) return digits;
  }
  return 2;
}
