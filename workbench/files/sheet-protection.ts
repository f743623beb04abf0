import type { SheetExtras } from "../host/model/book-model";
import type { Worksheet } from "./excel-library";

type Protection = SheetExtras["protection"];

/** Excel.WorksheetProtectionOptions against the library's flags. */
const ALLOWED = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;

/** A password in the file is a hash; it is kept in `carried`, since nobody can read it back. */
const HASH = ["algorithmName", "hashValue", "saltValue", "spinCount"] as const;
type FileProtection = NonNullable<Worksheet["sheetProtection"]>;
export type PasswordHash = Pick<FileProtection, (typeof HASH)[number]>;

export async function toFileProtection(
  sheet: Worksheet,
  protection: Protection,
  hash: PasswordHash | undefined
): Promise<void> {
  if (!protection.protected) return;
  const flags: Record<string, boolean> = {};
  for (const [option, flag] of Object.entries(ALLOWED)) {
    const allowed = protection.options[option] === true;
    // Objects and scenarios are written only when false, the other permissions only when true.
    if (flag === "objects" || flag === "scenarios") flags[flag] = allowed;
    else if (allowed) flags[flag] = true;
  }
  if (protection.password) await sheet.protect(protection.password, flags);
  else sheet.sheetProtection = { sheet: true, ...flags, ...hash };
}

export function fromFileProtection(sheet: Worksheet): {
  readonly protection: Protection;
  readonly hash?: PasswordHash;
} {
  const stored = sheet.sheetProtection;
  if (!stored?.sheet) return { protection: { protected: false, options: {} } };
  const options: Record<string, boolean> = {};
  for (const [option, flag] of Object.entries(ALLOWED)) {
    options[option] =
      flag === "objects" || flag === "scenarios" ? stored[flag] !== false : stored[flag] === true;
  }
  const hash: PasswordHash = Object.fromEntries(
    HASH.filter((key) => stored[key] !== undefined).map((key) => [key, stored[key]])
  );
  return {
    protection: { protected: true, options },
    ...(Object.keys(hash).length > 0 ? { hash } : {}),
  };
}
