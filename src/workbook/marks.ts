import { columnName, parseCell } from "../core/sheets/address";
import type { Severity } from "../core/rules/issue";
import type { CellMark } from "./port";

/**
 * Marks are conditional formats of our own: no cell and no format of the user's is touched, and taking
 * them away leaves nothing. A rule that is always true and names PERF tells them from others.
 */
const RULES: Readonly<Record<Severity, { readonly formula: string; readonly fill: string }>> = {
  error: { formula: '=N("PERF error")=0', fill: "#F9CDD0" },
  warning: { formula: '=N("PERF warning")=0', fill: "#FFEBB5" },
  hint: { formula: '=N("PERF hint")=0', fill: "#D6E7F8" },
};
const OURS = /^=?N\("PERF (?:error|warning|hint)"\)=0$/i;

/** Characters of one address; Excel refuses much longer ones. */
const ADDRESS = 4000;
const ORDER: readonly Severity[] = ["error", "warning", "hint"];

/** Replaces all marks by these: two round trips. @returns the number of cells that are marked */
export async function mark(
  context: Excel.RequestContext,
  marks: readonly CellMark[]
): Promise<number> {
  await removeOurs(context);
  const cells = new Set<string>();
  // The worst that is said of a cell is what it shows: what is added last stands on top.
  for (const severity of [...ORDER].reverse()) {
    for (const [sheet, own] of bySheet(marks.filter((one) => one.severity === severity))) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      for (const address of addresses(own)) {
        const format = worksheet
          .getRanges(address)
          .conditionalFormats.add(Excel.ConditionalFormatType.custom);
        format.custom.rule.formula = RULES[severity].formula;
        format.custom.format.fill.color = RULES[severity].fill;
      }
      for (const cell of own) cells.add(`${sheet}!${cell}`);
    }
  }
  await context.sync();
  return cells.size;
}

/** Takes all marks away: two round trips. @returns how many formats of ours there were */
export async function unmark(context: Excel.RequestContext): Promise<number> {
  const count = await removeOurs(context);
  await context.sync();
  return count;
}

/** Whether marks of ours are in the workbook, from whatever session: two round trips, nothing written. */
export async function isMarked(context: Excel.RequestContext): Promise<boolean> {
  return (await findOurs(context)).length > 0;
}

/** Queues the removal. */
async function removeOurs(context: Excel.RequestContext): Promise<number> {
  const ours = await findOurs(context);
  for (const format of ours) format.delete();
  return ours.length;
}

async function findOurs(
  context: Excel.RequestContext
): Promise<readonly Excel.ConditionalFormat[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  const lists = sheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/type,items/customOrNullObject/rule/formula");
    return formats;
  });
  await context.sync();
  return lists.flatMap(({ items }) =>
    items.filter(
      ({ type, customOrNullObject: custom }) =>
        type === "Custom" && !custom.isNullObject && OURS.test(custom.rule.formula)
    )
  );
}

function bySheet(marks: readonly CellMark[]): ReadonlyMap<string, readonly string[]> {
  const sheets = new Map<string, string[]>();
  for (const { sheet, cell } of marks) {
    const own = sheets.get(sheet);
    if (own) own.push(cell);
    else sheets.set(sheet, [cell]);
  }
  return sheets;
}

/** Cells as areas, neighbours in a column joined, in as few addresses as Excel takes. */
function addresses(cells: readonly string[]): readonly string[] {
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
