/** Width and height of a PNG in pixels, from its header; undefined for anything else. */
export function pngSize(
  bytes: Uint8Array
): { readonly width: number; readonly height: number } | undefined {
  const SIGNATURE = [0x89, 0x50, 0x4e, 0x47];
  if (bytes.length < 24 || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
