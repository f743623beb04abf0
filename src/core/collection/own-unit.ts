import { recogniseForms } from "../forms/recognise";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import type { JudgeContext } from "./judge-file";

/** Without a register of units every unit is who its form, else its file, says it is. */
export function withOwnUnit(
  context: JudgeContext,
  snapshot: WorkbookSnapshot,
  file: string
): JudgeContext {
  if (context.units.length > 0) return context;
  const { forms } = recogniseForms({ sheets: snapshot.sheets.filter(({ hidden }) => !hidden) });
  const name =
    forms.flatMap(({ fields }) => fields.unit?.text || fields.department?.text || [])[0] ??
    file.replace(/\.\w+$/, "");
  return { ...context, units: [{ name, code: "" }] };
}
