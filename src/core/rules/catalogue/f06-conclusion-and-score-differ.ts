import { conclusionOf } from "../../evaluation/ex-ante-conclusion";
import { exAnteRule } from "../ex-ante-facts";
import { failingDimensions } from "../failing-dimensions";
import { pointsText } from "../written-figure";

/** The conclusion is the one the scheme has for the score; a failing dimension may lower it. */
export const conclusionAndScoreDiffer = exAnteRule(
  {
    id: "F06",
    type: "conclusion-and-score-differ",
    severity: "warning",
    basis: "basisScheme",
  },
  (one, scheme) => {
    const { score, conclusion, conclusionAt } = one;
    if (score === undefined || !conclusion?.label || !conclusionAt) return [];
    const { conclusions, failing } = scheme.exAnte;
    const failed = failingDimensions(one, scheme).length > 0;
    const last = conclusions[conclusions.length - 1]?.label;
    const right = failed && failing.veto ? last : conclusionOf(score, scheme);
    if (!right || right === conclusion.label) return [];
    const rank = (label: string) => conclusions.findIndex((band) => band.label === label);
    if (failed && rank(conclusion.label) > rank(right)) return [];
    return [
      {
        at: conclusionAt,
        message: "conclusionAndScoreDiffer",
        params: { score: pointsText(score), right, written: conclusion.label },
        left: conclusion.label,
        right,
      },
    ];
  }
);
