import { Unzip, UnzipInflate, unzipSync } from "fflate";

/** Bytes handed to the unpacker at once: what comes out of them is at most a thousand times as much. */
const STEP = 16_384;

/** Why parts of a package cannot be had. */
export type PackageProblem = "no-package" | "damaged" | "too-large";

/**
 * Parts of a zip package by their names. What the package says about their sizes is not believed: nothing
 * is unpacked beyond the limit, and the others are not unpacked at all.
 * @param limit bytes the wanted parts may take together
 */
export function inflateParts(
  bytes: Uint8Array,
  wanted: readonly string[],
  limit: number
): ReadonlyMap<string, Uint8Array> | PackageProblem {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return "no-package";
  const listed = new Map<string, number>();
  try {
    // The list at its end says whether the package is whole.
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (wanted.includes(name)) listed.set(name, originalSize);
        return false;
      },
    });
  } catch {
    return "damaged";
  }
  const parts = new Map<string, { size: number; readonly chunks: Uint8Array[]; whole: boolean }>();
  let total = 0;
  try {
    const unzip = new Unzip((file) => {
      if (!listed.has(file.name) || parts.has(file.name)) return;
      const part = { size: 0, chunks: [] as Uint8Array[], whole: false };
      parts.set(file.name, part);
      file.ondata = (error, chunk, final) => {
        if (error) throw error;
        part.chunks.push(chunk);
        part.size += chunk.length;
        total += chunk.length;
        part.whole = final;
      };
      file.start();
    });
    unzip.register(UnzipInflate);
    for (let at = 0; at < bytes.length && total <= limit; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    return "damaged";
  }
  if (total > limit) return "too-large";
  const whole = [...listed].every(([name, size]) => {
    const part = parts.get(name);
    return part?.whole === true && part.size === size;
  });
  return whole
    ? new Map([...parts].map(([name, { size, chunks }]) => [name, joined(chunks, size)]))
    : "damaged";
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
