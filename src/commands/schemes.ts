import { ruleHeads, type RuleSetting } from "../core/rules/rule-heads";
import { setCurrentSchemes } from "../core/schemes/current-schemes";
import {
  schemesOf,
  schemesSection,
  workbookSchemes,
  type StoredSchemes,
  type WorkbookSchemes,
} from "../core/schemes/stored-schemes";
import type { StateChangeOptions, WorkbookPort } from "../workbook/port";

/** 方案: what the workbook has. Functions know it from then on. */
export async function readSchemes(port: WorkbookPort): Promise<WorkbookSchemes> {
  const schemes = workbookSchemes(await port.readState());
  await follow(port, schemes);
  return schemes;
}

/** Changes the schemes of the workbook and says what it has then. */
export async function changeSchemes(
  port: WorkbookPort,
  change: (now: StoredSchemes) => StoredSchemes,
  options?: StateChangeOptions
): Promise<WorkbookSchemes> {
  const stored = await port.updateState(schemesSection, change, options);
  const schemes: WorkbookSchemes = { ...schemesOf(stored), status: "read" };
  await follow(port, schemes);
  return schemes;
}

/** The rules a scheme may switch off or weigh otherwise. */
export function listRules(): readonly RuleSetting[] {
  return ruleHeads();
}

async function follow(port: WorkbookPort, schemes: WorkbookSchemes): Promise<void> {
  if (setCurrentSchemes(schemes)) await port.recalculate();
}
