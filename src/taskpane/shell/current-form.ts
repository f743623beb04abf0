import type { RecognisedSummary } from "../../core/forms/form";
import { contains, parseArea, parseCell, splitSheet } from "../../core/sheets/address";
import { isRegister } from "./known-forms";
import type { PaneState } from "./pane-state";

/**
 * The form or register the user stands in; before a selection is known, the first one. 年报 is made
 * from the register wherever the user stands, so there a register comes first.
 */
export function currentForm(state: PaneState): RecognisedSummary | undefined {
  const forms = state.known?.forms ?? [];
  const registers = forms.filter(isRegister);
  if (state.place === "report" && registers.length > 0) {
    return formAt(registers, state) ?? registers[0];
  }
  return state.selected ? formAt(forms, state) : forms[0];
}

function formAt(
  forms: readonly RecognisedSummary[],
  { selected }: PaneState
): RecognisedSummary | undefined {
  if (!selected) return undefined;
  const onSheet = forms.filter((form) => form.sheet === selected.sheet);
  const cell = parseCell(splitSheet(selected.address).local.split(":")[0] ?? "");
  const around = onSheet.find((form) => {
    const area = parseArea(form.range);
    return area !== undefined && cell !== undefined && contains(area, cell.row, cell.column);
  });
  return around ?? onSheet[0];
}
