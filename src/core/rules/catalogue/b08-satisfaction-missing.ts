import { headingPlace } from "../form-facts";
import { isOfBranch, usesTree } from "../indicator-tree";
import { PROJECT_FORMS, type Rule } from "../rule";

/**
 * A form has a satisfaction indicator, or says in a row of its own that none applies. A warning, since
 * only the unit knows whether the project serves the public directly.
 */
export const satisfactionMissing: Rule = {
  id: "B08",
  type: "satisfaction-missing",
  severity: "warning",
  kinds: PROJECT_FORMS,
  basis: "basisForm",
  check({ form, indicators }) {
    if (!usesTree(form.indicators)) return [];
    const found = indicators.some(
      ({ row }) => isOfBranch(row, "satisfaction") || /满意/.test(row.name)
    );
    if (found) return [];
    return [
      { at: headingPlace(form, "dimension", "category", "name"), message: "satisfactionMissing" },
    ];
  },
};
