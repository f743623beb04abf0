import { placeOf } from "../form-facts";
import { overshoots } from "../overachievement";
import { type Finding, type Rule } from "../rule";
import { percentText } from "../written-figure";

/**
 * Already far above the target of the whole year: was the target too low, or the figure wrong?
 */
export const farAboveTarget: Rule = {
  id: "D12",
  type: "progress-far-above-target",
  severity: "warning",
  kinds: ["monitor"],
  basis: "basisSystem",
  check: (form) =>
    overshoots(form).flatMap(({ facts, deviation }): Finding[] => {
      const most = form.scheme.monitoring.overshoot;
      if (facts.target.operator === "＝" || deviation === null || deviation <= most) return [];
      const params = { above: percentText(deviation) };
      return [
        {
          at: placeOf(facts, "actual"),
          indicator: facts.row.name,
          message: "farAboveTarget",
          params,
        },
      ];
    }),
};
