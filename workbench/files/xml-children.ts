/** The children of a part's root, found without reading what is inside them: a sheet has millions of tags. */

export interface XmlChild {
  /** Without its prefix. */
  readonly name: string;
  readonly xml: string;
  readonly start: number;
  readonly end: number;
}

export interface XmlRoot {
  /** The opening tag, with its namespaces. */
  readonly tag: string;
  readonly children: readonly XmlChild[];
  /** Where the closing tag begins, after the last child. */
  readonly end: number;
}

const TAG = /<([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*)>/y;

/** @returns undefined for a text that has no element with children */
export function rootOf(xml: string): XmlRoot | undefined {
  const opening = nextTag(xml, 0);
  if (!opening || opening.empty) return undefined;
  const children: XmlChild[] = [];
  let at = opening.end;
  for (;;) {
    const tag = nextTag(xml, at);
    if (!tag) break;
    const end = tag.empty ? tag.end : endOf(xml, tag.name, tag.end);
    if (end < 0) return undefined;
    const name = tag.name.replace(/^.*:/, "");
    children.push({ name, xml: xml.slice(tag.start, end), start: tag.start, end });
    at = end;
  }
  const end = xml.indexOf("</", at);
  if (end < 0) return undefined;
  return { tag: xml.slice(opening.start, opening.end), children, end };
}

/** The elements directly inside an element given as text. */
export function childrenOf(xml: string): readonly XmlChild[] {
  return rootOf(xml)?.children ?? [];
}

interface Tag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly empty: boolean;
}

/** The next opening tag; undefined when a closing tag or the end comes first. */
function nextTag(xml: string, from: number): Tag | undefined {
  let start = from;
  for (;;) {
    start = xml.indexOf("<", start);
    if (start < 0 || xml[start + 1] === "/") return undefined;
    if (xml.startsWith("<?", start)) start = xml.indexOf("?>", start) + 2;
    else if (xml.startsWith("<!--", start)) start = xml.indexOf("-->", start) + 3;
    else break;
    if (start < 2) return undefined;
  }
  TAG.lastIndex = start;
  const found = TAG.exec(xml);
  if (!found) return undefined;
  const [whole, name = "", rest = ""] = found;
  return { name, start, end: start + whole.length, empty: rest.endsWith("/") };
}

/** Where an element ends whose opening tag ends at `from`; elements of the same name may lie inside. */
function endOf(xml: string, name: string, from: number): number {
  const closing = `</${name}`;
  let depth = 1;
  let at = from;
  while (depth > 0) {
    const close = xml.indexOf(closing, at);
    if (close < 0) return -1;
    depth += openedBetween(xml, name, at, close) - 1;
    at = xml.indexOf(">", close) + 1;
    if (at === 0) return -1;
  }
  return at;
}

function openedBetween(xml: string, name: string, from: number, to: number): number {
  let count = 0;
  for (let at = xml.indexOf(`<${name}`, from); at >= 0 && at < to;) {
    TAG.lastIndex = at;
    const found = TAG.exec(xml);
    if (found?.[1] === name && !found[2]?.endsWith("/")) count += 1;
    at = xml.indexOf(`<${name}`, at + 1);
  }
  return count;
}

/**
 * A piece of a part that can stand in another one: the prefixes it uses are declared in its own tag, and
 * the attributes that older programs are told to pass over (ids of revisions, exact heights) are left out.
 */
export function selfContained(fragment: string, rootTag: string): string {
  const plain = fragment.replace(/\s(?:xr\d*|x14ac|x15ac|x16r\d*):[\w-]+="[^"]*"/g, "");
  const declared = new Map(
    [...rootTag.matchAll(/\sxmlns:([\w-]+)\s*=\s*["']([^"']*)["']/g)].map(
      ([, prefix = "", uri = ""]) => [prefix, uri] as const
    )
  );
  const used = new Set([
    ...[...plain.matchAll(/<([\w-]+):/g)].map(([, prefix = ""]) => prefix),
    ...[...plain.matchAll(/\s([\w-]+):[\w-]+\s*=/g)].map(([, prefix = ""]) => prefix),
    ...[...plain.matchAll(/\s(?:Requires|Ignorable)="([^"]*)"/g)].flatMap(([, list = ""]) =>
      list.split(/\s+/)
    ),
  ]);
  const own = /^<[^>]*>/.exec(plain)?.[0] ?? "";
  const added = [...used]
    .filter((prefix) => declared.has(prefix) && !own.includes(`xmlns:${prefix}=`))
    .map((prefix) => ` xmlns:${prefix}="${declared.get(prefix)}"`)
    .join("");
  return plain.replace(/^<[\w:.-]+/, (start) => start + added);
}
