import { headingPlace } from "../form-facts";
import { isOfBranch, usesTree } from "../indicator-tree";
import { PROJECT_FORMS, type Rule } from "../rule";

/** A form has at least one benefit indicator. */
export const benefitMissing: Rule = {
  id: "B07",
  type: "benefit-missing",
  severity: "error",
  kinds: PROJECT_FORMS,
  basis: "basisForm",
  check({ form, indicators }) {
    if (!usesTree(form.indicators)) return [];
    const found = indicators.some(
      ({ row, placeholder }) => !placeholder && isOfBranch(row, "benefit")
    );
    if (found) return [];
    return [{ at: headingPlace(form, "dimension", "category", "name"), message: "benefitMissing" }];
  },
};
