import { HostObject } from "../protocol/host-object";
import { EventType, WORKBOOK_TARGET, type EventHub } from "./event-hub";

/** Events of a sheet as a whole. They tell what add-ins do; the grid's own changes raise none. */
export abstract class SheetStateEvents extends HostObject {
  protected abstract readonly events: EventHub;
  protected abstract readonly target: string;

  _RegisterEventNameChanged(): null {
    return this.events.register(EventType.NameChanged, this.target);
  }
  _UnregisterEventNameChanged(): null {
    return this.events.unregister(EventType.NameChanged, this.target);
  }
  _RegisterEventVisibilityChanged(): null {
    return this.events.register(EventType.VisibilityChanged, this.target);
  }
  _UnregisterEventVisibilityChanged(): null {
    return this.events.unregister(EventType.VisibilityChanged, this.target);
  }
  _RegisterProtectionChangedEvent(): null {
    return this.events.register(EventType.ProtectionChanged, this.target);
  }
  _UnregisterProtectionChangedEvent(): null {
    return this.events.unregister(EventType.ProtectionChanged, this.target);
  }
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
