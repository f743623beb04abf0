import { proportion } from "../../numbers/decimal";
import { total, type StatementRow } from "./statement-book";

/** Percent with two decimals, of the rows that have both amounts. */
export function executionRate(rows: readonly StatementRow[]): number | null {
  const both = rows.filter(
    (row) => row.amount("annual") !== undefined && row.amount("executed") !== undefined
  );
  const executed = total(both, (row) => row.amount("executed")).value;
  const annual = total(both, (row) => row.amount("annual")).value;
  return executed === null || annual === null ? null : proportion(executed, annual, 100, 2);
}
