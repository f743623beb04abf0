import { isFigureOnly } from "../../forms/name-text";
import { placeOf } from "../form-facts";
import { perIndicator } from "../per-indicator";
import { PROJECT_FORMS, type Rule } from "../rule";
import { containsAny } from "../words";

/** An ecological benefit speaks of nature or of what burdens it. */
export const notEcological: Rule = {
  id: "B35",
  type: "not-ecological",
  severity: "warning",
  kinds: PROJECT_FORMS,
  basis: "basisSamples",
  check: perIndicator((facts, { scheme }) => {
    const { row } = facts;
    const { ecology } = scheme.words;
    if (!/生态/.test(row.category) || ecology.length === 0) return undefined;
    if (row.name.trim() === "" || isFigureOnly(row.name)) return undefined;
    if (containsAny(`${row.name}${row.cells.target?.text ?? ""}`, ecology)) return undefined;
    return { at: placeOf(facts, "name"), indicator: row.name, message: "notEcological" };
  }),
};
