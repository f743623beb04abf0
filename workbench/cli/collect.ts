import { lstat, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import {
  collect,
  knownUnits,
  type Collection,
  type DamagedFile,
  type FileInTime,
} from "../../src/core/collection/collect";
import { judgeFile, visibleForms, type JudgedFile } from "../../src/core/collection/judge-file";
import { withOwnUnit } from "../../src/core/collection/own-unit";
import { isReturned } from "../../src/core/collection/returned";
import { localDay } from "../../src/commands/local-day";
import type { Form } from "../../src/core/forms/form";
import { collectionMessages as words } from "../../src/core/messages/collection";
import { render, type Locale } from "../../src/core/messages/message";
import { readRegisters, type RegisterData } from "../../src/core/registers/read-registers";
import { workbookSchemes } from "../../src/core/schemes/stored-schemes";
import type { WorkbookSnapshot } from "../../src/core/sheets/snapshot";
import { dataSnapshot } from "../files/data-snapshot";
import { readWorkbook } from "../files/read-workbook";
import type { BookData } from "../host/model/book-data";
import type { Arguments } from "./arguments";
import { collectionBook } from "./collection-book";
import { Failure, reasonOf } from "./failure";
import { parseFiles } from "./parse-files";
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
  const times = new Map<string, number>();
  const waiting = new Map<
    string,
    { readonly snapshot: WorkbookSnapshot; readonly forms: readonly Form[] }
  >();
  const judged = new Map<string, JudgedFile>();
  const damaged = new Map<string, DamagedFile>();
  const registersOf: RegisterData[] = base ? registersIn(dataSnapshot(base)) : [];
  const ledgers = new Set<string>();
  const scheme =
    (await readScheme(args.scheme, locale, base ?? { sheets: [] })) ??
    workbookSchemes(base && dataSnapshot(base).state).scheme;
  const today = localDay(new Date());
  const judge = (name: string, snapshot: WorkbookSnapshot, forms: readonly Form[]): void => {
    const submitted = localDay(new Date(times.get(name) ?? 0));
    const units = knownUnits(registersOf);
    const known = { units, registers: registersOf, scheme, locale, today };
    judged.set(name, judgeFile(name, snapshot, submitted, withOwnUnit(known, forms, name), forms));
  };
  await parseFiles(
    names,
    locale,
    async (name) => {
      const file = path.join(folder, name);
      const found = await lstat(file).catch(() => undefined);
      // A link may lead anywhere; what it leads to was not handed in.
      if (!found?.isFile()) return { problem: render(words.notAFile, locale) };
      const { size, mtimeMs } = found;
      times.set(name, mtimeMs);
      if (size > LARGEST) {
        return { problem: render(words.tooBig, locale, { size: Math.round(size / 1024 / 1024) }) };
      }
      return readFile(file).catch((error: unknown) => ({ problem: reasonOf(error) }));
    },
    (name, answer) => {
      if ("snapshot" in answer) {
        // The bureau's own workbook may lie in the folder: it says who the units are.
        const forms = visibleForms(answer.snapshot);
        const own = registersIn(answer.snapshot, forms);
        if (own.some((table) => table.name === "units")) {
          ledgers.add(name);
          if (!base) registersOf.push(...own);
        }
        // The registers are known: a file is judged and its cells are forgotten, however many come.
        else if (base) judge(name, answer.snapshot, forms);
        else waiting.set(name, { snapshot: answer.snapshot, forms });
        return;
      }
      const reason = "problem" in answer ? answer.problem : render(words.tooSlow, locale);
      damaged.set(name, { file: name, status: "damaged", reasons: [reason] });
    }
  );
  for (const [name, { snapshot, forms }] of waiting) judge(name, snapshot, forms);
  const files = names
    .filter((name) => !ledgers.has(name))
    .map((name): FileInTime => ({
      judged: judged.get(name) ??
        damaged.get(name) ?? { file: name, status: "damaged", reasons: [] },
      time: times.get(name) ?? 0,
    }));
  const collection = collect(files, registersOf, knownUnits(registersOf), locale);
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

function registersIn(
  snapshot: WorkbookSnapshot,
  forms: readonly Form[] = visibleForms(snapshot)
): RegisterData[] {
  const visible = { ...snapshot, sheets: snapshot.sheets.filter(({ hidden }) => !hidden) };
  return [...readRegisters(visible, forms)];
}

function answerOf({ files, units, merged, rows }: Collection, seconds: number): CollectResult {
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
