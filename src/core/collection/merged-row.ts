import type { LeftOutCopy, MergedProject, MergedScores } from "../evaluation/merge-scores";
import { evaluatorMessages as words } from "../messages/evaluators";
import { render, type Locale } from "../messages/message";
import { nameKey } from "../rules/book-facts";
import type { FileInTime } from "./collect";
import type { CollectedRow } from "./collected-row";

const REGISTERS = { evaluation: "evaluation", "ex-ante": "ex-ante" } as const;

/**
 * A file beside those of the other evaluators: the first of them brings the row with the mean of all, the
 * others bring none, and a copy that does not count says why.
 */
export function withMergedRow(
  one: FileInTime,
  { projects, leftOut }: MergedScores,
  locale: Locale
): FileInTime {
  const { judged } = one;
  if (judged.status === "damaged" || !judged.copies || judged.copies.length === 0) return one;
  const own = projects.filter(({ files }) => files.includes(judged.file));
  const out = leftOut.filter(({ file }) => file === judged.file);
  if (own.length === 0 && out.length === 0) return one;
  const rows = judged.rows.flatMap((row): CollectedRow[] => {
    if (out.some(({ project }) => isAbout(row, project))) return [];
    const project = own.find((merged) => isAbout(row, merged.project, REGISTERS[merged.kind]));
    if (!project) return [row];
    return project.files[0] === judged.file ? [withMean(row, project)] : [];
  });
  return {
    ...one,
    judged: {
      ...judged,
      rows,
      reasons: [...judged.reasons, ...out.map((copy) => why(copy, locale))],
    },
  };
}

function isAbout({ register, values }: CollectedRow, project: string, only?: string): boolean {
  if (only !== undefined && register !== only) return false;
  return nameKey(String(values.project ?? values.object ?? "")) === nameKey(project);
}

function withMean(row: CollectedRow, { kind, mean, grade }: MergedProject): CollectedRow {
  const { score: _score, grade: _grade, conclusion: _conclusion, ...others } = row.values;
  return {
    ...row,
    values: {
      ...others,
      ...(mean !== null && { score: mean }),
      ...(grade !== null && { [kind === "evaluation" ? "grade" : "conclusion"]: grade }),
    },
  };
}

function why({ why: reason, evaluator, indicator = "" }: LeftOutCopy, locale: Locale): string {
  return render(words[reason], locale, { evaluator, indicator });
}
