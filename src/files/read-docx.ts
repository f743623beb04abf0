import { strFromU8 } from "fflate";
import { docxNumbers } from "./docx-numbers";
import { docxText } from "./docx-text";
import { inflateParts } from "./inflate-parts";

/** Most bytes the text of a statement may take when unpacked: some thousands of pages. */
const LIMIT = 20_000_000;
const BODY = "word/document.xml";
/** Notes follow the body, in this order. */
const NOTES = ["word/footnotes.xml", "word/endnotes.xml"];

const NUMBERING = "word/numbering.xml";
const STYLES = "word/styles.xml";

/** Why a Word file has no text for us. */
export type DocxProblem =
  "empty-file" | "not-word" | "old-word" | "encrypted" | "damaged" | "too-large";

/** The text of a Word file with its notes, as `docxText` reads it. Nothing else of the file is unpacked. */
export function readDocx(
  bytes: Uint8Array
): { readonly text: string } | { readonly problem: DocxProblem } {
  if (bytes.length === 0) return { problem: "empty-file" };
  if (isCompound(bytes)) return { problem: compoundKind(bytes) };
  const parts = inflateParts(bytes, [BODY, ...NOTES, NUMBERING, STYLES], LIMIT);
  if (typeof parts === "string") {
    return { problem: parts === "no-package" ? "not-word" : parts };
  }
  if (!parts.has(BODY)) return { problem: "not-word" };
  const part = (name: string): string => strFromU8(parts.get(name) ?? new Uint8Array());
  const number = parts.has(NUMBERING) ? docxNumbers(part(NUMBERING), part(STYLES)) : undefined;
  const text = docxText(part(BODY), number);
  const notes = NOTES.filter((name) => parts.has(name)).map((name) => docxText(part(name)));
  if (text === undefined || notes.includes(undefined)) return { problem: "damaged" };
  // Word keeps two notes that only draw the line above the others.
  return { text: text + notes.map((note) => note?.replace(/^\s+/, "") ?? "").join("") };
}

/** A compound document of Microsoft's: Word before 2007, WPS, or any Office file with a password. */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

/** Bytes of the first sector of the list of streams that are looked at. */
const LOOK = 4096;

function compoundKind(bytes: Uint8Array): DocxProblem {
  if (bytes.length < 512) return "damaged";
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = 2 ** header.getUint16(30, true);
  const list = (header.getUint32(48, true) + 1) * sector;
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(list, list + LOOK));
  if (names.includes("EncryptedPackage")) return "encrypted";
  return names.includes("WordDocument") ? "old-word" : "not-word";
}
