/**
 * The only door to the library that reads and writes .xlsx, so that another one could take its place.
 * Charts are an extra of the library which it refuses to load files without.
 */
import { dateToExcel, ValueType, Workbook, type Cell } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";

export type {
  Borders,
  Cell,
  BorderStyle,
  CellErrorValue,
  CellValue,
  ConditionalFormattingOptions,
  Fill,
  Style,
  Workbook,
  Worksheet,
} from "@cj-tech-master/excelts";
export { getSpPrFillColor, getSpPrLine } from "@cj-tech-master/excelts/chart";
export type {
  AddChartOptions,
  AddChartSeriesOptions,
  AxisDataSource,
  Chart,
  ChartRichText,
  ChartTitle,
  ChartTypeGroup,
  DataLabels,
  DataPoint,
  LineChartGroup,
  NumberDataSource,
  SeriesBase,
  ShapeProperties,
} from "@cj-tech-master/excelts/chart";

/** An empty workbook of the library, ready for charts. */
export function newLibraryWorkbook(): Workbook {
  installChartSupport();
  return new Workbook();
}

/**
 * The first view of a workbook or a sheet. Files of other programs have none, and the library then
 * leaves the list out, whatever its types say.
 */
export function firstView<T>({ views }: { readonly views?: readonly T[] }): T | undefined {
  return views?.[0];
}

/** A date as the serial number cells hold (days since 1899-12-30), exact to the millisecond. */
export function dateToSerial(date: Date): number {
  return Math.round(dateToExcel(date, false) * 86_400_000) / 86_400_000;
}

/** Whether a cell is covered by a merged area without being its first cell. */
export function isMergedInto(cell: Cell): boolean {
  return cell.type === ValueType.Merge;
}
