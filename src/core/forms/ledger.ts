import type { SheetView } from "../sheets/sheet-view";
import { areaAddress } from "../sheets/address";
import { entryAt, shownText } from "./entry";
import type { Entry, Form, IndicatorRow } from "./form";
import type { TableHeading } from "./indicator-heading-row";

interface Group {
  readonly project: Entry;
  readonly unit?: Entry;
  readonly indicators: IndicatorRow[];
}

/**
 * A ledger lists one indicator per row with the project in a column of its own: every project is a
 * form. Project and unit are filled down, as only the first cell of a merged area has a value.
 */
export function splitLedger(view: SheetView, heading: TableHeading, whole: Form): Form[] {
  const { projectColumn, unitColumn } = heading;
  if (projectColumn === undefined) return [whole];
  const groups = new Map<string, Group>();
  let project: Entry | undefined;
  let unit: Entry | undefined;
  let row = heading.bottom + 1;
  for (const indicator of whole.indicators) {
    for (; row <= indicator.row; row++) {
      if (unitColumn !== undefined && shownText(view, row, unitColumn) !== "") {
        const entry = entryAt(view, row, unitColumn);
        if (entry.text !== unit?.text) project = undefined;
        unit = entry;
      }
      if (shownText(view, row, projectColumn) !== "") project = entryAt(view, row, projectColumn);
    }
    if (!project) project = entryAt(view, indicator.row, projectColumn);
    const key = `${unit?.text ?? ""}\n${project.text}`;
    const group = groups.get(key);
    if (group) group.indicators.push(indicator);
    else groups.set(key, { project, unit, indicators: [indicator] });
  }
  if (groups.size === 0) return [whole];
  return [...groups.values()].map((group) => projectForm(heading, whole, group));
}

function projectForm(heading: TableHeading, whole: Form, group: Group): Form {
  const rows = group.indicators.map((indicator) => indicator.row);
  const { money: _money, total: _total, ...rest } = whole;
  return {
    ...rest,
    range: areaAddress({
      top: rows[0] ?? heading.top,
      bottom: rows.at(-1) ?? heading.bottom,
      left: heading.left,
      right: heading.right,
    }),
    fields: { ...whole.fields, project: group.project, ...(group.unit && { unit: group.unit }) },
    indicators: group.indicators,
  };
}
