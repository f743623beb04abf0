import { placeOf } from "../form-facts";
import { isRatioName } from "../indicator-names";
import { perIndicator } from "../per-indicator";
import { TARGETS, type Rule } from "../rule";
import { containsAny } from "../words";

/** A ratio is measured in %, a count is not. */
export const nameAndUnitDiffer: Rule = {
  id: "B24",
  type: "name-and-unit-differ",
  severity: "warning",
  kinds: TARGETS,
  basis: "basisSamples",
  check: perIndicator((facts, { scheme }) => {
    const { row, target } = facts;
    if (target.kind !== "定量" || target.unit === "") return undefined;
    const percent = /^(?:%|‰|个百分点|百分点)$/.test(target.unit);
    const ratio = isRatioName(row.name, scheme);
    const count = !ratio && containsAny(row.name, scheme.words.count);
    // 18:1 is a ratio as well, and 次/年 measures a rate of another kind.
    if (!(ratio && !percent && !/[:：/]/.test(target.unit)) && !(count && percent))
      return undefined;
    return {
      at: placeOf(facts, "unit"),
      indicator: row.name,
      message: "nameAndUnitDiffer",
      params: { unit: target.unit },
      left: target.text,
    };
  }),
};
