import { placeOf } from "../form-facts";
import { isUnwanted } from "../indicator-names";
import { perIndicator } from "../per-indicator";
import { WITH_TARGETS, type Rule } from "../rule";

/** Of costs, complaints and delays less is better, so the target is an upper bound. */
export const directionWrong: Rule = {
  id: "B29",
  type: "direction-wrong",
  severity: "error",
  kinds: WITH_TARGETS,
  basis: "basisPractice",
  check: perIndicator((facts, { form, scheme }) => {
    const { row, target } = facts;
    if (target.operator !== "≥" && target.operator !== "＞") return undefined;
    if (target.kind !== "定量" || !isUnwanted(row.name, scheme)) return undefined;
    const at = placeOf(facts, form.columns.operator === undefined ? "target" : "operator");
    return { at, indicator: row.name, message: "directionWrong", left: target.text };
  }),
};
