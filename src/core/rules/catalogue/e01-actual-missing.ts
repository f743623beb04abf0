import { isBlank, isUnfilled } from "../cell-content";
import { placeOf } from "../form-facts";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";

/** The actual value is filled in. */
export const actualMissing: Rule = {
  id: "E01",
  type: "actual-missing",
  severity: "error",
  kinds: SELF_EVALUATIONS,
  basis: "basisSystem",
  check: ({ form, indicators }) =>
    form.columns.actual === undefined
      ? []
      : indicators.flatMap((facts): Finding[] => {
          const { actual, target } = facts.row.cells;
          if (facts.placeholder || facts.heads || !isUnfilled(actual)) return [];
          // A dash for a target that is blank or a dash itself: nothing was to be reached.
          if (!isBlank(actual) && isUnfilled(target)) return [];
          return [
            { at: placeOf(facts, "actual"), indicator: facts.row.name, message: "actualMissing" },
          ];
        }),
};
