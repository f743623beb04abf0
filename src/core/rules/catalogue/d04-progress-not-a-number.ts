import { errorValue, isUnfilled } from "../cell-content";
import { placeOf } from "../form-facts";
import { perIndicator } from "../per-indicator";
import { type Rule } from "../rule";

/** A figure was the target, so what was reached by now is a figure too. */
export const progressNotANumber: Rule = {
  id: "D04",
  type: "progress-not-a-number",
  severity: "error",
  kinds: ["monitor"],
  basis: "basisSystem",
  check: perIndicator((facts) => {
    const { row, target } = facts;
    const entry = row.cells.actual;
    const figures = target.kind === "定量" || target.kind === "区间";
    if (!entry || isUnfilled(entry) || errorValue(entry)) return undefined;
    if (!figures || !target.certain || HAS_FIGURE.test(entry.text)) return undefined;
    const written = entry.text;
    return {
      at: placeOf(facts, "actual"),
      indicator: row.name,
      message: "progressNotANumber",
      params: { written },
      left: written,
    };
  }),
};

/** A figure of any kind, none at all, everything, or not yet. */
const HAS_FIGURE = /[\d０-９零一二三四五六七八九十百千万两半]|无|没有|未|全|尚|暂/;
