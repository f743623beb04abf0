import type { RecognisedSummary } from "../../core/forms/form";
import { contains, parseArea, parseCell, splitSheet } from "../../core/sheets/address";
import type { PaneState } from "./pane-state";

/** The recognised form the user stands in; without a selection yet, the first one. */
export function currentForm(state: PaneState): RecognisedSummary | undefined {
  const forms = state.check?.result.forms ?? state.score?.forms ?? [];
  const selected = state.selected;
  if (!selected) return forms[0];
  const onSheet = forms.filter((form) => form.sheet === selected.sheet);
  const cell = parseCell(splitSheet(selected.address).local.split(":")[0] ?? "");
  const around = onSheet.find((form) => {
    const area = parseArea(form.range);
    return area !== undefined && cell !== undefined && contains(area, cell.row, cell.column);
  });
  return around ?? onSheet[0];
}
