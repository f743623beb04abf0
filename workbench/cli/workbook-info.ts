import { areaAddress } from "../../src/core/sheets/address";
import type { BookModel, SheetModel, Visibility } from "../host/model/book-model";

/** What a workbook holds: the answer of `xlsx-info`. */
export interface WorkbookInfo {
  readonly sheets: readonly SheetInfo[];
  readonly names: readonly {
    readonly name: string;
    readonly formula: string;
    readonly sheet?: string;
  }[];
  readonly charts: number;
  readonly formulas: number;
  readonly properties: Readonly<Record<string, string>>;
}

export interface SheetInfo {
  readonly name: string;
  readonly visibility: Visibility;
  /** Used area, A1; null for a blank sheet. */
  readonly range: string | null;
  readonly cells: number;
  readonly formulas: number;
  readonly errors: number;
  readonly merges: number;
  readonly protected: boolean;
  readonly charts: readonly {
    readonly name: string;
    readonly type: string;
    readonly title: string;
    readonly series: readonly { readonly values: string; readonly categories?: string }[];
  }[];
}

export function workbookInfo(book: BookModel): WorkbookInfo {
  const sheets = book.sheets.map(sheetInfo);
  const sum = (count: (sheet: SheetInfo) => number) =>
    sheets.reduce((total, sheet) => total + count(sheet), 0);
  return {
    sheets,
    names: book.names.map(({ name, formula, sheetId }) => ({
      name,
      formula,
      ...(sheetId === undefined ? {} : { sheet: book.sheet(sheetId)?.name }),
    })),
    charts: sum((sheet) => sheet.charts.length),
    formulas: sum((sheet) => sheet.formulas),
    properties: book.properties,
  };
}

function sheetInfo(sheet: SheetModel): SheetInfo {
  const area = sheet.usedArea(true);
  const formulas = area ? sheet.formulas(area).flat() : [];
  const types = area ? sheet.valueTypes(area).flat() : [];
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    range: area ? areaAddress(area) : null,
    cells: types.filter((type) => type !== "Empty").length,
    formulas: formulas.filter((content) => typeof content === "string" && content.startsWith("="))
      .length,
    errors: types.filter((type) => type === "Error").length,
    merges: sheet.merges().length,
    protected: sheet.extras.protection.protected,
    charts: sheet.extras.charts.map((chart) => ({
      name: chart.name,
      type: chart.type,
      title: chart.title.text,
      series: chart.series.map(({ values, categories }) => ({ values, categories })),
    })),
  };
}
