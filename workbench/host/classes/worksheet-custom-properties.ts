import type { SheetModel } from "../model/book-model";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { HostCollection, HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import { asText } from "./wire-arguments";

/** A text that an add-in keeps with a sheet. Keys compare without case, as in Excel. */
export class WorksheetCustomProperty extends HostObject {
  readonly className = "WorksheetCustomProperty";

  constructor(
    private readonly sheet: SheetModel,
    private readonly key: string
  ) {
    super();
  }
  override identity(): string {
    return this.key;
  }
  get _Id(): string {
    return this.key;
  }
  get Key(): string {
    return this.key;
  }
  get Value(): string {
    const value = propertiesOf(this.sheet)[this.key];
    if (value === undefined) throw itemNotFound(`property "${this.key}"`);
    return value;
  }
  set Value(value: unknown) {
    propertiesOf(this.sheet)[this.key] = asText(value, "value");
  }
  Delete(): null {
    delete propertiesOf(this.sheet)[this.key];
    return null;
  }
}

export class WorksheetCustomPropertyCollection extends HostCollection {
  readonly className = "WorksheetCustomPropertyCollection";

  constructor(private readonly sheet: SheetModel) {
    super();
  }
  items(): WorksheetCustomProperty[] {
    return Object.keys(propertiesOf(this.sheet)).map((key) => this.wrap(key));
  }
  indexed(key: unknown): WorksheetCustomProperty {
    return this.GetItem(key);
  }
  GetCount(): number {
    return Object.keys(propertiesOf(this.sheet)).length;
  }
  GetItem(key: unknown): WorksheetCustomProperty {
    const item = this.GetItemOrNullObject(key);
    if (item === NULL_OBJECT) throw itemNotFound(`property "${String(key)}"`);
    return item;
  }
  GetItemOrNullObject(key: unknown): WorksheetCustomProperty | NullObject {
    const known = this.known(asText(key, "key"));
    return known === undefined ? NULL_OBJECT : this.wrap(known);
  }
  /** Adding a key that is there sets it. */
  Add(key: unknown, value: unknown): WorksheetCustomProperty {
    const text = asText(key, "key");
    if (text === "" || text.length > 255) throw invalidArgument("key");
    const name = this.known(text) ?? text;
    propertiesOf(this.sheet)[name] = asText(value, "value");
    return this.wrap(name);
  }
  private known(key: string): string | undefined {
    const wanted = key.toLowerCase();
    return Object.keys(propertiesOf(this.sheet)).find((one) => one.toLowerCase() === wanted);
  }
  private wrap(key: string): WorksheetCustomProperty {
    return new WorksheetCustomProperty(this.sheet, key);
  }
}

function propertiesOf(sheet: SheetModel): Record<string, string> {
  return (sheet.extras.customProperties ??= {});
}
