import { isWithin, multiply, round, sum } from "../numbers/decimal";
import { numberOf } from "../scoring/form-execution";
import { indicatorShare } from "../scoring/indicator-share";
import type { FormFacts } from "./form-facts";
import { oncePer } from "./once-per";

/**
 * The totals the scores of a form can add up to, in points, the usual one first. Empty while a score
 * is missing or is no number: then there is nothing to hold the total against.
 */
export const givenTotals = oncePer((facts: FormFacts): readonly number[] => {
  const { form, indicators, execution, weighted, weight } = facts;
  if (indicators.length === 0) return [];
  const scores: number[] = [];
  for (const { given, placeholder, pointless } of indicators) {
    if (given !== null) scores.push(given);
    else if (!placeholder && !pointless) return [];
  }
  const all = sum(scores);
  // The head with the fund block is on another page: the points of execution are not known.
  if (!execution && weighted && !isWithin(weight, 100, 0.005)) return [];
  if (!execution?.row.cells.score) return [round(all, 2)];
  const points = numberOf(execution.row.cells.score);
  if (points === null) return execution.counts ? [] : [round(all, 2)];
  const totals = [round(sum([points, all]), 2)];
  const share = indicatorShare(form, execution);
  if (share !== 1) totals.unshift(round(sum([points, multiply(all, share)]), 2));
  return totals;
});
