import type { BookModel } from "../model/book-model";
import { HostError, invalidArgument } from "../protocol/host-error";

const FORBIDDEN = /[[\]:*?/\\]/;

/** Excel's rules for a sheet's name. @throws HostError InvalidArgument, ItemAlreadyExists */
export function checkedSheetName(book: BookModel, name: string, ownId?: string): string {
  const wrong =
    name === "" ||
    name.length > 31 ||
    FORBIDDEN.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (wrong) throw invalidArgument(`sheet name "${name}"`);
  const other = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other && other.id !== ownId) {
    throw new HostError(
      "ItemAlreadyExists",
      `A resource with the same name "${name}" already exists.`,
      409
    );
  }
  return name;
}
