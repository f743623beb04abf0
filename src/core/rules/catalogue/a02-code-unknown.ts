import { projectsByCode } from "../project-record";
import { plainName } from "../register-facts";
import { ALL_FORMS, type Finding, type Rule } from "../rule";

/** A project code stands in the bureau's register of projects. A register without codes knows none. */
export const codeUnknown: Rule = {
  id: "A02",
  type: "code-unknown",
  severity: "error",
  kinds: ALL_FORMS,
  basis: "basisPractice",
  needs: ["projectRegister"],
  check({ form }, book): Finding[] {
    const entry = form.fields.projectCode;
    const known = projectsByCode(book);
    if (!entry || entry.text.trim() === "" || known.size === 0) return [];
    if (known.has(plainName(entry.text))) return [];
    return [{ at: entry, message: "codeUnknown", params: { code: entry.text }, left: entry.text }];
  },
};
