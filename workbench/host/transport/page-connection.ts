import { safeAnswer, safeArray, type PageRealm, type SafeArray } from "./safe-array";

/** Dispatch ids of desktop Excel that the host answers. */
export const Dispatch = {
  DocumentSelectionChanged: 2,
  DisplayDialog: 10,
  RichApiMessage: 33,
  RibbonCommand: 39,
  ExecuteRichApi: 93,
  RibbonCommandCompleted: 94,
} as const;

const OK = 0;
/** The client's own code for a call the host does not have. */
const UNSUPPORTED = 5000;
const INTERNAL = 5001;

type EventHandler = (dispatchId: number, payload: SafeArray) => void;
type Callback = (answer: SafeArray) => void;

/** What a connection asks of the host. */
export interface PageServices {
  /** @returns the text of the answer, or the client's number for a connection that fails */
  execute(body: string, flags: number): Promise<string | number>;
  /** A call of the Common API: status and what it gives. */
  callDocument(method: number, args: readonly unknown[]): Promise<readonly unknown[]>;
  ribbonCommandCompleted(commandId: string): void;
}

/** One page on the host: its requests, and the handlers it registered. Answers come on a later task. */
export class PageConnection {
  private readonly handlers = new Map<number, { target: string; handler: EventHandler }[]>();
  private open = true;
  /** A page that brings no functions is waited for only once. */
  functionsAwaited: Promise<boolean> | undefined;

  constructor(
    private readonly realm: PageRealm,
    private readonly services: PageServices
  ) {}

  get isOpen(): boolean {
    return this.open;
  }

  close(): void {
    this.open = false;
    this.handlers.clear();
  }

  execute(dispatchId: number, params: unknown, callback: Callback): void {
    if (dispatchId === Dispatch.ExecuteRichApi) {
      void this.services.execute(bodyOf(params), flagsOf(params)).then((answer) => {
        const none = this.realm.Array.from<unknown>([]);
        this.later(callback, typeof answer === "number" ? [answer] : [OK, 200, none, answer]);
      });
      return;
    }
    if (dispatchId === Dispatch.RibbonCommandCompleted) {
      this.services.ribbonCommandCompleted(String(itemsOf(params)[0]));
      this.later(callback, [OK]);
      return;
    }
    void this.services
      .callDocument(dispatchId, itemsOf(params))
      .then((answer) => this.later(callback, answer))
      .catch((error: unknown) => {
        console.error(`Excel host: document call ${dispatchId}`, error);
        this.later(callback, [INTERNAL]);
      });
  }

  registerEvent(
    dispatchId: number,
    target: string,
    handler: EventHandler,
    callback: Callback
  ): void {
    if (dispatchId === Dispatch.DisplayDialog) {
      this.later(callback, [UNSUPPORTED]);
      return;
    }
    setTimeout(() => {
      if (!this.open) return;
      callback(safeArray(this.realm, [OK]));
      // Not before the answer: the client drops what comes earlier.
      const others = this.handlers.get(dispatchId) ?? [];
      this.handlers.set(dispatchId, [...others, { target, handler }]);
    }, 0);
  }

  unregisterEvent(dispatchId: number, target: string, callback: Callback): void {
    const others = (this.handlers.get(dispatchId) ?? []).filter((one) => one.target !== target);
    this.handlers.set(dispatchId, others);
    this.later(callback, [OK]);
  }

  listens(dispatchId: number): boolean {
    return (this.handlers.get(dispatchId)?.length ?? 0) > 0;
  }

  /** Rich API events and invocations of custom functions. */
  deliverMessages(entries: readonly (readonly unknown[])[]): void {
    if (entries.length === 0) return;
    this.raise(
      Dispatch.RichApiMessage,
      entries.map((entry) => safeArray(this.realm, entry))
    );
  }

  /** @param target the object that those told have registered for; without it all are told */
  raise(dispatchId: number, payload: readonly unknown[], target?: string): void {
    for (const one of [...(this.handlers.get(dispatchId) ?? [])]) {
      if (target !== undefined && one.target !== target) continue;
      one.handler(dispatchId, safeAnswer(this.realm, payload));
    }
  }

  private later(callback: Callback, answer: readonly unknown[]): void {
    setTimeout(() => {
      if (this.open) callback(safeAnswer(this.realm, answer));
    }, 0);
  }
}

/** The parameters come as an array, as an array in an array, or as a safe array. */
function itemsOf(params: unknown): readonly unknown[] {
  if (params && typeof (params as Partial<SafeArray>).toArray === "function") {
    return (params as SafeArray).toArray();
  }
  return Array.isArray(params) ? (params as unknown[]) : [params];
}

/** Element 6 of the message: whether the request writes, and how it wants to be treated. */
function flagsOf(params: unknown): number {
  return Number(itemsOf(itemsOf(params)[0])[6] ?? 0);
}

/** Element 4 of the message is the text of the request. */
function bodyOf(params: unknown): string {
  return String(itemsOf(itemsOf(params)[0])[4]);
}
