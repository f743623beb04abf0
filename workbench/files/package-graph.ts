/**
 * A workbook file is a graph: parts point to parts by relations. What the host does not understand is
 * taken out as a piece of that graph, and put into the file that is written under names that are free there.
 */
import { strFromU8, strToU8 } from "fflate";
import { escapeXml, type FileParts } from "./file-parts";
import { attributesOf, elementsOf } from "./sheet-xml";

export interface Relation {
  readonly id: string;
  /** The address that names the kind, such as `…/relationships/image`. */
  readonly type: string;
  /** Path of a part; for an external target the address as written. */
  readonly target: string;
  readonly external?: true;
}

/** A part with everything that is needed to write it again. It survives JSON. */
export interface CarriedPart {
  readonly contentType: string;
  readonly base64: string;
  readonly relations: readonly Relation[];
}

export type CarriedPackage = Readonly<Record<string, CarriedPart>>;

const CONTENT_TYPES = "[Content_Types].xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The last word of a relation's kind: `image`, `pivotTable` … */
export function kindOf({ type }: Pick<Relation, "type">): string {
  return type.replace(/^.*\//, "");
}

/** Where the relations of a part stand; "" for the file as a whole. */
export function relationsPath(path: string): string {
  return path.replace(/([^/]*)$/, "_rels/$1.rels");
}

export function relationsOf(parts: FileParts, path: string): Relation[] {
  const bytes = parts[relationsPath(path)];
  if (!bytes) return [];
  return elementsOf(strFromU8(bytes), "Relationship").map(({ tag }) => {
    const { Id = "", Type = "", Target = "", TargetMode = "" } = attributesOf(tag);
    return TargetMode === "External"
      ? { id: Id, type: Type, target: Target, external: true }
      : { id: Id, type: Type, target: resolved(path, Target) };
  });
}

function resolved(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function relative(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  let common = 0;
  while (common < folders.length && folders[common] === steps[common]) common += 1;
  return [...folders.slice(common).map(() => ".."), ...steps.slice(common)].join("/");
}

function contentTypes(parts: FileParts): (path: string) => string {
  const xml = parts[CONTENT_TYPES] ? strFromU8(parts[CONTENT_TYPES]) : "";
  const own = new Map<string, string>();
  const byEnding = new Map<string, string>();
  for (const { tag } of elementsOf(xml, "Override")) {
    const { PartName = "", ContentType = "" } = attributesOf(tag);
    own.set(PartName.replace(/^\//, "").toLowerCase(), ContentType);
  }
  for (const { tag } of elementsOf(xml, "Default")) {
    const { Extension = "", ContentType = "" } = attributesOf(tag);
    byEnding.set(Extension.toLowerCase(), ContentType);
  }
  return (path) =>
    own.get(path.toLowerCase()) ??
    byEnding.get(path.replace(/^.*\./, "").toLowerCase()) ??
    "application/octet-stream";
}

/** Copies parts, and all that they point to, out of a file. */
export class PackageReader {
  readonly taken: Record<string, CarriedPart> = {};
  private readonly typeOf: (path: string) => string;

  constructor(private readonly parts: FileParts) {
    this.typeOf = contentTypes(parts);
  }

  /** @param leave parts that are read or written elsewhere; relations to them are dropped */
  take(path: string, leave: (path: string) => boolean = () => false): void {
    const bytes = this.parts[path];
    if (!bytes || this.taken[path]) return;
    const relations = relationsOf(this.parts, path).filter(
      ({ external, target }) => external || (this.parts[target] !== undefined && !leave(target))
    );
    this.taken[path] = { contentType: this.typeOf(path), base64: toBase64(bytes), relations };
    for (const { target, external } of relations) if (!external) this.take(target, leave);
  }

  /** Changes the text of the parts taken whose kind fits. */
  change(contentType: RegExp, change: (text: string) => string): void {
    for (const [path, part] of Object.entries(this.taken)) {
      if (!contentType.test(part.contentType)) continue;
      const text = change(strFromU8(fromBase64(part.base64)));
      this.taken[path] = { ...part, base64: toBase64(strToU8(text)) };
    }
  }
}

/** Puts carried parts into a file. */
export class PackageWriter {
  private readonly placed = new Map<string, string>();
  private readonly overrides: string[] = [];
  private lastId = 0;

  constructor(
    private readonly parts: FileParts,
    private readonly carried: CarriedPackage,
    private readonly change: (text: string, contentType: string) => string = (text) => text
  ) {}

  has(path: string): boolean {
    return this.carried[path] !== undefined;
  }

  /** Writes a part with all that it points to. @returns its path in the file; undefined when not carried */
  place(path: string): string | undefined {
    const before = this.placed.get(path);
    if (before !== undefined) return before;
    const part = this.carried[path];
    if (!part) return undefined;
    const free = this.freePath(path);
    this.placed.set(path, free);
    this.parts[free] = this.bytesOf(part);
    this.overrides.push(override(free, part.contentType));
    for (const relation of part.relations) this.relate(free, relation, relation.id);
    return free;
  }

  /** The bytes of a carried part, for a part that exists already. */
  content(path: string): Uint8Array | undefined {
    const part = this.carried[path];
    return part && this.bytesOf(part);
  }

  /** Replaces the relations of a written part by those of a carried one. */
  takeRelations(owner: string, path: string): void {
    delete this.parts[relationsPath(owner)];
    for (const relation of this.carried[path]?.relations ?? []) {
      this.relate(owner, relation, relation.id);
    }
  }

  /** Points from a part to a carried one. @returns the id of the relation; undefined when it leads nowhere */
  relate(owner: string, relation: Relation, wanted?: string): string | undefined {
    const target = relation.external ? relation.target : this.place(relation.target);
    if (target === undefined) return undefined;
    const id = wanted ?? `rIdCarried${(this.lastId += 1)}`;
    const written = relation.external ? target : relative(owner, target);
    addRelation(this.parts, owner, { ...relation, id, target: written });
    return id;
  }

  /** Points from a part to one that was just made. */
  connect(owner: string, type: string, target: string): string {
    const id = `rIdCarried${(this.lastId += 1)}`;
    addRelation(this.parts, owner, { id, type, target: relative(owner, target) });
    return id;
  }

  /** Makes a part of one's own under the first free number. */
  create(path: string, contentType: string, xml: string): string {
    return this.add(path, contentType, strToU8(HEAD + xml));
  }

  /** The same for a part that is no XML. @returns its path in the file */
  add(path: string, contentType: string, bytes: Uint8Array): string {
    const free = this.freePath(path);
    this.parts[free] = bytes;
    this.overrides.push(override(free, contentType));
    return free;
  }

  /** The ids in a fragment of XML, written for their new owner. */
  withIds(fragment: string, owner: string, relations: readonly Relation[]): string {
    const ids = new Map<string, string | undefined>();
    return fragment.replace(
      /(\s[\w-]+:[\w-]+=")([^"]*)(")/g,
      (whole, before: string, id: string, after: string) => {
        const relation = relations.find((one) => one.id === id);
        if (!relation) return whole;
        if (!ids.has(id)) ids.set(id, this.relate(owner, relation));
        const made = ids.get(id);
        return made === undefined ? whole : before + made + after;
      }
    );
  }

  /** Says the kinds of the new parts; to be called once, at the end. */
  finish(): void {
    const bytes = this.parts[CONTENT_TYPES];
    if (!bytes || this.overrides.length === 0) return;
    const xml = strFromU8(bytes).replace("</Types>", () => `${this.overrides.join("")}</Types>`);
    this.parts[CONTENT_TYPES] = strToU8(xml);
  }

  private bytesOf(part: CarriedPart): Uint8Array {
    const bytes = fromBase64(part.base64);
    if (!/xml$/.test(part.contentType)) return bytes;
    return strToU8(this.change(strFromU8(bytes), part.contentType));
  }

  private freePath(path: string): string {
    const taken = new Set(Object.keys(this.parts).map((one) => one.toLowerCase()));
    const [, stem = path, ending = ""] = /^(.*?)\d*(\.[^./]*)$/.exec(path) ?? [];
    let free = path;
    for (let n = 1; taken.has(free.toLowerCase()); n += 1) free = `${stem}${n}${ending}`;
    return free;
  }
}

function override(path: string, contentType: string): string {
  return `<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(contentType)}"/>`;
}

/** Writes a relation whose target is an address, or a path as seen from its owner. */
export function addRelation(
  parts: FileParts,
  owner: string,
  { id, type, target, external }: Relation
): void {
  const path = relationsPath(owner);
  const before = parts[path]
    ? strFromU8(parts[path])
    : `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  const open = before.replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>");
  const mode = external ? ' TargetMode="External"' : "";
  const element =
    `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" ` +
    `Target="${escapeXml(target)}"${mode}/>`;
  parts[path] = strToU8(open.replace("</Relationships>", () => `${element}</Relationships>`));
}

/** In pieces: a spread of a large picture overflows the stack. */
function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

function fromBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
