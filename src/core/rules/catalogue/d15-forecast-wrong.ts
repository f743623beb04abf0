import { subtract } from "../../numbers/decimal";
import { monitoredFunds } from "../monitored-funds";
import { type Finding, type Rule } from "../rule";
import { amountText } from "../written-figure";

/** By the end of the year no less is spent than by now, and no more than the budget. */
export const forecastWrong: Rule = {
  id: "D15",
  type: "forecast-unlikely",
  severity: "warning",
  kinds: ["monitor"],
  basis: "basisPractice",
  check(facts): Finding[] {
    const funds = monitoredFunds(facts);
    const at = funds?.row.cells.forecast;
    if (!funds || !at || funds.forecast === null) return [];
    const { forecast, executed, budget, unit } = funds;
    const { amount } = facts.scheme.tolerance;
    const params = { forecast: amountText(forecast), unit };
    if (executed !== null && subtract(executed, forecast) > amount) {
      const more = { ...params, executed: amountText(executed) };
      return [{ at, message: "forecastBelowSpent", params: more, left: forecast, right: executed }];
    }
    if (budget === null || subtract(forecast, budget) <= amount) return [];
    const more = { ...params, budget: amountText(budget) };
    return [{ at, message: "forecastAboveBudget", params: more, left: forecast, right: budget }];
  },
};
