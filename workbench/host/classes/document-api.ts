import type { BookEvent, CellContent } from "../model/book-model";
import { HostError, invalidArgument } from "../protocol/host-error";
import { List, Matrix } from "../transport/safe-array";
import { addBinding, blockOfBinding, BINDING_TYPES, type BindingModel } from "./bindings";
import { settled, type Block, type HostContext } from "./context";
import { columnsOf, intersect, onSheet, rowsOf } from "./geometry";
import { writeContents } from "./range-contents";
import { namedBlock, readBlock } from "./resolve-block";
import { liveTable } from "./table-access";
import { addColumn, addRows, deleteRows, makeTable, rowCount } from "./table-edits";

/** Numbers of the Common API's methods (`Office.context.document…`). */
const Method = {
  GetSelectedData: 64,
  SetSelectedData: 65,
  AddBindingFromSelection: 66,
  AddBindingFromPrompt: 67,
  GetBinding: 68,
  ReleaseBinding: 69,
  GetBindingData: 70,
  SetBindingData: 71,
  AddRows: 72,
  ClearAllRows: 73,
  GetAllBindings: 74,
  GetDocumentCopy: 77,
  AddBindingFromNamedItem: 78,
  AddColumns: 79,
  GetDocumentCopyChunk: 80,
  ReleaseDocumentCopy: 81,
  NavigateTo: 82,
  GetFileProperties: 86,
} as const;

/** Numbers of the client for calls that fail. */
const Status = {
  OK: 0,
  CoercionFailed: 1000,
  UnsupportedFileType: 2009,
  BindingNotExist: 3002,
  NamedItemNotFound: 3006,
  NotSupported: 5000,
  Internal: 5001,
  AccessDenied: 7000,
} as const;

const TEXT = 0;
const TABLE = 2;
const FORMATTED = 1;
const COMPRESSED = 5;
/** The wire's numbers of binding types: text, matrix, table. */
const WIRE_TYPES: readonly BindingModel["type"][] = ["Text", "Range", "Table"];

class CallFailed extends Error {
  constructor(readonly status: number) {
    super(`status ${status}`);
  }
}

/** What the page asks of the document beside the batches of the Rich API. */
export class DocumentApi {
  private readonly copies = new Map<number, Uint8Array>();
  private lastCopy = 0;

  constructor(private readonly context: HostContext) {}

  /** The answer to a call: its status, then what it gives. */
  async call(method: number, args: readonly unknown[]): Promise<readonly unknown[]> {
    try {
      return [Status.OK, ...(await this.perform(method, args))];
    } catch (error) {
      if (error instanceof CallFailed) return [error.status];
      if (!(error instanceof HostError)) throw error;
      return [error.code === "AccessDenied" ? Status.AccessDenied : Status.Internal];
    }
  }

  private async perform(method: number, args: readonly unknown[]): Promise<readonly unknown[]> {
    const [first, second, third, fourth] = args;
    switch (method) {
      case Method.GetSelectedData:
        return [await this.read(this.selection(), Number(first), Number(second))];
      case Method.SetSelectedData:
        return this.write(this.selection(), Number(first), second, true);
      case Method.AddBindingFromSelection:
      case Method.AddBindingFromPrompt:
        return this.bind(this.selection(), Number(second), first);
      case Method.AddBindingFromNamedItem:
        return this.bind(this.named(String(first)), Number(third), second);
      case Method.GetBinding:
        return this.described(this.binding(first));
      case Method.GetAllBindings:
        return [
          new List(
            [...this.context.application.bindings.values()].map(
              (one) => new List(this.described(one))
            )
          ),
        ];
      case Method.ReleaseBinding:
        this.binding(first);
        this.context.application.bindings.delete(String(first));
        return [];
      case Method.GetBindingData: {
        const block = this.subset(this.binding(first), args[4]);
        return [await this.read(block, Number(second), Number(third))];
      }
      case Method.SetBindingData:
        return this.write(this.shifted(this.binding(first), fourth), Number(second), third, false);
      case Method.AddRows:
        return this.addRows(this.binding(first), second);
      case Method.AddColumns:
        return this.addColumns(this.binding(first), second);
      case Method.ClearAllRows:
        return this.clearRows(this.binding(first));
      case Method.NavigateTo:
        return this.goTo(String(first), Number(second));
      case Method.GetDocumentCopy:
        return this.copy(Number(first));
      case Method.GetDocumentCopyChunk: {
        const bytes = this.copies.get(Number(first));
        if (!bytes) throw new CallFailed(Status.Internal);
        const from = Number(second);
        const slice = bytes.slice(from, from + Number(third));
        return [new List([...slice]), slice.length];
      }
      case Method.ReleaseDocumentCopy:
        this.copies.delete(Number(first));
        return [];
      case Method.GetFileProperties:
        return [new List([this.context.fileName])];
      default:
        throw new CallFailed(Status.NotSupported);
    }
  }

  private selection(): Block {
    const { sheetId, area } = this.context.book.selection;
    return { sheet: this.context.book.sheet(sheetId) ?? this.context.book.active, area };
  }

  private async read({ sheet, area }: Block, coercion: number, format: number): Promise<unknown> {
    await settled(this.context);
    const used = sheet.usedArea(false);
    const bounded =
      rowsOf(area) * columnsOf(area) > 1_000_000 ? used && intersect(area, used) : area;
    const cells: readonly (readonly CellContent[])[] = !bounded
      ? [[""]]
      : format === FORMATTED || coercion === TEXT
        ? sheet.texts(bounded)
        : sheet.values(bounded);
    if (coercion === TEXT) return cells.map((row) => row.join("\t")).join("\r\n");
    if (coercion !== TABLE) return new Matrix(cells);
    return new List([new Matrix(cells.slice(1)), new Matrix(cells.slice(0, 1))]);
  }

  /** Rows with headings become a table when they are written to the selection. */
  private write(
    { sheet, area }: Block,
    coercion: number,
    data: unknown,
    asTable: boolean
  ): readonly unknown[] {
    const { top, left } = area;
    if (coercion === TABLE && Array.isArray(data)) {
      const [rows, headings] = [matrixOf(data[0]), matrixOf(data[1])];
      const all = [...headings, ...rows];
      const target = onSheet({
        top,
        left,
        bottom: top + all.length - 1,
        right: left + (all[0]?.length ?? 1) - 1,
      });
      writeContents(sheet, target, all);
      if (asTable) makeTable(this.context, sheet, target, headings.length > 0);
      return [];
    }
    const rows = coercion === TEXT ? textRows(data) : matrixOf(data);
    const target = onSheet({
      top,
      left,
      bottom: top + rows.length - 1,
      right: left + (rows[0]?.length ?? 1) - 1,
    });
    writeContents(sheet, target, rows);
    return [];
  }

  private bind(block: Block, wireType: number, id: unknown): readonly unknown[] {
    const type = WIRE_TYPES[wireType] ?? BINDING_TYPES[0];
    const { bindings } = this.context.application;
    const name = typeof id === "string" && id !== "" ? id : `binding${bindings.size + 1}`;
    return this.described(addBinding(this.context, block, type, name));
  }

  private binding(id: unknown): BindingModel {
    const found = this.context.application.bindings.get(String(id));
    if (!found) throw new CallFailed(Status.BindingNotExist);
    return found;
  }

  /** Id, type, and for cells the rows, the columns, and whether there are headings. */
  private described(binding: BindingModel): readonly unknown[] {
    const { area } = blockOfBinding(this.context, binding);
    const isTable = binding.tableId !== undefined;
    const specific = [rowsOf(area) - (isTable ? 1 : 0), columnsOf(area), isTable];
    return [binding.id, WIRE_TYPES.indexOf(binding.type), new List(specific)];
  }

  private named(name: string): Block {
    const { book } = this.context;
    const table = book.tables.find((one) => one.table.name.toLowerCase() === name.toLowerCase());
    const sheet = table && book.sheet(table.sheetId);
    if (table && sheet) return { sheet, area: table.table.area };
    const block = readBlock(this.context, name) ?? namedBlock(this.context, name, book.active);
    if (!block) throw new CallFailed(Status.NamedItemNotFound);
    return block;
  }

  private subset(binding: BindingModel, given: unknown): Block {
    const block = blockOfBinding(this.context, binding);
    const [offset, run] = pairs(given);
    const top = block.area.top + (offset?.[0] ?? 0);
    const left = block.area.left + (offset?.[1] ?? 0);
    // No number of rows, or 0, means all of them.
    const bottom = run?.[0] ? top + run[0] - 1 : block.area.bottom;
    const right = run?.[1] ? left + run[1] - 1 : block.area.right;
    return { ...block, area: onSheet({ top, left, bottom, right }) };
  }

  private shifted(binding: BindingModel, offset: unknown): Block {
    return this.subset(binding, [offset]);
  }

  private addRows(binding: BindingModel, data: unknown): readonly unknown[] {
    const place = liveTable(this.context, this.tableOf(binding));
    addRows(this.context, place, undefined, matrixOf(rowsPart(data)), true);
    return [];
  }

  private addColumns(binding: BindingModel, data: unknown): readonly unknown[] {
    const place = liveTable(this.context, this.tableOf(binding));
    const rows = Array.isArray(data) && data.length === 2 ? matrixOf(data[0]) : matrixOf(data);
    const headings = Array.isArray(data) && data.length === 2 ? matrixOf(data[1])[0] : undefined;
    for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
      const values = rows.map((row) => [row[column] ?? null]);
      const heading = headings?.[column];
      const name = heading === undefined || heading === null ? undefined : String(heading);
      addColumn(this.context, place, undefined, values, name);
    }
    return [];
  }

  private clearRows(binding: BindingModel): readonly unknown[] {
    const place = liveTable(this.context, this.tableOf(binding));
    const rows = rowCount(place.sheet, place.table);
    if (rows > 0) deleteRows(this.context, place, 0, rows);
    return [];
  }

  private tableOf({ tableId }: BindingModel): number {
    if (tableId === undefined) throw new CallFailed(Status.CoercionFailed);
    return tableId;
  }

  private goTo(id: string, kind: number): readonly unknown[] {
    const block = kind === 0 ? blockOfBinding(this.context, this.binding(id)) : this.named(id);
    this.context.book.selection = { sheetId: block.sheet.id, area: block.area };
    return [];
  }

  private async copy(fileType: number): Promise<readonly unknown[]> {
    if (fileType !== COMPRESSED) throw new CallFailed(Status.UnsupportedFileType);
    const bytes = await this.context.files.write(this.context.book);
    this.lastCopy += 1;
    this.copies.set(this.lastCopy, bytes);
    return [this.lastCopy, bytes.length];
  }

  /** What a change in the book means for the page's bindings, as events of the Common API. */
  eventsOf(event: BookEvent): DocumentEvent[] {
    if (event.kind !== "changed" && event.kind !== "selected") return [];
    return [...this.context.application.bindings.values()].flatMap((binding): DocumentEvent[] => {
      const block = this.liveBlock(binding);
      const common =
        block?.sheet.id === event.sheetId ? intersect(block.area, event.area) : undefined;
      if (!block || !common) return [];
      const described = this.described(binding);
      if (event.kind === "changed") {
        return [{ dispatchId: BindingEvent.DataChanged, target: binding.id, payload: described }];
      }
      const { top, left } = block.area;
      const place = [common.top - top, common.left - left];
      const payload = [
        new List(described),
        new List([new List(place), new List([rowsOf(common), columnsOf(common)])]),
      ];
      return [{ dispatchId: BindingEvent.SelectionChanged, target: binding.id, payload }];
    });
  }

  private liveBlock(binding: BindingModel): Block | undefined {
    try {
      return blockOfBinding(this.context, binding);
    } catch {
      return undefined;
    }
  }
}

/** An event for the handlers that a page registered for one object. */
export interface DocumentEvent {
  readonly dispatchId: number;
  readonly target: string;
  readonly payload: readonly unknown[];
}

const BindingEvent = { SelectionChanged: 3, DataChanged: 4 } as const;

type Row = (CellContent | null)[];

/** Rows as the page wrote them; a row that is no array is one of a single cell. */
function matrixOf(data: unknown): Row[] {
  if (!Array.isArray(data)) return [[content(data)]];
  return (data as unknown[]).map((row) => (Array.isArray(row) ? row : [row]).map(content));
}

function content(value: unknown): CellContent | null {
  if (value === null || value === undefined) return null;
  if (["string", "number", "boolean"].includes(typeof value)) return value as CellContent;
  throw invalidArgument("data");
}

/** Pasted text: tabs part columns, line breaks rows. */
function textRows(data: unknown): Row[] {
  const rows = String(data)
    .split(/\r\n|\r|\n/)
    .map((line) => line.split("\t"));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill("")]);
}

const rowsPart = (data: unknown): unknown =>
  Array.isArray(data) && data.length === 2 && Array.isArray(data[0]) && Array.isArray(data[0][0])
    ? data[0]
    : data;

function pairs(given: unknown): (readonly (number | undefined)[] | undefined)[] {
  const pair = (one: unknown) =>
    Array.isArray(one)
      ? (one as unknown[]).map((part) => (typeof part === "number" ? part : undefined))
      : undefined;
  return Array.isArray(given) ? (given as unknown[]).map(pair) : [];
}
