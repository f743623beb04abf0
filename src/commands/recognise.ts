import { fingerprint, handInSection } from "../core/rules/hand-in";
import { readSection } from "../core/state/state-section";
import type { WorkbookPort } from "../workbook/port";
import { findForms } from "./find-forms";
import type { RecogniseResult } from "./results";
import type { CommandSettings } from "./settings";

/** Which forms and registers the workbook holds. Reads only, runs no rule. */
export async function recognise(
  port: WorkbookPort,
  settings: CommandSettings
): Promise<RecogniseResult> {
  const found = await findForms(port, settings);
  const { summaries, sheets, activeSheet, scheme, forms, snapshot, state } = found;
  const { value: handIn } = readSection(handInSection, state);
  // One sheet alone says nothing about the others.
  const whole = settings.scope === "workbook" && handIn !== null;
  return {
    forms: summaries,
    sheets,
    activeSheet,
    scheme: scheme.name,
    ...(whole && {
      handIn: { at: handIn.at, changed: fingerprint(forms, snapshot) !== handIn.fingerprint },
    }),
  };
}
