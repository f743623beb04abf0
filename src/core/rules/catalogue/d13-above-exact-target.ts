import { placeOf } from "../form-facts";
import { overshoots } from "../overachievement";
import { type Finding, type Rule } from "../rule";

/** The target is an exact figure, and more was reached. */
export const aboveExactTarget: Rule = {
  id: "D13",
  type: "progress-above-exact-target",
  severity: "warning",
  kinds: ["monitor"],
  basis: "basisSystem",
  check: (form) =>
    overshoots(form).flatMap(({ facts }): Finding[] => {
      if (facts.target.operator !== "＝") return [];
      const params = { target: facts.target.text, actual: facts.actual.text };
      return [
        {
          at: placeOf(facts, "actual"),
          indicator: facts.row.name,
          message: "aboveExactTarget",
          params,
        },
      ];
    }),
};
