/**
 * Whether a background (`#262626`, `#222`) is dark, by its relative luminance. Without a readable
 * colour the pane is light, as Office is.
 */
export function isDark(background: string | undefined): boolean {
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(background?.trim() ?? "")?.[1];
  if (hex === undefined) return false;
  const digits = hex.length === 3 ? hex.replace(/./g, "$&$&") : hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = parseInt(digits.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
}
