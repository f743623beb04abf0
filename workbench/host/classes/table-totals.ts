import { dataArea, totalsArea, type TableColumnModel } from "../model/table-model";
import { invalidArgument } from "../protocol/host-error";
import type { HostContext } from "./context";
import { onSheet, rowsOf } from "./geometry";
import { mayDo, mayWrite } from "./protection-rules";
import { isFree, type TablePlace } from "./table-access";
import { writeHeadings } from "./table-edits";

/** What SUBTOTAL calls the functions of total rows; hidden rows do not count. */
const SUBTOTALS: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** Shows a total row below the data, with a sum (or a count) of the last column, or takes it away. */
export function showTotals(
  context: HostContext,
  { sheet, table }: TablePlace,
  show: boolean
): void {
  if (show === table.totals) return;
  if (!show) {
    const row = totalsArea(table);
    if (row) {
      mayWrite(sheet, row);
      sheet.delete(row, "Up");
    }
    context.book.tablesChanged();
    return;
  }
  mayDo(sheet, "allowInsertRows");
  const bottom = table.area.bottom + 1;
  const row = onSheet({ ...table.area, top: bottom, bottom });
  if (!isFree(sheet, row, table.id)) sheet.insert(row, "Down");
  const data = dataArea(table);
  table.totals = true;
  table.area = { ...table.area, bottom };
  context.book.tablesChanged();
  const [first] = table.columns;
  const last = table.columns.at(-1);
  if (first && table.columns.length > 1) first.totalsLabel ??= sheet.words.total;
  if (last && last.totalsFunction === undefined) {
    const values = data ? sheet.values({ ...data, left: data.right }) : [];
    const numbers = values.some(([value]) => typeof value === "number");
    last.totalsFunction = numbers ? "sum" : "count";
  }
  const cells = table.columns.map((column) => totalOf(table.name, column) ?? null);
  sheet.write(row, [cells]);
}

function totalOf(table: string, column: TableColumnModel): string | undefined {
  const { name, totalsFunction, totalsFormula, totalsLabel } = column;
  if (totalsFunction === "custom" && totalsFormula) return totalsFormula;
  const subtotal = totalsFunction === undefined ? undefined : SUBTOTALS[totalsFunction];
  if (subtotal !== undefined) return `=SUBTOTAL(${subtotal},${table}[${name}])`;
  return totalsLabel;
}

/** Shows the headings above the data, or takes them away; the data stay where they are. */
export function showHeaders(
  context: HostContext,
  { sheet, table }: TablePlace,
  show: boolean
): void {
  if (show === table.header) return;
  const { area } = table;
  if (!show) {
    const row = { ...area, bottom: area.top };
    mayWrite(sheet, row);
    table.header = false;
    table.area = { ...area, top: area.top + 1 };
    sheet.clear(row, "Contents");
    context.book.tablesChanged();
    return;
  }
  const above = { ...area, top: area.top - 1, bottom: area.top - 1 };
  if (area.top > 0 && isFree(sheet, above, table.id)) table.area = { ...area, top: area.top - 1 };
  else {
    sheet.insert({ ...area, bottom: area.top }, "Down");
    table.area = { ...area, bottom: area.bottom + 1 };
  }
  table.header = true;
  writeHeadings(sheet, table);
  context.book.tablesChanged();
}

/** A table keeps its heading row and one row of data. @throws HostError InvalidArgument */
export function checkedSize({ table }: TablePlace, area: TablePlace["table"]["area"]): void {
  const least = 1 + (table.header ? 1 : 0) + (table.totals ? 1 : 0);
  if (rowsOf(area) < least) throw invalidArgument("newRange");
  const meets =
    area.top === table.area.top && area.left <= table.area.right && area.right >= table.area.left;
  if (!meets) throw invalidArgument("newRange");
}
