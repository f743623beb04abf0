import { isStructural, wholeLines } from "./area-shift";
import type { BookEvents } from "./book-events";
import type { BookEvent, SheetModel } from "./book-model";
import type { Calculation } from "./calculation";
import { withCells, withNewNames, type FormulaPlace, type NewNames } from "./structured-references";
import { registeredTables, registerTables, usesTables } from "./table-registry";
import { moveTables, readColumnNames } from "./table-upkeep";
import type { UniverEngine } from "./univer-engine";

const SHIFTS = {
  RowInserted: "Down",
  RowDeleted: "Up",
  ColumnInserted: "Right",
  ColumnDeleted: "Left",
} as const;

/** Keeps the tables of all sheets and the formula engine's idea of them together. */
export class BookTables {
  constructor(
    private readonly engine: UniverEngine,
    private readonly events: BookEvents,
    private readonly calculation: Calculation,
    private readonly sheets: () => readonly SheetModel[]
  ) {
    events.on((event) => this.follow(event));
  }

  changed(): void {
    const placed = this.sheets().map(({ id, extras }) => ({ id, tables: extras.tables }));
    const changed = registerTables(this.engine, placed);
    if (!changed) return;
    if (usesTables(this.engine)) this.calculation.forgetFormulas();
    else this.calculation.forgetTrees();
  }

  renameInFormulas(table: string, change: NewNames, sheets = this.sheets()): void {
    this.rewrite(sheets, (formula) => withNewNames(formula, table, change));
  }

  /** Formulas that name a table get its cells; to be called while it is still there. */
  putCellsForTable(name: string): void {
    const table = registeredTables(this.engine).find((one) => one.name === name);
    const sheet = this.sheets().find(({ id }) => id === table?.sheetId);
    if (!table || !sheet) return;
    this.rewrite(this.sheets(), (formula, place) => withCells(formula, place, table, sheet.name));
  }

  private rewrite(
    sheets: readonly SheetModel[],
    change: (formula: string, place: FormulaPlace) => string
  ): void {
    if (!usesTables(this.engine)) return;
    for (const sheet of sheets) {
      const area = sheet.usedArea(true);
      if (!area) continue;
      const cells = sheet.takeCells(area).map((line, down) =>
        line.map((cell, across) => {
          if (cell.formula === undefined) return null;
          const place = { sheetId: sheet.id, row: area.top + down, column: area.left + across };
          const formula = change(cell.formula, place);
          return formula === cell.formula ? null : { ...cell, formula };
        })
      );
      this.events.withoutEdits(() => sheet.putCells(area, cells, "Contents"));
    }
  }

  /** Tables of a sheet from elsewhere keep their names where these are free. */
  nameInserted(sheet: SheetModel): void {
    const taken = new Set(
      this.sheets().flatMap(({ id, extras }) =>
        id === sheet.id ? [] : extras.tables.map((table) => table.name.toLowerCase())
      )
    );
    if (sheet.extras.tables.some(({ name }) => taken.has(name.toLowerCase()))) {
      this.nameCopies(sheet);
      return;
    }
    let last = Math.max(
      0,
      ...this.sheets().flatMap(({ id, extras }) =>
        id === sheet.id ? [] : extras.tables.map((table) => table.id)
      )
    );
    sheet.extras.tables = sheet.extras.tables.map((table) => ({ ...table, id: (last += 1) }));
    this.changed();
  }

  /** A copied sheet's tables are tables of their own. */
  nameCopies(copy: SheetModel): void {
    const others = this.sheets().flatMap(({ id, extras }) => (id === copy.id ? [] : extras.tables));
    const taken = new Set(others.map((table) => table.name.toLowerCase()));
    let last = Math.max(0, ...others.map((table) => table.id));
    const before = copy.extras.tables.map((table) => table.name);
    copy.extras.tables = copy.extras.tables.map((table) => {
      let n = 1;
      while (taken.has(`${table.name}${n}`.toLowerCase())) n += 1;
      const name = `${table.name}${n}`;
      taken.add(name.toLowerCase());
      return { ...table, id: (last += 1), name };
    });
    this.changed();
    copy.extras.tables.forEach(({ name }, place) =>
      this.renameInFormulas(before[place] ?? "", { name }, [copy])
    );
  }

  /** Tables go with rows and columns that a person inserts, and with heading cells that are edited. */
  private follow(event: BookEvent): void {
    if (event.kind === "sheetAdded" || event.kind === "sheetDeleted") this.changed();
    if (event.kind !== "changed") return;
    const sheet = this.sheets().find(({ id }) => id === event.sheetId);
    if (!sheet || (sheet.extras.tables.length === 0 && !sheet.extras.filter)) return;
    const { changeType, area, source } = event;
    if (changeType === "RangeEdited") {
      const text = (row: number, column: number): string =>
        sheet.texts({ top: row, left: column, bottom: row, right: column })[0]?.[0] ?? "";
      const renamed = readColumnNames(sheet.extras.tables, area, sheet.words, text);
      if (renamed.length === 0) return;
      this.changed();
      for (const { table, columns } of renamed) this.renameInFormulas(table, { columns });
      return;
    } else if (isStructural(changeType) && source === "grid") {
      const lines = wholeLines(area, changeType);
      moveTables(sheet.extras, lines, SHIFTS[changeType], sheet.words);
    }
    this.changed();
  }
}
