import path from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { judgeFile, visibleForms, type JudgeContext } from "../../src/core/collection/judge-file";
import { withOwnUnit } from "../../src/core/collection/own-unit";
import { registersBeside } from "../../src/core/collection/registers-beside";
import type { WorkbookSnapshot } from "../../src/core/sheets/snapshot";
import { readBook } from "../../src/files/read-book";
import { dataSnapshot } from "../files/data-snapshot";
import { readWorkbook } from "../files/read-workbook";
import { UnreadableWorkbook } from "../files/unreadable-workbook";
import type { FileAnswer, JudgeRequest } from "./judge-files";

/** How the names of parts with settings begin. */
const SETTINGS = "customXml/";

/** What all files of a collection are held against. */
const context = workerData as JudgeContext;

/** Values and formulas are enough for a form; what cannot be had so is read, or refused, as a whole workbook. */
async function read(file: string, bytes: Uint8Array): Promise<WorkbookSnapshot> {
  // What PERF remembers in a workbook (corrections of recognition, for one) is a part of its own.
  const remembers = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(SETTINGS);
  const quick = remembers ? undefined : readBook(bytes, { hidden: true, formulas: true });
  return quick && "snapshot" in quick
    ? quick.snapshot
    : dataSnapshot(await readWorkbook(bytes, path.basename(file)));
}

/** Cells stay in this thread: what leaves it is small, however large the file is. */
async function judge({ name, bytes, submittedOn }: JudgeRequest): Promise<FileAnswer> {
  const snapshot = await read(name, bytes);
  const forms = visibleForms(snapshot);
  const registers = registersBeside(snapshot, forms);
  // The bureau's own workbook may lie in the folder: it says who the units are.
  if (registers.some((table) => table.name === "units")) return { registers };
  const known = withOwnUnit(context, forms, name);
  return { judged: judgeFile(name, snapshot, submittedOn, known, forms) };
}

parentPort?.on("message", (request: JudgeRequest) => {
  judge(request)
    .catch((error: unknown) => ({
      problem: error instanceof UnreadableWorkbook ? error.sentence(context.locale) : String(error),
    }))
    .then((answer) => parentPort?.postMessage(answer))
    .catch(() => process.exit(1));
});
