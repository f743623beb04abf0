import { chosenReasons, REASON_TICKS } from "../../forms/ticks";
import { isUnfilled } from "../cell-content";
import { placeOf } from "../form-facts";
import { certainLight, isReportedOn } from "../monitored-indicator";
import { type Finding, type Rule } from "../rule";

/**
 * A red or yellow light has a reason, as far as the scheme asks for one. Lights go by the share of
 * the year that has passed, which not every target follows: a warning.
 */
export const deviationUnexplained: Rule = {
  id: "D07",
  type: "deviation-unexplained",
  severity: "warning",
  kinds: ["monitor"],
  basis: "basisSystem",
  check(facts): Finding[] {
    const { form, indicators, scheme } = facts;
    const column = (["reason", ...REASON_TICKS, "reasonNote"] as const).find(
      (one) => form.columns[one] !== undefined
    );
    if (!column) return [];
    return indicators.flatMap((one): Finding[] => {
      const { cells } = one.row;
      const light = isReportedOn(one) ? certainLight(one, facts) : undefined;
      if (light !== "红" && light !== "黄") return [];
      if (!scheme.monitoring.reasonFor.includes(light)) return [];
      const given = chosenReasons(one.row).length > 0;
      if (given || !isUnfilled(cells.reason) || !isUnfilled(cells.reasonNote)) return [];
      const params = { light };
      return [
        {
          at: placeOf(one, column),
          indicator: one.row.name,
          message: "deviationUnexplained",
          params,
        },
      ];
    });
  },
};
