import { readLastYear } from "../core/report/last-year/last-year-sheet";
import { usableLastYear } from "../core/report/last-year/last-year-issues";
import {
  dimensions,
  labeller,
  rowsOf,
  subjects,
  type CrossSpec,
  type Dimension,
  type Subject,
} from "../core/report/cross/cross-choices";
import { planCross, type PlannedCross } from "../core/report/cross/plan-cross";
import { StatementBook } from "../core/report/statement/statement-book";
import type { WorkbookPort } from "../workbook/port";
import { findForms } from "./find-forms";
import type { CommandSettings } from "./settings";

/** What can be counted by what in a workbook that was read once. */
export interface CrossTables {
  readonly subjects: readonly Subject[];
  /** What the rows of a register say anything about. */
  by(subject: Subject): readonly Dimension[];
  readonly hasLastYear: boolean;
  make(spec: CrossSpec): PlannedCross;
}

/** 交叉表: reads the registers once; every choice after that costs no request. Writes nothing. */
export async function readCross(
  port: WorkbookPort,
  settings: CommandSettings
): Promise<CrossTables> {
  const found = await findForms(port, { ...settings, scope: "workbook" });
  const { registers, scheme, snapshot, userSheets } = found;
  const { locale, year } = settings;
  const now = new StatementBook(registers, scheme, locale, year);
  const last = usableLastYear(settings.lastYear ?? readLastYear(snapshot), now);
  const book = last ? new StatementBook(registers, scheme, locale, year, last) : now;
  const label = labeller(book);
  const taken = new Set(userSheets);
  return {
    subjects: subjects.filter((subject) => rowsOf(book, subject).length > 0),
    by: (subject) => {
      const rows = rowsOf(book, subject);
      return dimensions.filter((dimension) => rows.some((row) => label(row, dimension) !== ""));
    },
    hasLastYear: last !== undefined,
    make: (spec) => planCross(book, spec, taken),
  };
}
