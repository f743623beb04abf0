import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { HostCollection, HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import type { CustomPropertyValue } from "../model/book-model";
import type { HostContext } from "./context";
import { asText } from "./wire-arguments";

const ISO_DATE = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z?$/;

function asValue(value: unknown): CustomPropertyValue {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument("value");
}

/** A property of the document that the user made. Keys compare without case, as in Excel. */
export class CustomProperty extends HostObject {
  readonly className = "CustomProperty";

  constructor(
    private readonly context: HostContext,
    private readonly key: string
  ) {
    super();
  }
  override identity(): string {
    return this.key;
  }
  get Key(): string {
    return this.key;
  }
  get Type(): string {
    const { value } = this;
    if (typeof value === "boolean") return "Boolean";
    if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
    return ISO_DATE.test(value) ? "Date" : "String";
  }
  get Value(): unknown {
    return this.value;
  }
  set Value(value: unknown) {
    this.context.book.extras.customProperties.set(this.key, asValue(value));
  }
  Delete(): null {
    this.context.book.extras.customProperties.delete(this.key);
    return null;
  }
  private get value(): CustomPropertyValue {
    const value = this.context.book.extras.customProperties.get(this.key);
    if (value === undefined) throw itemNotFound(`property "${this.key}"`);
    return value;
  }
}

export class CustomPropertyCollection extends HostCollection {
  readonly className = "CustomPropertyCollection";

  constructor(private readonly context: HostContext) {
    super();
  }
  private get all(): Map<string, CustomPropertyValue> {
    return this.context.book.extras.customProperties;
  }
  items(): CustomProperty[] {
    return [...this.all.keys()].map((key) => new CustomProperty(this.context, key));
  }
  indexed(key: unknown): CustomProperty {
    return this.GetItem(key);
  }
  GetCount(): number {
    return this.all.size;
  }
  GetItem(key: unknown): CustomProperty {
    const item = this.GetItemOrNullObject(key);
    if (item === NULL_OBJECT) throw itemNotFound(`property "${String(key)}"`);
    return item;
  }
  GetItemOrNullObject(key: unknown): CustomProperty | NullObject {
    const found = this.known(asText(key, "key"));
    return found === undefined ? NULL_OBJECT : new CustomProperty(this.context, found);
  }
  /** Adding a key that is there sets it, as in Excel. */
  Add(key: unknown, value: unknown): CustomProperty {
    const text = asText(key, "key");
    if (text === "" || text.length > 255) throw invalidArgument("key");
    const name = this.known(text) ?? text;
    this.all.set(name, asValue(value));
    return new CustomProperty(this.context, name);
  }
  DeleteAll(): null {
    this.all.clear();
    return null;
  }
  private known(key: string): string | undefined {
    return [...this.all.keys()].find((one) => one.toLowerCase() === key.toLowerCase());
  }
}
