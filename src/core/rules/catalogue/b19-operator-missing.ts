import { isUnfilled } from "../cell-content";
import { placeOf } from "../form-facts";
import { perIndicator } from "../per-indicator";
import { WITH_TARGETS, type Rule } from "../rule";

/** A figure has its ≥, ＝ or ≤, on forms that have a column for it. */
export const operatorMissing: Rule = {
  id: "B19",
  type: "operator-missing",
  severity: "error",
  kinds: WITH_TARGETS,
  basis: "basisSystem",
  check: perIndicator((facts, { form }) => {
    const { row, target } = facts;
    if (form.columns.operator === undefined || !isUnfilled(row.cells.operator)) return undefined;
    if (target.kind !== "定量" || target.operator !== "" || target.value === null) return undefined;
    return {
      at: placeOf(facts, "operator"),
      indicator: row.name,
      message: "operatorMissing",
      left: target.text,
    };
  }),
};
