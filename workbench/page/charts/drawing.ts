/** Small pieces of SVG that all kinds of chart share. Lengths are pixels. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const INK = "#424242";
export const QUIET_INK = "#616161";
export const GRIDLINE = "#e0e0e0";
export const TEXT_SIZE = 12;

/** Colours of series and points that name none of their own. */
const PALETTE = ["#0f6cbd", "#5ea0d6", "#b8860b", "#c50f1f", "#498205", "#8764b8"];

export function paletteColor(index: number): string {
  return PALETTE[index % PALETTE.length] as string;
}

export function escapeXml(text: string): string {
  return text.replace(
    /[&<>"']/g,
    (sign) =>
      ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[sign] ?? sign
  );
}

export interface TextStyle {
  readonly anchor?: "start" | "middle" | "end";
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
  /** Degrees, around the text's own point. */
  readonly turn?: number;
}

/** One line of text; `y` is its vertical middle. */
export function text(x: number, y: number, content: string, style: TextStyle = {}): string {
  const { anchor = "start", size = TEXT_SIZE, color = INK, bold = false, turn = 0 } = style;
  const turned = turn === 0 ? "" : ` transform="rotate(${turn} ${round(x)} ${round(y)})"`;
  const weight = bold ? ' font-weight="600"' : "";
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" dominant-baseline="central" font-size="${size}" fill="${color}"${weight}${turned}>${escapeXml(content)}</text>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, color: string): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${color}" stroke-width="1" shape-rendering="crispEdges"/>`;
}

export function rectangle(box: Box, color: string): string {
  return `<rect x="${round(box.left)}" y="${round(box.top)}" width="${round(Math.max(box.width, 0))}" height="${round(Math.max(box.height, 0))}" fill="${escapeXml(color)}"/>`;
}

/** Estimated width of a line of text: Chinese characters are as wide as high, the others about half. */
export function textWidth(content: string, size = TEXT_SIZE): number {
  let width = 0;
  for (const sign of content) width += sign.codePointAt(0)! > 0x2e7f ? size : size * 0.56;
  return width;
}

/** Shortens a text that is too wide, ending in `…`. */
export function fitText(content: string, width: number, size = TEXT_SIZE): string {
  if (textWidth(content, size) <= width) return content;
  let kept = content;
  while (kept.length > 1 && textWidth(`${kept}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept}…`;
}

/** Two decimals are enough for a screen, and keep the markup readable. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A figure as a data label shows it: up to two decimals, thousands apart. */
export function figure(value: number): string {
  const [whole = "0", fraction] = String(round(Math.abs(value))).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? "-" : ""}${grouped}${fraction ? `.${fraction}` : ""}`;
}

/** A share as the label's number format shows it; Excel's own is whole percents. */
export function percentage(part: number, total: number, format = "0%"): string {
  const digits = /\.(0+)%/.exec(format)?.[1]?.length ?? 0;
  const scale = 10 ** digits;
  const share = total === 0 ? 0 : Math.round((part / total) * 100 * scale) / scale;
  return `${share.toFixed(digits)}%`;
}
