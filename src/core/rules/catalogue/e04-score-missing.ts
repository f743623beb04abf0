import { errorValue, isUnfilled } from "../cell-content";
import { placeOf } from "../form-facts";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";

/** Every indicator with points has a score, and it is a number that is not negative. */
export const scoreMissing: Rule = {
  id: "E04",
  type: "score-missing",
  severity: "error",
  kinds: SELF_EVALUATIONS,
  basis: "basisPractice",
  check: ({ form, indicators }) =>
    form.columns.score === undefined
      ? []
      : indicators.flatMap((facts): Finding[] => {
          const { given, row, placeholder, pointless } = facts;
          const entry = row.cells.score;
          const at = placeOf(facts, "score");
          const written = errorValue(entry) ?? entry?.text ?? "";
          const finding = { at, indicator: row.name, params: { written }, left: written };
          if (errorValue(entry)) return [{ ...finding, message: "scoreIsError" }];
          if (given !== null) {
            return given < 0 ? [{ ...finding, message: "scoreNegative", left: given }] : [];
          }
          if (placeholder || pointless) return [];
          if (isUnfilled(entry)) return [{ at, indicator: row.name, message: "scoreMissing" }];
          return [{ ...finding, message: "scoreNotANumber" }];
        }),
};
