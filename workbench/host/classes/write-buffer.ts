import type { Area } from "../../../src/core/sheets/address";
import type { BookModel, SheetModel } from "../model/book-model";

type Kind = "write" | "writeNumberFormats";
type Rows = Parameters<SheetModel[Kind]>[1];

interface Pending {
  readonly sheet: SheetModel;
  readonly kind: Kind;
  area: Area;
  rows: Rows[number][];
}

/** After so many writes in one batch, pieces beside each other are joined too. */
const MANY = 100;

/**
 * Joins the pieces that the client cuts large writes into (1,500 cells each): a grid engine pays for
 * every write with a walk over the whole sheet. A piece waits until something else than the next
 * piece below it happens, so that nobody can see the difference. In a batch of very many writes also
 * pieces to the right of each other are joined, at the price of one event for all of them.
 */
export class WriteBuffer {
  /** Rows that are complete, as far as one can say. */
  private block: Pending | undefined;
  /** What grows to the right, below the block. */
  private run: Pending | undefined;
  private count = 0;

  add(sheet: SheetModel, kind: Kind, area: Area, rows: Rows): void {
    this.count += 1;
    if (this.run && this.count > MANY && continuesRight(this.run, sheet, kind, area)) {
      this.run = {
        ...this.run,
        area: { ...this.run.area, right: area.right },
        rows: this.run.rows.map((row, index) => [...row, ...(rows[index] ?? [])]),
      };
      return;
    }
    this.closeRun();
    this.run = { sheet, kind, area, rows: [...rows] };
  }

  flush(): void {
    this.closeRun();
    this.writeBlock();
  }

  /** Writes the rest; the next batch begins to count anew. */
  endBatch(): void {
    this.count = 0;
    this.flush();
  }

  private closeRun(): void {
    const { block, run } = this;
    this.run = undefined;
    if (!run) return;
    if (block && continuesBelow(block, run)) {
      for (const row of run.rows) block.rows.push(row);
      block.area = { ...block.area, bottom: run.area.bottom };
      return;
    }
    this.writeBlock();
    this.block = run;
  }

  private writeBlock(): void {
    const { block } = this;
    this.block = undefined;
    if (!block) return;
    if (block.kind === "write") block.sheet.write(block.area, block.rows);
    else {
      const formats = block.rows as readonly (readonly (string | null)[])[];
      block.sheet.writeNumberFormats(block.area, formats);
    }
  }
}

function continuesRight(run: Pending, sheet: SheetModel, kind: Kind, area: Area): boolean {
  return (
    run.sheet === sheet &&
    run.kind === kind &&
    run.area.top === area.top &&
    run.area.bottom === area.bottom &&
    run.area.right + 1 === area.left
  );
}

function continuesBelow(block: Pending, run: Pending): boolean {
  return (
    block.sheet === run.sheet &&
    block.kind === run.kind &&
    block.area.left === run.area.left &&
    block.area.right === run.area.right &&
    block.area.bottom + 1 === run.area.top
  );
}

/** What can be asked for without seeing contents or formats of cells. */
const BLIND: Readonly<Record<"book" | "sheet", ReadonlySet<PropertyKey>>> = {
  book: new Set([
    "sheet",
    "sheets",
    "active",
    "selection",
    "names",
    "settings",
    "properties",
    "on",
  ]),
  sheet: new Set(["id", "name", "visibility", "extras", "merges"]),
};

/** The book with its writes buffered; everything else finds them written. */
export function withBufferedWrites(book: BookModel, buffer: WriteBuffer): BookModel {
  const wrapped = new WeakMap<SheetModel, SheetModel>();
  const wrap = (sheet: SheetModel): SheetModel => {
    let proxy = wrapped.get(sheet);
    if (!proxy) wrapped.set(sheet, (proxy = bufferedSheet(sheet, buffer)));
    return proxy;
  };
  const wrapAll = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map(wrapAll) as T;
    return isSheet(value) ? (wrap(value) as T) : value;
  };
  return new Proxy(book, {
    get(target, key) {
      if (!BLIND.book.has(key)) buffer.flush();
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== "function") return wrapAll(value);
      return (...args: unknown[]) => wrapAll(Reflect.apply(value, target, args) as unknown);
    },
    set(target, key, value) {
      buffer.flush();
      return Reflect.set(target, key, value, target);
    },
  });
}

function bufferedSheet(sheet: SheetModel, buffer: WriteBuffer): SheetModel {
  return new Proxy(sheet, {
    get(target, key) {
      if (key === "write" || key === "writeNumberFormats") {
        return (area: Area, rows: Rows) => buffer.add(target, key, area, rows);
      }
      if (!BLIND.sheet.has(key)) buffer.flush();
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
    set(target, key, value) {
      buffer.flush();
      return Reflect.set(target, key, value, target);
    },
  });
}

function isSheet(value: unknown): value is SheetModel {
  return typeof value === "object" && value !== null && "usedArea" in value && "extras" in value;
}
