import { render, type Locale } from "../messages/message";
import { reportMessages } from "../messages/report";
import { sentenceMessages } from "../messages/statement-text";
import { round, sum } from "../numbers/decimal";
import type { GradedEvaluation } from "../registers/evaluation-issues";
import type { EvaluationColumn } from "../registers/register";
import type { Scheme } from "../schemes/scheme";
import { areaAddress, cellAddress, parseCell, withSheet } from "../sheets/address";
import { groupMeans, mean } from "../statistics/mean";
import { compose, joined, type Fragment, type SentenceFigure } from "./compose-sentence";
import { percentText, type GradeTable } from "./grade-table";

/** Where the grade table stands: its first line, and the sheet. */
export interface TablePlace {
  readonly sheet: string;
  /** 0-based row of the first grade. */
  readonly firstRow: number;
  /** Whether its cells are formulas, so that the sentence can follow them. */
  readonly live: boolean;
  /** 0-based columns of the result list, which begins in the same row. */
  readonly listColumns: Readonly<Partial<Record<EvaluationColumn, number>>>;
}

export interface DraftSentence {
  readonly id: string;
  readonly fragments: readonly Fragment[];
}

/** The sentences on key evaluations; the second only where the list has kinds, money or scores. */
export function evaluationSentences(
  entries: readonly GradedEvaluation[],
  table: GradeTable,
  place: TablePlace,
  scheme: Scheme,
  locale: Locale
): readonly DraftSentence[] {
  const details = [
    ...typesPart(entries, place, locale),
    ...amountPart(entries, place, locale),
    ...meansPart(entries, place, locale),
  ];
  return [
    { id: "S8", fragments: distributionFragments(table, place, scheme, locale) },
    ...(details.length > 0 ? [{ id: "S8a", fragments: details }] : []),
  ];
}

function distributionFragments(
  table: GradeTable,
  place: TablePlace,
  scheme: Scheme,
  locale: Locale
): Fragment[] {
  const figure = (row: number, column: number, value: number, text: string, format: string) => {
    const cell = cellAddress(row, column);
    const source = withSheet(place.sheet, cell);
    const formula = place.live ? `TEXT(${cell},"${format}")` : undefined;
    return { text, value, source, ...(formula ? { formula } : {}) } satisfies SentenceFigure;
  };
  const parts = table.lines.map(({ label, grade, count, share }, index) => {
    const row = place.firstRow + index;
    return compose(
      grade === "" ? reportMessages.distributionNoGrade : reportMessages.distributionPart,
      locale,
      {
        label,
        count: figure(row, 1, count, String(count), "0"),
        share: figure(row, 2, share, percentText(share, scheme), table.shareFormat),
      }
    );
  });
  // Nothing is graded yet: a sentence full of zeros would say that nothing is good.
  const ungraded = table.lines.every(({ grade, count }) => grade === "" || count === 0);
  const totalRow = place.firstRow + table.lines.length;
  return compose(reportMessages.distributionSentence, locale, {
    total: figure(totalRow, 1, table.total, String(table.total), "0"),
    grades: ungraded
      ? render(sentenceMessages.gap, locale)
      : joined(parts, render(reportMessages.listSeparator, locale)),
  });
}

function typesPart(
  entries: readonly GradedEvaluation[],
  place: TablePlace,
  locale: Locale
): Fragment[] {
  if (!entries.some(({ row }) => row.objectType !== undefined)) return [];
  const source = columnSource(entries, "objectType", place);
  const counts = new Map<string, number>();
  for (const { row } of entries) {
    const label = row.objectType ?? render(reportMessages.noType, locale);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const parts = [...counts].map(([label, count]) =>
    compose(reportMessages.typesPart, locale, {
      label,
      count: { text: String(count), value: count, source },
    })
  );
  const types = joined(parts, render(reportMessages.listSeparator, locale));
  return compose(reportMessages.typesSentence, locale, { types });
}

/** The sum of the amounts, only where every entry has one: a part of the sum would mislead. */
function amountPart(
  entries: readonly GradedEvaluation[],
  place: TablePlace,
  locale: Locale
): Fragment[] {
  const amounts = entries.flatMap(({ row }) => row.amount ?? []);
  const units = new Set(entries.map(({ table }) => table.amountUnit));
  if (amounts.length !== entries.length || units.size !== 1) return [];
  const [unit] = units;
  const value = round(sum(amounts), 6);
  return compose(reportMessages.amountSentence, locale, {
    sum: { text: String(value), value, source: columnSource(entries, "amount", place) },
    unit: unit ?? render(reportMessages.amountUnitUnknown, locale),
  });
}

/** Means by kind of object, only where every entry has a score. */
function meansPart(
  entries: readonly GradedEvaluation[],
  place: TablePlace,
  locale: Locale
): Fragment[] {
  const scores = entries.flatMap(({ row }) => row.score ?? []);
  if (scores.length === 0 || scores.length !== entries.length) return [];
  const source = columnSource(entries, "score", place);
  const figure = (value: number): SentenceFigure => ({ text: value.toFixed(2), value, source });
  const groups = groupMeans(
    entries.map(({ row }) => ({ label: row.objectType ?? "", score: row.score ?? 0 }))
  );
  const parts =
    groups.length > 1
      ? groups.map((group) =>
          compose(reportMessages.meanPart, locale, {
            label: group.label === "" ? render(reportMessages.noType, locale) : group.label,
            mean: figure(group.mean),
          })
        )
      : [compose(reportMessages.meanAll, locale, { mean: figure(mean(scores) ?? 0) })];
  const means = joined(parts, render(reportMessages.listSeparator, locale));
  return compose(reportMessages.meanSentence, locale, { means });
}

/**
 * The cells of a column: of the list, `清单!E4:E33`. Where several lists were joined they are in the
 * result list, one area that can be shown to the user.
 */
function columnSource(
  entries: readonly GradedEvaluation[],
  column: EvaluationColumn,
  place: TablePlace
): string {
  const joinedAt = place.listColumns[column];
  const [first] = entries;
  const several = entries.some(({ table }) => table !== first?.table);
  if (several && joinedAt !== undefined) {
    const bottom = place.firstRow + entries.length - 1;
    const area = { top: place.firstRow, bottom, left: joinedAt, right: joinedAt };
    return withSheet(place.sheet, areaAddress(area));
  }
  const cells = entries
    .filter(({ table }) => table === first?.table)
    .flatMap(({ row }) => parseCell(row.cells[column] ?? "") ?? []);
  const rows = cells.reduce(
    (span, { row }) => ({ top: Math.min(span.top, row), bottom: Math.max(span.bottom, row) }),
    { top: Number.MAX_SAFE_INTEGER, bottom: 0 }
  );
  const at = cells[0]?.column ?? 0;
  return withSheet(first?.table.sheet ?? "", areaAddress({ ...rows, left: at, right: at }));
}
