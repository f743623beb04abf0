import type { Form } from "../forms/form";

/** The year a form is about: its field 年度, else its title; undefined where neither says one. */
export function formYear({ fields, title }: Form): number | undefined {
  for (const text of [fields.year?.text ?? "", title]) {
    const year = /(?:^|\D)(20\d{2})(?!\d)/.exec(text)?.[1];
    if (year !== undefined) return Number(year);
  }
  return undefined;
}
