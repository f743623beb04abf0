import type { Entry, Form } from "../forms/form";

/** Every cell of a form a person fills in: its head and foot, its amounts, its indicators. */
export function filledEntries(form: Form): Entry[] {
  const seen = new Set<string>();
  const entries: Entry[] = [];
  const add = (entry: Entry | undefined): void => {
    if (!entry || entry.value === "" || seen.has(entry.cell)) return;
    seen.add(entry.cell);
    entries.push(entry);
  };
  for (const entry of Object.values(form.fields)) add(entry);
  for (const { cells } of form.money?.rows ?? [])
    for (const entry of Object.values(cells)) add(entry);
  for (const { cells } of form.indicators) for (const entry of Object.values(cells)) add(entry);
  return entries;
}
