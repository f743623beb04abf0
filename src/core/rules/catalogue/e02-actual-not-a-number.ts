import { errorValue, isUnfilled } from "../cell-content";
import { placeOf } from "../form-facts";
import { SELF_EVALUATIONS, type Finding, type Rule } from "../rule";

/** A figure was the target, so the actual value is a figure too, and never an error value. */
export const actualNotANumber: Rule = {
  id: "E02",
  type: "actual-not-a-number",
  severity: "error",
  kinds: SELF_EVALUATIONS,
  basis: "basisSamples",
  check: ({ indicators }) =>
    indicators.flatMap((facts): Finding[] => {
      const { row, target, placeholder } = facts;
      const entry = row.cells.actual;
      if (placeholder || !entry || isUnfilled(entry)) return [];
      const at = placeOf(facts, "actual");
      const written = errorValue(entry);
      if (written) {
        return [
          { at, indicator: row.name, message: "actualIsError", params: { written }, left: written },
        ];
      }
      const figures = target.kind === "定量" || target.kind === "区间";
      if (!figures || !target.certain || HAS_FIGURE.test(entry.text)) return [];
      const params = { written: entry.text };
      return [{ at, indicator: row.name, message: "actualNotANumber", params, left: entry.text }];
    }),
};

/** A figure of any kind, also `十二场` or 无 for none, and 全覆盖 for 100%. */
const HAS_FIGURE = /[\d０-９零一二三四五六七八九十百千万]|^无$|^没有$|全覆盖|全部/;
