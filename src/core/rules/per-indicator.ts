import type { BookFacts } from "./book-facts";
import type { FormFacts } from "./form-facts";
import type { IndicatorFacts } from "./indicator-facts";
import type { Finding, Rule } from "./rule";

/** A rule that looks at one indicator after the other; rows that say there is no indicator are passed over. */
export function perIndicator(
  look: (indicator: IndicatorFacts, form: FormFacts, book: BookFacts) => Finding | undefined
): Rule["check"] {
  return (form, book) =>
    form.indicators.flatMap((indicator): Finding[] => {
      if (indicator.placeholder) return [];
      const finding = look(indicator, form, book);
      return finding ? [finding] : [];
    });
}
