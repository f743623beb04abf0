import type { Locale } from "../messages/message";
import { round } from "../numbers/decimal";
import { checkBook } from "../rules/check-book";
import type { Issue } from "../rules/issue";
import type { Scheme } from "../schemes/scheme";
import type { FormScore, IndicatorScore } from "../scoring/form-score";
import { readIndicator } from "../scoring/read-indicator";
import { scoreForm } from "../scoring/score-form";
import { cardSums, isJudged, reasonColumn, reasonIsDue, type CardSums } from "./card-sums";
import { tickGroups, type TickColumn, type TickGroup } from "./card-ticks";
import type { Entry, Form, FormKind, IndicatorColumn, IndicatorRow } from "./form";
import { withDraft, type Draft } from "./indicator-draft";
import { categoryChoices, dimensionChoices } from "./level-choices";

/** Columns a person fills in, in the order they are thought of. */
const EDITABLE = [
  "dimension",
  "category",
  "name",
  "operator",
  "target",
  "unit",
  "actual",
  "forecast",
  "weight",
  "score",
  "reason",
  "reasonNote",
  "likelihood",
  "evidence",
  "remark",
] as const satisfies readonly IndicatorColumn[];

export type WrittenColumn = (typeof EDITABLE)[number];
/** Columns that are written in, and columns that are ticked. */
export type EditableColumn = WrittenColumn | TickColumn;

/** 完成目标可能性 in one cell, in the words of the ministry's form. */
const LIKELIHOODS = ["确定能", "有可能", "完全不可能"] as const;

/** What an evaluator fills in comes first: the rest is given. */
const JUDGED = ["score", "reason", "reasonNote", "remark", "evidence"] as const;

function columnsOf(kind: FormKind): readonly WrittenColumn[] {
  return isJudged(kind) ? [...new Set<WrittenColumn>([...JUDGED, ...EDITABLE])] : EDITABLE;
}

export interface CardField {
  readonly column: WrittenColumn;
  readonly entry: Entry;
  /** Findings at its cell, with the draft taken in. */
  readonly issues: readonly Issue[];
  /** What may stand there; absent where anything may. */
  readonly choices?: readonly string[];
  /** Indicators that share the cell, because it is merged or filled down; 1 for a cell of its own. */
  readonly shared: number;
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
  readonly ticks: readonly TickGroup[];
  /** Findings at other cells of the row. */
  readonly others: readonly Issue[];
  /** Computed points with their reason; absent on a form without points. */
  readonly points?: IndicatorScore;
  /** Points that what was reached allows: of a tier, else from none to all. */
  readonly band?: { readonly from: number; readonly to: number };
  /** Points are a person's judgement: of an evaluation, not of a unit's own figures. */
  readonly judged: boolean;
  /** Judged below full marks, and no reason stands there. */
  readonly reasonDue: boolean;
  /** Where that reason goes. */
  readonly reasonAt?: WrittenColumn;
  readonly form: FormScore;
  readonly sums: CardSums;
  /** 0-based place among the form's indicators, and how many there are. */
  readonly index: number;
  readonly count: number;
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
  const points = row.cells.score ? score.indicators[index] : undefined;
  const fields = columnsOf(form.kind).flatMap((column): CardField[] => {
    const entry = entryOf(before, column);
    if (!entry) return [];
    const choices = choicesOf(saved, column, row.cells.dimension?.text ?? "", entry.text);
    return [
      {
        column,
        entry,
        issues: issues.filter(({ cell }) => cell === entry.cell),
        ...(choices && { choices }),
        shared: saved.indicators.filter(({ cells }) => cells[column]?.cell === entry.cell).length,
      },
    ];
  });
  const ticks = tickGroups(saved, row, before, issues);
  const shown = new Set(
    [...fields, ...ticks.flatMap((group) => group.ticks)].map(({ entry }) => entry.cell)
  );
  const cells = new Set(Object.values(row.cells).map(({ cell }) => cell));
  const rubric = row.cells.rubric?.text ?? "";
  const previous = cellOf(saved, index - 1);
  const next = cellOf(saved, index + 1);
  const reasonAt = reasonColumn(row);
  const band = points && bandOf(readIndicator(row, scheme).result.range, points.weight);
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
    ticks,
    others: issues.filter(({ cell }) => cells.has(cell) && !shown.has(cell)),
    ...(points && { points }),
    ...(band && { band }),
    judged: isJudged(form.kind),
    reasonDue: points !== undefined && reasonIsDue(form.kind, row, points, scheme),
    ...(reasonAt && { reasonAt }),
    form: score,
    sums: cardSums(form, score, scheme),
    index,
    count: form.indicators.length,
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  };
}

/**
 * The cell of a field. Points are the figure they are, for a format may show 3 as `3.`; in a cell merged over
 * several rows they belong to the first of them.
 */
export function entryOf(row: IndicatorRow, column: EditableColumn): Entry | undefined {
  const entry = row.cells[column];
  if (!entry || (column !== "weight" && column !== "score")) return entry;
  if (entry.row !== row.row) return undefined;
  return typeof entry.value === "number"
    ? { ...entry, text: String(round(entry.value, 6)) }
    : entry;
}

/** The choices of a level, with what stands there now; undefined for columns anything may stand in. */
function choicesOf(
  form: Form,
  column: WrittenColumn,
  dimension: string,
  now: string
): readonly string[] | undefined {
  const choices =
    column === "dimension"
      ? dimensionChoices(form)
      : column === "category"
        ? categoryChoices(form, dimension)
        : column === "likelihood"
          ? LIKELIHOODS
          : undefined;
  return !choices || now === "" || choices.includes(now) ? choices : [now, ...choices];
}

function bandOf(
  range: IndicatorCard["band"],
  weight: number | null
): IndicatorCard["band"] | undefined {
  return range ?? (weight === null ? undefined : { from: 0, to: weight });
}

function cellOf(form: Form, index: number): string | undefined {
  const { name, score, target } = form.indicators[index]?.cells ?? {};
  return (name ?? target ?? score)?.cell;
}
