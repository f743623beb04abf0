import type { Area } from "../../../src/core/sheets/address";

/** Cells as few rectangles: neighbours in a row first, then equal stretches of rows that follow. */
export function rectangles(area: Area, wanted: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const next: Area[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      if (!wanted(row, column)) continue;
      const left = column;
      while (column < area.right && wanted(row, column + 1)) column += 1;
      const above = open.find((one) => one.left === left && one.right === column);
      next.push(above ? { ...above, bottom: row } : { top: row, left, bottom: row, right: column });
    }
    const grown = (one: Area): boolean =>
      next.some((other) => other.top === one.top && other.left === one.left);
    done.push(...open.filter((one) => !grown(one)));
    open = next;
  }
  return [...done, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Stretches of lines that are wanted, from and to. */
export function stretches(
  from: number,
  to: number,
  wanted: (line: number) => boolean
): [number, number][] {
  const found: [number, number][] = [];
  for (let line = from; line <= to; line += 1) {
    if (!wanted(line)) continue;
    const last = found.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found;
}
