import { indicatorKeys, type Draft } from "../core/forms/indicator-draft";
import { planNewIndicator, type PlannedIndicator } from "../core/forms/plan-new-indicator";
import { recogniseForms } from "../core/forms/recognise";
import { newIndicatorMessages } from "../core/messages/new-indicator";
import { render } from "../core/messages/message";
import { readRegisters } from "../core/registers/read-registers";
import type { WorkbookPort } from "../workbook/port";
import type { CommandSettings } from "./settings";

/**
 * Plans a new indicator for the form that has the indicator `key`. Reads the workbook with its formulas, and
 * the merged areas of the one sheet; writes nothing.
 */
export async function planIndicator(
  port: WorkbookPort,
  key: string,
  draft: Draft,
  settings: CommandSettings
): Promise<PlannedIndicator> {
  const { locale, signal, onProgress } = settings;
  const snapshot = await port.snapshot({ formulas: true, signal, onProgress });
  const { forms } = recogniseForms(snapshot);
  const form = forms.find((one) => indicatorKeys(one).includes(key));
  if (!form) return { blocked: render(newIndicatorMessages.formGone, locale) };
  const merges = await port.merges(form.sheet);
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === form.sheet ? { ...sheet, merges } : sheet
  );
  const others = [...forms, ...readRegisters(snapshot, forms)].map(({ title, sheet, range }) => ({
    title,
    sheet,
    range,
  }));
  return planNewIndicator(form, draft, { snapshot: { ...snapshot, sheets }, others, locale });
}
