import { columnName, type Area } from "../../src/core/sheets/address";
import type { BorderLine, CellStyle, SheetModel } from "../host/model/book-model";
import { escapeXml, fitText } from "../page/charts/drawing";

/** Pixels per point on a screen. */
const SCALE = 96 / 72;
/** More cells than this make no picture anybody can look at. */
const MOST_LINES = 400;

/** Cells as SVG markup, as the grid draws them: fills, lines, texts in their place. */
export function rangeSvg(sheet: SheetModel, area: Area): { svg: string; width: number } {
  const rows = lines(area.top, area.bottom, (row) =>
    sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row)
  );
  const columns = lines(area.left, area.right, (column) =>
    sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column)
  );
  const shown = {
    ...area,
    bottom: area.top + rows.length - 1,
    right: area.left + columns.length - 1,
  };
  const texts = sheet.texts(shown);
  const types = sheet.valueTypes(shown);
  const width = total(columns);
  const height = total(rows);
  const cells: string[] = [];
  let top = 0;
  rows.forEach((cellHeight, down) => {
    let left = 0;
    columns.forEach((cellWidth, across) => {
      const style = sheet.style(area.top + down, area.left + across);
      const box = { left, top, width: cellWidth, height: cellHeight };
      const number = types[down]?.[across] === "Double";
      cells.push(cell(style, texts[down]?.[across] ?? "", number, box, sheet.gridlines));
      left += cellWidth;
    });
    top += cellHeight;
  });
  const label = `${columnName(area.left)}${area.top + 1}`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}" font-family="'Microsoft YaHei',sans-serif"><rect width="${width}" height="${height}" fill="#ffffff"/>${cells.join("")}</svg>`,
    width,
  };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function lines(from: number, to: number, size: (line: number) => number): number[] {
  const last = Math.min(to, from + MOST_LINES - 1);
  return Array.from({ length: last - from + 1 }, (_, place) =>
    Math.round(size(from + place) * SCALE)
  );
}

const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

function cell(style: CellStyle, text: string, number: boolean, box: Box, grid: boolean): string {
  if (box.width === 0 || box.height === 0) return "";
  const { left, top, width, height } = box;
  const fill = style.fill ? style.fill : "none";
  const stroke = grid && !style.fill ? ' stroke="#e1e1e1" stroke-width="1"' : "";
  const ground = `<rect x="${left + 0.5}" y="${top + 0.5}" width="${width}" height="${height}" fill="${fill}"${stroke}/>`;
  return ground + edges(style, box) + written(style, text, number, box);
}

function edges({ borders }: CellStyle, { left, top, width, height }: Box): string {
  const draw = (line: BorderLine | undefined, points: string): string =>
    line && line.style !== "None"
      ? `<line ${points} stroke="${line.color}" stroke-width="${line.weight === "Thick" ? 3 : line.weight === "Medium" ? 2 : 1}"/>`
      : "";
  const [right, bottom] = [left + width, top + height];
  return [
    draw(borders?.EdgeTop, `x1="${left}" y1="${top}" x2="${right}" y2="${top}"`),
    draw(borders?.EdgeBottom, `x1="${left}" y1="${bottom}" x2="${right}" y2="${bottom}"`),
    draw(borders?.EdgeLeft, `x1="${left}" y1="${top}" x2="${left}" y2="${bottom}"`),
    draw(borders?.EdgeRight, `x1="${right}" y1="${top}" x2="${right}" y2="${bottom}"`),
  ].join("");
}

function written(style: CellStyle, text: string, number: boolean, box: Box): string {
  if (text === "") return "";
  const size = (style.fontSize ?? 11) * SCALE;
  const side = style.horizontal ?? "General";
  const anchor =
    side === "Center"
      ? "middle"
      : side === "Right" || (side === "General" && number)
        ? "end"
        : "start";
  const x = {
    start: box.left + 3,
    middle: box.left + box.width / 2,
    end: box.left + box.width - 3,
  };
  const y =
    style.vertical === "Top"
      ? box.top + size
      : style.vertical === "Center"
        ? box.top + (box.height + size * 0.75) / 2
        : box.top + box.height - size * 0.3;
  const look = [
    style.bold ? ' font-weight="bold"' : "",
    style.italic ? ' font-style="italic"' : "",
    style.underline && style.underline !== "None" ? ' text-decoration="underline"' : "",
  ].join("");
  const shown = fitText(text.replace(/\s*[\r\n]+\s*/g, " "), box.width - 4, size);
  return `<text x="${x[anchor]}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${style.color ?? "#000000"}"${look}>${escapeXml(shown)}</text>`;
}
