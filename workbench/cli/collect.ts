import { lstat, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import {
  collect,
  knownUnits,
  type Collection,
  type DamagedFile,
  type FileInTime,
} from "../../src/core/collection/collect";
import { visibleForms, type JudgeContext } from "../../src/core/collection/judge-file";
import { registersBeside } from "../../src/core/collection/registers-beside";
import { isReturned } from "../../src/core/collection/returned";
import { localDay } from "../../src/commands/local-day";
import { collectionMessages as words } from "../../src/core/messages/collection";
import { render, type Locale } from "../../src/core/messages/message";
import type { RegisterData } from "../../src/core/registers/read-registers";
import { workbookSchemes } from "../../src/core/schemes/stored-schemes";
import { dataSnapshot } from "../files/data-snapshot";
import { readWorkbook } from "../files/read-workbook";
import type { BookData } from "../host/model/book-data";
import type { Arguments } from "./arguments";
import { collectionBook } from "./collection-book";
import { Failure, reasonOf } from "./failure";
import { judgeFiles, type JudgeRequest } from "./judge-files";
import { readScheme } from "./scheme";
import { cliTexts } from "./texts";
import { resolveFile } from "./workbook-file";

export interface CollectResult {
  /** Files that count, with warnings or without. */
  readonly accepted: number;
  readonly returned: readonly {
    readonly file: string;
    readonly unit: string;
    readonly reasons: readonly string[];
  }[];
  /** Rows that came into the registers. */
  readonly rows: number;
  readonly seconds: number;
  readonly added: number;
  readonly changed: number;
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly unit: string;
    readonly reasons: readonly string[];
  }[];
  /** Units that have not handed in anything. */
  readonly missing: readonly string[];
  /** Projects that several evaluators scored. */
  readonly scored: readonly {
    readonly project: string;
    readonly evaluators: readonly string[];
    readonly totals: readonly (number | null)[];
    readonly mean: number | null;
    readonly grade: string | null;
    readonly outliers: readonly { readonly indicator: string; readonly evaluator: string }[];
  }[];
}

const WORKBOOKS = /\.(?:xlsx|xlsm|xls|et|ods|csv)$/i;
/** Files above this are not opened; a form has some hundred kB. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Reads a folder of workbooks that came back, and answers what became of each and the workbook of
 * registers. Where `base` is given (the file to be written is there already), its registers go on.
 */
export async function collectFolder(
  args: Arguments,
  base: BookData | undefined
): Promise<{ readonly result: CollectResult; readonly book: BookData }> {
  const begun = performance.now();
  const { locale } = args;
  const folder = resolveFile(args.file ?? "");
  const names = await workbooksIn(folder, args);
  const scheme =
    (await readScheme(args.scheme, locale, base ?? { sheets: [] })) ??
    workbookSchemes(base && dataSnapshot(base).state).scheme;
  const contextOf = (registers: readonly RegisterData[]): JudgeContext => ({
    ...{ units: knownUnits(registers), registers, scheme, locale, today: localDay(new Date()) },
  });
  let context = contextOf(base ? registersIn(base) : []);
  let read = await judgeAll(folder, names, context);
  const found = [...read.ledgers.values()].flat();
  if (!base && found.length > 0) {
    // A workbook of the folder says who the units are; the forms are held against it.
    context = contextOf(found);
    read = await judgeAll(folder, names, context);
  }
  const files = names
    .filter((name) => !read.ledgers.has(name))
    .flatMap((name) => read.files.get(name) ?? []);
  const collection = collect(files, context.registers, context.units, locale, scheme);
  return {
    result: answerOf(collection, (performance.now() - begun) / 1000),
    book: collectionBook(collection, base, locale),
  };
}

async function workbooksIn(folder: string, { file = "", locale }: Arguments): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Failure(render(cliTexts.noSuchFolder, locale, { file }));
  });
  const names = entries
    .filter((entry) => WORKBOOKS.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    // Excel's own locks on open files are none of ours.
    .filter((name) => !/(?:^|[\\/])(?:~\$|\.)/.test(name));
  if (names.length === 0) throw new Failure(render(cliTexts.folderEmpty, locale, { file }));
  return names.sort();
}

interface ReadFolder {
  readonly files: ReadonlyMap<string, FileInTime>;
  /** The bureau's own workbooks among them, and their registers. */
  readonly ledgers: ReadonlyMap<string, readonly RegisterData[]>;
}

async function judgeAll(
  folder: string,
  names: readonly string[],
  context: JudgeContext
): Promise<ReadFolder> {
  const { locale } = context;
  const times = new Map<string, number>();
  const files = new Map<string, FileInTime>();
  const ledgers = new Map<string, readonly RegisterData[]>();
  const open = async (name: string): Promise<JudgeRequest | { readonly problem: string }> => {
    const file = path.join(folder, name);
    const found = await lstat(file).catch(() => undefined);
    // A link may lead anywhere; what it leads to was not handed in.
    if (!found?.isFile()) return { problem: render(words.notAFile, locale) };
    const { size, mtimeMs } = found;
    times.set(name, mtimeMs);
    if (size > LARGEST) {
      return { problem: render(words.tooBig, locale, { size: Math.round(size / 1024 / 1024) }) };
    }
    return readFile(file).then(
      (bytes) => ({ name, bytes, submittedOn: localDay(new Date(mtimeMs)) }),
      (error: unknown) => ({ problem: reasonOf(error) })
    );
  };
  await judgeFiles(names, context, open, (name, answer) => {
    const time = times.get(name) ?? 0;
    if (answer && "registers" in answer) ledgers.set(name, answer.registers);
    else if (answer && "judged" in answer) files.set(name, { judged: answer.judged, time });
    else {
      const reasons = [answer ? answer.problem : render(words.tooSlow, locale)];
      files.set(name, { judged: { file: name, status: "damaged", reasons }, time });
    }
  });
  return { files, ledgers };
}

function registersIn(base: BookData): readonly RegisterData[] {
  const snapshot = dataSnapshot(base);
  return registersBeside(snapshot, visibleForms(snapshot));
}

function answerOf(
  { files, units, merged, rows, scored }: Collection,
  seconds: number
): CollectResult {
  const all = files.map((one) => ({
    file: one.file,
    status: one.status,
    unit: one.status === "damaged" ? "" : unitName(one.match),
    reasons: one.reasons,
  }));
  return {
    accepted: all.filter(({ status }) => status === "accepted" || status === "warnings").length,
    returned: all
      .filter((_one, at) => isReturned(files[at] as Collection["files"][number]))
      .map(({ file, unit, reasons }) => ({ file, unit, reasons })),
    rows,
    seconds: Math.round(seconds * 1000) / 1000,
    added: [...merged.added.values()].reduce((all, one) => all + one.length, 0),
    changed: merged.changes.length,
    files: all,
    missing: units.filter(({ state }) => state === "missing").map(({ unit }) => unit.name),
    scored: scored.map(({ project, evaluators, totals, mean, grade, indicators }) => ({
      ...{ project, evaluators, totals, mean, grade },
      outliers: indicators.flatMap(({ name, outliers }) =>
        outliers.map((at) => ({ indicator: name, evaluator: evaluators[at] ?? "" }))
      ),
    })),
  };
}

function unitName(match: Exclude<Collection["files"][number], DamagedFile>["match"]): string {
  if ("unit" in match) return match.unit.name;
  return "written" in match ? match.written : "";
}

/** The workbook to go on with, where it is there already. */
export async function existingBook(file: string, locale: Locale): Promise<BookData | undefined> {
  const bytes = await readFile(resolveFile(file)).catch(() => undefined);
  if (!bytes) return undefined;
  try {
    return await readWorkbook(bytes, path.basename(file));
  } catch {
    throw new Failure(render(cliTexts.outUnreadable, locale, { file }));
  }
}
