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

/**
 * Joins the pieces that the client cuts large writes into (1,500 cells each): a grid engine pays for
 * every write with a walk over the whole sheet. A piece waits until something else than the next
 * piece below it happens, so that nobody can see the difference.
 */
export class WriteBuffer {
  private pending: Pending | undefined;

  add(sheet: SheetModel, kind: Kind, area: Area, rows: Rows): void {
    const { pending } = this;
    const continues =
      pending &&
      pending.sheet === sheet &&
      pending.kind === kind &&
      pending.area.left === area.left &&
      pending.area.right === area.right &&
      pending.area.bottom + 1 === area.top;
    if (continues) {
      for (const row of rows) pending.rows.push(row);
      pending.area = { ...pending.area, bottom: area.bottom };
      return;
    }
    this.flush();
    this.pending = { sheet, kind, area, rows: [...rows] };
  }

  flush(): void {
    const { pending } = this;
    this.pending = undefined;
    if (!pending) return;
    if (pending.kind === "write") pending.sheet.write(pending.area, pending.rows);
    else {
      const formats = pending.rows as readonly (readonly (string | null)[])[];
      pending.sheet.writeNumberFormats(pending.area, formats);
    }
  }
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
