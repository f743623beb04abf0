import type { Entry, Form } from "../forms/form";
import { oncePer } from "./once-per";

/** Every cell of a form a person fills in, once: its head and foot, its amounts, its indicators. */
export const filledEntries = oncePer((form: Form): readonly Entry[] => {
  const seen = new Map<number, Set<number>>();
  const entries: Entry[] = [];
  const add = (entry: Entry | undefined): void => {
    if (!entry || entry.value === "") return;
    const rows = seen.get(entry.column);
    if (!rows) seen.set(entry.column, new Set([entry.row]));
    else if (rows.has(entry.row)) return;
    else rows.add(entry.row);
    entries.push(entry);
  };
  for (const entry of Object.values(form.fields)) add(entry);
  for (const { cells } of form.money?.rows ?? [])
    for (const entry of Object.values(cells)) add(entry);
  for (const { cells } of form.indicators) for (const entry of Object.values(cells)) add(entry);
  return entries;
});
