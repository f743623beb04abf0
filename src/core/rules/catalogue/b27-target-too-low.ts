import { placeOf } from "../form-facts";
import { perIndicator } from "../per-indicator";
import { TARGETS, type Rule } from "../rule";
import { percentText } from "../written-figure";
import { containsAny } from "../words";

/** A rate of what passed or was done in time that asks for little. */
export const targetTooLow: Rule = {
  id: "B27",
  type: "target-too-low",
  severity: "warning",
  kinds: TARGETS,
  basis: "basisPractice",
  check: perIndicator((facts, { scheme }) => {
    const { row, target } = facts;
    const { value, operator, unit } = target;
    if (unit !== "%" || value === null || value >= scheme.limits.attainmentPercent)
      return undefined;
    if (operator === "≤" || operator === "＜" || !/率/.test(row.name)) return undefined;
    if (!containsAny(row.name, scheme.words.attainment) || /不合格|不达标|不及时/.test(row.name)) {
      return undefined;
    }
    const params = { limit: percentText(scheme.limits.attainmentPercent / 100) };
    const at = placeOf(facts, "target");
    return { at, indicator: row.name, message: "targetTooLow", params, left: target.text };
  }),
};
