import { cpus } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { JudgeContext, JudgedFile } from "../../src/core/collection/judge-file";
import type { RegisterData } from "../../src/core/registers/read-registers";

/** A file to judge in a thread of its own, where it can be stopped. */
export interface JudgeRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** yyyy-mm-dd */
  readonly submittedOn: string;
}

/** A file that was judged, the registers of a bureau's own workbook, or one sentence why neither. */
export type FileAnswer =
  | { readonly judged: JudgedFile }
  | { readonly registers: readonly RegisterData[] }
  | { readonly problem: string };

/** Longest time for one file, in ms, and most memory, in MB. */
const PATIENCE = 60_000;
const MEMORY = 1024;
/** MB for what is soon forgotten; with less, half the time goes into tidying up. */
const YOUNG_MEMORY = 64;
const MOST_WORKERS = 4;

/**
 * Reads and judges files in threads that are killed when one takes too long or too much memory; the others
 * go on. A thread has one file at a time, so that memory stays flat.
 * @param each is told `undefined` for a file that was stopped
 */
export async function judgeFiles(
  names: readonly string[],
  context: JudgeContext,
  open: (name: string) => Promise<JudgeRequest | { readonly problem: string }>,
  each: (name: string, answer: FileAnswer | undefined) => void
): Promise<void> {
  const queue = [...names];
  const work = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      const request = await open(name);
      if ("problem" in request) {
        each(name, request);
        continue;
      }
      worker ??= makeWorker(context);
      const answer = await ask(worker, request);
      if (answer === undefined) {
        await worker.terminate();
        worker = undefined;
      }
      each(name, answer);
    }
    await worker?.terminate();
  };
  const count = Math.min(MOST_WORKERS, Math.max(1, cpus().length), names.length);
  await Promise.all(Array.from({ length: count }, work));
}

function makeWorker(context: JudgeContext): Worker {
  const worker = new Worker(path.join(__dirname, "judge-worker.cjs"), {
    workerData: context,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY, maxYoungGenerationSizeMb: YOUNG_MEMORY },
    // What libraries grumble about a file is not for the terminal.
    stdout: true,
    stderr: true,
  });
  // Without a listener an error of the thread would end the command; its end tells enough.
  return worker.on("error", () => undefined);
}

/** The answer; undefined when the thread died or was too slow. */
function ask(worker: Worker, request: JudgeRequest): Promise<FileAnswer | undefined> {
  return new Promise((resolve) => {
    const gone = (): void => done(undefined);
    const timer = setTimeout(gone, PATIENCE);
    const done = (answer: FileAnswer | undefined): void => {
      clearTimeout(timer);
      worker.off("message", done);
      worker.off("exit", gone);
      resolve(answer);
    };
    worker.on("message", done);
    worker.on("exit", gone);
    worker.postMessage(request);
  });
}
