import type { BookEvent, BookModel } from "../model/book-model";
import type { Area } from "../../../src/core/sheets/address";
import { contentsBefore, formulaDetails, valueDetails, type ContentsBefore } from "./edit-details";
import { localAddress } from "./geometry";
import { raiseTableEvents } from "./table-events";

/** Event numbers of the Rich API. */
export const EventType = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
  SingleClicked: 21,
  RowHiddenChanged: 22,
  FormulaChanged: 23,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
  ChartAdded: 50,
  ChartActivated: 51,
  ChartDeactivated: 52,
  ChartDeleted: 53,
  CommentAdded: 250,
  CommentDeleted: 251,
  CommentChanged: 252,
  AutoSaveSettingChanged: 2200,
  WorkbookActivated: 2203,
} as const;

/** Target of events registered on the collection of sheets or on the workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** One entry of a richApiMessage. */
export type MessageEntry = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
];

const EVENT_CATEGORY = 65536;

/**
 * Turns what happens in the book into the events the page registered for. Registrations are counted
 * by event and target; without a registration at the time it happens, an event is lost, as in Excel.
 */
export class EventHub {
  private readonly registrations = new Map<string, number>();
  private pending: MessageEntry[] = [];
  private before: ContentsBefore | undefined;
  /** Called when there is something to deliver. */
  onPending: () => void = () => undefined;
  /** Called when the selection moved: that event has a dispatch id of its own. */
  onSelection: () => void = () => undefined;
  enabled = true;

  register(type: number, target: string): null {
    const key = `${type}|${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
    return null;
  }

  unregister(type: number, target: string): null {
    const key = `${type}|${target}`;
    this.registrations.set(key, Math.max(0, (this.registrations.get(key) ?? 0) - 1));
    return null;
  }

  /** A page went away with its handlers. */
  forgetRegistrations(): void {
    this.registrations.clear();
    this.pending = [];
  }

  /** Whether somebody listens to a sheet's event, at the sheet or at the collection. */
  private listens(type: number, sheetId: string): boolean {
    return [sheetId, WORKBOOK_TARGET].some((target) => this.registrations.get(`${type}|${target}`));
  }

  raise(type: number, target: string, args: Readonly<Record<string, unknown>>): void {
    if (!this.enabled || !this.registrations.get(`${type}|${target}`)) return;
    this.pending.push([EVENT_CATEGORY, type, target, JSON.stringify(args), 0]);
    this.onPending();
  }

  /** Raises for a sheet and for the collection of sheets. */
  raiseForSheet(type: number, sheetId: string, args: Readonly<Record<string, unknown>>): void {
    const full = { worksheetId: sheetId, ...args };
    this.raise(type, sheetId, full);
    this.raise(type, WORKBOOK_TARGET, full);
  }

  /** Takes what is to be delivered. */
  take(): MessageEntry[] {
    const entries = this.pending;
    this.pending = [];
    return entries;
  }

  /** Follows a book; the result stops following. */
  follow(book: BookModel): () => void {
    const stop = book.on((event) => {
      this.translate(event, book);
      raiseTableEvents(this, book, event);
    });
    const stopEditing = book.onEditing((sheetId, area) => {
      const sheet = book.sheet(sheetId);
      const wanted =
        this.listens(EventType.FormulaChanged, sheetId) || this.listens(EventType.Changed, sheetId);
      this.before = sheet && wanted ? contentsBefore(sheet, area) : undefined;
    });
    return () => {
      stop();
      stopEditing();
    };
  }

  /** Tells of the lines that a sort moved: `A2:E3,A5:E5`. */
  raiseSorted(sheetId: string, orientation: "Rows" | "Columns", areas: readonly Area[]): void {
    if (areas.length === 0) return;
    const type = orientation === "Rows" ? EventType.RowSorted : EventType.ColumnSorted;
    this.raiseForSheet(type, sheetId, {
      source: "Local",
      address: areas.map(localAddress).join(","),
    });
  }

  private translate(event: BookEvent, book: BookModel): void {
    const source = { source: "Local" };
    switch (event.kind) {
      case "changed": {
        const sheet = book.sheet(event.sheetId);
        const before = this.before;
        this.before = undefined;
        if (sheet && before) {
          const details = formulaDetails(sheet, before);
          if (details.length > 0) {
            this.raiseForSheet(EventType.FormulaChanged, event.sheetId, {
              ...source,
              formulaDetails: details,
            });
          }
        }
        const address = localAddress(event.area);
        this.raiseForSheet(EventType.Changed, event.sheetId, {
          ...source,
          changeType: event.changeType,
          address,
          triggerSource: event.source === "host" ? "ThisLocalAddin" : "Unknown",
          referenceId: `${event.sheetId}!${address}`,
          shiftDirection: "None",
          ...(sheet && before ? valueDetails(sheet, before) : {}),
        });
        return;
      }
      case "selected":
        if (this.enabled) this.onSelection();
        this.raiseForSheet(EventType.SelectionChanged, event.sheetId, {
          address: localAddress(event.area),
        });
        return;
      case "activated":
        if (event.previousId !== undefined) {
          this.raiseForSheet(EventType.Deactivated, event.previousId, {});
        }
        this.raiseForSheet(EventType.Activated, event.sheetId, {});
        return;
      case "sheetAdded":
      case "sheetDeleted":
        this.raise(
          event.kind === "sheetAdded" ? EventType.Added : EventType.Deleted,
          WORKBOOK_TARGET,
          {
            ...source,
            worksheetId: event.sheetId,
          }
        );
        return;
      case "formatted": {
        const address = localAddress(event.area);
        this.raiseForSheet(EventType.FormatChanged, event.sheetId, {
          ...source,
          address,
          referenceId: `${event.sheetId}!${address}`,
        });
        return;
      }
      case "rowsHidden": {
        const { top, bottom } = event.area;
        this.raiseForSheet(EventType.RowHiddenChanged, event.sheetId, {
          ...source,
          address: `${top + 1}:${bottom + 1}`,
          changeType: event.hidden ? "Hidden" : "Unhidden",
        });
        return;
      }
      case "clicked":
        this.raiseForSheet(EventType.SingleClicked, event.sheetId, {
          address: localAddress(event.area),
          offsetX: 0,
          offsetY: 0,
        });
        return;
      case "calculated":
        this.raiseForSheet(EventType.Calculated, event.sheetId, {
          address: localAddress(event.area),
        });
        return;
    }
  }
}
