import { convertUnit } from "../targets/unit";
import type { FormFacts } from "./form-facts";
import { amountOf } from "./fund-facts";
import type { IndicatorFacts } from "./indicator-facts";
import { isOfBranch } from "./indicator-tree";

/** Budget of a form in its unit of amounts: the largest of period, adjusted and initial; null without one. */
export function budgetOf({ form }: FormFacts): number | null {
  const { money } = form;
  const total = money?.rows.find(({ role }) => role === "total") ?? money?.rows[0];
  if (!money || !total) return null;
  const amounts = (["period", "annual", "initial"] as const).flatMap(
    (column) => amountOf(total.cells[column], money) ?? []
  );
  const largest = Math.max(...amounts);
  return Number.isFinite(largest) && largest > 0 ? largest : null;
}

/** A cost indicator in money, in the form's unit of amounts; not a price per piece. */
export interface CostAmount {
  readonly facts: IndicatorFacts;
  readonly amount: number;
}

export function costAmounts({ form, indicators }: FormFacts): CostAmount[] {
  const unit = form.money?.unit;
  if (!unit) return [];
  return indicators.flatMap((facts): CostAmount[] => {
    const { target, row, placeholder } = facts;
    if (placeholder || !isOfBranch(row, "cost") || target.value === null) return [];
    if (!/元$/.test(target.unit)) return [];
    const amount = convertUnit(target.value, target.unit, unit);
    return amount === null ? [] : [{ facts, amount }];
  });
}
