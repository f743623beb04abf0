import { cpus } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Locale } from "../../src/core/messages/message";
import type { WorkbookSnapshot } from "../../src/core/sheets/snapshot";
import type { ParseRequest } from "./parse-worker";

/** A file that was read, or one sentence why not. */
export type Parsed =
  | { readonly snapshot: WorkbookSnapshot }
  | { readonly problem: string }
  | { readonly stopped: true };

/** Longest time for one file, in ms, and most memory, in MB. */
const PATIENCE = 60_000;
const MEMORY = 1024;
const MOST_WORKERS = 4;

/**
 * Reads files in threads that are killed when one takes too long or too much memory; the others go on.
 * `each` is awaited before the next file of that thread is read, so that memory stays flat.
 */
export async function parseFiles(
  files: readonly string[],
  locale: Locale,
  read: (file: string) => Promise<Uint8Array | { readonly problem: string }>,
  each: (file: string, parsed: Parsed) => void
): Promise<void> {
  const queue = [...files];
  const work = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const bytes = await read(file);
      if ("problem" in bytes) {
        each(file, bytes);
        continue;
      }
      worker ??= makeWorker();
      const answer = await ask(worker, { file: path.basename(file), bytes, locale });
      if (answer === undefined) {
        await worker.terminate();
        worker = undefined;
      }
      each(file, answer ?? { stopped: true });
    }
    await worker?.terminate();
  };
  const count = Math.min(MOST_WORKERS, Math.max(1, cpus().length), files.length);
  await Promise.all(Array.from({ length: count }, work));
}

function makeWorker(): Worker {
  const worker = new Worker(path.join(__dirname, "parse-worker.cjs"), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    // What libraries grumble about a file is not for the terminal.
    stdout: true,
    stderr: true,
  });
  // Without a listener an error of the thread would end the command; its end tells enough.
  return worker.on("error", () => undefined);
}

/** The answer; undefined when the thread died or was too slow. */
function ask(worker: Worker, request: ParseRequest): Promise<Parsed | undefined> {
  return new Promise((resolve) => {
    const gone = (): void => done(undefined);
    const timer = setTimeout(gone, PATIENCE);
    const done = (answer: Parsed | undefined): void => {
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
