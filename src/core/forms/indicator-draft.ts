import type { CellValue } from "../sheets/snapshot";
import type { Entry, Form, IndicatorColumn, IndicatorRow } from "./form";

/** What a person has typed into the fields of an indicator and not written yet. */
export type Draft = Readonly<Partial<Record<IndicatorColumn, string>>>;

/** The indicator a cell belongs to; undefined outside the rows of every indicator table. */
export function indicatorAt(
  forms: readonly Form[],
  sheet: string,
  row: number
): { readonly form: Form; readonly index: number } | undefined {
  for (const form of forms) {
    if (form.sheet !== sheet) continue;
    const index = form.indicators.findIndex((indicator) => indicator.row === row);
    if (index >= 0) return { form, index };
  }
  return undefined;
}

/** The form as it would read with the draft written: what is typed is checked before it is in a cell. */
export function withDraft(form: Form, index: number, draft: Draft): Form {
  const row = form.indicators[index];
  if (!row || Object.keys(draft).length === 0) return form;
  const cells: Partial<Record<IndicatorColumn, Entry>> = { ...row.cells };
  for (const [column, typed] of Object.entries(draft) as [IndicatorColumn, string][]) {
    const entry = cells[column];
    if (entry)
      cells[column] = { ...entry, text: typed.trim(), value: valueOf(column, entry, typed) };
  }
  const changed: IndicatorRow = { ...row, name: cells.name?.text ?? row.name, cells };
  return { ...form, indicators: form.indicators.map((one, at) => (at === index ? changed : one)) };
}

/** As it will stand in the cell: points and what stands beside no text become figures. */
function valueOf(column: IndicatorColumn, entry: Entry, typed: string): CellValue {
  const text = typed.trim();
  const keepsText = typeof entry.value === "string" && entry.value !== "";
  const points = column === "weight" || column === "score";
  return /^-?\d+(\.\d+)?$/.test(text) && (points || !keepsText) ? Number(text) : text;
}
