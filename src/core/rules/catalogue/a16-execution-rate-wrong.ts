import type { Entry } from "../../forms/form";
import { divide, isWithin, multiply, round, subtract } from "../../numbers/decimal";
import { readNumber } from "../../numbers/read-number";
import { executionRate } from "../../scoring/execution";
import { errorValue, isUnfilled } from "../cell-content";
import type { FormFacts } from "../form-facts";
import { amountOf } from "../fund-facts";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { decimalsOf, rateText } from "../written-figure";

/**
 * The printed execution rate is executed ÷ annual budget, in the total row and in every part that
 * prints one. A rate rounded or cut at the decimals it is written with is right.
 */
export const executionRateWrong: Rule = {
  id: "A16",
  type: "execution-rate-wrong",
  severity: "error",
  kinds: SELF_EVALUATIONS,
  basis: "basisRecomputed",
  check(facts) {
    const { form, execution, scheme } = facts;
    return (form.money?.rows ?? []).flatMap((row): Finding[] => {
      const entry = row.cells.rate;
      if (!entry || isUnfilled(entry) || errorValue(entry)) return [];
      const rate = row === execution?.row ? execution.rate : rateOfRow(facts, row);
      if (rate === null || agrees(entry, rate, scheme.tolerance.rate)) return [];
      const right = rateText(rate);
      const written = readRate(entry, rate);
      return [
        {
          at: entry,
          message: "executionRateWrong",
          params: { rate: right },
          left: entry.text,
          right,
          ...(written !== undefined && {
            difference: rateText(Math.abs(subtract(written, round(rate, 4)))),
          }),
          fix: [{ at: entry, after: right }],
        },
      ];
    });
  },
};

type MoneyRow = NonNullable<FormFacts["form"]["money"]>["rows"][number];

function rateOfRow({ form, execution }: FormFacts, row: MoneyRow): number | null {
  if (!form.money) return null;
  const budget = amountOf(row.cells[execution?.budgetColumn ?? "annual"], form.money);
  return executionRate(amountOf(row.cells.executed, form.money), budget);
}

/** The ratios a written rate can mean: `86.19%` one, a bare 86.19 or 0.8619 two. */
function readings(entry: Entry): number[] {
  const read = readNumber(entry.value) ?? readNumber(entry.text);
  if (!read) return [];
  const hundredth = multiply(read.value, 0.01);
  if (read.percent) return [hundredth];
  return entry.text.endsWith("%") ? [read.value] : [read.value, hundredth];
}

function agrees(entry: Entry, rate: number, tolerance: number): boolean {
  return readings(entry).some((written) => {
    if (isWithin(written, rate, tolerance)) return true;
    const percent = round(multiply(written, 100), 8);
    const exact = multiply(rate, 100);
    const digits = Math.min(decimalsOf(percent), 8);
    return percent === round(exact, digits) || percent === round(exact, digits, "truncate");
  });
}

/** The reading nearest to the right rate. */
function readRate(entry: Entry, rate: number): number | undefined {
  const distance = (written: number): number =>
    Math.abs(divide(subtract(written, rate), rate || 1) ?? 0);
  return readings(entry).sort((a, b) => distance(a) - distance(b))[0];
}
