import { headingPlace } from "../form-facts";
import { isOfBranch, usesTree } from "../indicator-tree";
import { PROJECT_FORMS, type Rule } from "../rule";

/** A form has at least one output indicator. */
export const outputMissing: Rule = {
  id: "B06",
  type: "output-missing",
  severity: "error",
  kinds: PROJECT_FORMS,
  basis: "basisForm",
  check({ form, indicators }) {
    if (indicators.length > 0 && !usesTree(form.indicators)) return [];
    if (form.columns.name === undefined) return [];
    const found = indicators.some(
      ({ row, placeholder }) => !placeholder && isOfBranch(row, "output")
    );
    if (found) return [];
    return [{ at: headingPlace(form, "dimension", "category", "name"), message: "outputMissing" }];
  },
};
