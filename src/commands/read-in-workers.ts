import type { FileReader, ReturnedFile } from "./collect";

/** Longest time for one file, in ms. */
const PATIENCE = 60_000;
const MOST_LANES = 4;

type Answer = Awaited<ReturnType<FileReader["read"]>>;

/**
 * Reads files in threads that are ended when one takes too long or dies; the others go on. A thread is
 * kept for the next file.
 */
export function createWorkerReader(): FileReader {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const end = (worker: Worker): void => {
    worker.terminate();
    all.delete(worker);
  };
  return {
    lanes: Math.min(MOST_LANES, Math.max(1, (navigator.hardwareConcurrency || 2) - 1)),
    async read(file: ReturnedFile, signal: AbortSignal | undefined): Promise<Answer> {
      let bytes: Uint8Array;
      try {
        bytes = await file.bytes();
      } catch {
        return { problem: "unreadable" };
      }
      const worker = idle.pop() ?? makeWorker();
      all.add(worker);
      const answer = await ask(worker, bytes, signal);
      if (answer) idle.push(worker);
      else end(worker);
      return answer ?? { problem: "tooSlow" };
    },
    close() {
      for (const worker of all) end(worker);
      idle.length = 0;
    },
  };
}

function makeWorker(): Worker {
  return new Worker(new URL("../files/read-worker.ts", import.meta.url));
}

/** The answer; undefined when the thread died, was too slow or is no longer wanted. */
function ask(
  worker: Worker,
  bytes: Uint8Array,
  signal: AbortSignal | undefined
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const done = (answer: Answer | undefined): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", gone);
      worker.onmessage = null;
      worker.onerror = null;
      resolve(answer);
    };
    const gone = (): void => done(undefined);
    const timer = setTimeout(gone, PATIENCE);
    signal?.addEventListener("abort", gone);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => done(data);
    worker.onerror = gone;
    worker.postMessage(bytes, [bytes.buffer]);
  });
}
