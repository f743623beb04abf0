import { crossMessages as words } from "../../messages/cross";
import { freeSheetName } from "../../plan/free-sheet-name";
import type { Plan } from "../../plan/plan";
import type { ReportTable } from "../report-model";
import { reportTable } from "../statement/plan-statement";
import type { StatementBook } from "../statement/statement-book";
import { tableActions } from "../statement/table-actions";
import type { CrossSpec } from "./cross-choices";
import { crossTable } from "./cross-table";

/** A cross table as it is printed and the plan of its sheet, or the sentence why there is none. */
export type PlannedCross =
  | { readonly table: ReportTable; readonly plan: Plan; readonly missing?: undefined }
  | { readonly missing: string };

/** Excel's limit for the name of a sheet. */
const SHEET_NAME = 31;

/** @param taken names of the user's own sheets. Each choice has a sheet of its own. */
export function planCross(
  book: StatementBook,
  spec: CrossSpec,
  taken: ReadonlySet<string>
): PlannedCross {
  const made = crossTable(book, spec);
  if ("missing" in made) return made;
  const { table } = made;
  const named = `${book.text(words.sheetName)} ${table.title}`.replace(/[\\/?*[\]:：]/g, " ");
  const sheet = freeSheetName(named.slice(0, SHEET_NAME - 2).trim(), taken);
  const placed = { table, sheet };
  return {
    table: reportTable(placed, book),
    plan: {
      title: book.text(words.planTitle, { sheet, title: table.title }),
      actions: [...tableActions(placed, book), { kind: "select", sheet, address: "A1" }],
    },
  };
}
