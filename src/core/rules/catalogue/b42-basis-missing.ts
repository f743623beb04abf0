import type { IndicatorColumn } from "../../forms/form";
import { isBlank } from "../cell-content";
import { placeOf } from "../form-facts";
import { perIndicator } from "../per-indicator";
import { TARGETS, type Rule } from "../rule";

/** Columns of the newer form that say where a target comes from and how it is measured. */
const COLUMNS: readonly IndicatorColumn[] = ["source", "basis", "method"];

/** Where a form asks for the basis of a target and the way to measure it, they are there. */
export const basisMissing: Rule = {
  id: "B42",
  type: "basis-missing",
  severity: "hint",
  kinds: TARGETS,
  basis: "basisForm",
  check: perIndicator((facts, { form }) => {
    const { row, target } = facts;
    const asked = COLUMNS.filter((column) => form.columns[column] !== undefined);
    const blank = asked.find((column) => isBlank(row.cells[column]));
    if (!blank || target.kind === "空") return undefined;
    return { at: placeOf(facts, blank), indicator: row.name, message: "basisMissing" };
  }),
};
