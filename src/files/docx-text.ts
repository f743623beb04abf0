import { attribute, xmlTokens } from "./xml-tokens";

const WORD =
  /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\/(?:2006\/)?main$/;

/** What gathers text until it ends: the whole part, a row, a cell, a text box. */
interface Block {
  readonly kind: "part" | "tr" | "tc" | "txbxContent";
  text: string;
  /** Text boxes anchored in the paragraph at hand; they follow it. */
  boxes: string;
  gone: boolean;
}

/** Elements whose text is not there: what was deleted or moved away while changes were tracked, and how a word is read. */
const GONE: ReadonlySet<string> = new Set(["del", "moveFrom", "rt"]);
/** Short paragraphs in a cell of a table are one wrapped label, in characters. */
const LABEL = 60;

/**
 * The text of a part of a Word file as it reads with all changes accepted: a paragraph is a line, cells of
 * a table are parted by tabs, a text box follows the paragraph it is anchored in, and of alternative
 * contents the first is taken. Undefined when the part is not whole.
 * @param number what automatic numbering puts before a paragraph, given the text of its properties
 */
export function docxText(
  xml: string,
  number?: (properties: ParagraphNumber) => string
): string | undefined {
  const blocks: Block[] = [block("part")];
  const top = () => blocks[blocks.length - 1] as Block;
  const taken: boolean[] = [];
  let prefix = "w:";
  let root: string | undefined;
  let whole = false;
  let skipped: { name: string; depth: number } | undefined;
  let writing = false;
  let properties = 0;
  let markGone = false;
  let numbered: { -readonly [Key in keyof ParagraphNumber]: ParagraphNumber[Key] } = {};

  for (const token of xmlTokens(xml)) {
    if (token.kind === "text") {
      if (writing && !skipped) top().text += token.text;
      continue;
    }
    const { kind, name, attributes } = token;
    if (root === undefined) {
      root = name;
      prefix = prefixOf(attributes) ?? prefix;
    }
    if (kind === "close" && name === root) whole = true;
    if (skipped) {
      if (name !== skipped.name || kind === "empty") continue;
      skipped.depth += kind === "open" ? 1 : -1;
      if (skipped.depth === 0) skipped = undefined;
      continue;
    }
    if (name === "m:t") writing = kind === "open";
    if (name === "mc:AlternateContent") {
      if (kind === "open") taken.push(false);
      else if (kind === "close") taken.pop();
    }
    if ((name === "mc:Choice" || name === "mc:Fallback") && kind === "open") {
      if (taken[taken.length - 1]) skipped = { name, depth: 1 };
      else taken[taken.length - 1] = true;
    }
    if (!name.startsWith(prefix)) continue;
    const own = name.slice(prefix.length);
    if (own === "pPr") {
      properties += kind === "open" ? 1 : kind === "close" ? -1 : 0;
      if (kind === "close" && properties === 0 && number) top().text += number(numbered);
      continue;
    }
    if (properties > 0) {
      // A deleted mark joins the paragraph to the next one. Stops of tabs are no tabs.
      if ((own === "del" || own === "moveFrom") && kind !== "close") markGone = true;
      const value = attribute(attributes, `${prefix}val`);
      if (properties === 1 && value !== undefined) {
        if (own === "numId") numbered.list = value;
        if (own === "ilvl") numbered.level = Number(value);
        if (own === "pStyle") numbered.style = value;
      }
      continue;
    }
    if (GONE.has(own)) {
      if (kind === "open") skipped = { name, depth: 1 };
      // An empty one stands in the properties of a row: the row is gone.
      else if (kind === "empty" && own === "del" && top().kind === "tr") top().gone = true;
      continue;
    }
    if (kind === "open" && (own === "tr" || own === "tc" || own === "txbxContent")) {
      blocks.push(block(own));
    } else if (own === "t") writing = kind === "open";
    else if (own === "p" && kind === "open") {
      markGone = false;
      numbered = {};
    } else if (own === "p") endParagraph(top(), markGone && kind === "close");
    else if (own === "tab" || own === "ptab") top().text += kind === "close" ? "" : "\t";
    else if (own === "br" || own === "cr") top().text += kind === "close" ? "" : "\n";
    else if (own === "noBreakHyphen") top().text += kind === "close" ? "" : "-";
    else if (kind === "close" && own === top().kind && blocks.length > 1) {
      endBlock(blocks.pop() as Block, top());
    }
  }
  return whole && !skipped && blocks.length === 1 ? top().text : undefined;
}

/** How a paragraph says that it is numbered. */
export interface ParagraphNumber {
  readonly list?: string;
  readonly level?: number;
  readonly style?: string;
}

function block(kind: Block["kind"]): Block {
  return { kind, text: "", boxes: "", gone: false };
}

/** The prefix of Word's own elements: some programs write another one than w. */
function prefixOf(attributes: string): string | undefined {
  for (const [, prefix, , address = ""] of attributes.matchAll(
    /\sxmlns(?::([\w.-]+))?=(["'])(.*?)\2/g
  )) {
    if (WORD.test(address)) return prefix === undefined ? "" : `${prefix}:`;
  }
  return undefined;
}

function endParagraph(into: Block, joined: boolean): void {
  if (!joined) into.text += "\n";
  into.text += into.boxes;
  into.boxes = "";
}

function endBlock({ kind, text, boxes, gone }: Block, parent: Block): void {
  const own = text + boxes;
  if (kind === "txbxContent") parent.boxes += own;
  else if (kind === "tc") {
    const cell = own.replace(/\n$/, "");
    const label = cell.length <= LABEL && !cell.includes("\t");
    parent.text += `${label ? cell.replace(/\n/g, " ") : cell}\t`;
  } else if (!gone) parent.text += `${own.replace(/\t$/, "")}\n`;
}
