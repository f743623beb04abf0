import { bareName, isFigureOnly, isUnfilledName } from "../../forms/name-text";
import { errorValue } from "../cell-content";
import { placeOf } from "../form-facts";
import { WITH_TARGETS, type Finding, type Rule } from "../rule";

/** Every indicator has a name; `指标1：` alone is none, and a figure is none. */
export const nameMissing: Rule = {
  id: "B13",
  type: "name-missing",
  severity: "error",
  kinds: WITH_TARGETS,
  basis: "basisSystem",
  check: ({ indicators }) =>
    indicators.flatMap((facts): Finding[] => {
      const at = placeOf(facts, "name");
      const written = errorValue(facts.row.cells.name);
      if (written) return [{ at, message: "nameIsError", params: { written }, left: written }];
      const name = bareName(facts.row.name);
      if (isFigureOnly(name)) {
        return [{ at, message: "nameIsFigure", params: { written: name }, left: name }];
      }
      if (facts.continues || !isUnfilledName(facts.row.name)) return [];
      return [{ at, message: "nameMissing" }];
    }),
};
