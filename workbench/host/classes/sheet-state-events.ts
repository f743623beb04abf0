import type { HostObject } from "../protocol/host-object";
import { EventType, WORKBOOK_TARGET, type EventHub } from "./event-hub";

/** Where an event of sheets is listened to. */
interface Listening extends HostObject {
  readonly events: EventHub;
  readonly target: string;
}

/** Events that a sheet and the collection of sheets have alike: the client's name of each, and its number. */
const EVENTS: Readonly<Record<string, number>> = {
  EventNameChanged: EventType.NameChanged,
  EventVisibilityChanged: EventType.VisibilityChanged,
  ProtectionChangedEvent: EventType.ProtectionChanged,
  DataChangedEvent: EventType.Changed,
  SelectionChangedEvent: EventType.SelectionChanged,
  ActivatedEvent: EventType.Activated,
  DeactivatedEvent: EventType.Deactivated,
  CalculatedEvent: EventType.Calculated,
  FormatChangedEvent: EventType.FormatChanged,
  FormulaChangedEvent: EventType.FormulaChanged,
  RowHiddenChangedEvent: EventType.RowHiddenChanged,
  RowSortedEvent: EventType.RowSorted,
  ColumnSortedEvent: EventType.ColumnSorted,
  SingleClickedEvent: EventType.SingleClicked,
};

/** Gives a class `_Register…` and `_Unregister…` for each of these events. */
export function listensToSheets(target: { readonly prototype: Listening }): void {
  for (const [name, type] of Object.entries(EVENTS)) {
    define(target.prototype, `_Register${name}`, (one) => one.events.register(type, one.target));
    define(target.prototype, `_Unregister${name}`, (one) =>
      one.events.unregister(type, one.target)
    );
  }
}

function define(prototype: Listening, name: string, act: (one: Listening) => null): void {
  Object.defineProperty(prototype, name, {
    configurable: true,
    value(this: Listening) {
      return act(this);
    },
  });
}

/** Tells that something of a sheet is other than before. */
export function raiseSheetState(
  events: EventHub,
  sheetId: string,
  kind: "NameChanged" | "VisibilityChanged" | "ProtectionChanged",
  args: Readonly<Record<string, unknown>>
): void {
  events.raiseForSheet(EventType[kind], sheetId, { source: "Local", ...args });
}

export function raiseMoved(events: EventHub, sheetId: string, before: number, after: number): void {
  const positions = { positionBefore: before, positionAfter: after };
  events.raise(EventType.Moved, WORKBOOK_TARGET, {
    source: "Local",
    worksheetId: sheetId,
    ...positions,
  });
}
