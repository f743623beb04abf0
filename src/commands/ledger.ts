import type { Plan } from "../core/plan/plan";
import { planNewRegister } from "../core/registers/new-register";
import type { RegisterColumnKey, RegisterName } from "../core/registers/names";
import type { RegisterData, RegisterRecord } from "../core/registers/read-registers";
import { progressBoard, type ProgressBoard } from "../core/registers/progress/board";
import { findRows } from "../core/registers/rows/find-rows";
import {
  filledBy,
  lookUpsOf,
  matching,
  type LookUpEntry,
  type LookUps,
} from "../core/registers/rows/look-ups";
import { nextNumber, planRow, type PlannedRow } from "../core/registers/rows/plan-row";
import { rowCard, type RowCard } from "../core/registers/rows/row-card";
import { withRowDraft, type RowDraft } from "../core/registers/rows/row-draft";
import { rowName, rowNote } from "../core/registers/rows/row-name";
import { registerSchemas } from "../core/registers/schemas";
import { readBook } from "../core/rules/book-facts";
import { contains, parseArea } from "../core/sheets/address";
import type { WorkbookPort } from "../workbook/port";
import { findForms } from "./find-forms";
import type { CommandSettings } from "./settings";

/** How many units or projects are proposed at once. */
const PROPOSED = 20;

/** The registers of a workbook, read once: looking, searching and typing cost no further request. */
export interface Ledger {
  readonly tables: readonly RegisterData[];
  /** The register and the row at a cell; rows are 0-based. */
  at(
    sheet: string,
    row: number,
    column: number
  ): { readonly table: RegisterData; readonly record?: RegisterRecord } | undefined;
  /** Where every unit stands, worked out when it is first asked for. */
  board(): ProgressBoard;
  find(table: RegisterData, words: string): readonly RegisterRecord[];
  name(table: RegisterData, record: RegisterRecord): string;
  note(table: RegisterData, record: RegisterRecord): string;
  /** What a new row begins with. */
  begin(table: RegisterData): RowDraft;
  card(table: RegisterData, record: RegisterRecord | undefined, draft: RowDraft): RowCard;
  plan(table: RegisterData, record: RegisterRecord | undefined, draft: RowDraft): PlannedRow;
  /** Units or projects whose name or code contains the words. */
  propose(kind: "unit" | "project", words: string): readonly LookUpEntry[];
  /** Registers the workbook does not have. */
  readonly missing: readonly RegisterName[];
  /** An empty one of them on a sheet of its own. */
  planNew(name: RegisterName): Plan;
  readonly departments: LookUps["departments"];
  /** The draft with what the chosen unit or project brings along, in the field `key` by its name. */
  choose(
    table: RegisterData,
    record: RegisterRecord | undefined,
    draft: RowDraft,
    key: RegisterColumnKey,
    entry: LookUpEntry
  ): RowDraft;
}

/** Reads the workbook for the place 台账. Writes nothing. */
export async function readLedger(port: WorkbookPort, settings: CommandSettings): Promise<Ledger> {
  const found = await findForms(port, { ...settings, scope: "workbook" });
  const { registers, forms, scheme, snapshot } = found;
  const { locale, today } = settings;
  const book = readBook({ forms, registers, today }, scheme);
  const lookUps = lookUpsOf(registers);
  const areas = registers.map((table) => ({ table, area: parseArea(table.range) }));
  const byRow = new Map(
    registers.flatMap((table) =>
      table.rows.map((record) => [`${table.sheet}\n${record.row}`, { table, record }] as const)
    )
  );
  let board: ProgressBoard | undefined;
  return {
    tables: registers,
    board: () => (board ??= progressBoard(registers, today)),
    at(sheet, row, column) {
      const place = areas.find(
        ({ table, area }) => table.sheet === sheet && area && contains(area, row, column)
      );
      // Columns nobody understands stand beside the table and belong to its rows.
      return byRow.get(`${sheet}\n${row}`) ?? (place && { table: place.table });
    },
    find: findRows,
    name: rowName,
    note: rowNote,
    begin: nextNumber,
    card: (table, record, draft) => rowCard(table, record, draft, { book, lookUps, locale }),
    plan: (table, record, draft) => planRow(snapshot, table, record, draft, locale),
    propose: (kind, words) =>
      matching(kind === "unit" ? lookUps.units : lookUps.projects, words, PROPOSED),
    missing: registerSchemas
      .map(({ name }) => name)
      .filter((name) => !registers.some((table) => table.name === name)),
    planNew: (name) =>
      planNewRegister(name, new Set(snapshot.sheets.map((sheet) => sheet.name)), locale),
    departments: lookUps.departments,
    choose: (table, record, draft, key, entry) => ({
      ...draft,
      ...filledBy(entry, table, withRowDraft(table, record, draft)),
      [key]: entry.name,
    }),
  };
}
