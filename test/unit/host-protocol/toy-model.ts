import { itemNotFound } from "../../../workbench/host/protocol/host-error";
import {
  HostCollection,
  HostObject,
  NULL_OBJECT,
  type NullObject,
} from "../../../workbench/host/protocol/host-object";

/** A model without anything of Excel: a shelf of books. The interpreter must carry it all the same. */
export class Book extends HostObject {
  readonly className = "Book";
  lent = 0;

  constructor(
    readonly number: number,
    private title: string
  ) {
    super();
  }
  override identity(): number {
    return this.number;
  }
  override get keepable(): boolean {
    return true;
  }
  get Title(): string {
    return this.title;
  }
  set Title(value: unknown) {
    this.title = String(value);
  }
  get Pages(): Promise<number> {
    return Promise.resolve(this.number * 100);
  }
  get Cover(): Cover {
    return new Cover(this);
  }
  Lend(days: unknown): number {
    this.lent += Number(days);
    return this.lent;
  }
  Break(): never {
    throw new TypeError("a bug");
  }
  /** Not on the wire. */
  burn(): void {}
}

export class Cover extends HostObject {
  readonly className = "Cover";
  static colors = new Map<number, string>();

  constructor(private readonly book: Book) {
    super();
  }
  get Color(): string {
    return Cover.colors.get(this.book.number) ?? "white";
  }
  set Color(value: unknown) {
    Cover.colors.set(this.book.number, String(value));
  }
}

export class Shelf extends HostCollection {
  readonly className = "Shelf";
  readonly books = [new Book(1, "甲"), new Book(2, "乙"), new Book(3, "丙")];

  items(): Book[] {
    return this.books;
  }
  indexed(key: unknown): Book {
    const book = this.books.find((one) => one.number === key || one.Title === key);
    if (!book) throw itemNotFound(String(key));
    return book;
  }
  get Count(): number {
    return this.books.length;
  }
  Add(title: unknown): Book {
    const book = new Book(this.books.length + 1, String(title));
    this.books.push(book);
    return book;
  }
  GetItemOrNullObject(key: unknown): Book | NullObject {
    return this.books.find((one) => one.Title === key) ?? NULL_OBJECT;
  }
  /** Answers what it was given, to see the arguments. */
  Same(left: unknown, right: unknown): boolean {
    return left === right;
  }
}
