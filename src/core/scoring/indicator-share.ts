import { EXECUTION } from "../forms/fund-block";
import type { Form } from "../forms/form";
import { multiply, subtract, sum } from "../numbers/decimal";
import { numberOf, type FormExecution } from "./form-execution";

/**
 * What part of the indicators' points counts for the total, a ratio. 1 in most forms; forms that
 * print 100 points for their indicators beside the points of execution count them into what
 * execution leaves: 20 + 80% × 100.
 */
export function indicatorShare(form: Form, execution: FormExecution | undefined): number {
  const weight = execution?.printedWeight ?? null;
  if (weight === null || form.indicators.some(({ cells }) => numberOf(cells.weight) !== null)) {
    return 1;
  }
  const printed = Object.entries(form.printedWeights).filter(([name]) => name !== EXECUTION);
  const whole = sum(printed.map(([, points]) => points)) === 100;
  return whole ? multiply(subtract(100, weight), 0.01) : 1;
}
