import * as z from "zod/mini";
import { MAX_COLUMNS, columnIndex } from "../sheets/address";
import { SheetView } from "../sheets/sheet-view";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { readSection, type StateSection } from "../state/state-section";
import type { RecognitionCorrection } from "./correction";
import { shownText } from "./entry";
import type { FormKind, IndicatorColumn } from "./form";

/** Kinds a person may give to a form; `none`: it is no form. */
export const CHOSEN_KINDS = [
  "target",
  "dept-target",
  "monitor",
  "self-eval",
  "dept-self-eval",
  "evaluation",
  "ex-ante",
  "none",
] as const satisfies readonly (FormKind | "none")[];

/** Meanings a person may give to a column: those the rules and the scoring work with. */
export const CHOSEN_MEANINGS = [
  "dimension",
  "category",
  "name",
  "operator",
  "target",
  "unit",
  "weight",
  "actual",
  "forecast",
  "score",
  "reason",
  "rubric",
  "evidence",
  "remark",
] as const satisfies readonly IndicatorColumn[];

/** A correction as the workbook keeps it: rows may be inserted above, so the heading's texts say where. */
export interface KeptCorrection {
  readonly sheet: string;
  /** Id of the sheet, by which it is found after it was renamed; it may not outlive the session. */
  readonly id?: string | undefined;
  /** 0-based row of the headings when it was kept. */
  readonly headingRow: number;
  /** The texts of that row, by which it is found again. */
  readonly texts: string;
  readonly instead?: number | undefined;
  readonly kind?: (typeof CHOSEN_KINDS)[number] | undefined;
  readonly columns?: Readonly<Record<string, ChosenMeaning>> | undefined;
}

export type ChosenMeaning = (typeof CHOSEN_MEANINGS)[number] | "ignore";

export const recognitionSection: StateSection<readonly KeptCorrection[]> = {
  key: "recognition",
  version: 1,
  schema: z.array(
    z.object({
      sheet: z.string(),
      id: z.optional(z.string()),
      headingRow: z.number(),
      texts: z.string(),
      instead: z.optional(z.number()),
      kind: z.optional(z.enum(CHOSEN_KINDS)),
      columns: z.optional(z.record(z.string(), z.enum([...CHOSEN_MEANINGS, "ignore"]))),
    })
  ),
  empty: [],
};

/** What a person changes about one form. */
export type RecognitionChange =
  | { readonly kind: (typeof CHOSEN_KINDS)[number] }
  /** 0-based row. */
  | { readonly headingRow: number }
  | { readonly column: string; readonly meaning: ChosenMeaning }
  | { readonly takeBack: true };

/** The form it is about, by where its headings are today; a sheet without a form has none. */
export interface CorrectedPlace {
  readonly sheet: string;
  readonly headingRow?: number | undefined;
}

/** The kept corrections where their headings stand today; those whose headings are gone have no effect. */
export function correctionsOf(snapshot: WorkbookSnapshot): readonly RecognitionCorrection[] {
  return placed(readSection(recognitionSection, snapshot.state).value, snapshot).flatMap(
    ({ now }) => now ?? []
  );
}

/** The kept corrections after a change. What cannot be (a row outside the sheet) changes nothing. */
export function withCorrection(
  kept: readonly KeptCorrection[],
  snapshot: WorkbookSnapshot,
  { sheet: name, headingRow }: CorrectedPlace,
  change: RecognitionChange
): readonly KeptCorrection[] {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet) return kept;
  const view = new SheetView(sheet);
  const at = placed(kept, snapshot).find(
    ({ kept: one, now }) => (now ?? one).sheet === name && (now ?? one).headingRow === headingRow
  );
  const others = kept.filter((one) => one !== at?.kept);
  if ("takeBack" in change) return others;
  const row = "headingRow" in change ? change.headingRow : headingRow;
  if (row === undefined || !view.used || row < view.used.top || row > view.used.bottom) return kept;
  const now = at?.now;
  const before: Omit<KeptCorrection, "texts"> = {
    ...(now?.instead !== undefined && { instead: now.instead }),
    ...(at?.kept.kind && { kind: at.kept.kind }),
    ...(at?.kept.columns && { columns: at.kept.columns }),
    sheet: name,
    id: sheet.id,
    headingRow: row,
  };
  const texts = rowTexts(view, row);
  if ("kind" in change) return [...others, { ...before, texts, kind: change.kind }];
  if ("column" in change) {
    const columns = { ...before.columns, [change.column]: change.meaning };
    return [...others, { ...before, texts, columns }];
  }
  if (row === headingRow) return kept;
  const instead = before.instead ?? headingRow;
  // Back to the row PERF found: nothing stands instead of it any more.
  const { instead: _gone, ...plain } = before;
  const moved = instead === undefined || instead === row ? plain : { ...before, instead };
  return [...others, { ...moved, texts }];
}

interface Placed {
  readonly kept: KeptCorrection;
  /** As recognition takes it; undefined when no row has these headings any more. */
  readonly now?: RecognitionCorrection & { readonly headingRow: number };
}

/** Where the headings of each correction stand today. */
export function placed(
  kept: readonly KeptCorrection[],
  snapshot: WorkbookSnapshot
): readonly Placed[] {
  const views = new Map<string, SheetView>();
  return kept.map((one) => {
    const sheet =
      snapshot.sheets.find(({ name }) => name === one.sheet) ??
      snapshot.sheets.find(({ id }) => id === one.id);
    if (!sheet) return { kept: one };
    const view = views.get(sheet.name) ?? new SheetView(sheet);
    views.set(sheet.name, view);
    const row = nearestRow(view, one);
    if (row === undefined) return { kept: one };
    const { kind, columns, instead } = one;
    return {
      kept: one,
      now: {
        sheet: sheet.name,
        headingRow: row,
        ...(instead !== undefined && { instead: instead + row - one.headingRow }),
        ...(kind && { kind }),
        ...(columns && { columns: inSheet(columns) }),
      },
    };
  });
}

function nearestRow(view: SheetView, { headingRow, texts }: KeptCorrection): number | undefined {
  const { used } = view;
  if (!used) return undefined;
  const last = Math.max(headingRow - used.top, used.bottom - headingRow);
  for (let away = 0; away <= last; away++) {
    for (const row of away === 0 ? [headingRow] : [headingRow + away, headingRow - away]) {
      if (row >= used.top && row <= used.bottom && rowTexts(view, row) === texts) return row;
    }
  }
  return undefined;
}

function inSheet(
  columns: Readonly<Record<string, ChosenMeaning>>
): Readonly<Record<string, ChosenMeaning>> {
  return Object.fromEntries(
    Object.entries(columns).filter(([letter]) => {
      const column = columnIndex(letter);
      return column >= 0 && column < MAX_COLUMNS;
    })
  );
}

/** The filled cells of a row as one text; trailing columns added far away change it, blank ones do not. */
function rowTexts(view: SheetView, row: number): string {
  const { used } = view;
  const texts: string[] = [];
  for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column++) {
    const text = shownText(view, row, column).replace(/\s+/g, "");
    if (text !== "") texts.push(text.slice(0, 40));
  }
  return texts.join("|");
}
