import { placeOf } from "../form-facts";
import { perIndicator } from "../per-indicator";
import { lastDay } from "../project-period";
import { PROJECT_FORMS, type Rule } from "../rule";

/** A deadline lies within the period of the project. */
export const deadlineOutsidePeriod: Rule = {
  id: "B37",
  type: "deadline-outside-period",
  severity: "error",
  kinds: PROJECT_FORMS,
  basis: "basisPractice",
  check: perIndicator((facts, { form }) => {
    const { row, target } = facts;
    const last = lastDay(form);
    // A deadline without a year lies in whichever year the form is about.
    if (target.kind !== "时间" || !target.date || !last || target.date <= last) return undefined;
    return {
      at: placeOf(facts, "target"),
      indicator: row.name,
      message: "deadlineOutsidePeriod",
      params: { last },
      left: target.date,
      right: last,
    };
  }),
};
