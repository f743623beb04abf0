import {
  recognitionSection,
  withCorrection,
  type CorrectedPlace,
  type RecognitionChange,
} from "../core/forms/kept-corrections";
import { recognitionReport, type RecognitionEntry } from "../core/forms/recognition-report";
import { writeSection } from "../core/state/state-section";
import { WorkbookError, type WorkbookPort } from "../workbook/port";
import type { CommandSettings } from "./settings";

/** Why each form of the workbook was taken for what it is. Reads only. */
export async function readRecognition(
  port: WorkbookPort,
  { signal, onProgress }: CommandSettings
): Promise<readonly RecognitionEntry[]> {
  return recognitionReport(await port.snapshot({ signal, onProgress }));
}

/**
 * Keeps in the workbook what a person says about a form, for every command from then on, and answers
 * how the workbook is understood then. No cell is touched.
 */
export async function correctRecognition(
  port: WorkbookPort,
  { signal, onProgress }: CommandSettings,
  place: CorrectedPlace,
  change: RecognitionChange
): Promise<readonly RecognitionEntry[]> {
  const snapshot = await port.snapshot({ signal, onProgress });
  const kept = await port.updateState(recognitionSection, (now) =>
    withCorrection(now, snapshot, place, change)
  );
  if (!kept) throw new WorkbookError("unknown", "");
  const state = {
    ...snapshot.state,
    [recognitionSection.key]: writeSection(recognitionSection, kept),
  };
  return recognitionReport({ ...snapshot, state });
}
