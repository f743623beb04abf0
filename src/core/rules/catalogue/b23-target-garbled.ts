import { plainWidth } from "../../numbers/written-text";
import { isBlank } from "../cell-content";
import { placeOf } from "../form-facts";
import { perIndicator } from "../per-indicator";
import { WITH_TARGETS, type Rule } from "../rule";

/** A target of place-holders: `**`, `__`, a lone dash. A wave between two figures is a range. */
export const targetGarbled: Rule = {
  id: "B23",
  type: "target-garbled",
  severity: "error",
  kinds: WITH_TARGETS,
  basis: "basisSystem",
  check: perIndicator((facts) => {
    const { row, target } = facts;
    const entry = row.cells.target;
    if (!entry || isBlank(entry) || target.kind === "区间" || target.kind === "时间")
      return undefined;
    const text = plainWidth(entry.text).trim();
    if (!GARBLED.test(text)) return undefined;
    return {
      at: placeOf(facts, "target"),
      indicator: row.name,
      message: "targetGarbled",
      params: { written: entry.text },
      left: entry.text,
    };
  }),
};

const GARBLED = /\*{2,}|^\*|\*$|_{2,}|^_|_$|^[~～-]+$|[~～]$/;
