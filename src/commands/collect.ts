import { collect, knownUnits, type Collection, type FileInTime } from "../core/collection/collect";
import { judgeFile, visibleForms } from "../core/collection/judge-file";
import { opinionBooks } from "../core/collection/opinions";
import { withOwnUnit } from "../core/collection/own-unit";
import {
  planCollection as planOf,
  type PlannedCollection,
} from "../core/collection/plan-collection";
import { planMergedScores } from "../core/evaluation/plan-merged-scores";
import type { Plan } from "../core/plan/plan";
import type { KnownUnit } from "../core/collection/unit-match";
import { collectionMessages as words } from "../core/messages/collection";
import { render, type Locale, type Message } from "../core/messages/message";
import type { RegisterData } from "../core/registers/read-registers";
import type { Scheme } from "../core/schemes/scheme";
import type { WorkbookSnapshot } from "../core/sheets/snapshot";
import { throwIfCancelled } from "../workbook/run-excel";
import type { WorkbookPort } from "../workbook/port";
import { archive, type MadeFile } from "./archive";
import { findForms } from "./find-forms";
import { localDay } from "./local-day";
import type { CommandSettings } from "./settings";

/** A workbook that came back, as the user chose it. */
export interface ReturnedFile {
  /** With the folders it lies in. */
  readonly name: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
  bytes(): Promise<Uint8Array>;
}

/** Why a file has no cells for us. */
export type ReadProblem = "tooLarge" | "encrypted" | "unreadable" | "tooSlow";

/** Reads files where one that hangs or bursts can be stopped. */
export interface FileReader {
  /** Files that may be read at once. */
  readonly lanes: number;
  read(
    file: ReturnedFile,
    signal: AbortSignal | undefined
  ): Promise<{ readonly snapshot: WorkbookSnapshot } | { readonly problem: ReadProblem }>;
  close(): void;
}

/** What was found in the files so far; the registers they go into are read when they go in. */
export interface Returned {
  readonly files: readonly FileInTime[];
  readonly sources: readonly ReturnedFile[];
  readonly collection: Collection;
  /** Whether a register says which units there are: only then can one be missing. */
  readonly unitsKnown: boolean;
}

interface Context {
  readonly registers: readonly RegisterData[];
  readonly units: readonly KnownUnit[];
  readonly scheme: Scheme;
  readonly locale: Locale;
  readonly today: string;
}

/** Larger files are not even read from the disk. */
const LARGEST = 64 * 1024 * 1024;

/**
 * 收集: reads workbooks that came back, one or a few at a time, recognises and checks each and forgets its
 * cells. Reads only; the open workbook says who the units are and what is known of them.
 * @throws {WorkbookError} `cancelled`
 */
export async function collectReturned(
  port: WorkbookPort,
  sources: readonly ReturnedFile[],
  reader: FileReader,
  settings: CommandSettings
): Promise<Returned> {
  const context = await contextOf(port, settings);
  const files: FileInTime[] = [];
  const queue = [...sources.entries()];
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      throwIfCancelled(settings.signal, settings.locale);
      const [at, source] = next;
      files[at] = await judge(source, reader, context, settings);
      done += 1;
      settings.onProgress?.(done, sources.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, reader.lanes) }, lane));
  } finally {
    reader.close();
  }
  throwIfCancelled(settings.signal, settings.locale);
  return put(files, sources, context);
}

/** Says whose a file is, and looks at it once more. */
export async function confirmUnit(
  port: WorkbookPort,
  before: Returned,
  file: string,
  unit: KnownUnit,
  reader: FileReader,
  settings: CommandSettings
): Promise<Returned> {
  const context = await contextOf(port, settings);
  const at = before.files.findIndex(({ judged }) => judged.file === file);
  const source = before.sources[at];
  if (!source) return before;
  try {
    const again = await judge(source, reader, context, settings, unit);
    const files = before.files.map((one, index) => (index === at ? again : one));
    return put(files, before.sources, context);
  } finally {
    reader.close();
  }
}

/** What goes into the registers of the open workbook as it is now, and the lists of the collection. */
export async function planCollection(
  port: WorkbookPort,
  { files }: Returned,
  settings: CommandSettings
): Promise<PlannedCollection> {
  const { registers, snapshot, scheme } = await findForms(port, {
    ...settings,
    scope: "workbook",
  });
  const collection = collect(files, registers, unitsFor(registers, files), settings.locale, scheme);
  return planOf(collection, registers, snapshot, settings.locale);
}

/** What the units are to be told, a workbook for each file that goes back. */
export function makeOpinions(
  { collection }: Returned,
  settings: CommandSettings
): Promise<MadeFile> {
  const name = render(words.opinionTitle, settings.locale);
  return archive(name, opinionBooks(collection, settings.locale), settings);
}

/** Sheets 评分汇总 of the projects that several evaluators scored. */
export function planScored({ collection }: Returned, settings: CommandSettings): Plan {
  return planMergedScores(collection.scored, settings.locale);
}

async function contextOf(port: WorkbookPort, settings: CommandSettings): Promise<Context> {
  const { registers, scheme } = await findForms(port, {
    ...settings,
    scope: "workbook",
    onProgress: undefined,
  });
  const { locale } = settings;
  const today = settings.today ?? localDay(new Date());
  return { registers, units: knownUnits(registers), scheme, locale, today };
}

async function judge(
  source: ReturnedFile,
  reader: FileReader,
  context: Context,
  { signal, locale }: CommandSettings,
  confirmed?: KnownUnit
): Promise<FileInTime> {
  const { name, changed, size } = source;
  const damaged = (message: Message): FileInTime => ({
    judged: {
      ...{ file: name, status: "damaged" },
      reasons: [render(message, locale, { size: megabytes(size) })],
    },
    time: changed,
  });
  if (size > LARGEST) return damaged(words.tooBig);
  const read = await reader.read(source, signal);
  if ("problem" in read) return damaged(problemWords[read.problem]);
  const forms = visibleForms(read.snapshot);
  const known = withOwnUnit({ ...context, ...(confirmed && { confirmed }) }, forms, name);
  return {
    judged: judgeFile(name, read.snapshot, localDay(new Date(changed)), known, forms),
    time: changed,
  };
}

const problemWords = {
  tooLarge: words.unpacksTooLarge,
  encrypted: words.encrypted,
  unreadable: words.broken,
  tooSlow: words.tooSlow,
} as const;

function megabytes(size: number): number {
  return Math.max(1, Math.round(size / 1024 / 1024));
}

function put(
  files: readonly FileInTime[],
  sources: readonly ReturnedFile[],
  { registers, locale, scheme }: Context
): Returned {
  const collection = collect(files, registers, unitsFor(registers, files), locale, scheme);
  return { files, sources, collection, unitsKnown: knownUnits(registers).length > 0 };
}

/** Units of the registers; nobody can be missing where no register says who there is. */
function unitsFor(
  registers: readonly RegisterData[],
  files: readonly FileInTime[]
): readonly KnownUnit[] {
  const units = knownUnits(registers);
  if (units.length > 0) return units;
  const found = new Map<string, KnownUnit>();
  for (const { judged } of files) {
    if (judged.status !== "damaged" && "unit" in judged.match) {
      found.set(judged.match.unit.name, judged.match.unit);
    }
  }
  return [...found.values()];
}
