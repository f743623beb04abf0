import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { NameModel } from "./book-model";
import { fileFormula } from "./shared-formulas";
import type { UniverEngine } from "./univer-engine";

/** The defined names of a book. Names compare without case, as in Excel. */
export class BookNames {
  private made = 0;

  constructor(private readonly engine: UniverEngine) {}

  get all(): NameModel[] {
    return this.entries().map((entry) => ({
      name: entry.name,
      formula: entry.formulaOrRefString.startsWith("=")
        ? entry.formulaOrRefString
        : `=${entry.formulaOrRefString}`,
      comment: entry.comment ?? "",
      visible: !entry.hidden,
      ...(isLocal(entry) ? { sheetId: entry.localSheetId } : {}),
    }));
  }

  set(name: NameModel): void {
    const formula = fileFormula(name.formula);
    this.made += 1;
    this.run(SetDefinedNameMutation, {
      id: this.find(name.name, name.sheetId)?.id ?? `name-${this.made}`,
      name: name.name,
      // References are kept bare, everything else as a formula: so the engine expects them.
      formulaOrRefString: isReference(formula) ? formula.replace(/^=/, "") : formula,
      comment: name.comment,
      hidden: !name.visible,
      localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  delete(name: string, sheetId?: string): void {
    const entry = this.find(name, sheetId);
    if (entry) this.run(RemoveDefinedNameMutation, entry);
  }

  private find(name: string, sheetId: string | undefined) {
    return this.entries().find(
      (entry) =>
        entry.name.toLowerCase() === name.toLowerCase() &&
        (isLocal(entry) ? entry.localSheetId : undefined) === sheetId
    );
  }

  private entries(): IDefinedNamesServiceParam[] {
    const names = this.engine.injector.get(IDefinedNamesService);
    return Object.values(names.getDefinedNameMap(this.engine.unitId) ?? {});
  }

  private run(command: { readonly id: string }, params: IDefinedNamesServiceParam): void {
    const { commands, unitId } = this.engine;
    commands.syncExecuteCommand(command.id, { unitId, ...params });
  }
}

function isLocal(entry: IDefinedNamesServiceParam): boolean {
  return Boolean(entry.localSheetId) && entry.localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
}

/** `=表!$A$1:$B$2` and lists of such; functions and operators make a formula. */
function isReference(formula: string): boolean {
  return /^=?(?:(?:'(?:[^']|'')+'|[^'!(),+\-*/&<>="\s]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(
    formula
  );
}
