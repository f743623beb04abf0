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
