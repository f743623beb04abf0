import { strFromU8, unzipSync } from "fflate";

/** Most bytes the text of a statement may take when unpacked: some thousands of pages. */
const LIMIT = 20_000_000;
const BODY = "word/document.xml";

/** Why a Word file has no text for us. */
export type DocxProblem = "not-word" | "too-large" | "encrypted";

/**
 * The text of a Word file: a paragraph is a line, cells of a table are parted by tabs. Nothing else of the
 * file is unpacked, and no entity is resolved but the five of XML.
 */
export function readDocx(
  bytes: Uint8Array
): { readonly text: string } | { readonly problem: DocxProblem } {
  // An encrypted file is a compound document of Microsoft's, no zip.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { problem: "encrypted" };
  let tooLarge = false;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== BODY) return false;
        tooLarge = originalSize > LIMIT;
        return !tooLarge;
      },
    });
  } catch {
    return { problem: "not-word" };
  }
  if (tooLarge) return { problem: "too-large" };
  const body = parts[BODY];
  return body ? { text: textOf(strFromU8(body)) } : { problem: "not-word" };
}

const TOKEN = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)\b[^>]*\/>|<\/w:(p|tc|tr)>/g;

function textOf(xml: string): string {
  let text = "";
  // Text that was deleted while changes were tracked is gone.
  const living = xml.replace(/<w:del\b[\s\S]*?<\/w:del>/g, "");
  for (const [, written, space, end] of living.matchAll(TOKEN)) {
    if (written !== undefined) text += unescaped(written);
    else if (space !== undefined) text += space === "tab" ? "\t" : "\n";
    else if (end === "tc") text = `${text.replace(/\n$/, "")}\t`;
    else if (end === "tr") text = `${text.replace(/\t$/, "")}\n`;
    else text += "\n";
  }
  return text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(String(hex), 16) : undefined;
    if (code !== undefined) return code < 0x11_0000 ? String.fromCodePoint(code) : whole;
    return ENTITIES[String(name)] ?? whole;
  });
}
