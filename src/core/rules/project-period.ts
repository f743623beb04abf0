import type { Form } from "../forms/form";

/** Whether a project runs over more than one year; undefined where the form does not say. */
export function spansYears({ fields }: Form): boolean | undefined {
  const start = fields.periodStart?.text.slice(0, 4);
  const end = fields.periodEnd?.text.slice(0, 4);
  return start && end ? start !== end : undefined;
}

/** Last day of a project, yyyy-mm-dd; undefined where the form does not say. */
export function lastDay({ fields }: Form): string | undefined {
  const end = fields.periodEnd?.text ?? "";
  if (/^\d{4}$/.test(end)) return `${end}-12-31`;
  if (/^\d{4}-\d{2}$/.test(end)) return `${end}-31`;
  return /^\d{4}-\d{2}-\d{2}$/.test(end) ? end : undefined;
}
