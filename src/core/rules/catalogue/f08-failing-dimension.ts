import { exAnteRule } from "../ex-ante-facts";
import { failingDimensions } from "../failing-dimensions";
import { percentText, pointsText } from "../written-figure";

/** Full support although a dimension failed needs a word. */
export const failingDimension = exAnteRule(
  {
    id: "F08",
    type: "failing-dimension",
    severity: "warning",
    basis: "basisScheme",
  },
  (one, scheme) => {
    if (one.conclusion?.stance !== "support" || one.remarked) return [];
    const failed = failingDimensions(one, scheme);
    const [first] = failed;
    if (!first) return [];
    return [
      {
        at: first.at,
        message: "failingDimension",
        params: {
          dimensions: failed
            .map(({ name, score, points }) => `${name}${pointsText(score ?? 0)}/${points ?? ""}`)
            .join("、"),
          below: percentText(scheme.exAnte.failing.below),
        },
      },
    ];
  }
);
