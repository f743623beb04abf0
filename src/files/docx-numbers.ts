import { chineseNumber } from "../core/report/statement/chinese-number";
import type { ParagraphNumber } from "./docx-text";
import { attribute, xmlTokens } from "./xml-tokens";

interface Level {
  start: number;
  format: string;
  text: string;
}

interface Lists {
  /** Levels of each kind of list. */
  readonly kinds: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  /** The kind of a list, and where its levels begin anew. */
  readonly lists: ReadonlyMap<
    string,
    { readonly kind: string; readonly starts: Map<number, number> }
  >;
}

/**
 * What automatic numbering puts before the paragraphs of a Word file, in their order: 一、 or （二）. It is
 * no part of their text, but a reader sees it.
 * @param styles the part of styles: a style may number its paragraphs
 */
export function docxNumbers(
  numbering: string,
  styles: string
): (paragraph: ParagraphNumber) => string {
  const { kinds, lists } = readLists(numbering);
  const styled = readStyles(styles);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (own) => {
    const paragraph = own.list === undefined ? { ...styled.get(own.style ?? ""), ...own } : own;
    const list = lists.get(paragraph.list ?? "0");
    const levels = kinds.get(list?.kind ?? "");
    const at = paragraph.level ?? 0;
    const level = levels?.get(at);
    if (!list || !levels || !level) return "";
    const now = counts.get(list.kind) ?? [];
    counts.set(list.kind, now);
    // A list of its own that begins anew does so once.
    const anew = list.starts.get(at);
    const key = `${paragraph.list}/${at}`;
    if (anew !== undefined && !begun.has(key)) now[at] = anew - 1;
    begun.add(key);
    now[at] = (now[at] ?? level.start - 1) + 1;
    now.length = at + 1;
    if (level.format === "bullet" || level.format === "none") return "";
    const label = level.text.replace(/%(\d)/g, (_, place: string) => {
      const shown = levels.get(Number(place) - 1) ?? level;
      return written(now[Number(place) - 1] ?? shown.start, shown.format);
    });
    // A figure at once after 1. would be read as part of it.
    return /[\d.]$/.test(label) ? `${label} ` : label;
  };
}

function readLists(xml: string): Lists {
  const kinds = new Map<string, Map<number, Level>>();
  const lists = new Map<string, { kind: string; starts: Map<number, number> }>();
  let kind: Map<number, Level> | undefined;
  let level: Level | undefined;
  let list: { kind: string; starts: Map<number, number> } | undefined;
  let override: number | undefined;
  for (const token of xmlTokens(xml)) {
    if (token.kind === "text") continue;
    const own = token.name.replace(/^.*:/, "");
    if (token.kind === "close") {
      if (own === "abstractNum") kind = undefined;
      if (own === "lvl") level = undefined;
      if (own === "num") list = undefined;
      if (own === "lvlOverride") override = undefined;
      continue;
    }
    const of = (name: string) => attribute(token.attributes, `w:${name}`);
    const value = of("val") ?? "";
    if (own === "abstractNum") kinds.set(of("abstractNumId") ?? "", (kind = new Map()));
    else if (own === "lvl" && kind) {
      level = { start: 1, format: "decimal", text: "" };
      kind.set(Number(of("ilvl")), level);
    } else if (own === "start" && level) level.start = Number(value);
    else if (own === "numFmt" && level) level.format = value;
    else if (own === "lvlText" && level) level.text = value;
    else if (own === "num") lists.set(of("numId") ?? "", (list = { kind: "", starts: new Map() }));
    else if (own === "abstractNumId" && list) list.kind = value;
    else if (own === "lvlOverride") override = Number(of("ilvl"));
    else if (own === "startOverride" && list && override !== undefined) {
      list.starts.set(override, Number(value));
    }
  }
  return { kinds, lists };
}

/** Styles of paragraphs that are numbered, with those they are based on. */
function readStyles(xml: string): ReadonlyMap<string, ParagraphNumber> {
  const found = new Map<string, ParagraphNumber & { readonly basedOn?: string }>();
  let id: string | undefined;
  for (const token of xmlTokens(xml)) {
    if (token.kind === "text") continue;
    const own = token.name.replace(/^.*:/, "");
    const value = attribute(token.attributes, "w:val") ?? "";
    if (own === "style") {
      id = token.kind === "open" ? attribute(token.attributes, "w:styleId") : undefined;
    }
    if (id === undefined || token.kind === "close") continue;
    const before = found.get(id) ?? {};
    if (own === "numId") found.set(id, { ...before, list: value });
    if (own === "ilvl") found.set(id, { ...before, level: Number(value) });
    if (own === "basedOn") found.set(id, { ...before, basedOn: value });
  }
  const whole = (style: string, depth = 0): ParagraphNumber => {
    const { basedOn, ...own } = found.get(style) ?? {};
    // Styles that are based on each other in a circle end somewhere.
    return basedOn === undefined || depth > 10 ? own : { ...whole(basedOn, depth + 1), ...own };
  };
  return new Map([...found.keys()].map((style) => [style, whole(style)]));
}

function written(value: number, format: string): string {
  if (/chinese|japaneseCounting|taiwaneseCounting|ideographDigital/i.test(format)) {
    return value > 0 && value < 100 ? chineseNumber(value) : String(value);
  }
  if (format === "upperLetter" || format === "lowerLetter") {
    const letter = String.fromCharCode(64 + ((value - 1) % 26) + 1);
    return format === "upperLetter" ? letter : letter.toLowerCase();
  }
  if (/^decimalEnclosedCircle/.test(format) && value <= 20)
    return String.fromCharCode(0x245f + value);
  return String(value);
}
