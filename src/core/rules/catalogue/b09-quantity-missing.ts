import { branchOfDimension } from "../indicator-tree";
import { placeOf } from "../form-facts";
import { PROJECT_FORMS, type Rule } from "../rule";

/** The output indicators include one of quantity. */
export const quantityMissing: Rule = {
  id: "B09",
  type: "quantity-missing",
  severity: "error",
  kinds: PROJECT_FORMS,
  basis: "basisPractice",
  check({ form, indicators }) {
    if (form.columns.category === undefined) return [];
    const outputs = indicators.filter(({ row }) => branchOfDimension(row.dimension) === "output");
    const [first] = outputs;
    if (!first || outputs.every(({ row }) => row.category === "")) return [];
    const found = outputs.some(({ row, placeholder }) => !placeholder && /数量/.test(row.category));
    return found ? [] : [{ at: placeOf(first, "dimension"), message: "quantityMissing" }];
  },
};
