import type { FormKind } from "../../forms/form";
import { formMessages } from "../../messages/forms";
import { isBlank } from "../cell-content";
import { ALL_FORMS, type Finding, type Rule } from "../rule";

/** What a form must say about itself. A whole department has no project. */
const REQUIRED = ["project", "department", "unit", "year"] as const;
const OF_A_DEPARTMENT: readonly FormKind[] = ["dept-target", "dept-self-eval"];

/** A label that is printed has its answer beside it. A form without the label asks for nothing. */
export const fieldMissing: Rule = {
  id: "A01",
  type: "field-missing",
  severity: "error",
  kinds: ALL_FORMS,
  basis: "basisSystem",
  check: ({ form }) =>
    REQUIRED.flatMap((field): Finding[] => {
      if (field === "project" && OF_A_DEPARTMENT.includes(form.kind)) return [];
      const entry = form.blankFields[field];
      if (!entry || !isBlank(form.fields[field])) return [];
      return [{ at: entry, message: "fieldMissing", params: { field: formMessages[field] } }];
    }),
};
