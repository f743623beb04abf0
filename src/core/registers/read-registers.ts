import { amountUnit as unitIn } from "../forms/amount-unit";
import { entryAt, shownText } from "../forms/entry";
import type { AmountUnit, Entry, Form } from "../forms/form";
import { areaAddress, parseArea, type Area } from "../sheets/address";
import { SheetView } from "../sheets/sheet-view";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheets/snapshot";
import type { RegisterColumnKey, RegisterName } from "./names";
import { registerHeadingAt, type RegisterHeading } from "./register-headings";
import { registerValue, type RegisterValue } from "./register-value";

/** One row of a register. Cells know where they stand; values are read as their column means them. */
export interface RegisterRecord {
  /** 0-based row in the sheet. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<RegisterColumnKey, Entry>>>;
  readonly values: Readonly<Partial<Record<RegisterColumnKey, RegisterValue>>>;
  /** What stands in a cell that its column cannot hold: words among amounts, an unknown choice. */
  readonly unreadable: Readonly<Partial<Record<RegisterColumnKey, string>>>;
}

/** A register found on a sheet. */
export interface RegisterData {
  readonly kind: `register:${RegisterName}`;
  readonly name: RegisterName;
  readonly sheet: string;
  /** A1 area from the headings to the last row. */
  readonly range: string;
  readonly title: string;
  /** 0-based first row of the headings. */
  readonly headingRow: number;
  readonly columns: Readonly<Partial<Record<RegisterColumnKey, number>>>;
  readonly rows: readonly RegisterRecord[];
  /** Unit of the amounts as a heading or a remark says; 万元 when nothing says it. */
  readonly amountUnit: AmountUnit;
  /** Headings that were understood, and columns that were not. */
  readonly evidence: readonly string[];
  readonly unplaced: RegisterHeading["unplaced"];
  /** Columns every row should have and the table has not. */
  readonly missing: readonly RegisterColumnKey[];
  /** 0-based rows below the headings that are no entries: totals, notes. */
  readonly skipped: readonly number[];
}

/** Rows above the headings in which a title and the unit are looked for. */
const TITLE_ROWS = 5;

const TOTAL = /^(?:合计|总计|小计|共计|平均|平均分)(?:$|[(（:：])/;
const NOTE = /^(?:注|备注|说明|附注|填表|填报|制表|审核|负责人|联系人|单位[:：]|附件|第\d+页)/;

/**
 * All registers of a workbook, by their headings. Rows that belong to a form (`forms`) are left out,
 * and so is what PERF itself wrote. Never throws; every cell is looked at a fixed number of times.
 */
export function readRegisters(
  snapshot: WorkbookSnapshot,
  forms: readonly Form[] = []
): readonly RegisterData[] {
  const occupied = new Map<string, Area[]>();
  for (const { sheet, range } of forms) {
    const area = parseArea(range);
    if (area) occupied.set(sheet, [...(occupied.get(sheet) ?? []), area]);
  }
  return snapshot.sheets
    .filter(({ own }) => !own)
    .flatMap((sheet) => registersOf(sheet, occupied.get(sheet.name) ?? []));
}

function registersOf(sheet: SheetSnapshot, occupied: readonly Area[]): RegisterData[] {
  const view = new SheetView(sheet);
  const { used } = view;
  if (!used) return [];
  const taken = new Set<number>();
  for (const { top, bottom } of occupied) for (let row = top; row <= bottom; row++) taken.add(row);
  const found: RegisterData[] = [];
  let reader: Reader | undefined;
  let above: string[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    if (taken.has(row)) {
      above = [];
      continue;
    }
    const title = [...above, view.name].join(" ");
    const heading = registerHeadingAt(view, row, reader?.title ?? title);
    if (!heading) {
      const alone = loneText(view, row);
      if (alone !== undefined) above = [...above.slice(1 - TITLE_ROWS), alone];
      reader?.read(row);
      continue;
    }
    row = heading.bottom;
    if (reader?.repeats(heading)) continue;
    if (reader) found.push(reader.done());
    reader = new Reader(view, heading, titleOf(above) ?? view.name, unitOf(view, heading, above));
    above = [];
  }
  if (reader) found.push(reader.done());
  return found;
}

/** The text of a row in which nothing else stands. */
function loneText(view: SheetView, row: number): string | undefined {
  let text: string | undefined;
  for (let column = view.used?.left ?? 0; column <= (view.used?.right ?? -1); column++) {
    if (view.isBlank(row, column)) continue;
    if (text !== undefined) return undefined;
    text = shownText(view, row, column);
  }
  return text;
}

function titleOf(above: readonly string[]): string | undefined {
  const titles = above.filter(
    (text) => text.length >= 3 && !NOTE.test(text) && !/单位[:：]/.test(text)
  );
  return titles.find((text) => /[表单册账库录]$|清单|台账|情况|一览|结果/.test(text)) ?? titles[0];
}

function unitOf(view: SheetView, heading: RegisterHeading, above: readonly string[]): AmountUnit {
  const amounts = heading.schema.columns.filter(({ type }) => type === "amount");
  for (const { key } of amounts) {
    const column = heading.columns[key];
    if (column === undefined) continue;
    for (let row = heading.bottom; row >= heading.top; row--) {
      const unit = unitIn(shownText(view, row, column));
      if (unit) return unit;
    }
  }
  for (const text of above) {
    const unit = /单位/.test(text) ? unitIn(text) : undefined;
    if (unit) return unit;
  }
  return "万元";
}

/** Reads the rows of one table as they come. */
class Reader {
  private readonly rows: RegisterRecord[] = [];
  private readonly skipped: number[] = [];
  private readonly above: Partial<Record<RegisterColumnKey, RegisterValue>> = {};
  private last: number;

  constructor(
    private readonly view: SheetView,
    private readonly heading: RegisterHeading,
    readonly title: string,
    private readonly unit: AmountUnit
  ) {
    this.last = heading.bottom;
  }

  /** Whether a heading row only repeats this table's headings. */
  repeats({ schema, columns }: RegisterHeading): boolean {
    const own = this.heading;
    return schema === own.schema && JSON.stringify(columns) === JSON.stringify(own.columns);
  }

  read(row: number): void {
    const cells: Partial<Record<RegisterColumnKey, Entry>> = {};
    const filled: Entry[] = [];
    for (const [key, column] of Object.entries(this.heading.columns)) {
      const entry = entryAt(this.view, row, column);
      cells[key as RegisterColumnKey] = entry;
      if (entry.text !== "") filled.push(entry);
    }
    const [first] = filled;
    if (!first) return;
    const words = first.text.replace(/\s/g, "");
    const lone = filled.length === 1 && typeof first.value === "string";
    if (TOTAL.test(words) || (lone && (NOTE.test(words) || words.length > 30))) {
      this.skipped.push(row);
      return;
    }
    this.last = row;
    this.rows.push(this.toRecord(row, cells));
  }

  done(): RegisterData {
    const { view, heading, rows, skipped, title, unit } = this;
    const { schema, columns } = heading;
    const places = Object.values(columns);
    return {
      kind: `register:${schema.name}`,
      name: schema.name,
      sheet: view.name,
      range: areaAddress({
        top: heading.top,
        left: Math.min(...places),
        bottom: this.last,
        right: Math.max(...places),
      }),
      title,
      headingRow: heading.top,
      columns,
      rows,
      amountUnit: unit,
      evidence: heading.labels,
      unplaced: heading.unplaced,
      missing: schema.columns
        .filter(({ key, required }) => required && columns[key] === undefined)
        .map(({ key }) => key),
      skipped,
    };
  }

  private toRecord(row: number, cells: Partial<Record<RegisterColumnKey, Entry>>): RegisterRecord {
    const values: Partial<Record<RegisterColumnKey, RegisterValue>> = {};
    const unreadable: Partial<Record<RegisterColumnKey, string>> = {};
    for (const column of this.heading.schema.columns) {
      const entry = cells[column.key];
      if (!entry) continue;
      const read = registerValue(column, entry, this.unit);
      const value = read.value ?? (column.filledDown ? this.above[column.key] : undefined);
      if (value !== undefined) {
        values[column.key] = value;
        if (column.filledDown) this.above[column.key] = value;
      }
      if (read.unreadable !== undefined) unreadable[column.key] = read.unreadable;
    }
    return { row, cells, values, unreadable };
  }
}
