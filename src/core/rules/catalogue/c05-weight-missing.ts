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
          if (facts.placeholder || facts.pointless) return [];
          if (facts.weight !== null && facts.weight > 0) return [];
          return [
            {
              at: placeOf(facts, "weight"),
              indicator: facts.row.name,
              message: "weightMissing",
              params: { row: facts.row.row + 1 },
            },
          ];
        }),
};
