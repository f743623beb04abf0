import { headingPlace } from "../form-facts";
import { type Finding, type Rule } from "../rule";

/** Neither too few indicators to judge a project by, nor so many that nothing stands out. */
export const numberOfIndicators: Rule = {
  id: "B18",
  type: "number-of-indicators",
  severity: "warning",
  kinds: ["target"],
  basis: "basisPractice",
  check({ form, indicators, scheme }): Finding[] {
    const { fewest, most } = scheme.limits.indicators;
    const count = indicators.filter(
      ({ placeholder, row }) => !placeholder && row.name !== ""
    ).length;
    if (count === 0 || (count >= fewest && count <= most)) return [];
    const message = count < fewest ? "tooFewIndicators" : "tooManyIndicators";
    return [{ at: headingPlace(form, "name"), message, params: { count, fewest, most } }];
  },
};
