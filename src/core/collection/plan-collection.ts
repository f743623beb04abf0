import type { Entry } from "../forms/form";
import { collectionMessages as words } from "../messages/collection";
import { render, type Locale } from "../messages/message";
import { registerColumnMessages, registerMessages } from "../messages/registers";
import { writesOf, type CellWrite } from "../plan/cell-writes";
import { listSheet } from "../plan/list-sheet";
import { fittingWidth } from "../plan/text-width";
import type { Action, Plan } from "../plan/plan";
import type { RegisterColumnKey, RegisterName } from "../registers/names";
import type { RegisterData } from "../registers/read-registers";
import { NO, YES, columnsOf, nextRow, rowCell } from "../registers/rows/row-draft";
import { nextNumber, textBelow } from "../registers/rows/plan-row";
import { areaAddress } from "../sheets/address";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import type { RegisterValues } from "../templates/register-sheet";
import type { Collection } from "./collect";
import { changedList, returnedList, statusList, type CollectionList } from "./list-rows";
import { tableValues } from "./table-values";

export interface PlannedCollection {
  readonly plan: Plan;
  /** What could not go into the registers, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Puts a collection into the open workbook: changed cells and new rows of its registers, and the lists
 * 收集情况, 退回清单 and 变更记录 as sheets of ours. A register the workbook does not have, or that has no
 * room below its last entry, is left alone and told.
 */
export function planCollection(
  collection: Collection,
  registers: readonly RegisterData[],
  snapshot: WorkbookSnapshot,
  locale: Locale
): PlannedCollection {
  const { added, changes } = collection.merged;
  const notes: string[] = [];
  const actions: Action[] = [];
  for (const table of registers) {
    const own = changes.filter((change) => change.table === table);
    if (own.length === 0) continue;
    const records = new Map(table.rows.map((record) => [record.row, record]));
    const writer = cellWriter(table);
    const writes = own.flatMap(({ row, key, after }) => {
      const before = records.get(row)?.cells[key];
      return writer(before?.row ?? row, key, after, before);
    });
    actions.push(...writesOf(table.sheet, writes));
  }
  let rows = 0;
  for (const [name, values] of added) {
    const table = registers.find((one) => one.name === name);
    const taken = table && textBelow(snapshot, table, values.length);
    if (!table || taken !== undefined) {
      notes.push(leftOut(name, table, values.length, taken, locale));
      continue;
    }
    rows += values.length;
    const gone = columnsGone(table, values, locale);
    if (gone !== undefined) notes.push(gone);
    actions.push(...newRows(table, values));
  }
  const lists = [statusList(collection, locale), returnedList(collection, locale)];
  if (changes.length > 0) lists.push(changedList(collection, locale));
  for (const list of lists) actions.push(...sheetOf(list, list === lists[0]));
  const title = render(words.planTitle, locale, { rows, changes: changes.length });
  return { plan: { title, actions }, notes };
}

function leftOut(
  name: RegisterName,
  table: RegisterData | undefined,
  rows: number,
  text: string | undefined,
  locale: Locale
): string {
  const register = render(registerMessages[name], locale);
  return table
    ? render(words.noRoom, locale, { register, rows, sheet: table.sheet, text: text ?? "" })
    : render(words.noRegister, locale, { register, rows });
}

/** Columns the table should have for what the forms say. */
function columnsGone(
  table: RegisterData,
  rows: readonly RegisterValues[],
  locale: Locale
): string | undefined {
  const keys = new Set(rows.flatMap((row) => Object.keys(row) as RegisterColumnKey[]));
  const names = [...keys]
    .filter((key) => table.columns[key] === undefined)
    .map((key) => render(registerColumnMessages[key], locale));
  if (names.length === 0) return undefined;
  const columns = names.join(render(words.listSeparator, locale));
  return render(words.columnsGone, locale, {
    register: render(registerMessages[table.name], locale),
    columns,
  });
}

/** One growing area for all new rows: an Excel table is stretched once. */
function newRows(table: RegisterData, added: readonly RegisterValues[]): Action[] {
  const top = nextRow(table);
  const columns = Object.values(table.columns);
  const area = {
    top,
    bottom: top + added.length - 1,
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  const first = Number(nextNumber(table).number ?? Number.NaN);
  const writer = cellWriter(table);
  const writes = added.flatMap((values, index) => {
    const row = top + index;
    const own = tableValues(table, {
      ...values,
      ...(Number.isNaN(first) ? {} : { number: String(first + index) }),
    });
    return (Object.entries(own) as [RegisterColumnKey, string | number | boolean][]).flatMap(
      ([key, value]) => writer(row, key, value)
    );
  });
  return [
    { kind: "grow", sheet: table.sheet, address: areaAddress(area) },
    ...writesOf(table.sheet, writes),
  ];
}

type Writer = (
  row: number,
  key: RegisterColumnKey,
  value: string | number | boolean,
  before?: Entry
) => CellWrite[];

/** What a form says is data: `=1+1` in a name is written as text. */
function cellWriter(table: RegisterData): Writer {
  const columns = new Map(columnsOf(table).map((column) => [column.key, column]));
  return (row, key, value, before) => {
    const column = columns.get(key);
    const at = table.columns[key];
    if (!column || at === undefined) return [];
    if (column.type === "ratio" && typeof value === "number") {
      return [{ row, column: at, content: value, numberFormat: "0.00%" }];
    }
    const typed = typeof value === "boolean" ? (value ? YES : NO) : String(value);
    return [{ row, column: at, ...rowCell(column, before, typed, table.amountUnit) }];
  };
}

const COLUMN_WIDTHS = { least: 8, most: 60 } as const;

/** A list as a sheet of ours; only the first one is brought to the front. */
function sheetOf({ sheet, summary, headings, rows }: CollectionList, front: boolean): Action[] {
  const { least, most } = COLUMN_WIDTHS;
  const actions = listSheet({
    sheet,
    title: sheet,
    summary,
    columns: headings.map((heading, at) => {
      const cells = rows.map((row) => row[at] ?? "");
      const numbers = cells.length > 0 && cells.every((cell) => typeof cell === "number");
      return {
        heading,
        width: fittingWidth([heading, ...cells.map(String)], least, most),
        align: numbers ? "right" : "left",
        general: numbers,
      };
    }),
    rows,
    severities: [],
    severityColumn: 0,
  });
  return front ? actions : actions.filter(({ kind }) => kind !== "select");
}
