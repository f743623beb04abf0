import { render, type Locale } from "../messages/message";
import { reportMessages } from "../messages/report";
import type { GradedEvaluation } from "../registers/evaluation-issues";
import type { Scheme } from "../schemes/scheme";
import { distribution } from "../statistics/distribution";
import { shares, type Shares } from "../statistics/shares";
import { withSheet } from "../sheets/address";
import { gradeColor, type GradeColor } from "./grade-colors";

/** One line of the grade table. */
export interface GradeLine {
  /** The text in the cell: the grade, or 未填等级. */
  readonly label: string;
  /** What the entries carry; empty for entries without a grade. */
  readonly grade: string;
  readonly count: number;
  /** Percent. */
  readonly share: number;
  readonly color: GradeColor;
}

/** The distribution of grades: the scheme's bands first, then grades it does not have, then blanks. */
export interface GradeTable {
  readonly lines: readonly GradeLine[];
  readonly total: number;
  readonly printed: Shares;
  /** `0.0%`, as the scheme's digits ask. */
  readonly shareFormat: string;
}

export function gradeTable(
  entries: readonly GradedEvaluation[],
  scheme: Scheme,
  locale: Locale
): GradeTable {
  const labels = scheme.grades.map((band) => band.label);
  const counted = distribution(
    entries.map((entry) => entry.grade),
    labels
  );
  const raw = [
    ...counted.known,
    ...counted.unknown,
    ...(counted.blank > 0 ? [{ label: "", count: counted.blank }] : []),
  ];
  const printed = shares(
    raw.map(({ count }) => count),
    scheme.shares
  );
  const lines = raw.map(({ label, count }, index): GradeLine => ({
    label: label === "" ? render(reportMessages.noGrade, locale) : label,
    grade: label,
    count,
    share: printed.values[index] ?? 0,
    color: gradeColor(index < labels.length ? index : Number.POSITIVE_INFINITY, labels.length),
  }));
  const { digits } = scheme.shares;
  const shareFormat = digits === 0 ? "0%" : `0.${"0".repeat(digits)}%`;
  return { lines, total: counted.total, printed, shareFormat };
}

/** `3.3%`. */
export function percentText(percent: number, scheme: Scheme): string {
  return `${percent.toFixed(scheme.shares.digits)}%`;
}

/**
 * Whether counting formulas over the source give what the table shows, now and after the data
 * change. Not so where a grade came from a score, a cell reads `“优”` or `优 `, an entry has no grade,
 * a total row repeats one, or where shares depend on each other (largest remainder): then the table
 * holds values.
 */
export function canCountLive(
  table: GradeTable,
  entries: readonly GradedEvaluation[],
  scheme: Scheme
): boolean {
  if (scheme.shares.mode === "largest-remainder" || table.total === 0) return false;
  const seen = new Map<string, number>();
  for (const source of new Set(entries.map((entry) => entry.table))) {
    for (const value of source.gradeColumn?.values ?? []) {
      const text = String(value).toLowerCase();
      seen.set(text, (seen.get(text) ?? 0) + 1);
    }
  }
  return table.lines.every(
    ({ grade, count }) =>
      grade !== "" && !/[*?~<>=]|^#/.test(grade) && (seen.get(grade.toLowerCase()) ?? 0) === count
  );
}

/** `=COUNTIF(清单!$C$3:$C$32,A7)`, one term per list. */
export function countFormula(entries: readonly GradedEvaluation[], labelCell: string): string {
  const terms: string[] = [];
  for (const { sheet, gradeColumn } of new Set(entries.map((entry) => entry.table))) {
    if (!gradeColumn) continue;
    const range = gradeColumn.range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    terms.push(`COUNTIF(${withSheet(sheet, range)},${labelCell})`);
  }
  return `=${terms.join("+")}`;
}

/**
 * Share of a count cell in a total cell as a ratio. Truncation counts in whole steps, where a
 * double cannot fall short of the decimal.
 */
export function shareFormula(countCell: string, totalCell: string, scheme: Scheme): string {
  const { digits, mode } = scheme.shares;
  const steps = 10 ** (digits + 2);
  const ratio =
    mode === "truncate"
      ? `INT(${countCell}*${steps}/${totalCell})/${steps}`
      : `ROUND(${countCell}/${totalCell},${digits + 2})`;
  return `=IF(${totalCell}=0,0,${ratio})`;
}
