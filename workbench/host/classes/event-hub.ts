import type { BookEvent, BookModel } from "../model/book-model";
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
    return book.on((event) => {
      this.translate(event);
      raiseTableEvents(this, book, event);
    });
  }

  private translate(event: BookEvent): void {
    const source = { source: "Local" };
    switch (event.kind) {
      case "changed": {
        const address = localAddress(event.area);
        this.raiseForSheet(EventType.Changed, event.sheetId, {
          ...source,
          changeType: event.changeType,
          address,
          triggerSource: event.source === "host" ? "ThisLocalAddin" : "Unknown",
          referenceId: `${event.sheetId}!${address}`,
          shiftDirection: "None",
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
      case "calculated":
        this.raiseForSheet(EventType.Calculated, event.sheetId, { address: "" });
        return;
    }
  }
}
