import { Unzip, UnzipInflate } from "fflate";

/** Bytes handed to the unpacker at once: what comes out of them is at most a thousand times as much. */
const STEP = 16_384;

/**
 * Whether the parts of a zip package take more than the limit, whatever the package says of itself. What is
 * unpacked is thrown away at once. False for what is no package, or none that can be unpacked.
 */
export function unpacksBeyond(bytes: Uint8Array, limit: number): boolean {
  let total = 0;
  try {
    const unzip = new Unzip((file) => {
      file.ondata = (error, chunk) => {
        if (error) throw error;
        total += chunk.length;
      };
      file.start();
    });
    unzip.register(UnzipInflate);
    for (let at = 0; at < bytes.length && total <= limit; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    // The reader says what is wrong with it.
  }
  return total > limit;
}
