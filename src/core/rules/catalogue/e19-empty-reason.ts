import type { Entry } from "../../forms/form";
import { subtract } from "../../numbers/decimal";
import { isUnfilled } from "../cell-content";
import { placeOf } from "../form-facts";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";

/** Points were lost, and the place for reasons, problems or measures says there is nothing. */
export const emptyReason: Rule = {
  id: "E19",
  type: "empty-reason",
  severity: "warning",
  kinds: SELF_EVALUATIONS,
  basis: "basisSamples",
  check({ form, indicators, scheme }): Finding[] {
    const isNothing = (entry: Entry | undefined): entry is Entry =>
      entry !== undefined &&
      !isUnfilled(entry) &&
      scheme.words.nothing.includes(entry.text.replace(/[\s。.，,；;]/g, ""));
    const lossy = indicators.filter(
      ({ weight, given, placeholder }) =>
        !placeholder && weight !== null && given !== null && subtract(weight, given) > 0.005
    );
    if (lossy.length === 0) return [];
    const rows = lossy.flatMap((facts): Finding[] => {
      const { reason } = facts.row.cells;
      if (!isNothing(reason)) return [];
      const params = { written: reason.text };
      const at = placeOf(facts, "reason");
      return [{ at, indicator: facts.row.name, message: "emptyReason", params }];
    });
    const foot = [form.fields.problems, form.fields.measures].filter(isNothing);
    return [
      ...rows,
      ...foot.map((at): Finding => ({ at, message: "emptyReason", params: { written: at.text } })),
    ];
  },
};
