import type { Form } from "../forms/form";
import { readRegisters, type RegisterData } from "../registers/read-registers";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { readStamp } from "../templates/stamp";

/** Registers on the visible sheets of a workbook beside its forms; a form made from our templates has none. */
export function registersBeside(
  snapshot: WorkbookSnapshot,
  forms: readonly Form[]
): readonly RegisterData[] {
  if (readStamp(snapshot.sheets)) return [];
  const sheets = snapshot.sheets.filter(({ hidden }) => !hidden);
  return readRegisters({ ...snapshot, sheets }, forms);
}
