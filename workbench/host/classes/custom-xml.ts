import { itemNotFound } from "../protocol/host-error";
import { HostCollection, HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import type { HostContext } from "./context";
import { asText } from "./wire-arguments";

export class CustomXmlPart extends HostObject {
  readonly className = "CustomXmlPart";

  constructor(
    private readonly context: HostContext,
    private readonly id: string
  ) {
    super();
  }
  override identity(): string {
    return this.id;
  }
  get Id(): string {
    return this.id;
  }
  get NamespaceUri(): string {
    const root = /<(?:(\w[\w.-]*):)?\w[^>]*>/.exec(this.GetXml().replace(/<[?!][^>]*>/g, ""));
    const declared = root?.[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
    return new RegExp(`\\s${declared}=["']([^"']*)["']`).exec(root?.[0] ?? "")?.[1] ?? "";
  }
  GetXml(): string {
    const xml = this.context.book.customXmlParts.get(this.id);
    if (xml === undefined) throw itemNotFound("custom XML part");
    return xml;
  }
  SetXml(xml: unknown): null {
    this.context.book.customXmlParts.set(this.id, asText(xml, "xml"));
    return null;
  }
  Delete(): null {
    this.context.book.customXmlParts.delete(this.id);
    return null;
  }
}

export class CustomXmlPartCollection extends HostCollection {
  readonly className = "CustomXmlPartCollection";

  constructor(private readonly context: HostContext) {
    super();
  }
  items(): CustomXmlPart[] {
    return [...this.context.book.customXmlParts.keys()].map(
      (id) => new CustomXmlPart(this.context, id)
    );
  }
  indexed(key: unknown): CustomXmlPart {
    return this.GetItem(key);
  }
  GetCount(): number {
    return this.context.book.customXmlParts.size;
  }
  GetItem(key: unknown): CustomXmlPart {
    const part = this.GetItemOrNullObject(key);
    if (part === NULL_OBJECT) throw itemNotFound("custom XML part");
    return part;
  }
  GetItemOrNullObject(key: unknown): CustomXmlPart | NullObject {
    const id = asText(key, "id");
    const known = this.context.book.customXmlParts.has(id);
    return known ? new CustomXmlPart(this.context, id) : NULL_OBJECT;
  }
  GetByNamespace(namespace: unknown): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.context, asText(namespace, "namespaceUri"));
  }
  Add(xml: unknown): CustomXmlPart {
    const parts = this.context.book.customXmlParts;
    let number = parts.size + 1;
    const idOf = (n: number): string =>
      `{${String(n).padStart(8, "0")}-0000-4000-8000-000000000000}`;
    while (parts.has(idOf(number))) number += 1;
    parts.set(idOf(number), asText(xml, "xml"));
    return new CustomXmlPart(this.context, idOf(number));
  }
}

/** The parts of one namespace. */
export class CustomXmlPartScopedCollection extends HostCollection {
  readonly className = "CustomXmlPartScopedCollection";

  constructor(
    private readonly context: HostContext,
    private readonly namespace: string
  ) {
    super();
  }
  items(): CustomXmlPart[] {
    return new CustomXmlPartCollection(this.context)
      .items()
      .filter((part) => part.NamespaceUri === this.namespace);
  }
  indexed(key: unknown): CustomXmlPart {
    return this.GetItem(key);
  }
  GetCount(): number {
    return this.items().length;
  }
  GetItem(key: unknown): CustomXmlPart {
    const part = this.GetItemOrNullObject(key);
    if (part === NULL_OBJECT) throw itemNotFound("custom XML part");
    return part;
  }
  GetItemOrNullObject(key: unknown): CustomXmlPart | NullObject {
    const id = asText(key, "id");
    return this.items().find((part) => part.Id === id) ?? NULL_OBJECT;
  }
  GetOnlyItem(): CustomXmlPart {
    const part = this.GetOnlyItemOrNullObject();
    if (part === NULL_OBJECT) throw itemNotFound("the only custom XML part of the namespace");
    return part;
  }
  GetOnlyItemOrNullObject(): CustomXmlPart | NullObject {
    const [part, ...others] = this.items();
    return part && others.length === 0 ? part : NULL_OBJECT;
  }
}
