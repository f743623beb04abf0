import { areaAddress } from "../../src/core/sheets/address";
import type { Beyond, BookData, CellData, SheetData } from "../host/model/book-data";
import type { Visibility } from "../host/model/book-model";
import { carriedThings } from "./beyond";
import { validationWords } from "./sheet-validations";
import { functionNames } from "./stored-formulas";

/** What a workbook holds: the answer of `xlsx-info`. */
export interface WorkbookInfo {
  readonly file: string;
  readonly sheets: readonly SheetInfo[];
  readonly names: readonly NameInfo[];
  readonly tables: readonly (TableInfo & OnSheet)[];
  readonly charts: readonly (ChartInfo & OnSheet)[];
  readonly validations: readonly (ValidationInfo & OnSheet)[];
  /** Names of the add-in's functions the formulas call, in order of the alphabet. */
  readonly customFunctions: readonly string[];
  /** Codes of what the embedded Excel does not understand and writes back as it was, with counts. */
  readonly carried: readonly Beyond[];
  /** Codes of what a saved copy will be without. */
  readonly lost: readonly Beyond[];
}

interface OnSheet {
  readonly sheet: string;
}

export interface SheetInfo {
  readonly name: string;
  readonly state: Visibility;
  /** Area of the cells with content; null for a sheet without any. */
  readonly range: string | null;
  readonly rows: number;
  readonly columns: number;
  /** Cells with content, and those of them with a formula. */
  readonly cells: number;
  readonly formulas: number;
  readonly merges: number;
  readonly charts: readonly ChartInfo[];
  readonly tables: readonly TableInfo[];
  readonly validations: readonly ValidationInfo[];
  /** Ranges with conditional formats. */
  readonly conditionalFormats: readonly string[];
  readonly protected: boolean;
}

export interface ChartInfo {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories?: string;
  }[];
}

export interface TableInfo {
  readonly name: string;
  readonly range: string;
  readonly columns: readonly string[];
}

export interface ValidationInfo {
  readonly range: string;
  readonly type: string;
  readonly formulas: readonly string[];
}

export interface NameInfo {
  readonly name: string;
  readonly formula: string;
  readonly sheet?: string;
  readonly hidden?: true;
}

/** @param functions the add-in's functions with namespace; default: everything in `PERF.` */
export function workbookInfo(
  data: BookData,
  file: string,
  functions?: readonly string[]
): WorkbookInfo {
  const sheets = data.sheets.map(sheetInfo);
  const all = <T>(members: (sheet: SheetInfo) => readonly T[]): (T & OnSheet)[] =>
    sheets.flatMap((sheet) => members(sheet).map((one) => ({ sheet: sheet.name, ...one })));
  return {
    file,
    sheets,
    names: (data.names ?? []).map(({ name, formula, sheet, visible }) => ({
      name,
      formula,
      ...(sheet === undefined ? {} : { sheet }),
      ...(visible === false ? { hidden: true as const } : {}),
    })),
    tables: all((sheet) => sheet.tables),
    charts: all((sheet) => sheet.charts),
    validations: all((sheet) => sheet.validations),
    customFunctions: customFunctions(data, functions),
    carried: carriedThings(data),
    lost: data.lost ?? [],
  };
}

function customFunctions(data: BookData, functions: readonly string[] | undefined): string[] {
  const names = functionNames(functions);
  const found = new Set<string>();
  for (const sheet of data.sheets) {
    eachCell(sheet, ({ formula }) => {
      if (formula) for (const name of names.used(formula)) found.add(name);
    });
  }
  return [...found].sort();
}

function eachCell(
  sheet: SheetData,
  visit: (cell: CellData, row: number, column: number) => void
): void {
  sheet.cells.forEach((line, row) =>
    line?.forEach((cell, column) => {
      if (cell && (cell.formula || (cell.value !== undefined && cell.value !== ""))) {
        visit(cell, row, column);
      }
    })
  );
}

function sheetInfo(sheet: SheetData): SheetInfo {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  let [cells, formulas] = [0, 0];
  eachCell(sheet, (cell, row, column) => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
    cells++;
    if (cell.formula) formulas++;
  });
  const used = bottom >= 0;
  return {
    name: sheet.name,
    state: sheet.visibility ?? "Visible",
    range: used ? areaAddress({ top, left, bottom, right }) : null,
    rows: used ? bottom - top + 1 : 0,
    columns: used ? right - left + 1 : 0,
    cells,
    formulas,
    merges: sheet.merges?.length ?? 0,
    charts: (sheet.extras?.charts ?? []).map(({ name, type, title, series }) => ({
      name,
      type,
      title: title.text,
      series: series.map((one) => ({
        name: one.name,
        values: one.values,
        ...(one.categories === undefined ? {} : { categories: one.categories }),
      })),
    })),
    tables: (sheet.extras?.tables ?? []).map(({ name, area, columns }) => ({
      name,
      range: areaAddress(area),
      columns: columns.map((column) => column.name),
    })),
    validations: (sheet.extras?.validations ?? []).flatMap((validation) =>
      validation.areas.map((area) => ({ range: areaAddress(area), ...validationWords(validation) }))
    ),
    conditionalFormats: (sheet.extras?.conditionalFormats ?? []).map(({ areas }) =>
      areas.map(areaAddress).join(" ")
    ),
    protected: sheet.extras?.protection?.protected ?? false,
  };
}
