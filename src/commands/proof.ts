import { render } from "../core/messages/message";
import { writtenFileMessages } from "../core/messages/written-files";
import type { Plan } from "../core/plan/plan";
import { planProofList, proofListText } from "../core/report/proof/proof-list";
import type { ProofRun } from "../core/report/proof/proof-run";
import { proofread } from "../core/report/proof/proofread";
import { sheetText, type SheetText } from "../core/report/proof/sheet-text";
import type { ReportResult } from "../core/report/report-model";
import { parseArea } from "../core/sheets/address";
import { readWritten, type WrittenProblem } from "../files/read-written";
import { WorkbookError, type WorkbookPort } from "../workbook/port";
import { planReport } from "./report";
import type { CommandSettings } from "./settings";

/** What is proof-read: a file of the user's, pasted text, or a sheet of the workbook. */
export type ProofSource =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "sheet"; readonly sheet: string };

/**
 * 校对: recomputes the figures of a written statement; reads only.
 * @param against whether the registers of the workbook are looked at too, where it has some
 * @throws {WorkbookError} with one sentence when there is no text to read
 */
export async function proofreadStatement(
  port: WorkbookPort,
  source: ProofSource,
  against: boolean,
  settings: CommandSettings
): Promise<ProofRun> {
  const { name, text, placeOf } = await read(port, source, settings);
  const registers = against ? await registersOf(port, settings) : undefined;
  const { figures, issues } = proofread(text, settings.locale, registers);
  return {
    name,
    text,
    figures: figures.length,
    issues: issues.map((issue) => {
      const place = placeOf?.(issue.offset);
      return { ...issue, ...(place && { place }) };
    }),
    registers: registers !== undefined,
  };
}

/** A sheet 校对意见 with what was found. */
export function planFindings(run: ProofRun, settings: CommandSettings): Plan {
  return planProofList(run, settings.locale);
}

/** The findings as text to copy. */
export function findingsAsText(run: ProofRun, settings: CommandSettings): string {
  return proofListText(run, settings.locale);
}

interface Written {
  readonly name: string;
  readonly text: string;
  readonly placeOf?: SheetText["placeOf"];
}

async function read(
  port: WorkbookPort,
  source: ProofSource,
  { locale, signal }: CommandSettings
): Promise<Written> {
  const refuse = (problem: WrittenProblem, file: string): never => {
    throw new WorkbookError(problem, render(writtenFileMessages[problem], locale, { file }));
  };
  switch (source.kind) {
    case "text":
      return { name: "", text: source.text };
    case "file": {
      const result = readWritten(source.name, source.bytes);
      if ("problem" in result) return refuse(result.problem, source.name);
      return { name: source.name, text: result.text };
    }
    case "sheet": {
      const { sheets } = await port.snapshot({ sheets: [source.sheet], ...(signal && { signal }) });
      const [sheet] = sheets;
      const area = sheet?.usedRange ? parseArea(sheet.usedRange) : null;
      if (!sheet || !area) return refuse("no-words", source.sheet);
      const rows = sheet.values.map((row, down) =>
        row.map((value, right) => sheet.text?.[down]?.[right] ?? String(value))
      );
      const written = sheetText([{ name: sheet.name, rows, top: area.top, left: area.left }]);
      return written.text.trim() === ""
        ? refuse("no-words", source.sheet)
        : { name: sheet.name, ...written };
    }
  }
}

/** What the registers come to; undefined in a workbook without any. */
async function registersOf(
  port: WorkbookPort,
  settings: CommandSettings
): Promise<ReportResult | undefined> {
  const { result } = await planReport(port, settings);
  return Object.keys(result.tables).length > 0 ? result : undefined;
}
