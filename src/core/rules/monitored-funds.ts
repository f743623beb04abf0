import type { Entry, MoneyRow } from "../forms/form";
import { dueShare } from "../monitoring/progress";
import type { FormFacts } from "./form-facts";
import { amountOf } from "./fund-facts";
import { monthOf } from "./monitored-indicator";

/** The total of a monitoring form's funds, in the form's unit. */
export interface MonitoredFunds {
  readonly row: MoneyRow;
  readonly unit: string;
  /** Adjusted budget of the year, else the first one. */
  readonly budget: number | null;
  readonly executed: number | null;
  readonly executedAt: Entry | undefined;
  readonly forecast: number | null;
  /** Spending in percent of what is due by the month of the form; null without month or budget. */
  readonly progress: number | null;
}

export function monitoredFunds({ form }: FormFacts): MonitoredFunds | undefined {
  const { money } = form;
  const row = money?.rows.find(({ role }) => role === "total") ?? money?.rows[0];
  if (!money || !row) return undefined;
  const { annual, initial, executed, forecast } = row.cells;
  const budget = amountOf(annual, money) ?? amountOf(initial, money);
  const spent = amountOf(executed, money);
  const month = monthOf(form);
  const known = budget !== null && spent !== null && month !== undefined;
  return {
    row,
    unit: money.unit,
    budget,
    executed: spent,
    executedAt: executed,
    forecast: amountOf(forecast, money),
    progress: known ? dueShare(spent, budget, month) : null,
  };
}
