import { fingerprint, gate, handInSection, type HandIn } from "../core/rules/hand-in";
import { WorkbookError, type WorkbookPort } from "../workbook/port";
import { checkFound } from "./check";
import { findForms } from "./find-forms";
import type { CheckResult } from "./results";
import type { CommandSettings } from "./settings";

/** What came of it: the check that was made, and the stamp where nothing stood in the way. */
export interface HandInResult {
  readonly check: CheckResult;
  readonly handIn?: HandIn;
}

/**
 * 确认交表: checks once more and stamps the workbook, so that a later change shows. Errors block;
 * warnings without an explanation do unless the user was asked (`anyway`). No cell is touched.
 * @param at local time, `2025-07-30 14:02`
 */
export async function handIn(
  port: WorkbookPort,
  settings: CommandSettings,
  at: string,
  anyway: boolean
): Promise<HandInResult> {
  const whole = { ...settings, scope: "workbook" as const };
  const read = await findForms(port, whole);
  const found = await checkFound(read, whole);
  const { errors, unexplained } = gate(found.issues);
  if (errors > 0 || (unexplained > 0 && !anyway)) return { check: found };
  const { forms, snapshot } = read;
  const stamp: HandIn = {
    at,
    forms: forms.length,
    unexplained,
    fingerprint: fingerprint(forms, snapshot),
  };
  const handed = await port.updateState(handInSection, () => stamp);
  if (!handed) throw new WorkbookError("unknown", "");
  return { check: found, handIn: handed };
}
