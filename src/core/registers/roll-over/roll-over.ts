import { render, type Locale, type Message } from "../../messages/message";
import { registerColumnMessages, registerMessages } from "../../messages/registers";
import { rollOverMessages as words } from "../../messages/roll-over";
import { SheetView } from "../../sheets/sheet-view";
import type { WorkbookSnapshot } from "../../sheets/snapshot";
import type { RegisterColumnKey } from "../names";
import type { RegisterData, RegisterRecord } from "../read-registers";
import { registerSchema } from "../schemas";
import type { ColumnType, RegisterColumn } from "../schema";
import type { RolledColumn, RolledCount, RolledSheet } from "./rolled-sheet";
import { isOpen, livingOn } from "./what-lives-on";

export interface RolledBook {
  readonly title: string;
  readonly sheets: readonly RolledSheet[];
  readonly counts: readonly RolledCount[];
}

type Row = readonly (string | number | boolean)[];

/** Excel's limit for the name of a sheet. */
const SHEET_NAME = 31;

/**
 * The registers of a new year: what lives on is kept with the columns and headings the bureau gave it,
 * what belongs to one year begins empty, evaluations with something left to put right become problems,
 * and the plans become tasks. The old workbook is only read.
 * @param from the year of the registers. @param to the new year.
 */
export function rollOver(
  snapshot: WorkbookSnapshot,
  registers: readonly RegisterData[],
  { from, to }: { readonly from: number; readonly to: number },
  locale: Locale
): RolledBook {
  const note = render(words.carried, locale, { year: from });
  const moved = registers
    .filter(({ name }) => name === "evaluation")
    .flatMap((table) => table.rows.filter(isOpen).map((record) => ({ table, record })));
  const hasProblems = registers.some(({ name }) => name === "problems");
  const counts: RolledCount[] = [];
  const sheets: RolledSheet[] = [];
  const taken = new Set<string>();
  let placed = moved.length === 0;
  for (const table of registers) {
    const view = viewOf(snapshot, table);
    if (!view) continue;
    const columns = columnsOf(table, view);
    const livesOn = livingOn[table.name];
    const kept = table.rows.flatMap((record): Row[] => {
      const changes = livesOn?.(record, table, { from, to, note });
      return changes ? [rowOf(record, columns, view, changes)] : [];
    });
    const name = sheetName(table.sheet, from, to, taken);
    const extra =
      table.name === "problems" && !placed
        ? moved.map(({ record }) => problemRow(record, columns, note, locale))
        : [];
    if (extra.length > 0) placed = true;
    sheets.push({
      name,
      register: table.name,
      title: inYear(table.title, from, to),
      ...(columns.some(({ type }) => type === "amount") && {
        unitLine: `单位：${table.amountUnit}`,
      }),
      columns,
      rows: numbered([...kept, ...extra], columns),
    });
    counts.push({ sheet: name, kept: kept.length, emptied: table.rows.length - kept.length });
    if (extra.length > 0) counts.push({ sheet: name, kept: extra.length, emptied: 0, moved: true });
  }
  if (!placed && !hasProblems) {
    const name = sheetName(render(registerMessages.problems, locale), from, to, taken);
    const columns = registerSchema("problems").columns.map(freshColumn);
    const rows = moved.map(({ record }) => problemRow(record, columns, note, locale));
    sheets.push({
      name,
      register: "problems",
      title: `${to}年${registerSchema("problems").titles[0]}`,
      columns,
      rows: numbered(rows, columns),
    });
    counts.push({ sheet: name, kept: rows.length, emptied: 0, moved: true });
  }
  const tasks = tasksSheet(registers, to, taken, locale);
  if (tasks) {
    sheets.push(tasks);
    counts.push({ sheet: tasks.name, kept: tasks.rows.length, emptied: 0, moved: true });
  }
  return { title: render(words.bookTitle, locale, { year: to }), sheets, counts };
}

interface Column extends RolledColumn {
  readonly key?: RegisterColumnKey;
  /** 0-based column of the old sheet. */
  readonly at?: number;
}

function viewOf({ sheets }: WorkbookSnapshot, table: RegisterData): SheetView | undefined {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  return sheet && new SheetView(sheet);
}

/** The columns as they stand in the old sheet, those nobody understands among them. */
function columnsOf(table: RegisterData, view: SheetView): readonly Column[] {
  const { columns } = registerSchema(table.name);
  const known = columns.flatMap((column): Column[] => {
    const at = table.columns[column.key];
    if (at === undefined) return [];
    const heading = headingAt(table, view, at) || registerColumnMessages[column.key].zh;
    return [{ ...freshColumn(column), heading, at }];
  });
  const others = table.unplaced.map(({ column, text }): Column => ({
    heading: text,
    type: "text",
    entries: [],
    at: column,
  }));
  return unlike([...known, ...others].sort((a, b) => (a.at ?? 0) - (b.at ?? 0)));
}

function freshColumn({ key, type, choices = [] }: RegisterColumn): Column {
  const entries = type === "flag" ? ["是", "否"] : choices.map(([first]) => first);
  return { key, heading: registerColumnMessages[key].zh, type, entries };
}

/** The lowest words above the first row: of a heading in two rows the one that names the column. */
function headingAt(table: RegisterData, view: SheetView, column: number): string {
  const first = table.rows[0]?.row ?? table.headingRow + 1;
  for (let row = first - 1; row >= table.headingRow; row -= 1) {
    const text = view.text(row, column).replace(/\s+/g, " ").trim();
    if (text !== "") return text;
  }
  return "";
}

/** An Excel table wants every heading once. */
function unlike(columns: readonly Column[]): readonly Column[] {
  const met = new Map<string, number>();
  return columns.map((column) => {
    const times = (met.get(column.heading) ?? 0) + 1;
    met.set(column.heading, times);
    return times === 1 ? column : { ...column, heading: `${column.heading}${times}` };
  });
}

function rowOf(
  record: RegisterRecord,
  columns: readonly Column[],
  view: SheetView,
  changes: Readonly<Partial<Record<RegisterColumnKey, string | number>>>
): Row {
  return columns.map(({ key, at, type }) => {
    if (key !== undefined && changes[key] !== undefined) return changes[key];
    if (at === undefined) return "";
    const value = view.value(record.row, at);
    // A merged cell stands for all its rows; a date that is kept as one goes by what it means.
    const read = key === undefined ? undefined : record.values[key];
    if (value === "" && read !== undefined) return read;
    return type === "date" && typeof value === "number" && read !== undefined ? read : value;
  });
}

function problemRow(
  { values }: RegisterRecord,
  columns: readonly Column[],
  note: string,
  locale: Locale
): Row {
  const object = String(values.object ?? "");
  const row: Readonly<Partial<Record<RegisterColumnKey, string>>> = {
    stage: "评价",
    problem: render(words.unfinished, locale, { object }),
    unit: String(values.unit ?? values.department ?? ""),
    project: object,
    deadline: String(values.deadline ?? ""),
    rectification: String(values.rectification ?? "未整改"),
    remark: note,
  };
  return columns.map(({ key }) => (key === undefined ? "" : (row[key] ?? "")));
}

function numbered(rows: readonly Row[], columns: readonly Column[]): readonly Row[] {
  const at = columns.findIndex(({ key }) => key === "number");
  return rows.map((row, index) => row.map((value, column) => (column === at ? index + 1 : value)));
}

const TASK_COLUMNS: readonly RegisterColumnKey[] = [
  "number",
  "stage",
  "plan",
  "office",
  "deadline",
];

const TASK_HEADINGS: Readonly<Partial<Record<RegisterColumnKey, Message>>> = {
  plan: words.task,
  office: words.tasksOffice,
  deadline: words.tasksDeadline,
};

/** What was planned for the year that begins, to be ticked off. */
function tasksSheet(
  registers: readonly RegisterData[],
  to: number,
  taken: Set<string>,
  locale: Locale
): RolledSheet | undefined {
  const plans = registers.filter(({ name }) => name === "plans").flatMap(({ rows }) => rows);
  if (plans.length === 0) return undefined;
  const schema = registerSchema("plans");
  const column = (heading: string, type: ColumnType): RolledColumn => ({
    heading,
    type,
    entries: [],
  });
  const known = TASK_COLUMNS.flatMap((key): Column[] => {
    const found = schema.columns.find((one) => one.key === key);
    return found ? [freshColumn(found)] : [];
  });
  return {
    name: sheetName(render(words.tasksSheet, locale), 0, 0, taken),
    title: render(words.tasksTitle, locale, { year: to }),
    columns: [
      ...known.map((one) => {
        const own = one.key && TASK_HEADINGS[one.key];
        return own ? { ...one, heading: render(own, locale) } : one;
      }),
      column(render(words.tasksState, locale), "text"),
    ],
    rows: plans.map(({ values }, index) => [
      ...known.map(({ key }) =>
        key === "number" ? index + 1 : key === undefined ? "" : (values[key] ?? "")
      ),
      "",
    ]),
  };
}

/** Years in a title go on by as many as the workbook does: 2023年自评 of 2024 becomes 2024年自评. */
export function inYear(text: string, from: number, to: number): string {
  return text.replace(/(?<!\d)20\d{2}(?!\d)/g, (year) => String(Number(year) + to - from));
}

function sheetName(name: string, from: number, to: number, taken: Set<string>): string {
  const base = inYear(name, from, to).slice(0, SHEET_NAME - 2);
  let free = base;
  for (let number = 2; taken.has(free); number += 1) free = `${base}${number}`;
  taken.add(free);
  return free;
}
