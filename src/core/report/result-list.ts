import { render, type Locale } from "../messages/message";
import { reportMessages } from "../messages/report";
import type { GradedEvaluation } from "../registers/evaluation-issues";
import type { EvaluationColumn } from "../registers/register";
import { fittingWidth } from "../plan/text-width";
import type { ColumnKind } from "./statement/statement-table";

/** A column of the result list on the sheet. */
export interface ResultColumn {
  readonly id: EvaluationColumn;
  readonly heading: string;
  readonly kind: ColumnKind;
  /** Width in characters of the standard font. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  readonly numberFormat: string;
  readonly cell: (entry: GradedEvaluation, index: number) => string | number;
}

/** The order of the publication: best grade first, then the higher score, then as it was given. */
export function ordered(
  entries: readonly GradedEvaluation[],
  grades: readonly string[]
): readonly GradedEvaluation[] {
  const rank = new Map(grades.map((grade, index) => [grade, index]));
  const place = new Map(entries.map((entry, index) => [entry, index]));
  const rankOf = ({ grade }: GradedEvaluation) => rank.get(grade) ?? grades.length;
  const scoreOf = ({ row }: GradedEvaluation) => row.score ?? Number.NEGATIVE_INFINITY;
  return [...entries].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      (scoreOf(a) === scoreOf(b) ? 0 : scoreOf(b) - scoreOf(a)) ||
      (place.get(a) ?? 0) - (place.get(b) ?? 0)
  );
}

/** The columns there is something for. */
export function resultColumns(
  entries: readonly GradedEvaluation[],
  locale: Locale
): readonly ResultColumn[] {
  const has = (test: (entry: GradedEvaluation) => boolean) => entries.some(test);
  const units = new Set(entries.map(({ table }) => table.amountUnit));
  const [unit] = units;
  const amountHeading =
    units.size === 1 && unit
      ? render(reportMessages.amountWithUnit, locale, { unit })
      : render(reportMessages.amount, locale);
  const widthOf = (cell: (entry: GradedEvaluation) => string, least: number, most: number) =>
    fittingWidth(entries.map(cell), least, most);
  const departmentWidth = widthOf(({ row }) => row.department ?? "", 12, 24);
  const nameWidth = widthOf(({ row }) => row.name, 32, 58);
  const columns: ResultColumn[] = [
    {
      id: "number",
      kind: "count",
      heading: render(reportMessages.number, locale),
      width: 6,
      align: "center",
      numberFormat: "0",
      cell: (_entry, index) => index + 1,
    },
  ];
  if (has(({ row }) => row.department !== undefined)) {
    columns.push({
      id: "department",
      kind: "text",
      heading: render(reportMessages.department, locale),
      width: departmentWidth,
      align: "left",
      numberFormat: "@",
      cell: ({ row }) => row.department ?? "",
    });
  }
  columns.push({
    id: "name",
    kind: "text",
    heading: render(reportMessages.project, locale),
    width: nameWidth,
    align: "left",
    numberFormat: "@",
    cell: ({ row }) => row.name,
  });
  if (has(({ row }) => row.amount !== undefined)) {
    columns.push({
      id: "amount",
      kind: "amount",
      heading: amountHeading,
      width: 14,
      align: "right",
      numberFormat: "#,##0.00##",
      cell: ({ row }) => row.amount ?? "",
    });
  }
  if (has(({ row }) => row.score !== undefined)) {
    columns.push({
      id: "score",
      kind: "score",
      heading: render(reportMessages.score, locale),
      width: 9,
      align: "right",
      numberFormat: "0.00",
      cell: ({ row }) => row.score ?? "",
    });
  }
  columns.push({
    id: "grade",
    kind: "text",
    heading: render(reportMessages.result, locale),
    width: 11,
    align: "center",
    numberFormat: "@",
    cell: ({ grade }) => grade,
  });
  return columns;
}
