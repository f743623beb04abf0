import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { HostCollection, HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import type { HostContext } from "./context";
import { asText } from "./wire-arguments";

/** A document setting; the book keeps its JSON text. */
export class Setting extends HostObject {
  readonly className = "Setting";

  constructor(
    private readonly context: HostContext,
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
  get Value(): unknown {
    const text = this.context.book.settings.get(this.key);
    if (text === undefined) throw itemNotFound(`setting "${this.key}"`);
    return JSON.parse(text) as unknown;
  }
  set Value(value: unknown) {
    this.context.book.settings.set(this.key, JSON.stringify(value ?? null));
  }
  Delete(): null {
    this.context.book.settings.delete(this.key);
    return null;
  }
}

export class SettingCollection extends HostCollection {
  readonly className = "SettingCollection";

  constructor(private readonly context: HostContext) {
    super();
  }
  items(): Setting[] {
    return [...this.context.book.settings.keys()].map((key) => new Setting(this.context, key));
  }
  indexed(key: unknown): Setting {
    return this.GetItem(key);
  }
  GetCount(): number {
    return this.context.book.settings.size;
  }
  GetItem(key: unknown): Setting {
    const item = this.GetItemOrNullObject(key);
    if (item === NULL_OBJECT) throw itemNotFound(`setting "${String(key)}"`);
    return item;
  }
  GetItemOrNullObject(key: unknown): Setting | NullObject {
    const name = asText(key, "key");
    return this.context.book.settings.has(name) ? new Setting(this.context, name) : NULL_OBJECT;
  }
  /** Adding a key that is there sets it, as in Excel. */
  Add(key: unknown, value: unknown): Setting {
    const name = asText(key, "key");
    if (name === "") throw invalidArgument("key");
    this.context.book.settings.set(name, JSON.stringify(value ?? null));
    return new Setting(this.context, name);
  }
}
