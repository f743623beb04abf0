import type { IndicatorRow } from "../../forms/form";
import { compact } from "../../forms/heading-text";
import { bareName, isFigureOnly, isUnfilledName } from "../../forms/name-text";
import { placeOf } from "../form-facts";
import { WITH_TARGETS, type Finding, type Rule } from "../rule";

/** No two indicators of a form have the same name. */
export const nameRepeated: Rule = {
  id: "B14",
  type: "name-repeated",
  severity: "error",
  kinds: WITH_TARGETS,
  basis: "basisSystem",
  check({ indicators }) {
    const first = new Map<string, IndicatorRow>();
    return indicators.flatMap((facts): Finding[] => {
      const { row, placeholder } = facts;
      // Of a figure instead of a name B13 speaks.
      if (placeholder || isUnfilledName(row.name) || isFigureOnly(row.name)) return [];
      const name = compact(bareName(row.name));
      const before = first.get(name);
      if (before === undefined) {
        first.set(name, row);
        return [];
      }
      // One name merged over several rows.
      if (row.cells.name?.cell === before.cells.name?.cell) return [];
      const params = { name: bareName(row.name), row: before.row + 1 };
      return [{ at: placeOf(facts, "name"), indicator: row.name, message: "nameRepeated", params }];
    });
  },
};
