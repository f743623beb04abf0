import {
  areaAddress,
  columnName,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  splitSheet,
  type Area,
} from "../../../src/core/sheets/address";
import { invalidArgument } from "../protocol/host-error";

/** Excel answers null for cell contents of ranges larger than this. */
export const MAX_READ_CELLS = 5_000_000;

export const WHOLE_SHEET: Area = {
  top: 0,
  left: 0,
  bottom: MAX_ROWS - 1,
  right: MAX_COLUMNS - 1,
};

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);

/** All rows of its columns. */
export const isEntireColumn = (area: Area): boolean => rowsOf(area) === MAX_ROWS;
/** All columns of its rows. */
export const isEntireRow = (area: Area): boolean => columnsOf(area) === MAX_COLUMNS;
/** `C:E` or `2:9`: too large for contents, allowed for formats. */
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

export function intersect(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** An area that must lie on the sheet. @throws HostError InvalidArgument */
export function onSheet(area: Area): Area {
  const inside =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < MAX_ROWS &&
    area.right < MAX_COLUMNS &&
    area.top <= area.bottom &&
    area.left <= area.right;
  if (!inside) throw invalidArgument("the range would lie outside the sheet");
  return area;
}

/** `A1:C3`, `A:C`, `1:3` as Excel writes them, without the sheet's name. */
export function localAddress(area: Area): string {
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isEntireColumn(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  return areaAddress(area);
}

/** The same with dollars, as formulas of names and charts are written. */
export function absoluteAddress(area: Area): string {
  return localAddress(area).replace(/([A-Z]+|\d+)/g, "$$$1");
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*|R\d*|C\d*|TRUE|FALSE)$/i;

/** A sheet's name as it stands before `!`, quoted where Excel quotes. */
export function quotedSheetName(name: string): string {
  return PLAIN_NAME.test(name) && !LOOKS_LIKE_CELL.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

export const sheetAddress = (sheet: string, area: Area): string =>
  `${quotedSheetName(sheet)}!${localAddress(area)}`;

export const absoluteSheetAddress = (sheet: string, area: Area): string =>
  `${quotedSheetName(sheet)}!${absoluteAddress(area)}`;

/** Reads an address with or without a sheet's name; undefined when it is none. */
export function readAddress(address: string): { sheet?: string; area: Area } | undefined {
  const { sheet, local } = splitSheet(address.trim().replace(/^=/, ""));
  const area = parseArea(local);
  return area && { ...(sheet === undefined ? {} : { sheet }), area };
}

/** Splits `A1:B2, Sheet1!C3` at commas outside quotes. */
export function splitAddresses(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => part.trim());
}

export { isStructural, shifted, type StructuralChange } from "../model/area-shift";
