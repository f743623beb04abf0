import type { Entry } from "../../core/forms/form";
import type { EditableColumn } from "../../core/forms/indicator-card";
import type { FixChange } from "../../core/rules/issue";
import { writtenValue } from "../check/fix-plan";

/** What is typed into a field, as the change of its cell: points are figures, a printed percent stays one. */
export function fieldChange(
  sheet: string,
  { column, entry }: { readonly column: EditableColumn; readonly entry: Entry },
  typed: string
): FixChange {
  const after = typed.trim();
  const isFigure = typeof writtenValue(after) === "number";
  const points = column === "weight" || column === "score";
  const textPercent = typeof entry.value === "string" && after.endsWith("%");
  return {
    sheet,
    cell: entry.cell,
    before: entry.text,
    after,
    ...(points && isFigure && !after.endsWith("%") ? { as: "number" as const } : {}),
    ...(!points && textPercent ? { as: "text" as const } : {}),
  };
}
