import { newIndicatorMessages, type NewIndicatorMessage } from "../messages/new-indicator";
import { render, type Locale, type MessageParameters } from "../messages/message";
import { writesOf, type CellWrite } from "../plan/cell-writes";
import type { Action, Plan } from "../plan/plan";
import { areaAddress, cellAddress, parseArea, type Area } from "../sheets/address";
import { SheetView } from "../sheets/sheet-view";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import type { Form } from "./form";
import type { Draft } from "./indicator-draft";
import { NEW_COLUMNS, placeForNew } from "./new-indicator";
import { labelsForNew, lastRowOf } from "./new-indicator-labels";
import { copiedFormulas, extendedSums, fixedTotals } from "./new-indicator-sums";

/** The plan and what to know about it, or the sentence that says why there is none. */
export type PlannedIndicator =
  | { readonly plan: Plan; readonly notes: readonly string[]; readonly blocked?: undefined }
  | { readonly blocked: string };

export interface NewIndicatorSetup {
  /** Read with formulas; the sheet of the form with its merged areas. */
  readonly snapshot: WorkbookSnapshot;
  /** Areas of what else is known on the sheet, forms and registers, by their title. */
  readonly others: readonly {
    readonly title: string;
    readonly sheet: string;
    readonly range: string;
  }[];
  readonly locale: Locale;
}

/** A new row in the group of the new indicator, with the labels, formulas and totals around it kept right. */
export function planNewIndicator(
  form: Form,
  draft: Draft,
  { snapshot, others, locale }: NewIndicatorSetup
): PlannedIndicator {
  const say = (key: NewIndicatorMessage, params: MessageParameters = {}): string =>
    render(newIndicatorMessages[key], locale, params);
  const name = (draft.name ?? "").trim();
  const place = placeForNew(form, draft);
  const model = form.indicators[place.after];
  const sheet = snapshot.sheets.find((one) => one.name === form.sheet);
  const area = parseArea(form.range);
  if (!sheet || !model || !area) return { blocked: say("formGone") };
  if (name === "") return { blocked: say("nameFirst") };
  const view = new SheetView(sheet);
  const last = lastRowOf(view, model.row, form.columns.name);
  const beside = others.find((other) => cutsThrough(other, form, last));
  if (beside) return { blocked: say("beside", { title: beside.title, row: last + 1 }) };

  const inserted = { sheet: form.sheet, below: last, left: area.left, right: area.right };
  const labels = labelsForNew({ form, view, area, last, place, draft });
  const fields = fieldWrites(form, draft, last + 1);
  const taken = new Set([...labels.writes, ...fields].map(({ column }) => column));
  const copied = copiedFormulas(view, form, area, inserted).filter(
    ({ column }) => !taken.has(column)
  );
  const weight = Number(draft.weight ?? "");
  const totals = fixedTotals(view, form, place, last, Number.isFinite(weight) ? weight : 0);
  const sums = extendedSums(snapshot.sheets, form, place, inserted);
  const here = sums.find((one) => one.sheet === form.sheet)?.writes ?? [];
  const column = form.columns.name ?? area.left;
  const actions: Action[] = [
    { kind: "insert-row", sheet: form.sheet, row: last + 1 },
    ...labels.merges.map((one): Action => ({
      kind: "merge",
      sheet: form.sheet,
      address: areaAddress(one),
    })),
    ...writesOf(form.sheet, [...labels.writes, ...fields, ...copied, ...here, ...totals.writes]),
    ...sums.flatMap(({ sheet: other, writes }) =>
      other === form.sheet ? [] : writesOf(other, writes)
    ),
    { kind: "select", sheet: form.sheet, address: cellAddress(last + 1, column) },
  ];
  const notes = [
    say("insertedRow", { row: last + 2 }),
    ...grown(labels.merges, last).map(({ key, address }) => say(key, { address })),
    ...totals.printed.map((label) => say("printed", { label })),
    ...totals.doubtful.map(({ cell, text }) => say("doubtful", { cell, text })),
  ];
  return { plan: { title: say("title", { name }), actions }, notes };
}

/** What is typed, into the columns the form has. */
function fieldWrites(form: Form, draft: Draft, row: number): CellWrite[] {
  return NEW_COLUMNS.flatMap((key): CellWrite[] => {
    const column = form.columns[key];
    const text = (draft[key] ?? "").trim();
    if (key === "dimension" || key === "category" || column === undefined || text === "") return [];
    if (/^-?\d+(\.\d+)?$/.test(text)) {
      return [{ row, column, content: Number(text), numberFormat: null }];
    }
    // What Excel would take for a formula, a figure or a date stays the text it is.
    const guarded = /^[=+\-@.\d]/.test(text);
    return [{ row, column, content: text, numberFormat: guarded ? "@" : null }];
  });
}

/** Merged areas that grow, as they are before; a single label is merged with the new cell below it. */
function grown(
  merges: readonly Area[],
  last: number
): { readonly key: "merged" | "joined"; readonly address: string }[] {
  return merges
    .filter(({ top }) => top <= last)
    .map((one) =>
      one.top === last
        ? { key: "joined", address: areaAddress(one) }
        : { key: "merged", address: areaAddress({ ...one, bottom: one.bottom - 1 }) }
    );
}

/** Whether something else on the sheet goes on below the new row: it would be cut in two. */
function cutsThrough(
  other: NewIndicatorSetup["others"][number],
  form: Form,
  last: number
): boolean {
  const area = parseArea(other.range);
  if (!area || other.sheet !== form.sheet || other.range === form.range) return false;
  return area.top <= last && area.bottom > last;
}
