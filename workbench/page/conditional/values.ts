import type { CellContent } from "../../host/model/book-model";

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

export const isError = (value: CellContent): boolean =>
  typeof value === "string" && ERROR.test(value);

export const numbersOf = (values: readonly CellContent[]): number[] =>
  values.filter((value): value is number => typeof value === "number");

/** What a formula text says without calculation: `5`, `=5`, `="甲"`, `TRUE`; undefined when it must be calculated. */
export function literalOf(formula: string): CellContent | undefined {
  const text = formula.replace(/^=/, "").trim();
  if (text === "") return "";
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] as string).replace(/""/g, '"');
  if (/^(true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
  const percent = /^(.+)%$/.exec(text);
  const number = Number(percent ? percent[1] : text);
  if (Number.isFinite(number)) return percent ? number / 100 : number;
  // Without = a text stands for itself.
  return formula.startsWith("=") ? undefined : formula;
}

/** Excel's PERCENTILE.INC. @param sorted ascending, not empty */
export function percentile(sorted: readonly number[], percent: number): number {
  const at = ((sorted.length - 1) * Math.min(100, Math.max(0, percent))) / 100;
  const low = sorted[Math.floor(at)] as number;
  const high = sorted[Math.ceil(at)] as number;
  return low + (high - low) * (at - Math.floor(at));
}
