import { sum } from "../numbers/decimal";
import type { Scheme } from "../schemes/scheme";
import { measureOf } from "./measure";

/** A result whose consequences are asked for: a grade, or a light of monitoring. */
export interface AppliedResult {
  readonly name: string;
  readonly label: string;
  /** 万元; null where the register gives none. */
  readonly amount?: number | null;
}

export interface MeasureGroup {
  readonly label: string;
  /** Null for a label the scheme has no measure for. */
  readonly measure: string | null;
  readonly names: readonly string[];
  /** Sum of the amounts that are given. */
  readonly amount: number;
}

/**
 * Results by label in the scheme's order (grades, then lights, then labels it does not know), each
 * with what follows from it, the projects and their amounts. Blank labels come last.
 */
export function applyResults(
  results: readonly AppliedResult[],
  scheme: Pick<Scheme, "application">
): readonly MeasureGroup[] {
  const { grades, lights } = scheme.application;
  const groups = new Map<string, AppliedResult[]>();
  for (const result of results) {
    const label = result.label.trim();
    const group = groups.get(label);
    if (group) group.push(result);
    else groups.set(label, [result]);
  }
  const known = [...grades, ...lights].map(({ label }) => label);
  const rank = (label: string): number => {
    const at = known.indexOf(label);
    return label === "" ? Number.POSITIVE_INFINITY : at < 0 ? known.length : at;
  };
  return [...groups]
    .sort(([a], [b]) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))
    .map(([label, group]) => ({
      label,
      measure: measureOf(label, scheme),
      names: group.map(({ name }) => name),
      amount: sum(
        group.map(({ amount }) => (amount != null && Number.isFinite(amount) ? amount : 0))
      ),
    }));
}
