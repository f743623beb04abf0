import { chosenReasons, REASON_TICKS } from "../../forms/ticks";
import { isUnfilled } from "../cell-content";
import { placeOf } from "../form-facts";
import { perIndicator } from "../per-indicator";
import { type Rule } from "../rule";

/**
 * A ticked kind of reason is told in words beside it. Only forms with ticks and a column for the
 * words ask for both.
 */
export const reasonNotTold: Rule = {
  id: "D08",
  type: "reason-not-told",
  severity: "error",
  kinds: ["monitor"],
  basis: "basisSystem",
  check: perIndicator((facts, { form }) => {
    const { row } = facts;
    if (form.columns.reasonNote === undefined) return undefined;
    if (REASON_TICKS.every((tick) => form.columns[tick] === undefined)) return undefined;
    if (chosenReasons(row).length === 0) return undefined;
    // Some write the words into the tick's own cell, or among the remarks.
    const told = [...REASON_TICKS, "reasonNote" as const, "remark" as const].some(
      (column) =>
        !isUnfilled(row.cells[column]) && /[\u4e00-\u9fff]{2}/.test(row.cells[column]?.text ?? "")
    );
    return told
      ? undefined
      : { at: placeOf(facts, "reasonNote"), indicator: row.name, message: "reasonNotTold" };
  }),
};
