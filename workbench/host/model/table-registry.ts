import { FormulaDataModel, ISuperTableService, type ISuperTable } from "@univerjs/engine-formula";
import type { Area } from "../../../src/core/sheets/address";
import { areaOf, rangeOf } from "./sheet-access";
import type { TableModel } from "./table-model";
import type { UniverEngine } from "./univer-engine";

export interface PlacedTable {
  readonly name: string;
  readonly sheetId: string;
  /** Heading row and data, as the engine counts them: never the total row. */
  readonly area: Area;
  /** With heading and total row, where it has them. */
  readonly whole: Area;
  readonly header: boolean;
  readonly totals: boolean;
  readonly columns: readonly string[];
}

/** What is told to the engine, and beside it what only our reader of references knows. */
type KnownTable = ISuperTable & Pick<PlacedTable, "whole" | "header" | "totals">;

/** Tells the formula engine which tables there are. Whether anything changed for formulas. */
export function registerTables(
  engine: UniverEngine,
  sheets: readonly { readonly id: string; readonly tables: readonly TableModel[] }[]
): boolean {
  const service = engine.injector.get(ISuperTableService);
  const before = JSON.stringify(registeredTables(engine));
  for (const { name } of registeredTables(engine)) service.remove(engine.unitId, name);
  for (const { id, tables } of sheets) {
    for (const table of tables) {
      const { area, header, totals } = table;
      // The engine takes the first row of a table for its heading.
      const top = header ? area.top : area.top - 1;
      const bottom = area.bottom - (totals ? 1 : 0);
      const known: KnownTable = {
        sheetId: id,
        whole: area,
        header,
        totals,
        range: rangeOf({ ...area, top, bottom }),
        titleMap: new Map(table.columns.map((column, place) => [column.name, place] as const)),
      };
      service.registerTable(engine.unitId, table.name, known);
    }
  }
  return JSON.stringify(registeredTables(engine)) !== before;
}

/** The tables as the engine knows them. */
export function registeredTables(engine: UniverEngine): PlacedTable[] {
  const tables = engine.injector.get(ISuperTableService).getTableMap(engine.unitId);
  return [...(tables ?? [])].map(([name, table]) => placedTable(name, table));
}

export function placedTable(name: string, table: ISuperTable): PlacedTable {
  const { sheetId, range, titleMap, whole, header, totals } = table as KnownTable;
  return {
    name,
    sheetId,
    area: areaOf(range),
    whole,
    header,
    totals,
    columns: [...titleMap.keys()],
  };
}

/** Whether any formula of the book points into a table. */
export function usesTables(engine: UniverEngine): boolean {
  const sheets = engine.injector.get(FormulaDataModel).getFormulaData()[engine.unitId] ?? {};
  return Object.values(sheets).some((rows) =>
    Object.values(rows ?? {}).some((cells) =>
      Object.values((cells ?? {}) as Record<number, { f?: string } | null>).some(
        (item) => item?.f?.includes("[") === true
      )
    )
  );
}
