import { isUnfilledName } from "../../forms/name-text";
import { placeOf } from "../form-facts";
import { WITH_TARGETS, type Finding, type Rule } from "../rule";

/** Every indicator has a name; `指标1：` alone is none. */
export const nameMissing: Rule = {
  id: "B13",
  type: "name-missing",
  severity: "error",
  kinds: WITH_TARGETS,
  basis: "basisSystem",
  check: ({ indicators }) =>
    indicators.flatMap((facts): Finding[] =>
      isUnfilledName(facts.row.name) ? [{ at: placeOf(facts, "name"), message: "nameMissing" }] : []
    ),
};
