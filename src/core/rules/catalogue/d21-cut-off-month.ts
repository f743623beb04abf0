import { headingPlace } from "../form-facts";
import { type Finding, type Rule } from "../rule";

/** A batch ends in one of the months the scheme names. */
export const cutOffMonth: Rule = {
  id: "D21",
  type: "cut-off-month-unusual",
  severity: "warning",
  kinds: ["monitor"],
  basis: "basisScheme",
  check({ form, scheme }): Finding[] {
    const { months } = form;
    const usual = scheme.limits.cutOffMonths;
    if (!months || usual.includes(months.to)) return [];
    const params = { month: months.to, usual: usual.join("、") };
    return [{ at: months.entry ?? headingPlace(form, "actual"), message: "cutOffMonth", params }];
  },
};
