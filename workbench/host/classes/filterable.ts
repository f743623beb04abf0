import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import { dataArea, type ColumnFilters, type TableModel } from "../model/table-model";

/** What filters work on: a table, or the filtered area of a sheet. */
export interface Filterable {
  /** With the heading row. */
  readonly area: Area;
  /** The rows that may be hidden. */
  readonly data: Area | undefined;
  readonly criteria: ColumnFilters;
  setCriteria(criteria: ColumnFilters): void;
}

export function tableFilter(table: TableModel): Filterable {
  const { area, totals } = table;
  return {
    area: { ...area, bottom: area.bottom - (totals ? 1 : 0) },
    data: dataArea(table),
    criteria: table.filters,
    setCriteria: (criteria) => {
      table.filters = criteria;
    },
  };
}

export function sheetFilter(sheet: SheetModel): Filterable | undefined {
  const { filter } = sheet.extras;
  if (!filter) return undefined;
  const { area } = filter;
  return {
    area,
    data: area.bottom > area.top ? { ...area, top: area.top + 1 } : undefined,
    criteria: filter.criteria,
    setCriteria: (criteria) => {
      filter.criteria = criteria;
    },
  };
}
