import type { Proof } from "./proof-finding";
import type { Span } from "./proof-text";

/** A row of a printed list of evaluations: number, name and grade. */
export interface ResultRow {
  readonly line: Span;
  readonly number: number;
  readonly name: string;
  readonly grade: string;
}

const ROW =
  /^\s*\|?\s*(\d{1,4})\s*[\t|｜]\s*(.+?)\s*[\t|｜](?:.*[\t|｜])?\s*[“"]?(优|良|中|较差|差)[”"]?\s*\|?\s*$/;

/** The rows of the list of results in a text, if it has one. */
export function resultRows({ lines }: Pick<Proof, "lines">): readonly ResultRow[] {
  return lines.flatMap((line): ResultRow[] => {
    const [, number, name, grade] = ROW.exec(line.text) ?? [];
    return number && name && grade ? [{ line, number: Number(number), name, grade }] : [];
  });
}
