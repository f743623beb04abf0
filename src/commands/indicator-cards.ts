import type { Form } from "../core/forms/form";
import { indicatorCard, type IndicatorCard } from "../core/forms/indicator-card";
import { indicatorAt, type Draft } from "../core/forms/indicator-draft";
import type { WorkbookPort } from "../workbook/port";
import { findForms } from "./find-forms";
import type { CommandSettings } from "./settings";

/** The forms of a workbook, read once: which cell is selected costs no further request. */
export interface IndicatorCards {
  /** Whether there is any form with indicators. */
  readonly any: boolean;
  /** Row is 0-based. Undefined where no indicator stands. */
  at(sheet: string, row: number, draft: Draft): IndicatorCard | undefined;
}

/** Reads the workbook for the form that follows the selection. Writes nothing. */
export async function readIndicatorCards(
  port: WorkbookPort,
  settings: CommandSettings
): Promise<IndicatorCards> {
  const { forms, scheme } = await findForms(port, settings);
  const { locale, today } = settings;
  return {
    any: forms.some(({ indicators }: Form) => indicators.length > 0),
    at(sheet, row, draft) {
      const found = indicatorAt(forms, sheet, row);
      return found && indicatorCard(found.form, found.index, draft, { scheme, locale, today });
    },
  };
}
