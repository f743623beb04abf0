import { numberOf } from "../../scoring/form-execution";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";
import { percentText, pointsText } from "../written-figure";

/** A low execution rate caps the total, where the scheme has caps. */
export const totalAboveCap: Rule = {
  id: "E16",
  type: "total-above-cap",
  severity: "warning",
  kinds: SELF_EVALUATIONS,
  basis: "basisScheme",
  check({ form, execution, scheme }): Finding[] {
    const rate = execution?.rate ?? null;
    const entry = form.total?.score;
    const total = numberOf(entry);
    if (rate === null || !entry || total === null) return [];
    const caps = scheme.scoring.caps.filter(({ below }) => rate < below).map(({ most }) => most);
    const most = Math.min(...caps);
    if (total <= most) return [];
    const params = { rate: percentText(rate), most: pointsText(most) };
    return [{ at: entry, message: "totalAboveCap", params, left: total, right: most }];
  },
};
