import { divide, subtract } from "../../numbers/decimal";
import { matchApproved } from "../approved-target";
import { headingPlace } from "../form-facts";
import { type Finding, type Rule } from "../rule";
import { percentText } from "../written-figure";
import { lastYearOf, yearsBudget } from "../yearly-targets";

/** More money, the same amount of work: the budget grew beyond the scheme's measure, no quantity did. */
export const workNotGrown: Rule = {
  id: "B39",
  type: "work-not-grown",
  severity: "warning",
  kinds: ["target"],
  basis: "basisPractice",
  needs: ["lastYear"],
  check(facts, book): Finding[] {
    const before = lastYearOf(facts, book);
    const [now, then] = [yearsBudget(facts), before ? yearsBudget(before) : null];
    if (!before || now === null || then === null || then <= 0) return [];
    const growth = divide(subtract(now, then), then);
    if (growth === null || growth <= book.scheme.limits.budgetGrowth) return [];
    const { pairs, added } = matchApproved(facts, before);
    const quantities = pairs.filter(({ own }) => /数量/.test(own.row.category));
    // A new kind of work is more work.
    if (quantities.length === 0 || added.some(({ row }) => /数量/.test(row.category))) return [];
    const grown = quantities.some(({ own, approved }) => {
      const [a, b] = [own.target.value, approved.target.value];
      return typeof a !== "number" || typeof b !== "number" || a > b;
    });
    if (grown) return [];
    const params = { growth: percentText(growth) };
    return [{ at: headingPlace(facts.form, "target"), message: "workNotGrown", params }];
  },
};
