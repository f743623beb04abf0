/** A colour as a file writes it: plain, by theme and tint, or by place in the old palette. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

export interface ColorReader {
  /** `#RRGGBB`; undefined for automatic. */
  read(color: FileColor | undefined): string | undefined;
}

/** Office's theme, in the order cells count: light 1, dark 1, light 2, dark 2, accents, links. */
const OFFICE = [
  ...["FFFFFF", "000000", "E7E6E6", "44546A", "5B9BD5", "ED7D31"],
  ...["A5A5A5", "FFC000", "4472C4", "70AD47", "0563C1", "954F72"],
];

const SLOTS = [
  ...["lt1", "dk1", "lt2", "dk2", "accent1", "accent2"],
  ...["accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"],
];

/** The palette of 56 colours (ECMA-376, 18.8.27), from place 8 on; 0 to 7 repeat the first eight. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 " +
  "C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF " +
  "800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC " +
  "99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

function themeOf(xml: string | undefined): readonly string[] {
  if (xml === undefined) return OFFICE;
  return SLOTS.map((slot, place) => {
    const body = new RegExp(`<a:${slot}>(.*?)</a:${slot}>`, "s").exec(xml)?.[1] ?? "";
    return (
      /(?:srgbClr val|lastClr)="([0-9A-Fa-f]{6})"/.exec(body)?.[1] ?? (OFFICE[place] as string)
    );
  });
}

/** A tint moves the lightness towards black (negative) or white (positive), hue and saturation stay. */
function tinted(hex: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (high + low) / 2;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const reach = (at: number) => (at <= 0.5 ? at : 1 - at);
  const stretch = reach(lightness) === 0 ? 0 : reach(moved) / reach(lightness);
  return [red, green, blue]
    .map((part) => Math.min(1, Math.max(0, moved + (part - lightness) * stretch)))
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, "0")
    )
    .join("");
}

/** Reads colours against the workbook's theme (the XML of its theme part, when it has one). */
export function colorReader(themeXml: string | undefined): ColorReader {
  const theme = themeOf(themeXml);
  return {
    read(color) {
      if (!color) return undefined;
      let hex: string | undefined;
      if (color.argb) hex = color.argb.slice(-6);
      else if (color.theme !== undefined) hex = theme[color.theme];
      else if (color.indexed !== undefined && color.indexed < 64) {
        hex = PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8];
      }
      if (hex === undefined || !/^[0-9A-Fa-f]{6}$/.test(hex)) return undefined;
      return `#${(color.tint ? tinted(hex, color.tint) : hex).toUpperCase()}`;
    },
  };
}
