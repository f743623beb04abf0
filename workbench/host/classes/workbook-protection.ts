import { accessDenied, invalidOperation } from "../protocol/host-error";
import type { BookModel } from "../model/book-model";
import { HostObject } from "../protocol/host-object";
import type { HostContext } from "./context";
import { asText, optional } from "./wire-arguments";

/** Protection of the structure: sheets stay as they are, cells may change. */
export class WorkbookProtection extends HostObject {
  readonly className = "WorkbookProtection";

  constructor(private readonly context: HostContext) {
    super();
  }

  get Protected(): boolean {
    return this.context.book.extras.protection !== undefined;
  }
  /** Protecting twice is an error, as in Excel. */
  Protect(password: unknown): null {
    if (this.Protected) throw invalidOperation("the workbook is protected already");
    const word = optional(password, asText, "password") ?? "";
    this.context.book.extras.protection = word === "" ? {} : { password: word };
    return null;
  }
  Unprotect(password: unknown): null {
    const { extras } = this.context.book;
    const word = optional(password, asText, "password") ?? "";
    if (extras.protection && (extras.protection.password ?? "") !== word) {
      throw accessDenied("the password is wrong");
    }
    delete extras.protection;
    return null;
  }
}

/** Sheets may be added, removed, renamed, moved and hidden. @throws HostError AccessDenied */
export function mayRestructure(book: BookModel): void {
  if (book.extras.protection) throw accessDenied("the structure of the workbook is protected");
}
