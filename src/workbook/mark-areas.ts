import { columnName, parseCell } from "../core/sheets/address";

/** Characters of one address; Excel refuses much longer ones. */
const ADDRESS = 4000;

/** Cells as areas, neighbours in a column joined, in as few addresses as Excel takes. */
export function areasOf(cells: readonly string[]): readonly string[] {
  const columns = new Map<number, Set<number>>();
  for (const cell of cells) {
    const place = parseCell(cell);
    if (!place) continue;
    columns.set(place.column, (columns.get(place.column) ?? new Set()).add(place.row));
  }
  const found: string[] = [];
  let line = "";
  for (const area of [...columns].flatMap(([column, rows]) => runs(column, [...rows]))) {
    if (line !== "" && line.length + area.length > ADDRESS) {
      found.push(line);
      line = "";
    }
    line = line === "" ? area : `${line},${area}`;
  }
  return line === "" ? found : [...found, line];
}

function runs(column: number, rows: number[]): string[] {
  const name = columnName(column);
  const areas: string[] = [];
  const sorted = rows.sort((a, b) => a - b);
  for (let at = 0; at < sorted.length;) {
    let end = at;
    while (sorted[end + 1] === (sorted[end] ?? 0) + 1) end += 1;
    const [top, bottom] = [(sorted[at] ?? 0) + 1, (sorted[end] ?? 0) + 1];
    areas.push(top === bottom ? `${name}${top}` : `${name}${top}:${name}${bottom}`);
    at = end + 1;
  }
  return areas;
}
