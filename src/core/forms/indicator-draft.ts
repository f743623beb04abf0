import type { CellValue } from "../sheets/snapshot";
import type { Entry, Form, IndicatorColumn, IndicatorRow } from "./form";
import { levelName } from "./level-reader";

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

/**
 * Names an indicator by what stands in the sheet and not by its row, so that a draft stays with it when
 * rows are inserted above. In the order of the form's indicators; one of the same name counts up.
 */
export function indicatorKeys(form: Form): readonly string[] {
  const seen = new Map<string, number>();
  return form.indicators.map(({ dimension, category, name }) => {
    const project = form.fields.project?.text ?? "";
    const words = [form.sheet, form.title, project, dimension, category, name].join("\n");
    const count = seen.get(words) ?? 0;
    seen.set(words, count + 1);
    return `${words}\n${count}`;
  });
}

/** The form as it would read with the draft written: what is typed is checked before it is in a cell. */
export function withDraft(form: Form, index: number, draft: Draft): Form {
  const before = form.indicators[index];
  if (!before || Object.keys(draft).length === 0) return form;
  const typed = new Map<string, { readonly column: IndicatorColumn; readonly entry: Entry }>();
  for (const [column, text] of Object.entries(draft) as [IndicatorColumn, string][]) {
    const entry = before.cells[column];
    if (!entry) continue;
    const changed = { ...entry, text: text.trim(), value: valueOf(column, entry, text) };
    typed.set(entry.cell, { column, entry: changed });
  }
  // A label of a level, or a merged cell, is the label of every row it stands for.
  const indicators = form.indicators.map((row, at) =>
    at === index || sharesCell(row, typed) ? rowWith(row, typed) : row
  );
  return { ...form, indicators };
}

const SHARED = ["dimension", "category", "name", "target", "reason"] as const;

function sharesCell({ cells }: IndicatorRow, typed: ReadonlyMap<string, unknown>): boolean {
  return SHARED.some((column) => typed.has(cells[column]?.cell ?? ""));
}

function rowWith(
  row: IndicatorRow,
  typed: ReadonlyMap<string, { readonly column: IndicatorColumn; readonly entry: Entry }>
): IndicatorRow {
  const cells: Partial<Record<IndicatorColumn, Entry>> = { ...row.cells };
  for (const { column, entry } of typed.values()) {
    if (cells[column]?.cell === entry.cell) cells[column] = entry;
  }
  return {
    ...row,
    name: cells.name === row.cells.name ? row.name : (cells.name?.text ?? row.name),
    dimension:
      cells.dimension === row.cells.dimension
        ? row.dimension
        : levelName(cells.dimension?.text ?? ""),
    category:
      cells.category === row.cells.category ? row.category : levelName(cells.category?.text ?? ""),
    cells,
  };
}

/** As it will stand in the cell: points and what stands beside no text become figures. */
function valueOf(column: IndicatorColumn, entry: Entry, typed: string): CellValue {
  const text = typed.trim();
  const keepsText = typeof entry.value === "string" && entry.value !== "";
  const points = column === "weight" || column === "score";
  return /^-?\d+(\.\d+)?$/.test(text) && (points || !keepsText) ? Number(text) : text;
}
