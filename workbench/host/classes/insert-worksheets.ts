import type { BookData } from "../model/book-data";
import { HostError, invalidArgument, itemNotFound } from "../protocol/host-error";
import type { HostContext } from "./context";
import { mayRestructure } from "./workbook-protection";
import { asEnum, asRecord, asText, optional } from "./wire-arguments";
import { Worksheet } from "./worksheet";

const POSITION = ["None", "Before", "After", "Beginning", "End"] as const;

/**
 * Takes sheets over from another workbook, given as the base64 text of its file.
 * @returns the ids of the new sheets
 * @throws HostError InvalidArgument, ItemNotFound
 */
export async function insertWorksheets(
  context: HostContext,
  base64: unknown,
  options: unknown
): Promise<string[]> {
  mayRestructure(context.book);
  const given = optional(options, asRecord, "options") ?? {};
  const asked = given["sheetNamesToInsert"];
  const names = Array.isArray(asked)
    ? (asked as unknown[]).map((name) => asText(name, "sheetNamesToInsert"))
    : [];
  const type = optional(given["positionType"], (one) => asEnum(one, POSITION, "positionType"), "");
  const position = positionOf(context, type ?? "End", given["relativeTo"]);
  const data = await opened(context, base64);
  const missing = names.find(
    (name) => !data.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
  );
  if (missing !== undefined) throw itemNotFound(`worksheet "${missing}" of the other workbook`);
  return context.book.insertSheets(data, names, position);
}

async function opened(context: HostContext, base64: unknown): Promise<BookData> {
  const bytes = bytesOfBase64(asText(base64, "base64File"));
  if (!bytes) throw invalidArgument("base64File");
  try {
    return await context.files.read(bytes, "workbook.xlsx");
  } catch {
    throw new HostError("InvalidArgument", "The file could not be read as a workbook.");
  }
}

/** Undefined for a text that is no base64. */
export function bytesOfBase64(text: string): Uint8Array | undefined {
  try {
    const binary = atob(text);
    return binary === "" ? undefined : Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function positionOf(
  { book }: HostContext,
  type: (typeof POSITION)[number],
  relativeTo: unknown
): number {
  if (type === "Beginning") return 0;
  if (type !== "Before" && type !== "After") return book.sheets.length;
  const key = relativeTo instanceof Worksheet ? relativeTo.Id : asText(relativeTo, "relativeTo");
  const sheet = book.sheet(key);
  if (!sheet) throw itemNotFound(`worksheet "${key}"`);
  return book.sheets.findIndex(({ id }) => id === sheet.id) + (type === "After" ? 1 : 0);
}
