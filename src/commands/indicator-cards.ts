import type { Form } from "../core/forms/form";
import {
  entryOf,
  indicatorCard,
  type EditableColumn,
  type IndicatorCard,
} from "../core/forms/indicator-card";
import { indicatorAt, indicatorKeys, type Draft } from "../core/forms/indicator-draft";
import { librarySuggestions, type LibrarySuggestion } from "../core/forms/library-suggestions";
import { withNewIndicator } from "../core/forms/new-indicator";
import type { WorkbookPort } from "../workbook/port";
import { findForms } from "./find-forms";
import type { CommandSettings } from "./settings";

/** The forms of a workbook, read once: which cell is selected costs no further request. */
export interface IndicatorCards {
  /** Whether there is any form with indicators. */
  readonly any: boolean;
  /** The key of the indicator in a row (0-based) of a sheet; undefined where none stands. */
  keyAt(sheet: string, row: number): string | undefined;
  /** The indicator with a draft taken in; undefined when it is no longer there. */
  card(key: string, draft: Draft): IndicatorCard | undefined;
  /** Where a column of an indicator stands and what is in it, without any rule; undefined when gone. */
  entry(
    key: string,
    column: EditableColumn
  ): { readonly sheet: string; readonly cell: string; readonly text: string } | undefined;
  /** A new indicator as it would stand in the form that has the indicator `key`. */
  newCard(key: string, draft: Draft): IndicatorCard | undefined;
  /** Indicators of the library that fit, for the words typed so far. */
  suggest(words: string, category: string): readonly LibrarySuggestion[];
}

/** Reads the workbook for the form that follows the selection. Writes nothing. */
export async function readIndicatorCards(
  port: WorkbookPort,
  settings: CommandSettings
): Promise<IndicatorCards> {
  const { forms, registers, scheme } = await findForms(port, settings);
  const { locale, today } = settings;
  const keys = new Map(forms.map((form) => [form, indicatorKeys(form)]));
  const places = new Map<string, { readonly form: Form; readonly index: number }>();
  for (const [form, names] of keys) {
    names.forEach((key, index) => {
      if (!places.has(key)) places.set(key, { form, index });
    });
  }
  return {
    any: places.size > 0,
    keyAt(sheet, row) {
      const found = indicatorAt(forms, sheet, row);
      return found && keys.get(found.form)?.[found.index];
    },
    card(key, draft) {
      const found = places.get(key);
      return found && indicatorCard(found.form, found.index, draft, { scheme, locale, today });
    },
    entry(key, column) {
      const found = places.get(key);
      const row = found?.form.indicators[found.index];
      const entry = row && entryOf(row, column);
      return found && entry && { sheet: found.form.sheet, cell: entry.cell, text: entry.text };
    },
    newCard(key, draft) {
      const found = places.get(key);
      if (!found) return undefined;
      const { form, index } = withNewIndicator(found.form, draft);
      return indicatorCard(form, index, {}, { scheme, locale, today });
    },
    suggest: librarySuggestions(registers),
  };
}
