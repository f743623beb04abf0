import { divide, multiply, round, subtract, sum } from "../numbers/decimal";
import { nameKey } from "../rules/book-facts";
import { gradeOf } from "../scoring/grade";
import type { Scheme } from "../schemes/scheme";
import { mean } from "../statistics/mean";
import { conclusionOf } from "./ex-ante-conclusion";
import type { ScoringCopy } from "./scoring-copy";

/** One indicator as all evaluators scored it. Points; lists are in the order of the evaluators. */
export interface MergedIndicator {
  readonly dimension: string;
  readonly category: string;
  readonly name: string;
  readonly weight: number | null;
  /** Null where an evaluator gave no points, or points that cannot be. */
  readonly scores: readonly (number | null)[];
  readonly reasons: readonly string[];
  /** Two decimals; null without a score. */
  readonly mean: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Standard deviation of the sample, two decimals; null below two scores. */
  readonly deviation: number | null;
  /** Places of the evaluators who stand out. */
  readonly outliers: readonly number[];
}

/** A project that several evaluators scored. */
export interface MergedProject {
  readonly kind: ScoringCopy["kind"];
  readonly project: string;
  readonly unit: string;
  readonly evaluators: readonly string[];
  readonly files: readonly string[];
  readonly indicators: readonly MergedIndicator[];
  /** Null for an evaluator who left an indicator without points. */
  readonly totals: readonly (number | null)[];
  /** Mean of the totals that are whole, in points with two decimals. */
  readonly mean: number | null;
  /** Grade of the mean, or conclusion of an ex-ante evaluation; null without one. */
  readonly grade: string | null;
  /** Grades of the evaluators' own totals; they may differ. */
  readonly grades: readonly (string | null)[];
}

/** A copy that does not count, and why. */
export interface LeftOutCopy {
  readonly file: string;
  readonly project: string;
  readonly evaluator: string;
  /** `older`: the evaluator sent another one later; `different`: other indicators or points than most. */
  readonly why: "older" | "different";
  /** The first indicator that is another one, or has other points. */
  readonly indicator?: string;
}

export interface MergedScores {
  /** Projects with two evaluators and more, in the order of their first copy. */
  readonly projects: readonly MergedProject[];
  readonly leftOut: readonly LeftOutCopy[];
}

/** Fewer than three have no middle one could stand out from. */
const FEWEST_FOR_OUTLIERS = 3;

/**
 * Puts the copies of a scoring form together by project. Of one evaluator's copies the last counts; copies
 * with other indicators or points than most are left out. The order of the evaluators does not matter to any
 * figure.
 * @param copies in the order they were written, the oldest first
 */
export function mergeScores(
  copies: readonly ScoringCopy[],
  scheme: Pick<Scheme, "grades" | "exAnte" | "limits">
): MergedScores {
  const groups = new Map<string, ScoringCopy[]>();
  for (const copy of copies) {
    if (copy.project === "") continue;
    const key = [copy.kind, nameKey(copy.project), nameKey(copy.unit)].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), copy]);
  }
  const projects: MergedProject[] = [];
  const leftOut: LeftOutCopy[] = [];
  for (const group of groups.values()) {
    const latest = new Map<string, ScoringCopy>();
    for (const copy of group) {
      const before = latest.get(nameKey(copy.evaluator));
      if (before) leftOut.push(leave(before, "older"));
      latest.delete(nameKey(copy.evaluator));
      latest.set(nameKey(copy.evaluator), copy);
    }
    const model = mostCommon([...latest.values()]);
    const same = [...latest.values()].filter((copy) => {
      const other = differing(copy, model);
      if (other !== undefined) leftOut.push({ ...leave(copy, "different"), indicator: other });
      return other === undefined;
    });
    if (same.length >= 2) projects.push(merged(same, scheme));
  }
  return { projects, leftOut };
}

function leave({ file, project, evaluator }: ScoringCopy, why: LeftOutCopy["why"]): LeftOutCopy {
  return { file, project, evaluator, why };
}

const signature = ({ indicators }: ScoringCopy): string =>
  indicators.map(({ name, weight }) => `${nameKey(name)}=${weight ?? ""}`).join("\n");

/** The copy whose indicators and points most share; the first of several. */
function mostCommon(copies: readonly ScoringCopy[]): ScoringCopy | undefined {
  const counts = new Map<string, number>();
  for (const copy of copies) counts.set(signature(copy), (counts.get(signature(copy)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return copies.find((copy) => counts.get(signature(copy)) === most);
}

/** The first indicator that is another one, or has other points. */
function differing(copy: ScoringCopy, model: ScoringCopy | undefined): string | undefined {
  if (!model || signature(copy) === signature(model)) return undefined;
  const longer = copy.indicators.length >= model.indicators.length ? copy : model;
  const other = longer === copy ? model : copy;
  const at = longer.indicators.findIndex(({ name, weight }, index) => {
    const beside = other.indicators[index];
    return !beside || nameKey(beside.name) !== nameKey(name) || beside.weight !== weight;
  });
  return longer.indicators[at]?.name ?? "";
}

function merged(
  copies: readonly ScoringCopy[],
  scheme: Pick<Scheme, "grades" | "exAnte" | "limits">
): MergedProject {
  const [first] = copies as [ScoringCopy, ...ScoringCopy[]];
  const indicators = first.indicators.map(({ dimension, category, name, weight }, at) => {
    const own = copies.map(({ indicators: all }) => all[at]);
    const scores = own.map((one) => possible(one?.score ?? null, weight));
    return {
      ...{ dimension, category, name, weight, scores },
      reasons: own.map((one) => one?.reason ?? ""),
      ...spread(scores),
      outliers: outliers(scores, weight, scheme.limits.evaluatorGap),
    };
  });
  const totals = copies.map((_, at) => {
    const own = indicators.map(({ scores }) => scores[at] ?? null);
    return own.includes(null) ? null : sum(own as number[]);
  });
  const average = mean(totals.filter((total) => total !== null));
  const gradeFor = (total: number | null): string | null =>
    total === null
      ? null
      : first.kind === "evaluation"
        ? gradeOf(total, scheme.grades)
        : conclusionOf(total, scheme);
  return {
    ...{ kind: first.kind, project: first.project, unit: first.unit, indicators, totals },
    evaluators: copies.map(({ evaluator }) => evaluator),
    files: copies.map(({ file }) => file),
    mean: average,
    grade: gradeFor(average),
    grades: totals.map(gradeFor),
  };
}

/** Points that cannot be (below 0, above the indicator's) are none. */
function possible(score: number | null, weight: number | null): number | null {
  return score === null || score < 0 || (weight !== null && score > weight) ? null : score;
}

function spread(
  all: readonly (number | null)[]
): Pick<MergedIndicator, "mean" | "lowest" | "highest" | "deviation"> {
  const scores = all.filter((score) => score !== null);
  if (scores.length === 0) return { mean: null, lowest: null, highest: null, deviation: null };
  const [lowest, highest] = [Math.min(...scores), Math.max(...scores)];
  return { mean: mean(scores), lowest, highest, deviation: deviation(scores) };
}

function deviation(scores: readonly number[]): number | null {
  const average = divide(sum(scores), scores.length);
  if (scores.length < 2 || average === null) return null;
  const squares = scores.map((score) =>
    multiply(subtract(score, average), subtract(score, average))
  );
  return round(Math.sqrt(divide(sum(squares), scores.length - 1) ?? 0), 2);
}

function outliers(
  scores: readonly (number | null)[],
  weight: number | null,
  gap: number
): readonly number[] {
  const given = scores.filter((score) => score !== null).sort((a, b) => a - b);
  if (given.length < FEWEST_FOR_OUTLIERS || weight === null || weight <= 0) return [];
  const half = Math.floor(given.length / 2);
  const middle =
    given.length % 2 === 1
      ? (given[half] ?? 0)
      : (divide(sum([given[half - 1] ?? 0, given[half] ?? 0]), 2) ?? 0);
  const far = multiply(weight, gap);
  return scores.flatMap((score, at) =>
    score !== null && score !== middle && Math.abs(subtract(score, middle)) >= far ? [at] : []
  );
}
