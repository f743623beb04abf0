import { isBlank } from "../cell-content";
import { placeOf } from "../form-facts";
import { perIndicator } from "../per-indicator";
import { TARGETS, type Rule } from "../rule";

/** A target in words says what each tier looks like, on forms that have a column for it. */
export const tiersNotDescribed: Rule = {
  id: "B33",
  type: "tiers-not-described",
  severity: "warning",
  kinds: TARGETS,
  basis: "basisPractice",
  check: perIndicator((facts, { form }) => {
    const { row, target } = facts;
    const place = form.columns.rubric !== undefined ? "rubric" : "explanation";
    if (target.kind !== "定性" || form.columns[place] === undefined) return undefined;
    if (!isBlank(row.cells.rubric) || !isBlank(row.cells.explanation)) return undefined;
    return { at: placeOf(facts, place), indicator: row.name, message: "tiersNotDescribed" };
  }),
};
