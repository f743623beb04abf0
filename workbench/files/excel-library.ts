/**
 * The only door to the library that reads and writes .xlsx, so that another one could take its place.
 * Charts are an extra of the library which it refuses to load files without.
 */
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";

export type {
  Borders,
  BorderStyle,
  CellErrorValue,
  CellValue,
  ConditionalFormattingOptions,
  DataValidation,
  Fill,
  Style,
  Workbook,
  Worksheet,
} from "@cj-tech-master/excelts";
export type { AddChartOptions, AddChartRange, Chart } from "@cj-tech-master/excelts/chart";

/** An empty workbook of the library, ready for charts. */
export function newLibraryWorkbook(): Workbook {
  installChartSupport();
  return new Workbook();
}
