import type { Entry } from "../../forms/form";
import { isWithin, subtract } from "../../numbers/decimal";
import { numberOf } from "../../scoring/form-execution";
import { givenTotals } from "../given-total";
import { errorValue, isBlank, isDash } from "../cell-content";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { pointsText } from "../written-figure";

/** The total is the sum of the scores above it. */
export const totalWrong: Rule = {
  id: "E14",
  type: "total-wrong",
  severity: "error",
  kinds: SELF_EVALUATIONS,
  basis: "basisRecomputed",
  check(facts) {
    const entry = facts.form.total?.score;
    if (!entry || isDash(entry)) return [];
    const totals = givenTotals(facts);
    const [right] = totals;
    const left = numberOf(entry);
    if (right === undefined) return left === null ? unreadable(entry) : [];
    const tolerance = facts.scheme.tolerance.points;
    if (left !== null && totals.some((total) => isWithin(left, total, tolerance))) return [];
    return [
      {
        at: entry,
        message: "totalWrong",
        params: { total: pointsText(right) },
        left: left ?? entry.text,
        right,
        ...(left !== null && { difference: Math.abs(subtract(left, right)) }),
        fix: [{ at: entry, after: pointsText(right) }],
      },
    ];
  },
};

/** Words or an error value where nothing can be said about the right total. */
function unreadable(entry: Entry): Finding[] {
  if (isBlank(entry)) return [];
  const error = errorValue(entry);
  const written = error ?? entry.text;
  const message = error ? "totalIsError" : "totalNotANumber";
  return [{ at: entry, message, params: { written }, left: written }];
}
