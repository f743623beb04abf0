import type { CheckResult, RecogniseResult } from "../../commands/results";
import type { Place } from "../../commands/place-request";
import type { RecognisedSummary } from "../../core/forms/form";
import { parseArea } from "../../core/sheets/address";
import type { Scope } from "../../commands/settings";

/** The forms and registers of the workbook as far as the pane has seen it. */
export interface Known {
  readonly forms: readonly RecognisedSummary[];
  /** Names of the sheets that were looked through. */
  readonly sheets: readonly string[];
}

/** Rows from the top of a form in which its title, project and year stand. */
const HEAD_ROWS = 10;

export function isRegister({ kind }: RecognisedSummary): boolean {
  return kind.startsWith("register:");
}

/** After looking through the workbook, or one sheet of it, once more. */
export function known(before: Known | undefined, found: Known, scope: Scope): Known {
  if (!before || scope === "workbook") return { forms: found.forms, sheets: found.sheets };
  const fresh = new Set(found.sheets);
  return {
    forms: [...before.forms.filter(({ sheet }) => !fresh.has(sheet)), ...found.forms],
    sheets: [...new Set([...before.sheets, ...found.sheets])],
  };
}

/** After a check, which names the forms, the registers and the sheets without any. */
export function knownAfterCheck(
  before: Known | undefined,
  { forms, formless }: CheckResult,
  scope: Scope
): Known {
  const named = [...new Set([...forms.map(({ sheet }) => sheet), ...formless])];
  const found = known(before, { forms, sheets: named }, scope);
  // A report of PERF's own is on neither list, and is known all the same.
  return { ...found, sheets: [...new Set([...(before?.sheets ?? []), ...found.sheets])] };
}

/** A register opens 年报, everything else 检查; the sheet in front decides where there are both. */
export function firstPlace({ forms, activeSheet }: RecogniseResult): Place {
  const inFront = forms.filter(({ sheet }) => sheet === activeSheet);
  const deciding = inFront.length > 0 ? inFront : forms;
  return deciding.length > 0 && deciding.every(isRegister) ? "report" : "check";
}

/**
 * Whether an edit may have changed which forms a sheet holds or what they are called. Figures far
 * below a form's head do not, so that typing them costs no reading.
 */
export function mayChangeForms(
  { forms }: Known,
  edit: { readonly sheet: string; readonly address: string }
): boolean {
  const onSheet = forms.filter(({ sheet }) => sheet === edit.sheet);
  const edited = parseArea(edit.address);
  if (onSheet.length === 0 || !edited) return true;
  return onSheet.some(({ range }) => {
    const area = parseArea(range);
    if (!area) return true;
    const covers = edited.top <= area.top && edited.bottom >= area.bottom;
    return covers || (edited.top < area.top + HEAD_ROWS && edited.bottom >= area.top - 1);
  });
}
