import type { BookFacts } from "./book-facts";
import type { FormFacts } from "./form-facts";
import type { IndicatorFacts } from "./indicator-facts";
import type { Finding, Rule } from "./rule";

/** A rule that looks at one indicator after the other; rows that say there is no indicator are passed over. */
export function perIndicator(
  look: (indicator: IndicatorFacts, form: FormFacts, book: BookFacts) => Finding | undefined
): Rule["check"] {
  return (form, book) => {
    const findings: Finding[] = [];
    for (const indicator of form.indicators) {
      if (indicator.placeholder) continue;
      const finding = look(indicator, form, book);
      if (finding) findings.push(finding);
    }
    return findings;
  };
}
