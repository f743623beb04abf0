/** Bytes of base64 text, which a host may put a data address before. */
export function bytesOfBase64(text: string): Uint8Array {
  const plain = atob(text.replace(/^data:[^,]*,/, ""));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
