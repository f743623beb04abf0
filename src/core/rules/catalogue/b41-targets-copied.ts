import { divide, subtract } from "../../numbers/decimal";
import { plainWidth } from "../../numbers/written-text";
import { matchApproved } from "../approved-target";
import { headingPlace } from "../form-facts";
import { type Finding, type Rule } from "../rule";
import { percentText } from "../written-figure";
import { lastYearOf, yearsBudget } from "../yearly-targets";

/** Fewer indicators than this stay the same by chance. */
const FEWEST = 3;

/** Every target is last year's, though the budget changed beyond the scheme's measure. */
export const targetsCopied: Rule = {
  id: "B41",
  type: "targets-copied",
  severity: "hint",
  kinds: ["target"],
  basis: "basisPractice",
  needs: ["lastYear"],
  check(facts, book): Finding[] {
    const before = lastYearOf(facts, book);
    const [now, then] = [yearsBudget(facts), before ? yearsBudget(before) : null];
    if (!before || now === null || then === null || then <= 0) return [];
    const change = divide(Math.abs(subtract(now, then)), then);
    if (change === null || change <= book.scheme.limits.budgetChange) return [];
    const { pairs, added, removed } = matchApproved(facts, before);
    if (pairs.length < FEWEST || added.length > 0 || removed.length > 0) return [];
    const same = pairs.every(
      ({ own, approved }) => plain(own.target.text) === plain(approved.target.text)
    );
    if (!same) return [];
    const params = { change: percentText(change) };
    return [{ at: headingPlace(facts.form, "target"), message: "targetsCopied", params }];
  },
};

function plain(text: string): string {
  return plainWidth(text).replace(/\s+/g, "");
}
