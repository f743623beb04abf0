import { parseArea, type Area } from "../../src/core/sheets/address";
import type {
  BookData,
  CellData,
  ColumnData,
  SheetData,
} from "../../workbench/host/model/book-data";
import type {
  BorderLine,
  CellContent,
  CellStyle,
  PageSetup,
} from "../../workbench/host/model/book-model";

const LINE: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

/** A thin line on every side, as printed forms have it. */
export const RULED: CellStyle = {
  borders: { EdgeTop: LINE, EdgeBottom: LINE, EdgeLeft: LINE, EdgeRight: LINE },
};

/** A4, margins of a printed form (points), one page wide. */
export function printedPage(orientation: PageSetup["orientation"]): PageSetup {
  return {
    orientation,
    paperSize: "A4",
    fitWidth: 1,
    centerHorizontally: true,
    centerVertically: false,
    margins: { top: 54, bottom: 54, left: 43.2, right: 43.2, header: 21.6, footer: 21.6 },
  };
}

/** Room a text needs: Chinese characters are as wide as the font is high, Latin ones half of that. */
function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const letter of text) ems += letter.charCodeAt(0) > 0x2e7f || letter === "≥" ? 1 : 0.55;
  return ems * fontSize;
}

/** A sheet put together block by block, with columns of given widths and rows as high as their texts. */
export class SheetLayout {
  private readonly cells: CellData[][] = [];
  private readonly merges: Area[] = [];
  private readonly heights = new Map<number, number>();
  private readonly styles: CellStyle[] = [];
  private readonly places = new Map<string, number>();

  /** @param widths of the columns from A on, in points */
  constructor(
    private readonly name: string,
    private readonly widths: readonly number[]
  ) {}

  /** Puts a value into an area (`B5`, `A5:B9`), merged when it has several cells. */
  put(address: string, value: CellContent | null, style: CellStyle): void {
    const area = parseArea(address);
    if (!area) throw new RangeError(address);
    const place = this.styleOf(style);
    for (let row = area.top; row <= area.bottom; row++) {
      const cells = (this.cells[row] ??= []);
      for (let column = area.left; column <= area.right; column++) {
        const first = row === area.top && column === area.left && value !== null && value !== "";
        cells[column] = first ? { value, style: place } : { style: place };
      }
    }
    const single = area.top === area.bottom && area.left === area.right;
    if (!single) this.merges.push(area);
    if (area.top === area.bottom && typeof value === "string") this.fit(area, value, style);
  }

  /** Gives a row at least this height in points (`row` counts from 1). */
  atLeast(row: number, points: number): void {
    this.heights.set(row, Math.max(points, this.heights.get(row) ?? 0));
  }

  private fit(area: Area, value: string, style: CellStyle): void {
    const size = style.fontSize ?? 11;
    let room = -8;
    for (let column = area.left; column <= area.right; column++) room += this.widths[column] ?? 48;
    const lines = value
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size) / room)), 0);
    this.atLeast(area.top + 1, Math.ceil(lines * size * 1.4 + 7));
  }

  private styleOf(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.styles.length);
    return this.styles.push(style) - 1;
  }

  /** The finished workbook of this one sheet. */
  book(extras: SheetData["extras"], properties: Readonly<Record<string, string>>): BookData {
    const columns: ColumnData[] = this.widths.map((width, column) => ({
      first: column,
      last: column,
      width,
    }));
    const rows = [...this.heights]
      .sort(([one], [other]) => one - other)
      .map(([row, height]) => ({ first: row - 1, last: row - 1, height }));
    const sheet = {
      name: this.name,
      cells: this.cells,
      merges: this.merges,
      columns,
      rows,
      extras,
    };
    return { sheets: [sheet], styles: this.styles, properties };
  }
}
