import type { Form, MoneyColumn } from "../forms/form";
import { multiply, round, subtract } from "../numbers/decimal";
import type { Scheme } from "../schemes/scheme";
import { executionRate } from "../scoring/execution";
import { amountOf, executionOf } from "../scoring/form-execution";
import type { LightExplanation } from "./indicator-light";
import type { Light } from "./light";
import type { Spending } from "./monitor-result";
import { dueShare, isMonth } from "./progress";

export interface SpendingLight {
  readonly light: Light | null;
  readonly explanation: LightExplanation;
  readonly spending?: Spending;
}

/**
 * The light of spending (domain 2.11): rate ÷ (month ÷ 12), red and yellow below the scheme's bounds,
 * else green; plan C knows only green and red. The budget is the one after adjustment, or the initial
 * one where no other is filled in. A budget of 0 counts as a rate of 0, as in the official systems.
 */
export function spendingOf(form: Form, month: number, scheme: Scheme): SpendingLight {
  const execution = executionOf(form, scheme);
  if (!form.money || !execution) return { light: null, explanation: none("noFunds") };
  const { money } = form;
  const { sources, executed, row } = execution;
  const amount = (column: MoneyColumn): number | null => amountOf(sources, column, money);
  const budget = execution.budget ?? amount("initial");
  const balance = amount("forecastBalance");
  const forecast =
    amount("forecast") ?? (budget !== null && balance !== null ? subtract(budget, balance) : null);
  const spending: Spending = {
    unit: money.unit,
    budget,
    executed,
    forecast,
    rate: executionRate(executed, budget),
    progress:
      executed === null || budget === null || !isMonth(month)
        ? null
        : dueShare(executed, budget, month),
    forecastRate: executionRate(forecast, budget),
    balance: budget !== null && forecast !== null ? subtract(budget, forecast) : balance,
    cell: row.cells.executed?.cell ?? row.cells.annual?.cell ?? "",
  };
  return { ...lightOfSpending(spending, month, scheme), spending };
}

function lightOfSpending(
  { budget, executed, rate, progress, unit }: Spending,
  month: number,
  { monitoring }: Scheme
): Pick<SpendingLight, "light" | "explanation"> {
  if (!isMonth(month)) return { light: null, explanation: none("monthOutOfRange", { month }) };
  if (budget === null) return { light: null, explanation: none("noBudget") };
  if (executed === null) return { light: null, explanation: none("noExecuted") };
  if (budget < 0) return { light: null, explanation: none("noBudget") };
  if (budget === 0) return { light: "红", explanation: none("zeroBudget") };
  if (rate === null || progress === null) {
    return { light: null, explanation: none("noProportion") };
  }
  const { red, yellow } = monitoring.budget;
  const params = {
    executed,
    budget,
    unit,
    month,
    rate: round(multiply(rate, 100), 2).toFixed(2),
    progress: progress.toFixed(2),
  };
  if (progress >= yellow) return { light: "绿", explanation: { key: "spendingOnTime", params } };
  const light = monitoring.plan === "C" || progress < red ? "红" : "黄";
  return { light, explanation: { key: "spendingBehind", params } };
}

function none(
  key: LightExplanation["key"],
  params: LightExplanation["params"] = {}
): LightExplanation {
  return { key, params };
}
