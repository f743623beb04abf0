import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import { invalidArgument } from "../protocol/host-error";
import { mayDo } from "./protection-rules";
import { asEnum, asIndex } from "./wire-arguments";

const GROUP = ["ByRows", "ByColumns"] as const;
/** Excel knows eight levels, of which the first is that of lines in no group. */
const DEEPEST = 7;

type Axis = "rows" | "columns";

/** Puts lines into a group, or one level deeper. */
export function group(sheet: SheetModel, area: Area, option: unknown): null {
  return change(sheet, area, option, (level) => {
    if (level >= DEEPEST) throw invalidArgument("groups go no deeper");
    return level + 1;
  });
}

/** Takes lines out of their innermost group. They are shown, as in Excel. */
export function ungroup(sheet: SheetModel, area: Area, option: unknown): null {
  const axis = axisOf(option);
  const [from, to] = linesOf(area, axis);
  const grouped = Object.keys(sheet.outlineLevels(axis)).map(Number);
  hide(
    sheet,
    axis,
    grouped.filter((line) => line >= from && line <= to),
    false
  );
  return change(sheet, area, option, (level) => Math.max(0, level - 1));
}

/** Hides or shows the lines of the groups that an area meets. */
export function showDetails(sheet: SheetModel, area: Area, option: unknown, shown: boolean): null {
  const axis = axisOf(option);
  mayFormat(sheet, axis);
  const levels = sheet.outlineLevels(axis);
  const [from, to] = linesOf(area, axis);
  const lines = new Set<number>();
  for (const line of Object.keys(levels).map(Number)) {
    if (line < from || line > to) continue;
    for (const one of wholeGroup(levels, line)) lines.add(one);
  }
  hide(sheet, axis, [...lines], !shown);
  return null;
}

/** Shows this many levels; 0 leaves rows or columns as they are. */
export function showLevels(sheet: SheetModel, rows: unknown, columns: unknown): null {
  for (const [axis, given] of [
    ["rows", asIndex(rows, "rowLevels")],
    ["columns", asIndex(columns, "columnLevels")],
  ] as const) {
    if (given > DEEPEST + 1) throw invalidArgument("levels");
    if (given === 0) continue;
    mayFormat(sheet, axis);
    const lines = Object.entries(sheet.outlineLevels(axis));
    const deep = lines.filter(([, level]) => level >= given).map(([line]) => Number(line));
    const shallow = lines.filter(([, level]) => level < given).map(([line]) => Number(line));
    hide(sheet, axis, deep, true);
    hide(sheet, axis, shallow, false);
  }
  return null;
}

function change(
  sheet: SheetModel,
  area: Area,
  option: unknown,
  next: (level: number) => number
): null {
  const axis = axisOf(option);
  mayFormat(sheet, axis);
  const levels = sheet.outlineLevels(axis);
  const [from, to] = linesOf(area, axis);
  if (to - from > 100_000) throw invalidArgument("the range has no bounds");
  for (let line = from; line <= to; line += 1) {
    sheet.setOutlineLevel(axis, line, next(levels[line] ?? 0));
  }
  return null;
}

const axisOf = (option: unknown): Axis =>
  asEnum(option, GROUP, "groupOption") === "ByRows" ? "rows" : "columns";

const linesOf = (area: Area, axis: Axis): [from: number, to: number] =>
  axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];

/** The neighbours that are at least as deep as a line. */
function wholeGroup(levels: Readonly<Record<number, number>>, line: number): number[] {
  const level = levels[line] ?? 0;
  const found: number[] = [];
  for (let one = line; (levels[one] ?? 0) >= level && level > 0; one -= 1) found.push(one);
  for (let one = line + 1; (levels[one] ?? 0) >= level && level > 0; one += 1) found.push(one);
  return found;
}

function hide(sheet: SheetModel, axis: Axis, lines: readonly number[], hidden: boolean): void {
  for (const line of lines) {
    if (axis === "rows") sheet.setRowsHidden(line, line, hidden);
    else sheet.setColumnsHidden(line, line, hidden);
  }
}

function mayFormat(sheet: SheetModel, axis: Axis): void {
  mayDo(sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
}
