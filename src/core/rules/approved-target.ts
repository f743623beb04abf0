import { bareName } from "../forms/name-text";
import { plainWidth } from "../numbers/written-text";
import type { FormFacts } from "./form-facts";
import type { IndicatorFacts } from "./indicator-facts";

/** An indicator of a form beside the approved one of the same name. */
export interface ApprovedPair {
  readonly own: IndicatorFacts;
  readonly approved: IndicatorFacts;
}

export interface ApprovedMatch {
  readonly pairs: readonly ApprovedPair[];
  /** Not among the approved ones. */
  readonly added: readonly IndicatorFacts[];
  /** Approved, and not on the form. */
  readonly removed: readonly IndicatorFacts[];
}

/** Finds the approved indicators by name. Names that stand on a form more than once say nothing. */
export function matchApproved(facts: FormFacts, approved: FormFacts): ApprovedMatch {
  const own = byName(facts);
  const goals = byName(approved);
  const pairs: ApprovedPair[] = [];
  const added: IndicatorFacts[] = [];
  for (const [name, one] of own) {
    const goal = goals.get(name);
    if (one && goal) pairs.push({ own: one, approved: goal });
    else if (one && goal === undefined && !goals.has(name)) added.push(one);
  }
  const removed = [...goals].flatMap(([name, goal]) => (goal && !own.has(name) ? [goal] : []));
  return { pairs, added, removed };
}

function byName({ indicators }: FormFacts): Map<string, IndicatorFacts | undefined> {
  const index = new Map<string, IndicatorFacts | undefined>();
  for (const facts of indicators) {
    const name = plainWidth(bareName(facts.row.name)).replace(/[\s()（）]+/g, "");
    if (facts.placeholder || name === "") continue;
    index.set(name, index.has(name) ? undefined : facts);
  }
  return index;
}

/**
 * Whether two targets certainly differ: two figures of one unit, or two directions. Words may say the
 * same in other words, and are not compared.
 */
export function targetsDiffer({ own, approved }: ApprovedPair): boolean {
  const [a, b] = [own.target, approved.target];
  if (a.kind !== b.kind || (a.kind !== "定量" && a.kind !== "区间")) return false;
  if (!a.certain || !b.certain || a.value === null || b.value === null) return false;
  if (a.unit !== "" && b.unit !== "" && a.unit !== b.unit) return false;
  if (a.value !== b.value || a.upper !== b.upper) return true;
  return a.operator !== "" && b.operator !== "" && a.operator !== b.operator;
}
