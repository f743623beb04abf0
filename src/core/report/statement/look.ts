import type { Action, CellFormat } from "../../plan/plan";

/** Colours of everything the report writes. */
export const ACCENT = "#0F548C";
export const HEAD_FILL = "#E6F0F9";
export const LINE = "#C8D3DE";
export const QUIET = "#5F6B76";

export function format(sheet: string, addresses: readonly string[], look: CellFormat): Action {
  return { kind: "format", sheet, addresses, format: look };
}

/** The look of a table's headings. */
export function headFormat(sheet: string, address: string): Action {
  return format(sheet, [address], {
    bold: true,
    fill: HEAD_FILL,
    color: ACCENT,
    horizontal: "center",
    vertical: "center",
    wrap: true,
  });
}
