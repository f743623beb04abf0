import { errorValue } from "../cell-content";
import { hasReason } from "../lost-points";
import { placeOf } from "../form-facts";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { subtract } from "../../numbers/decimal";
import { pointsText } from "../written-figure";

/** Points were lost, so the reason and what will be done stand beside them. */
export const reasonMissing: Rule = {
  id: "E07",
  type: "reason-missing",
  severity: "error",
  kinds: SELF_EVALUATIONS,
  basis: "basisSystem",
  check: ({ form, indicators }) =>
    form.columns.reason === undefined
      ? []
      : indicators.flatMap((facts): Finding[] => {
          const { given, weight, row } = facts;
          const written = errorValue(row.cells.reason);
          if (written) {
            const finding = { params: { written }, left: written, indicator: row.name };
            return [{ at: placeOf(facts, "reason"), message: "reasonIsError", ...finding }];
          }
          if (facts.placeholder || given === null || weight === null || hasReason(row)) return [];
          const lost = subtract(weight, given);
          if (lost <= 0.005) return [];
          return [
            {
              at: placeOf(facts, "reason"),
              indicator: row.name,
              message: "reasonMissing",
              params: { lost: pointsText(lost) },
            },
          ];
        }),
};
