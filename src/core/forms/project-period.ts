import { compact } from "./heading-text";

/** First and last year or month of a project, as `2023` or `2023-05`. */
export interface ProjectPeriod {
  readonly start: string;
  readonly end: string;
}

const POINT =
  "(20\\d{2})(?:年度?|[.\\-/])?(?:(1[0-2]|0?[1-9])(?![\\d年])月?(?:份|底|末)?)?(?:[.\\-/]?(?:[12]\\d|3[01]|0?[1-9])日?)?";
const RANGE = new RegExp(`${POINT}(?:[-—–~～至到]|--)+${POINT}`);
const COMPACT = /(20\d{2})(1[0-2]|0[1-9])[-—–~至]+(20\d{2})(1[0-2]|0[1-9])/;

/**
 * The time a project runs: `2023年—2025年`, `2023年1月至2025年12月`, `2023.1-2023.12`, `202301-202312`, `2023年度`.
 * Undefined where no year is written.
 */
export function projectPeriod(text: string): ProjectPeriod | undefined {
  const plain = compact(text);
  const digits = COMPACT.exec(plain);
  if (digits) return { start: `${digits[1]}-${digits[2]}`, end: `${digits[3]}-${digits[4]}` };
  const range = RANGE.exec(plain);
  if (range) return { start: point(range[1], range[2]), end: point(range[3], range[4]) };
  const sameYear = /(20\d{2})年(\d{1,2})月?[-—–~至到]+(\d{1,2})月/.exec(plain);
  if (sameYear)
    return { start: point(sameYear[1], sameYear[2]), end: point(sameYear[1], sameYear[3]) };
  const only = /(20\d{2})/.exec(plain);
  return only ? { start: only[1] ?? "", end: only[1] ?? "" } : undefined;
}

function point(year = "", month?: string): string {
  return month === undefined ? year : `${year}-${month.padStart(2, "0")}`;
}
