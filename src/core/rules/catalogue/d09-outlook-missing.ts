import { chosenLikelihood } from "../../forms/ticks";
import { isBlank } from "../cell-content";
import { placeOf } from "../form-facts";
import { perIndicator } from "../per-indicator";
import { type Rule } from "../rule";

/**
 * Where a target may be missed the form says what is expected by the end of the year and what is
 * done about it.
 */
export const outlookMissing: Rule = {
  id: "D09",
  type: "outlook-missing",
  severity: "error",
  kinds: ["monitor"],
  basis: "basisSystem",
  check: perIndicator((facts, { form }) => {
    const { row } = facts;
    const chosen = chosenLikelihood(row);
    if (chosen.length !== 1 || chosen[0] === "likelyCertain") return undefined;
    const { forecast, remark, reasonNote, reason } = row.cells;
    if (form.columns.forecast !== undefined && isBlank(forecast)) {
      return { at: placeOf(facts, "forecast"), indicator: row.name, message: "forecastMissing" };
    }
    const silent = isBlank(remark) && isBlank(reasonNote) && isBlank(reason);
    return form.columns.remark !== undefined && silent
      ? { at: placeOf(facts, "remark"), indicator: row.name, message: "measureMissing" }
      : undefined;
  }),
};
