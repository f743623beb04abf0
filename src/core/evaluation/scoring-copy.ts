import type { Entry, Form } from "../forms/form";
import { readNumber } from "../numbers/read-number";

/** What one evaluator says about one indicator. */
export interface CopyIndicator {
  readonly dimension: string;
  readonly category: string;
  readonly name: string;
  /** Points; null where none can be read. */
  readonly weight: number | null;
  /** Points given; null where nothing, or no number, is written: never 0. */
  readonly score: number | null;
  readonly reason: string;
}

/** The scoring form of one evaluator, without its cells: it may wait for hundreds of others. */
export interface ScoringCopy {
  readonly file: string;
  readonly kind: "evaluation" | "ex-ante";
  readonly project: string;
  readonly unit: string;
  readonly evaluator: string;
  readonly indicators: readonly CopyIndicator[];
}

/** The scoring forms of a file. An evaluator is who the form says, else the file's own name. */
export function scoringCopies(file: string, forms: readonly Form[]): readonly ScoringCopy[] {
  return forms.flatMap((form): ScoringCopy[] => {
    const { kind, fields, indicators } = form;
    if (kind !== "evaluation" && kind !== "ex-ante") return [];
    return [
      {
        file,
        kind,
        project: fields.project?.text.trim() ?? "",
        unit: fields.unit?.text.trim() ?? "",
        evaluator: fields.filledBy?.text.trim() || (file.split(/[\\/]/).at(-1) ?? file),
        indicators: indicators.map(({ dimension, category, name, cells, printedWeight }) => ({
          ...{ dimension, category, name },
          weight: numberOf(cells.weight) ?? printedWeight ?? null,
          score: numberOf(cells.score),
          reason: (cells.reason ?? cells.remark)?.text.trim() ?? "",
        })),
      },
    ];
  });
}

function numberOf(entry: Entry | undefined): number | null {
  if (!entry || entry.text.trim() === "") return null;
  const read = readNumber(entry.value) ?? readNumber(entry.text);
  return read?.value ?? null;
}
