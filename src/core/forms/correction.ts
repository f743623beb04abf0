import { columnIndex, MAX_COLUMNS } from "../sheets/address";
import type { SheetView } from "../sheets/sheet-view";
import { shownText } from "./entry";
import type { FormKind, IndicatorColumn } from "./form";
import type { TableHeading } from "./indicator-heading-row";
import { indicatorHeading, isLedgerColumn, type LedgerColumn } from "./indicator-headings";

/** What a person says about a form PERF did not recognise, or recognised wrongly. Plain data. */
export interface RecognitionCorrection {
  readonly sheet: string;
  /** 0-based row of the indicator table's headings; without it the correction is for all forms of the sheet. */
  readonly headingRow?: number;
  /** Row PERF took for the headings, where that is another one: that form is left out. */
  readonly instead?: number;
  /** `none`: there is no form. */
  readonly kind?: FormKind | "none";
  /** Meaning of columns by their letters; `ignore` for a column that means nothing. */
  readonly columns?: Readonly<Record<string, IndicatorColumn | "ignore">>;
}

/**
 * The headings of a sheet as they were found, changed as a person said. Letters and rows outside the
 * sheet are left alone. Corrections for other sheets have no effect.
 */
export function correctHeadings(
  view: SheetView,
  found: readonly TableHeading[],
  corrections: readonly RecognitionCorrection[]
): TableHeading[] {
  let headings = [...found];
  for (const correction of corrections) {
    const { sheet, headingRow, instead } = correction;
    if (sheet !== view.name) continue;
    if (instead !== undefined) headings = headings.filter(({ top }) => top !== instead);
    if (headingRow !== undefined && !headings.some((heading) => isAt(heading, headingRow))) {
      const added = headingOfRow(view, headingRow, correction.columns ?? {});
      if (added) headings = [...headings, added].sort((a, b) => a.top - b.top);
    }
    headings = headings.map((heading) =>
      headingRow === undefined || isAt(heading, headingRow)
        ? withColumns(heading, correction)
        : heading
    );
  }
  return headings;
}

/** The kind a person chose for the form with this heading. The last correction counts. */
export function correctedKind(
  view: SheetView,
  heading: TableHeading,
  corrections: readonly RecognitionCorrection[]
): FormKind | "none" | undefined {
  let kind: FormKind | "none" | undefined;
  for (const correction of corrections) {
    if (correction.sheet !== view.name) continue;
    const { headingRow } = correction;
    if (headingRow === undefined || isAt(heading, headingRow)) kind = correction.kind ?? kind;
  }
  return kind;
}

function isAt({ top, bottom }: TableHeading, row: number): boolean {
  return row >= top && row <= bottom;
}

/** A row a person points at, with what its cells say and what the person says. */
function headingOfRow(
  view: SheetView,
  row: number,
  meanings: NonNullable<RecognitionCorrection["columns"]>
): TableHeading | undefined {
  const { used } = view;
  if (!used || row < used.top || row > used.bottom) return undefined;
  const columns: Partial<Record<IndicatorColumn, number>> = {};
  const ledger: Partial<Record<LedgerColumn, number>> = {};
  const labels: string[] = [];
  for (let column = used.left; column <= used.right; column++) {
    const text = shownText(view, row, column);
    const kind = text === "" ? undefined : indicatorHeading(text)?.column;
    if (kind === undefined) continue;
    labels.push(text);
    if (isLedgerColumn(kind)) ledger[kind] ??= column;
    else columns[kind] ??= column;
  }
  const heading = {
    top: row,
    bottom: row,
    left: used.left,
    right: used.right,
    columns,
    ledger,
    labels,
  };
  const corrected = withColumns(heading, { columns: meanings });
  return corrected.columns.name === undefined ? undefined : corrected;
}

function withColumns(
  heading: TableHeading,
  { columns: meanings = {} }: Pick<RecognitionCorrection, "columns">
): TableHeading {
  const columns: Partial<Record<IndicatorColumn, number>> = { ...heading.columns };
  for (const [letter, meaning] of Object.entries(meanings)) {
    const column = columnIndex(letter);
    if (!(column >= 0 && column < MAX_COLUMNS)) continue;
    for (const kind of Object.keys(columns) as IndicatorColumn[]) {
      if (columns[kind] === column) delete columns[kind];
    }
    if (meaning !== "ignore") columns[meaning] = column;
  }
  return { ...heading, columns };
}
