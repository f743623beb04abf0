import type { Form } from "../forms/form";
import { sum } from "../numbers/decimal";
import type { FormFacts, Place } from "./form-facts";
import { headingPlace } from "./form-facts";
import type { IndicatorFacts } from "./indicator-facts";

/** Points above the 100 of a scoring table, or taken off them. */
const BEYOND = /加分|扣分|附加|减分/;

/** Points of a row: its cell, else printed behind its name. */
export function pointsOf({ weight, row }: IndicatorFacts): number | null {
  return weight ?? row.printedWeight ?? null;
}

/**
 * What the lowest level of a scoring table adds up to, in points, without extra points. Null while a
 * row has none: then the sum says nothing.
 */
export function leafPoints({ indicators }: FormFacts): number | null {
  const points: number[] = [];
  for (const facts of indicators) {
    if (facts.placeholder || BEYOND.test(facts.row.dimension + facts.row.name)) continue;
    const own = pointsOf(facts);
    if (own !== null) points.push(own);
    else if (!facts.pointless) return null;
  }
  return points.length > 0 ? sum(points) : null;
}

/** What the 一级指标 of a scoring table add up to; null while one prints no points. */
export function topPoints({ groups }: Form): number | null {
  const tops = groups.filter(({ level, name }) => level === 1 && !BEYOND.test(name));
  const points = tops.flatMap((group) => group.points ?? []);
  return tops.length > 0 && points.length === tops.length ? sum(points) : null;
}

/** Where a sum of points stands: the total row, else the heading of the points. */
export function pointsPlace(form: Form): Place {
  return (
    form.total?.weight ?? headingPlace(form, "weight", "dimensionWeight", "score", "dimension")
  );
}
