import { placeOf } from "../form-facts";
import { perIndicator } from "../per-indicator";
import { TARGETS, type Rule } from "../rule";

/** A name long enough to be understood and short enough to be read. */
export const nameLength: Rule = {
  id: "B17",
  type: "name-length",
  severity: "hint",
  kinds: TARGETS,
  basis: "basisPractice",
  check: perIndicator((facts, { scheme }) => {
    const { name } = facts.row;
    const { shortest, longest } = scheme.limits.name;
    const length = [...name.replace(/\s/g, "")].length;
    if (length === 0 || (length >= shortest && length <= longest)) return undefined;
    const message = length < shortest ? "nameTooShort" : "nameTooLong";
    return { at: placeOf(facts, "name"), indicator: name, message, params: { length } };
  }),
};
