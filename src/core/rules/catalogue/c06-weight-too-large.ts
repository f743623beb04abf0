import { placeOf } from "../form-facts";
import { PROJECT_FORMS, type Finding, type Rule } from "../rule";
import { pointsText } from "../written-figure";

/** A single indicator carries more points than the scheme's maximum. */
export const weightTooLarge: Rule = {
  id: "C06",
  type: "weight-too-large",
  severity: "warning",
  kinds: PROJECT_FORMS,
  basis: "basisSamples",
  check: ({ indicators, scheme }) =>
    indicators.flatMap((facts): Finding[] => {
      if (facts.weight === null || facts.weight <= scheme.maximumWeight) return [];
      return [
        {
          at: placeOf(facts, "weight"),
          indicator: facts.row.name,
          message: "weightTooLarge",
          params: { weight: pointsText(facts.weight) },
        },
      ];
    }),
};
