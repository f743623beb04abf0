import type { Area } from "../../../src/core/sheets/address";
import type { BookModel, SheetModel } from "../model/book-model";
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
  /** Language of Excel. */
  readonly locale: string;
  /** The workbook may be read, not written. */
  readonly readOnly: boolean;
}

export interface ApplicationState {
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
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
