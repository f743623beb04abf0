import type { Area } from "../../../src/core/sheets/address";
import type { BookModel, ChartModel, SheetModel } from "../model/book-model";
import type { WorkbookFiles } from "../workbook-files";
import type { BindingModel } from "./bindings";
import { invalidReference } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import type { EventHub } from "./event-hub";

/** A rectangle of cells on a sheet. */
export interface Block {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Objects that refer to each other are made here, so that their files need not import each other. */
export interface ObjectMaker {
  worksheet(sheet: SheetModel): HostObject;
  range(sheet: SheetModel, area: Area): HostObject;
  rangeAreas(sheet: SheetModel, areas: readonly Area[]): HostObject;
  /** Cells on several sheets. */
  workbookAreas(
    sheets: readonly { readonly sheet: SheetModel; readonly areas: readonly Area[] }[]
  ): HostObject;
  rangeView(sheet: SheetModel, area: Area): HostObject;
  /** The tables that the areas meet, or that lie in one of them whole. */
  tables(sheet: SheetModel, areas: readonly Area[], whole: boolean): HostObject;
}

/** What every host class works with. */
export interface HostContext {
  /** The book that is open now; another file may replace it. */
  readonly book: BookModel;
  readonly events: EventHub;
  readonly make: ObjectMaker;
  readonly application: ApplicationState;
  /** File name shown as the workbook's name. */
  readonly fileName: string;
  readonly files: WorkbookFiles;
  readonly window: WindowEffects;
  /** Absent where the host cannot draw. */
  readonly image?: ImageMaker;
  /** The ExcelApi set that the host plays: 14 stands for 1.14. */
  readonly excelApi: number;
  /** Language of Excel. */
  readonly locale: string;
  /** The workbook may be read, not written. */
  readonly readOnly: boolean;
}

/** Pictures as base64 text of a PNG. */
export interface ImageMaker {
  /** Size in pixels; the chart's own where it is absent. */
  chart(sheet: SheetModel, chart: ChartModel, width?: number, height?: number): Promise<string>;
  range(sheet: SheetModel, area: Area): Promise<string>;
}

/** What Excel's own window does when an add-in asks for it. */
export interface WindowEffects {
  save(behavior: string): void;
  close(behavior: string): void;
  /** A new workbook in a window of its own: blank, or with what a file holds. */
  createWorkbook(file: Uint8Array | undefined): void;
}

export interface ApplicationState {
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  iteration: { enabled: boolean; maxIteration: number; maxChange: number };
  /** Cells have changed since the book was opened or saved. */
  dirty: boolean;
  /** The page's bindings by id. */
  readonly bindings: Map<string, BindingModel>;
  /** Settings of the workbook that are only kept. */
  chartDataPointTrack: boolean;
  usePrecisionAsDisplayed: boolean;
  /** The chart that was activated last, as long as it is there. */
  activeChart?: { readonly chartId: string; readonly worksheetId: string };
}

/** Waits until calculated cells can be read; nothing to wait for in manual mode. */
export function settled(context: HostContext): Promise<void> {
  return context.application.calculationMode === "Manual"
    ? Promise.resolve()
    : context.book.calculate();
}

/** The sheet, or InvalidReference once it has been deleted. */
export function live(context: HostContext, sheet: SheetModel): SheetModel {
  if (!context.book.sheet(sheet.id)) throw invalidReference(sheet.name);
  return sheet;
}
