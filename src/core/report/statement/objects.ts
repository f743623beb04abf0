import type { RegisterColumnKey } from "../../registers/names";
import type { StatementBook, StatementRow } from "./statement-book";

/** Whether a row is about a whole unit and not about one of its projects. */
export function isWhole(row: StatementRow): boolean {
  return row.text("objectType") === "部门整体";
}

/** The unit a row is about: for a whole unit its name may stand where other rows have the project. */
export function unitOf(row: StatementRow): string {
  const unit = row.text("unit");
  if (unit !== "") return unit;
  return isWhole(row) ? row.text("project") || row.text("object") : row.text("department");
}

/** Whether an evaluation was made by a department, and not by the bureau. */
export function isDepartmental(row: StatementRow): boolean {
  const kind = row.text("evaluationType");
  return kind === "" ? /部门评价/.test(row.table.title) : kind === "部门评价";
}

/** Finds the row of 项目库 a row of another register is about: by code, else by name. */
export function projectLookup(
  book: StatementBook
): (row: StatementRow) => StatementRow | undefined {
  const byCode = new Map<string, StatementRow>();
  const byName = new Map<string, StatementRow>();
  for (const row of book.rows("projects")) {
    const code = row.text("projectCode");
    if (code !== "" && !byCode.has(code)) byCode.set(code, row);
    const name = plain(row, "project");
    if (name !== "" && !byName.has(name)) byName.set(name, row);
  }
  return (row) =>
    byCode.get(row.text("projectCode")) ??
    byName.get(plain(row, "project") || plain(row, "object"));
}

function plain(row: StatementRow, key: RegisterColumnKey): string {
  return row.text(key).replace(/[\s“”"]/g, "");
}
