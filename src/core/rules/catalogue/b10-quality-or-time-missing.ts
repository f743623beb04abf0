import { branchOfDimension } from "../indicator-tree";
import { placeOf } from "../form-facts";
import { type Finding, type Rule } from "../rule";

/** The output indicators include quality and timeliness beside quantity. */
export const qualityOrTimeMissing: Rule = {
  id: "B10",
  type: "quality-or-time-missing",
  severity: "warning",
  kinds: ["target"],
  basis: "basisPractice",
  check({ form, indicators }): Finding[] {
    if (form.columns.category === undefined) return [];
    const outputs = indicators.filter(
      ({ row, placeholder }) => !placeholder && branchOfDimension(row.dimension) === "output"
    );
    const [first] = outputs;
    if (!first || outputs.every(({ row }) => row.category === "")) return [];
    const missing = ["质量", "时效"].filter(
      (kind) => !outputs.some(({ row }) => row.category.includes(kind))
    );
    if (missing.length === 0) return [];
    const params = { kinds: missing.join("、") };
    return [{ at: placeOf(first, "dimension"), message: "qualityOrTimeMissing", params }];
  },
};
