import { plainWidth } from "../../numbers/written-text";
import { readOperator } from "../../targets/operator";
import { errorValue, isUnfilled } from "../cell-content";
import { placeOf } from "../form-facts";
import { WITH_TARGETS, type Finding, type Rule } from "../rule";

/** A sign such as ≥ asks for a figure as target; an error value is never one. */
export const targetNotANumber: Rule = {
  id: "B20",
  type: "target-not-a-number",
  severity: "error",
  kinds: WITH_TARGETS,
  basis: "basisSystem",
  check: ({ indicators }) =>
    indicators.flatMap((facts): Finding[] => {
      const { row, target, placeholder } = facts;
      const entry = row.cells.target;
      if (placeholder || !entry || isUnfilled(entry)) return [];
      const at = placeOf(facts, "target");
      const written = errorValue(entry);
      if (written) {
        return [
          { at, indicator: row.name, message: "targetIsError", params: { written }, left: written },
        ];
      }
      if (/\d/.test(plainWidth(entry.text)) || target.value !== null) return [];
      const sign = row.cells.operator?.text ?? "";
      const asked = /^定量/.test(sign) || (!/正向|反向/.test(sign) && readOperator(sign) !== "");
      const signed = asked || SIGN.test(entry.text);
      if (!signed || target.kind === "时间") return [];
      const params = { written: entry.text };
      return [{ at, indicator: row.name, message: "targetNotANumber", params, left: entry.text }];
    }),
};

const SIGN = /^\s*[≥≤≧≦⩾⩽＞＜＝═<>=]/;
