import { errorValue, isUnfilled } from "../cell-content";
import { placeOf } from "../form-facts";
import { WITH_TARGETS, type Finding, type Rule } from "../rule";

/** Every indicator has a weight above 0, unless a group or a shared cell carries it. */
export const weightMissing: Rule = {
  id: "C05",
  type: "weight-missing",
  severity: "error",
  kinds: WITH_TARGETS,
  basis: "basisSystem",
  check: ({ weighted, indicators }) =>
    !weighted
      ? []
      : indicators.flatMap((facts): Finding[] => {
          const { weight, row, placeholder, pointless } = facts;
          const error = errorValue(row.cells.weight);
          const carried = placeholder || pointless || (weight !== null && weight > 0);
          if (carried && !error) return [];
          const at = placeOf(facts, "weight");
          const finding = { at, indicator: row.name };
          const written = error ?? row.cells.weight?.text ?? "";
          const unread = { ...finding, params: { written }, left: written };
          if (error) return [{ ...unread, message: "weightIsError" }];
          if (weight === null && !isUnfilled(row.cells.weight)) {
            return [{ ...unread, message: "weightNotANumber" }];
          }
          return [{ ...finding, message: "weightMissing", params: { row: row.row + 1 } }];
        }),
};
