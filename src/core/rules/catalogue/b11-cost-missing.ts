import { headingPlace } from "../form-facts";
import { isOfBranch } from "../indicator-tree";
import { type Finding, type Rule } from "../rule";
import { wordIn } from "../words";

/** Projects of kinds that spend on things, such as building and buying, have an indicator of cost. */
export const costMissing: Rule = {
  id: "B11",
  type: "cost-missing",
  severity: "warning",
  kinds: ["target"],
  basis: "basisPractice",
  check({ form, indicators, scheme }): Finding[] {
    const told = `${form.fields.projectType?.text ?? ""} ${form.fields.project?.text ?? ""}`;
    const kind = wordIn(told, scheme.words.costKinds);
    if (kind === undefined || indicators.length === 0) return [];
    if (indicators.some(({ row, placeholder }) => !placeholder && isOfBranch(row, "cost")))
      return [];
    return [
      { at: headingPlace(form, "category", "name"), message: "costMissing", params: { kind } },
    ];
  },
};
