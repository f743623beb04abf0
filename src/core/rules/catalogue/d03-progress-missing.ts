import { isBlank, isUnfilled } from "../cell-content";
import { placeOf } from "../form-facts";
import { isBegun, isReportedOn } from "../monitored-indicator";
import { type Finding, type Rule } from "../rule";

/**
 * What was reached by the month of the form stands beside every target. A deadline that has not
 * come needs none, and an empty template is no monitoring yet.
 */
export const progressMissing: Rule = {
  id: "D03",
  type: "progress-missing",
  severity: "error",
  kinds: ["monitor"],
  basis: "basisSystem",
  check(facts): Finding[] {
    const { form, indicators } = facts;
    if (form.columns.actual === undefined || !isBegun(facts)) return [];
    const month = form.months ? `${form.months.from}-${form.months.to}月` : "";
    return indicators.flatMap((one): Finding[] => {
      const { target, actual } = one.row.cells;
      if (!isReportedOn(one) || !isBlank(actual) || isUnfilled(target)) return [];
      if (one.target.kind === "时间") return [];
      const params = { month };
      return [
        { at: placeOf(one, "actual"), indicator: one.row.name, message: "progressMissing", params },
      ];
    });
  },
};
