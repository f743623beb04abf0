import type { SheetData } from "../host/model/book-data";
import type { Worksheet } from "./excel-library";

export function writeCharts(_written: Worksheet, _sheet: SheetData): void {}
