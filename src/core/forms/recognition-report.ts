import { columnName, parseArea } from "../sheets/address";
import { SheetView } from "../sheets/sheet-view";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { readSection } from "../state/state-section";
import { shownText } from "./entry";
import type { Explanation, Form, FormKind, IndicatorColumn, UnplacedColumn } from "./form";
import {
  CHOSEN_MEANINGS,
  placed,
  recognitionSection,
  type ChosenMeaning,
} from "./kept-corrections";
import { recogniseForms } from "./recognise";

/** What PERF took a table (or a sheet without one) for, and what a person may put right. */
export interface RecognitionEntry {
  readonly sheet: string;
  readonly title: string;
  /** Absent on a sheet without a form; `none` where a person said there is none. */
  readonly kind?: FormKind | "none";
  /** 0-based row of the headings; absent where nothing can be corrected by it. */
  readonly headingRow?: number;
  readonly why?: Explanation;
  readonly columns: readonly RecognisedColumn[];
  readonly unplaced: readonly UnplacedColumn[];
  /** 0-based. */
  readonly skippedRows: readonly number[];
  /** A correction for it is kept and can be taken back. */
  readonly corrected: boolean;
}

export interface RecognisedColumn {
  readonly letter: string;
  /** As its heading says. */
  readonly text: string;
  /** Absent where it means nothing to PERF. */
  readonly meaning?: IndicatorColumn;
  /** What a person said; absent where nobody did. */
  readonly chosen?: ChosenMeaning;
}

/** Every form with its reasons, then what was corrected into no form, then sheets without any. */
export function recognitionReport(snapshot: WorkbookSnapshot): readonly RecognitionEntry[] {
  const kept = placed(readSection(recognitionSection, snapshot.state).value, snapshot);
  const { forms, formless } = recogniseForms(snapshot);
  const seen = new Set<string>();
  const entries: RecognitionEntry[] = [];
  const chosenAt = (sheet: string, row: number) =>
    kept.find(
      (one) => (one.now ?? one.kept).sheet === sheet && (one.now ?? one.kept).headingRow === row
    )?.kept;
  const views = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const columnsAt = (sheet: string, row: number, form?: Form): readonly RecognisedColumn[] => {
    const found = views.get(sheet);
    return found ? headings(new SheetView(found), row, form, chosenAt(sheet, row)?.columns) : [];
  };
  for (const form of forms) {
    const { sheet, title, kind, headingRow, notes } = form;
    // A ledger has many forms below one row of headings.
    const key = `${sheet}\n${headingRow}`;
    if (seen.has(key)) continue;
    seen.add(key);
    // A head without a table has no columns to give a meaning to.
    const table = form.columns.name !== undefined;
    entries.push({
      sheet,
      title,
      kind,
      ...(table && { headingRow }),
      ...(notes && { why: notes.why }),
      columns: table ? columnsAt(sheet, headingRow, form) : [],
      unplaced: notes?.unplaced ?? [],
      skippedRows: notes?.skippedRows ?? [],
      corrected: chosenAt(sheet, headingRow) !== undefined,
    });
  }
  for (const { kept: one, now } of kept) {
    const { sheet, headingRow } = now ?? one;
    if (seen.has(`${sheet}\n${headingRow}`)) continue;
    if (!views.has(sheet)) continue;
    entries.push({
      ...bare(sheet),
      ...(one.kind && { kind: one.kind }),
      headingRow,
      columns: columnsAt(sheet, headingRow),
      corrected: true,
    });
  }
  const listed = new Set(entries.map(({ sheet }) => sheet));
  for (const sheet of formless) if (!listed.has(sheet)) entries.push(bare(sheet));
  return entries;
}

function bare(sheet: string): RecognitionEntry {
  return { sheet, title: "", columns: [], unplaced: [], skippedRows: [], corrected: false };
}

/** More columns than a table has are no headings. */
const MOST_COLUMNS = 40;

function headings(
  view: SheetView,
  row: number,
  form: Form | undefined,
  chosen: Readonly<Record<string, ChosenMeaning>> | undefined
): readonly RecognisedColumn[] {
  const area = (form && parseArea(form.range)) ?? view.used;
  if (!area) return [];
  const meanings = new Map(
    Object.entries(form?.columns ?? {}).map(([meaning, column]) => [column, meaning])
  );
  const below = form?.indicators[0]?.row ?? row + 1;
  const columns: RecognisedColumn[] = [];
  for (let column = area.left; column <= area.right && columns.length < MOST_COLUMNS; column++) {
    let text = "";
    for (let at = row; at < below && text === ""; at++) text = shownText(view, at, column);
    const letter = columnName(column);
    const said = chosen?.[letter];
    const meaning = meanings.get(column) as IndicatorColumn | undefined;
    if (text === "" && !meaning && !said) continue;
    columns.push({ letter, text, ...(meaning && { meaning }), ...(said && { chosen: said }) });
  }
  return columns;
}

/** Whether a person may choose this meaning; others PERF finds by itself only. */
export function isChoosable(meaning: IndicatorColumn): boolean {
  return (CHOSEN_MEANINGS as readonly string[]).includes(meaning);
}
