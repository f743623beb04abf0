import { similarForms } from "../similar-forms";
import { type Finding, type Rule } from "../rule";
import { headingPlace } from "../form-facts";
import { percentText } from "../written-figure";

/** The indicators and targets of two projects are nearly the same: copied, not thought out. */
export const projectsAlike: Rule = {
  id: "B40",
  type: "projects-alike",
  severity: "warning",
  kinds: ["target"],
  basis: "basisSamples",
  check(facts, book): Finding[] {
    const found = similarForms(book).get(facts);
    if (!found) return [];
    const { other, share } = found;
    const project = other.form.fields.project?.text || other.form.sheet;
    const params = { project, share: percentText(share) };
    return [{ at: headingPlace(facts.form, "name"), message: "projectsAlike", params }];
  },
};
