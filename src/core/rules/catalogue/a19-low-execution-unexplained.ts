import { isUnfilled } from "../cell-content";
import { fundReason } from "../fund-reasons";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { percentText } from "../written-figure";

/** A low execution rate has its reason beside it, on forms that have a cell for one. */
export const lowExecutionUnexplained: Rule = {
  id: "A19",
  type: "low-execution-unexplained",
  severity: "warning",
  kinds: SELF_EVALUATIONS,
  basis: "basisForm",
  check({ form, execution, scheme }): Finding[] {
    const rate = execution?.rate ?? null;
    const limit = scheme.limits.executionNeedsReason;
    const entry = fundReason(form, execution?.row);
    if (rate === null || rate >= limit || !entry) return [];
    if (form.money?.rows.some(({ cells }) => !isUnfilled(cells.reason))) return [];
    const params = { rate: percentText(rate, limit), limit: percentText(limit) };
    return [{ at: entry, message: "lowExecutionUnexplained", params }];
  },
};
