import type { IndicatorRow } from "../../forms/form";
import { chosenLikelihood, LIKELIHOOD_TICKS } from "../../forms/ticks";
import { headingPlace, placeOf } from "../form-facts";
import { isUnfilled } from "../cell-content";
import { isBegun, isReportedOn } from "../monitored-indicator";
import { type Finding, type Rule } from "../rule";

/**
 * One of three answers to whether the target will be reached. A column nobody has begun is said
 * once.
 */
export const likelihood: Rule = {
  id: "D06",
  type: "likelihood-not-chosen",
  severity: "error",
  kinds: ["monitor"],
  basis: "basisSystem",
  check(facts): Finding[] {
    const { form, indicators } = facts;
    const columns = ["likelihood", ...LIKELIHOOD_TICKS] as const;
    const first = columns.find((column) => form.columns[column] !== undefined);
    if (!first || !isBegun(facts)) return [];
    const rows = indicators.filter((one) => isReportedOn(one) && !isUnfilled(one.row.cells.target));
    const missing = rows.filter(
      ({ row }) => columns.every((column) => isUnfilled(row.cells[column])) || isBoxOnly(row)
    );
    if (missing.length > 1 && missing.length === rows.length) {
      return [{ at: headingPlace(form, first), message: "likelihoodNowhere" }];
    }
    return rows.flatMap((one): Finding[] => {
      const several = chosenLikelihood(one.row).length > 1;
      if (!several && !missing.includes(one)) return [];
      const message = several ? "likelihoodSeveral" : "likelihoodMissing";
      return [{ at: placeOf(one, first), indicator: one.row.name, message }];
    });
  },
};

/** Ticks there are, and none of them is set. */
function isBoxOnly(row: IndicatorRow): boolean {
  return row.cells.likelihood === undefined && chosenLikelihood(row).length === 0;
}
