/**
 * What stands before the parsers: says what a file is by its first bytes, not by its name, and refuses
 * one that would unpack to more than a machine can hold.
 */
import { strFromU8, unzipSync } from "fflate";
import type { FileParts } from "./file-parts";
import { UnreadableWorkbook } from "./unreadable-workbook";

export type FileKind = "xlsx" | "ods" | "xls" | "csv";

/** Sum of the unpacked parts of one file, in bytes. A million filled rows take about half of it. */
export const UNPACKED_LIMIT = 256 * 1024 * 1024;
const MOST_PARTS = 10_000;
const MEGABYTE = 1024 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

interface Entry {
  readonly name: string;
  readonly size: number;
}

/** What the bytes are. @throws UnreadableWorkbook when they are no workbook at all */
export function fileKind(bytes: Uint8Array, file: string, limit = UNPACKED_LIMIT): FileKind {
  if (bytes.length === 0) throw new UnreadableWorkbook("empty", { file });
  if (startsWith(bytes, [0x50, 0x4b])) return zippedKind(bytes, file, limit);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return compoundKind(bytes, file);
  if (/\.(csv|tsv)$/i.test(file) && looksLikeText(bytes)) return "csv";
  throw new UnreadableWorkbook("not-a-workbook", { file });
}

/** Unpacks a file that `fileKind` let through. @throws UnreadableWorkbook when it is damaged */
export function unpack(bytes: Uint8Array, file: string): FileParts {
  try {
    const parts: FileParts = {};
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      // Some writers name the parts with a slash in front or with Windows' separators.
      parts[name.replace(/\\/g, "/").replace(/^\//, "")] = part;
    }
    return parts;
  } catch (cause) {
    throw new UnreadableWorkbook("damaged", { file }, { cause });
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}

function zippedKind(bytes: Uint8Array, file: string, limit: number): FileKind {
  const entries = directory(bytes);
  if (!entries) throw new UnreadableWorkbook("damaged", { file });
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > limit || entries.length > MOST_PARTS) {
    throw new UnreadableWorkbook("too-large", { file, limit: Math.round(limit / MEGABYTE) });
  }
  const names = new Set(
    entries.map((entry) => entry.name.replace(/\\/g, "/").replace(/^\//, "").toLowerCase())
  );
  if (names.has("xl/workbook.xml")) return "xlsx";
  if (names.has("xl/workbook.bin")) return "xls";
  if (names.has("content.xml") && names.has("meta-inf/manifest.xml")) {
    return isSpreadsheet(bytes) ? "ods" : notAWorkbook(file);
  }
  return notAWorkbook(file);
}

function notAWorkbook(file: string): never {
  throw new UnreadableWorkbook("not-a-workbook", { file });
}

/** OpenDocument says its kind in a part of its own and in its list of parts. */
function isSpreadsheet(bytes: Uint8Array): boolean {
  try {
    const told = unzipSync(bytes, {
      filter: ({ name }) => name === "mimetype" || name === "META-INF/manifest.xml",
    });
    return Object.values(told).some((part) => strFromU8(part).includes("opendocument.spreadsheet"));
  } catch {
    return false;
  }
}

/** The zip's own list of parts with their unpacked sizes; undefined when there is none to be found. */
function directory(bytes: Uint8Array): Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  while (end >= lowest && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < lowest) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let place = 0; place < count; place++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    // 0xFFFFFFFF stands for a size that needs more than four bytes: over any limit of ours.
    entries.push({ name, size: view.getUint32(at + 24, true) });
    at += 46 + nameLength + rest;
  }
  return entries;
}

/** A compound file holds an old workbook, an encrypted new one, or something else altogether. */
function compoundKind(bytes: Uint8Array, file: string): FileKind {
  if (containsName(bytes, "EncryptedPackage")) throw new UnreadableWorkbook("encrypted", { file });
  if (containsName(bytes, "Workbook") || containsName(bytes, "Book")) return "xls";
  return notAWorkbook(file);
}

/** Compound files spell the names of their streams in UTF-16, at the start of a directory entry. */
function containsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]).concat(0, 0);
  for (let at = 512; at + wanted.length <= bytes.length; at += 128) {
    if (wanted.every((byte, place) => bytes[at + place] === byte)) return true;
  }
  return false;
}

function looksLikeText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  if (startsWith(start, [0xff, 0xfe]) || startsWith(start, [0xfe, 0xff])) return true;
  return !start.includes(0) && !/^\s*<(!doctype|html)/i.test(new TextDecoder().decode(start));
}
