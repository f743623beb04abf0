import type { Form, RecognisedSummary } from "../core/forms/form";
import { recogniseForms } from "../core/forms/recognise";
import { readRegisters, type RegisterData } from "../core/registers/read-registers";
import { recogniseRegisters } from "../core/registers/recognise";
import type { RegisterTable } from "../core/registers/register";
import type { Scheme } from "../core/schemes/scheme";
import { workbookSchemes } from "../core/schemes/stored-schemes";
import type { StoredState } from "../core/state/state-section";
import { parseArea } from "../core/sheets/address";
import type { WorkbookSnapshot } from "../core/sheets/snapshot";
import type { WorkbookPort } from "../workbook/port";
import type { CommandSettings } from "./settings";

/** What stands in the workbook: the start of every command. */
export interface Found {
  readonly forms: readonly Form[];
  /** Every register, with its rows and columns: what the rules look at. */
  readonly registers: readonly RegisterData[];
  /** Lists of evaluations as the report counts them: a list in two blocks side by side is two. */
  readonly evaluations: readonly RegisterTable[];
  readonly summaries: readonly RecognisedSummary[];
  /** Names of sheets with neither form nor register; what PERF wrote is not among them. */
  readonly formless: readonly string[];
  /** Names of all sheets that were read. */
  readonly sheets: readonly string[];
  /** Those of them that PERF did not make. */
  readonly userSheets: readonly string[];
  /** The sheet the user looks at. */
  readonly activeSheet?: string;
  /** The scheme that counts: the one asked for, else the one the workbook has chosen. */
  readonly scheme: Scheme;
  readonly snapshot: WorkbookSnapshot;
  /** What PERF remembers in the workbook; `readSection` reads a part of it. */
  readonly state: StoredState;
}

/** Reads the workbook once and recognises forms and registers. Writes nothing. */
export async function findForms(port: WorkbookPort, settings: CommandSettings): Promise<Found> {
  const snapshot = await port.snapshot({
    sheets: settings.scope === "sheet" ? "active" : undefined,
    signal: settings.signal,
    onProgress: settings.onProgress,
  });
  const { forms } = recogniseForms(snapshot);
  const registers = readRegisters(snapshot, forms);
  // What has a place of its own among the registers is no list of evaluations, though it has scores too.
  const others = registers.filter(({ name }) => name !== "evaluation");
  const evaluations = recogniseRegisters(snapshot).filter(
    (list) => !others.some((table) => overlap(list, table))
  );
  const summaries: RecognisedSummary[] = [
    ...forms.map(summaryOf),
    ...evaluations.map(registerSummary),
    ...registers
      .filter((table) => !evaluations.some((one) => overlap(one, table)))
      .map(registerSummary),
  ];
  const recognised = new Set(summaries.map(({ sheet }) => sheet));
  for (const { own, name } of snapshot.sheets) if (own) recognised.add(name);
  const order = snapshot.sheets.map(({ name }) => name);
  return {
    forms,
    registers,
    evaluations,
    summaries: summaries.sort((a, b) => order.indexOf(a.sheet) - order.indexOf(b.sheet)),
    formless: order.filter((name) => !recognised.has(name)),
    sheets: order,
    userSheets: snapshot.sheets.filter(({ own }) => !own).map(({ name }) => name),
    activeSheet: snapshot.activeSheet,
    scheme: settings.scheme ?? workbookSchemes(snapshot.state).scheme,
    snapshot,
    state: snapshot.state ?? {},
  };
}

export function summaryOf(form: Form): RecognisedSummary {
  const { sheet, kind, range, title, fields } = form;
  return {
    sheet,
    kind,
    range,
    title,
    project: fields.project?.text || undefined,
    year: yearIn(fields.year?.text),
  };
}

/** A list both readers found is listed once. */
function overlap(a: RegisterTable, b: RegisterData): boolean {
  if (a.sheet !== b.sheet) return false;
  const [one, other] = [parseArea(a.range), parseArea(b.range)];
  return !!one && !!other && one.top <= other.bottom && other.top <= one.bottom;
}

function registerSummary({
  kind,
  sheet,
  range,
  title,
}: RegisterTable | RegisterData): RecognisedSummary {
  return { sheet, kind, range, title, year: yearIn(title) };
}

function yearIn(text: string | undefined): number | undefined {
  const digits = /(?:^|\D)(20\d{2})(?!\d)/.exec(text ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}
