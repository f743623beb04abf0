import { inflateSync, strFromU8 } from "fflate";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
/** A comment behind the list has a length of two bytes. */
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

export interface UnpackedPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * All parts of a zip package as its list names them. A part is given the room the list promises and one byte
 * more: a promise that is not kept shows there, and no part takes more memory than it said.
 * @param limit bytes all parts may take together
 * @returns undefined for a package that is damaged, lies, or is of a kind (zip64, encrypted) not read here
 */
export function unpackPackage(
  bytes: Uint8Array,
  limit: number
): readonly UnpackedPart[] | "too-large" | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = listed(bytes, view);
    if (entries.reduce((sum, { size }) => sum + size, 0) > limit) return "too-large";
    return entries.map((entry) => ({ name: entry.name, bytes: unpacked(bytes, view, entry) }));
  } catch {
    return undefined;
  }
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

class Unreadable extends Error {}

function listed(bytes: Uint8Array, view: DataView): Entry[] {
  let end = bytes.length - END_SIZE;
  const first = Math.max(0, end - LONGEST_COMMENT);
  while (end >= first && view.getUint32(end, true) !== END) end -= 1;
  if (end < first) throw new Unreadable();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new Unreadable();
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw new Unreadable();
    const nameLength = view.getUint16(at + 28, true);
    const name = strFromU8(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength));
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpacked(
  bytes: Uint8Array,
  view: DataView,
  { method, packed, size, at }: Entry
): Uint8Array {
  if (view.getUint32(at, true) !== LOCAL) throw new Unreadable();
  const from = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const raw = bytes.subarray(from, from + packed);
  if (raw.length !== packed) throw new Unreadable();
  if (method === STORED && packed === size) return raw;
  if (method !== DEFLATED) throw new Unreadable();
  const part = inflateSync(raw, { out: new Uint8Array(size + 1) });
  if (part.length !== size) throw new Unreadable();
  return part;
}
