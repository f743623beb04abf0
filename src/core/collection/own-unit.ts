import type { Form } from "../forms/form";
import type { JudgeContext } from "./judge-file";

/** Without a register of units every unit is who its form, else its file, says it is. */
export function withOwnUnit(
  context: JudgeContext,
  forms: readonly Form[],
  file: string
): JudgeContext {
  if (context.units.length > 0) return context;
  const name =
    forms.flatMap(({ fields }) => fields.unit?.text || fields.department?.text || [])[0] ??
    file.replace(/\.\w+$/, "");
  return { ...context, units: [{ name, code: "" }] };
}
