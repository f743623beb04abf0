import { TARGETS, type Finding, type Rule } from "../rule";

/** A goal names a quantity or a time. A goal that is too short has been said to be so already (B04). */
export const goalWithoutFigure: Rule = {
  id: "B05",
  type: "goal-without-figure",
  severity: "warning",
  kinds: TARGETS,
  basis: "basisPractice",
  check({ form: { fields }, scheme }): Finding[] {
    const { expectedGoal } = fields;
    const text = expectedGoal?.text ?? "";
    if (!expectedGoal || text.length < scheme.limits.targetCharacters) return [];
    return FIGURE.test(text) ? [] : [{ at: expectedGoal, message: "goalWithoutFigure" }];
  },
};

/** Digits in any width, Chinese numerals before a measure, or words for a time. */
const FIGURE =
  /[\d０-９]|百分之|[一二三四五六七八九十百千万两]+(?:个|项|次|人|户|家|座|条|场|批|期|套|台|所|处|公里|亩|吨|万)|全覆盖|年底|月底|季度|年内|月前|年前/;
