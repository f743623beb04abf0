import type { Entry, Form, IndicatorColumn, IndicatorRow } from "./form";
import type { Draft } from "./indicator-draft";
import { levelName } from "./level-reader";

/** Columns a new indicator is begun with; what was reached and its points come later. */
export const NEW_COLUMNS = [
  "dimension",
  "category",
  "name",
  "operator",
  "target",
  "unit",
  "weight",
] as const satisfies readonly IndicatorColumn[];

/** Where a new indicator goes. */
export interface NewPlace {
  /** Place in the form's indicators that it comes after. */
  readonly after: number;
  /** Whether the form has the level-1 and the level-2 heading already. */
  readonly inDimension: boolean;
  readonly inCategory: boolean;
}

/** Behind the last one of its level 2, else of its level 1, else behind all. */
export function placeForNew({ indicators }: Form, draft: Draft): NewPlace {
  const dimension = levelName(draft.dimension ?? "");
  const category = levelName(draft.category ?? "");
  let inDimension = -1;
  let inCategory = -1;
  indicators.forEach((row, index) => {
    if (row.dimension !== dimension) return;
    inDimension = index;
    if (row.category === category) inCategory = index;
  });
  const last = indicators.length - 1;
  return {
    after: inCategory >= 0 ? inCategory : inDimension >= 0 ? inDimension : last,
    inDimension: inDimension >= 0,
    inCategory: inCategory >= 0,
  };
}

/** The form as it would read with the new indicator in it, for its checks; its cells have no address yet. */
export function withNewIndicator(
  form: Form,
  draft: Draft
): { readonly form: Form; readonly index: number } {
  const { after } = placeForNew(form, draft);
  const model = form.indicators[after];
  const at = (model?.row ?? form.headingRow) + 1;
  const cells: Partial<Record<IndicatorColumn, Entry>> = {};
  for (const column of Object.keys(model?.cells ?? form.columns) as IndicatorColumn[]) {
    const text = (draft[column] ?? "").trim();
    const figure = /^-?\d+(\.\d+)?$/.test(text);
    cells[column] = {
      row: at,
      column: form.columns[column] ?? -1,
      cell: `+${column}`,
      value: figure ? Number(text) : text,
      text,
    };
  }
  const row: IndicatorRow = {
    row: at,
    dimension: levelName(draft.dimension ?? ""),
    category: levelName(draft.category ?? ""),
    name: (draft.name ?? "").trim(),
    cells,
  };
  const indicators = [...form.indicators];
  indicators.splice(after + 1, 0, row);
  return { form: { ...form, indicators }, index: after + 1 };
}
