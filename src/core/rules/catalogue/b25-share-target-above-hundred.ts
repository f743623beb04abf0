import { placeOf } from "../form-facts";
import { endsAtHundred } from "../indicator-names";
import { perIndicator } from "../per-indicator";
import { WITH_TARGETS, type Rule } from "../rule";

/** The target of a share is at most 100%. */
export const shareTargetAboveHundred: Rule = {
  id: "B25",
  type: "share-target-above-hundred",
  severity: "error",
  kinds: WITH_TARGETS,
  basis: "basisPractice",
  check: perIndicator((facts, { scheme }) => {
    const { row, target } = facts;
    const value = target.upper ?? target.value;
    if (target.unit !== "%" || value === null || value <= 100) return undefined;
    if (!endsAtHundred(row.name, scheme)) return undefined;
    const at = placeOf(facts, "target");
    return { at, indicator: row.name, message: "shareTargetAboveHundred", left: target.text };
  }),
};
