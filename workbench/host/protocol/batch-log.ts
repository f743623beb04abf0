import { ActionType, type RequestBody } from "./wire";

/** One request of the page, as the workbench shows it. */
export interface BatchRecord {
  /** 1 for the first request of the host's life. */
  readonly index: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /**
   * The client's own upkeep, which no code of the page waits for: giving back references when
   * `Excel.run` ends, or announcing itself at start. Not counted as a round trip.
   */
  readonly upkeep: boolean;
  readonly milliseconds: number;
  /** `Code: message` of a batch that failed. */
  readonly error?: string;
}

/** What was said in one batch, as JSON texts; the answer is empty when the connection failed. */
export interface BatchTexts {
  readonly request: string;
  readonly response: string;
}

/** Characters of texts that are kept; the oldest go first. */
const KEPT_TEXT = 8 * 1024 * 1024;

/** The log of all requests, and of the texts of the last ones. */
export class BatchLog {
  private readonly records: BatchRecord[] = [];
  private readonly kept = new Map<number, BatchTexts>();
  private keptLength = 0;
  private readonly listeners = new Set<(record: BatchRecord) => void>();

  get all(): readonly BatchRecord[] {
    return this.records;
  }

  add(record: Omit<BatchRecord, "index">, texts?: BatchTexts): void {
    const numbered = { index: this.records.length + 1, ...record };
    this.records.push(numbered);
    if (texts) this.keep(numbered.index, texts);
    for (const listener of this.listeners) listener(numbered);
  }

  /** What a request and its answer said; undefined when that is too long ago. */
  texts(index: number): BatchTexts | undefined {
    return this.kept.get(index);
  }

  /** Calls back for every further request; the result stops that. */
  subscribe(listener: (record: BatchRecord) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private keep(index: number, texts: BatchTexts): void {
    this.kept.set(index, texts);
    this.keptLength += lengthOf(texts);
    for (const [oldest, old] of this.kept) {
      if (this.keptLength <= KEPT_TEXT || oldest === index) return;
      this.kept.delete(oldest);
      this.keptLength -= lengthOf(old);
    }
  }
}

const lengthOf = ({ request, response }: BatchTexts): number => request.length + response.length;

/** Methods the client sends by itself. */
const UPKEEP_METHODS = new Set([
  "_RemoveReference",
  "NotifyActionHandlerReady",
  "_SetOsfControlContainerReadyForCustomFunctions",
]);

/** Whether a request is nothing but the client's own upkeep. */
export function isUpkeep(request: RequestBody): boolean {
  const actions = request.Actions ?? [];
  return (
    actions.some((action) => action.ActionType === ActionType.Method) &&
    actions.every(
      (action) =>
        action.ActionType === ActionType.Instantiate ||
        (action.ActionType === ActionType.Method && UPKEEP_METHODS.has(action.Name))
    )
  );
}

const encoder = new TextEncoder();

/** Length of a text on the wire, in bytes of UTF-8. */
export const bytesOf = (text: string): number => encoder.encode(text).length;
