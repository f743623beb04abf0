import type { Change, Plan } from "../../core/plan/plan";
import type { ReportResult } from "../../core/report/report-model";
import { withSheet } from "../../core/sheets/address";
import type { Preview } from "../../workbook/port";

/** A plan that was made, and what belongs to it. */
export interface Proposal {
  readonly plan: Plan;
  readonly report?: ReportResult;
  /** What the plan leaves alone. */
  readonly notes?: readonly string[];
  /** The changes as the rule words them: 86.19% for what is written as 0.8619. */
  readonly words?: readonly Change[];
}

/** The preview with the changes worded as the rules word them. */
export function inWords(preview: Preview, words: readonly Change[] = []): Preview {
  // The first one for a cell is the one that is written.
  const byCell = new Map([...words].reverse().map((change) => [cellOf(change), change]));
  const worded = (change: Change): Change => byCell.get(cellOf(change)) ?? change;
  return { ...preview, changes: preview.changes.map(worded) };
}

function cellOf({ sheet, cell }: Change): string {
  return withSheet(sheet, cell);
}
