/** One request of the page, as the workbench shows it. */
export interface BatchRecord {
  /** 1 for the first request of the host's life. */
  readonly index: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly milliseconds: number;
  /** `Code: message` of a batch that failed. */
  readonly error?: string;
}

/** The log of all requests. */
export class BatchLog {
  private readonly records: BatchRecord[] = [];
  private readonly listeners = new Set<(record: BatchRecord) => void>();

  get all(): readonly BatchRecord[] {
    return this.records;
  }

  add(record: Omit<BatchRecord, "index">): void {
    const numbered = { index: this.records.length + 1, ...record };
    this.records.push(numbered);
    for (const listener of this.listeners) listener(numbered);
  }

  /** Calls back for every further request; the result stops that. */
  subscribe(listener: (record: BatchRecord) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

const encoder = new TextEncoder();

/** Length of a text on the wire, in bytes of UTF-8. */
export const bytesOf = (text: string): number => encoder.encode(text).length;
