import { PROJECT_FORMS, type Finding, type Rule } from "../rule";

/** The period of a project ends after it begins, and the year of the form lies in it. */
export const periodWrong: Rule = {
  id: "A05",
  type: "period-wrong",
  severity: "error",
  kinds: PROJECT_FORMS,
  basis: "basisPractice",
  check({ form: { fields } }): Finding[] {
    const start = fields.periodStart;
    const end = fields.periodEnd;
    if (!start || !end) return [];
    const params = { start: start.text, end: end.text };
    // 2023 and 2023-05: the shorter of the two says less, so only what both say is compared.
    const length = Math.min(start.text.length, end.text.length);
    if (end.text.slice(0, length) < start.text.slice(0, length)) {
      return [{ at: end, message: "periodBackwards", params, left: start.text, right: end.text }];
    }
    const year = /20\d{2}/.exec(fields.year?.text ?? "")?.[0];
    if (year === undefined) return [];
    if (year >= start.text.slice(0, 4) && year <= end.text.slice(0, 4)) return [];
    return [{ at: fields.year ?? end, message: "yearOutsidePeriod", params: { ...params, year } }];
  },
};
