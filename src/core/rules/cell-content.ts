import type { Entry } from "../forms/form";

const ERROR =
  /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|GETTING_DATA)$/i;
const DASH = /^[-—–―－_/／\\|]+$/;

/** The error value a cell holds (`#DIV/0!`), or undefined. */
export function errorValue(entry: Entry | undefined): string | undefined {
  if (!entry || typeof entry.value !== "string") return undefined;
  // Nearly no cell has the sign; looking for it is cheap.
  if (!entry.value.includes("#")) return undefined;
  const value = entry.value.trim();
  return ERROR.test(value) ? value : undefined;
}

/** Nothing in the cell. */
export function isBlank(entry: Entry | undefined): boolean {
  return entry === undefined || entry.text.trim() === "";
}

/** `/`, `—`: printed where a form has nothing to fill in. */
export function isDash(entry: Entry | undefined): boolean {
  return entry !== undefined && DASH.test(entry.text.trim());
}

/** Blank or a dash. */
export function isUnfilled(entry: Entry | undefined): boolean {
  return isBlank(entry) || isDash(entry);
}
