import type { SheetModel } from "../model/book-model";
import { itemNotFound } from "../protocol/host-error";
import { HostCollection, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import type { HostContext } from "./context";
import { EventType, WORKBOOK_TARGET, type EventHub } from "./event-hub";
import { listensToSheets } from "./sheet-state-events";
import { checkedSheetName } from "./sheet-name";
import { asBoolean, asText, optional } from "./wire-arguments";
import { mayRestructure } from "./workbook-protection";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends HostCollection {
  readonly className = "WorksheetCollection";

  constructor(private readonly context: HostContext) {
    super();
  }

  get events(): EventHub {
    return this.context.events;
  }
  get target(): string {
    return WORKBOOK_TARGET;
  }

  items(): Worksheet[] {
    return this.context.book.sheets.map((sheet) => new Worksheet(this.context, sheet));
  }
  indexed(key: unknown): Worksheet {
    return this.GetItem(key);
  }

  GetItem(key: unknown): Worksheet {
    const sheet = this.GetItemOrNullObject(key);
    if (sheet === NULL_OBJECT) throw itemNotFound(`worksheet "${String(key)}"`);
    return sheet;
  }
  GetItemOrNullObject(key: unknown): Worksheet | NullObject {
    const sheet = this.context.book.sheet(asText(key, "key"));
    return sheet ? new Worksheet(this.context, sheet) : NULL_OBJECT;
  }
  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.context, this.context.book.active);
  }
  GetCount(visibleOnly: unknown): number {
    return this.visible(visibleOnly).length;
  }
  GetFirst(visibleOnly: unknown): Worksheet {
    return new Worksheet(this.context, this.visible(visibleOnly)[0] as SheetModel);
  }
  GetLast(visibleOnly: unknown): Worksheet {
    return new Worksheet(this.context, this.visible(visibleOnly).at(-1) as SheetModel);
  }
  Add(name: unknown): Worksheet {
    mayRestructure(this.context.book);
    const text = optional(name, asText, "name");
    const checked = text === undefined ? undefined : checkedSheetName(this.context.book, text);
    return new Worksheet(this.context, this.context.book.addSheet(checked));
  }

  _RegisterAddedEvent(): null {
    return this.context.events.register(EventType.Added, WORKBOOK_TARGET);
  }
  _UnregisterAddedEvent(): null {
    return this.context.events.unregister(EventType.Added, WORKBOOK_TARGET);
  }
  _RegisterDeletedEvent(): null {
    return this.context.events.register(EventType.Deleted, WORKBOOK_TARGET);
  }
  _UnregisterDeletedEvent(): null {
    return this.context.events.unregister(EventType.Deleted, WORKBOOK_TARGET);
  }
  _RegisterEventMoved(): null {
    return this.context.events.register(EventType.Moved, WORKBOOK_TARGET);
  }
  _UnregisterEventMoved(): null {
    return this.context.events.unregister(EventType.Moved, WORKBOOK_TARGET);
  }

  private visible(visibleOnly: unknown): readonly SheetModel[] {
    const { sheets } = this.context.book;
    return optional(visibleOnly, asBoolean, "visibleOnly")
      ? sheets.filter((sheet) => sheet.visibility === "Visible")
      : sheets;
  }
}
listensToSheets(WorksheetCollection);
