import type { SheetModel } from "../model/book-model";
import { accessDenied, invalidOperation } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { HostContext } from "./context";
import { raiseSheetState } from "./sheet-state-events";
import { asBoolean, asRecord, asText, optional } from "./wire-arguments";

const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

export class WorksheetProtection extends HostObject {
  readonly className = "WorksheetProtection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel
  ) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.extras.protection.protected;
  }
  get Options(): Record<string, unknown> {
    const { options } = this.sheet.extras.protection;
    return {
      ...Object.fromEntries(OPTIONS.map((name) => [name, options[name] ?? false])),
      selectionMode: "Normal",
    };
  }
  /** Protecting twice is an error, as in Excel. */
  Protect(options: unknown, password: unknown): null {
    if (this.Protected) throw invalidOperation("the sheet is protected already");
    const given = optional(options, asRecord, "options") ?? {};
    const kept: Record<string, boolean> = {};
    for (const name of OPTIONS) {
      const value = optional(given[name], asBoolean, name);
      if (value !== undefined) kept[name] = value;
    }
    const word = optional(password, asText, "password");
    this.sheet.extras.protection = {
      protected: true,
      options: kept,
      ...(word === undefined || word === "" ? {} : { password: word }),
    };
    this.tell();
    return null;
  }
  Unprotect(password: unknown): null {
    const { protection } = this.sheet.extras;
    const word = optional(password, asText, "password") ?? "";
    if (protection.protected && (protection.password ?? "") !== word) {
      throw accessDenied("the password is wrong");
    }
    const was = protection.protected;
    this.sheet.extras.protection = { protected: false, options: {} };
    if (was) this.tell();
    return null;
  }
  private tell(): void {
    raiseSheetState(this.context.events, this.sheet.id, "ProtectionChanged", {
      isProtected: this.Protected,
    });
  }
}
