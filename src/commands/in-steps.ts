import { throwIfCancelled } from "../workbook/run-excel";
import type { CommandSettings } from "./settings";

/** How long the pane may stand still, in milliseconds: shorter than people notice. */
const BREATH = 40;

/**
 * Runs work that comes in steps: the pane stays alive, sees how far it is, and may stop it.
 * @param total how many steps there are
 * @throws {WorkbookError} `cancelled`
 */
export async function inSteps<Result>(
  steps: Generator<number, Result>,
  total: number,
  { signal, onProgress, locale }: CommandSettings
): Promise<Result> {
  let breath = performance.now() + BREATH;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < breath) continue;
    onProgress?.(step.value, total);
    await new Promise((resolve) => setTimeout(resolve));
    throwIfCancelled(signal, locale);
    breath = performance.now() + BREATH;
  }
}
