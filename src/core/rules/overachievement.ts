import { divide, subtract } from "../numbers/decimal";
import type { FormFacts } from "./form-facts";
import type { IndicatorFacts } from "./indicator-facts";
import { oncePer } from "./once-per";

/** How far an actual figure lies beyond its target. */
export interface Overshoot {
  readonly facts: IndicatorFacts;
  /** (actual − target) ÷ target as a ratio; null for a target of 0. */
  readonly deviation: number | null;
  readonly actual: number;
}

/** Indicators whose actual figure is above a target that asks for at least so much. */
export const overshoots = oncePer(({ indicators }: FormFacts): readonly Overshoot[] =>
  indicators.flatMap((facts): Overshoot[] => {
    const { target, actual, placeholder } = facts;
    if (placeholder || target.kind !== "定量" || !target.certain) return [];
    if (target.operator !== "≥" && target.operator !== "＞" && target.operator !== "＝") return [];
    if (target.value === null || target.value < 0 || actual.value === null) return [];
    if (target.unit !== "" && actual.unit !== "" && target.unit !== actual.unit) return [];
    const above = subtract(actual.value, target.value);
    return above > 0
      ? [{ facts, deviation: divide(above, target.value), actual: actual.value }]
      : [];
  })
);
