import { isBlank } from "../cell-content";
import { placeOf } from "../form-facts";
import { perIndicator } from "../per-indicator";
import { TARGETS, type Rule } from "../rule";
import { wordIn } from "../words";

/**
 * A target in words that leave open what counts as done. Words with a figure, a standard to look up, or
 * tiers written out beside them are clear enough.
 */
export const vagueWords: Rule = {
  id: "B32",
  type: "vague-words",
  severity: "warning",
  kinds: TARGETS,
  basis: "basisPractice",
  check: perIndicator((facts, { scheme }) => {
    const { row, target } = facts;
    if (target.kind !== "定性" || /\d|《/.test(target.text)) return undefined;
    if (!isBlank(row.cells.rubric) || !isBlank(row.cells.explanation)) return undefined;
    const word = wordIn(target.text, scheme.words.vague);
    if (word === undefined) return undefined;
    const at = placeOf(facts, "target");
    return { at, indicator: row.name, message: "vagueWords", params: { word }, left: target.text };
  }),
};
