import type { Locale } from "../messages/message";
import { sum } from "../numbers/decimal";
import { checkBook } from "../rules/check-book";
import type { Issue } from "../rules/issue";
import type { Scheme } from "../schemes/scheme";
import type { FormScore, IndicatorScore } from "../scoring/form-score";
import { scoreForm } from "../scoring/score-form";
import type { Entry, Form, FormKind, IndicatorColumn } from "./form";
import { withDraft, type Draft } from "./indicator-draft";

/** Columns a person fills in, in the order they are thought of. */
const EDITABLE = [
  "name",
  "operator",
  "target",
  "unit",
  "actual",
  "weight",
  "score",
  "reason",
  "reasonNote",
  "evidence",
] as const satisfies readonly IndicatorColumn[];

export type EditableColumn = (typeof EDITABLE)[number];

export interface CardField {
  readonly column: EditableColumn;
  readonly entry: Entry;
  /** Findings at its cell, with the draft taken in. */
  readonly issues: readonly Issue[];
}

/** One indicator of a form as the pane shows it: its fields, its findings, its points. */
export interface IndicatorCard {
  readonly sheet: string;
  readonly title: string;
  readonly kind: FormKind;
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly name: string;
  readonly dimension: string;
  readonly category: string;
  /** 评分标准 as printed. */
  readonly rubric?: string;
  readonly fields: readonly CardField[];
  /** Findings at other cells of the row, the level-1 and level-2 labels mostly. */
  readonly others: readonly Issue[];
  /** Computed points with their reason; absent on a form without points. */
  readonly points?: IndicatorScore;
  readonly form: FormScore;
  /** Sum of the weights of all indicators, and of how many the points are given. */
  readonly weights: number;
  readonly scored: number;
  readonly count: number;
  /** 0-based place among the form's indicators. */
  readonly index: number;
  /** Cell to go to for the indicator before and after it. */
  readonly previous?: string;
  readonly next?: string;
}

export interface CardSetup {
  readonly scheme: Scheme;
  readonly locale: Locale;
  /** yyyy-mm-dd. */
  readonly today?: string;
}

/**
 * The indicator with what is typed but not written taken in. The rules look at this form alone; what
 * needs the whole workbook is found by 检查.
 */
export function indicatorCard(
  saved: Form,
  index: number,
  draft: Draft,
  { scheme, locale, today }: CardSetup
): IndicatorCard | undefined {
  const form = withDraft(saved, index, draft);
  const row = form.indicators[index];
  const before = saved.indicators[index];
  if (!row || !before) return undefined;
  const { issues } = checkBook({ forms: [form], today }, scheme, locale);
  const score = scoreForm(form, scheme, locale);
  const points = score.indicators[index];
  const fields = EDITABLE.flatMap((column): CardField[] => {
    const entry = before.cells[column];
    return entry
      ? [{ column, entry, issues: issues.filter(({ cell }) => cell === entry.cell) }]
      : [];
  });
  const shown = new Set(fields.map(({ entry }) => entry.cell));
  const cells = new Set(Object.values(row.cells).map(({ cell }) => cell));
  const rubric = row.cells.rubric?.text ?? "";
  const previous = cellOf(saved, index - 1);
  const next = cellOf(saved, index + 1);
  return {
    sheet: form.sheet,
    title: form.title,
    kind: form.kind,
    row: row.row,
    name: row.name,
    dimension: row.dimension,
    category: row.category,
    ...(rubric === "" ? {} : { rubric }),
    fields,
    others: issues.filter(({ cell }) => cells.has(cell) && !shown.has(cell)),
    ...(points && row.cells.score ? { points } : {}),
    form: score,
    weights: sum(score.indicators.flatMap(({ weight }) => weight ?? [])),
    scored: score.indicators.filter(({ given }) => given !== null).length,
    count: form.indicators.length,
    index,
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
}

function cellOf(form: Form, index: number): string | undefined {
  const { name, score, target } = form.indicators[index]?.cells ?? {};
  return (name ?? target ?? score)?.cell;
}
