import type { SheetView } from "../sheets/sheet-view";
import { entryAt, shownText } from "./entry";
import type { ReportedMonths } from "./form";
import type { Region } from "./fund-block";
import { LONGEST_HEADING } from "./heading-text";
import type { TableHeading } from "./indicator-heading-row";
import { monthsIn } from "./months";

/**
 * The months a monitoring form reports on: as the heading of what was reached says, else the fund
 * block's headings, the title or the line below it, else the sheet's name.
 */
export function reportedMonths(
  view: SheetView,
  region: Region,
  heading: TableHeading | undefined
): ReportedMonths | undefined {
  const ofTable = heading && ofHeading(view, heading);
  if (ofTable) return ofTable;
  // From the indicator table upwards: the headings of the fund block stand below the title.
  for (let row = region.bottom; row >= region.top; row--) {
    for (let column = region.left; column <= region.right; column++) {
      const found = ofCell(view, row, column);
      if (found) return found;
    }
  }
  return monthsIn(view.name);
}

function ofHeading(view: SheetView, heading: TableHeading): ReportedMonths | undefined {
  const { actual } = heading.columns;
  const rows = heading.bottom - heading.top + 1;
  for (let row = heading.top; actual !== undefined && row < heading.top + rows; row++) {
    const found = ofCell(view, row, actual);
    if (found) return found;
  }
  for (let row = heading.top; row <= heading.bottom; row++) {
    for (let column = heading.left; column <= heading.right; column++) {
      const found = ofCell(view, row, column);
      if (found) return found;
    }
  }
  return undefined;
}

function ofCell(view: SheetView, row: number, column: number): ReportedMonths | undefined {
  const text = shownText(view, row, column);
  if (text.length > LONGEST_HEADING) return undefined;
  const months = monthsIn(text);
  return months && { ...months, entry: entryAt(view, row, column) };
}
