import type { BookModel, Caller, CellContent } from "../model/book-model";
import { columnName } from "../../../src/core/sheets/address";
import { quotedSheetName } from "../classes/geometry";
import { prepareCall, type GivenArgument } from "./arguments";
import type { FunctionMetadata, FunctionSet } from "./metadata";
import { readResult, type CallResult } from "./results";

/** Category and type of an invocation among the messages of the Rich API. */
const INVOCATION = { category: 1, type: 1000 } as const;
const BUSY = "#BUSY!";

interface PendingCall {
  readonly key: string;
  readonly callers: Map<string, Caller>;
}

export interface FunctionBridgeOptions {
  readonly book: () => BookModel;
  readonly functions: FunctionSet;
  /** Sends messages to the page that runs the functions. */
  readonly send: (entries: readonly (readonly unknown[])[]) => void;
}

/**
 * Carries calls of worksheet formulas to the custom-functions runtime of the page and the answers
 * back. A call answers `#BUSY!` until its result has come; results are kept by their arguments.
 */
export class FunctionBridge {
  private readonly results = new Map<string, CallResult>();
  private readonly pendingByKey = new Map<string, number>();
  private readonly pending = new Map<number, PendingCall>();
  private readonly messages = new Map<string, string>();
  private outgoing: unknown[][] = [];
  private lastInvocation = 0;
  private ready = false;
  private waiting: (() => void)[] = [];

  constructor(private readonly options: FunctionBridgeOptions) {}

  get isReady(): boolean {
    return this.ready;
  }

  /** The page's runtime is there: from now on the functions exist in the book. */
  runtimeReady(): void {
    this.forget();
    this.ready = true;
    this.register();
    void this.options.book().calculate();
    this.wake();
  }

  /** The page is gone; cells keep what they show. */
  runtimeGone(): void {
    this.ready = false;
    this.forget();
    this.wake();
  }

  /** Another book has been opened. */
  bookReplaced(): void {
    this.forget();
    if (this.ready) this.register();
    this.wake();
  }

  /** Answers of the runtime. */
  setResults(entries: readonly (readonly unknown[])[]): void {
    for (const entry of entries) {
      const { id, result } = readResult(entry);
      const call = this.pending.get(id);
      if (!call) continue;
      this.pending.delete(id);
      this.pendingByKey.delete(call.key);
      this.results.set(call.key, result);
      for (const caller of call.callers.values()) caller.recalculate();
    }
    void this.options
      .book()
      .calculate()
      .then(() => this.wake());
  }

  /** Resolves when no call is under way and the book has taken in all results. */
  async whenIdle(): Promise<void> {
    await this.options.book().calculate();
    while (this.pending.size > 0) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
      await this.options.book().calculate();
    }
  }

  /** Resolves when the page's runtime has taken up the functions, or after the time limit. */
  async whenReady(milliseconds: number): Promise<boolean> {
    const until = Date.now() + milliseconds;
    while (!this.ready && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return this.ready;
  }

  /** The sentence that came with the error a cell shows. */
  messageAt(sheetId: string, row: number, column: number): string | undefined {
    return this.messages.get(cellKey(sheetId, row, column));
  }

  private register(): void {
    for (const metadata of this.options.functions.file.functions) {
      const name = `${this.options.functions.namespace}.${metadata.name ?? metadata.id}`;
      this.options.book().defineFunction({
        name,
        call: (args, caller) => this.call(metadata, args, caller),
      });
    }
  }

  private call(
    metadata: FunctionMetadata,
    given: readonly GivenArgument[],
    caller: Caller
  ): CellContent | CellContent[][] {
    const place = cellKey(caller.sheetId, caller.row, caller.column);
    this.messages.delete(place);
    const prepared = prepareCall(metadata, given);
    if ("error" in prepared) return prepared.error;
    const address = metadata.options?.requiresAddress ? this.addressOf(caller) : "";
    const key = JSON.stringify([metadata.id, prepared.values, address]);
    const known = this.results.get(key);
    if (known) {
      // A volatile function is asked again by the next calculation, not by the one that shows this.
      if (metadata.options?.volatile) this.results.delete(key);
      if (known.message !== undefined) this.messages.set(place, known.message);
      return known.content;
    }
    this.invoke(key, metadata, prepared.values, address, caller, place);
    return BUSY;
  }

  private invoke(
    key: string,
    metadata: FunctionMetadata,
    values: readonly unknown[],
    address: string,
    caller: Caller,
    place: string
  ): void {
    const underWay = this.pendingByKey.get(key);
    if (underWay !== undefined) {
      this.pending.get(underWay)?.callers.set(place, caller);
      return;
    }
    const id = (this.lastInvocation += 1);
    this.pendingByKey.set(key, id);
    this.pending.set(id, { key, callers: new Map([[place, caller]]) });
    const flags = (metadata.options?.cancelable ? 1 : 0) + (metadata.options?.stream ? 2 : 0);
    const message = JSON.stringify([id, metadata.id, values, address, flags]);
    if (this.outgoing.length === 0) setTimeout(() => this.flush(), 0);
    this.outgoing.push([INVOCATION.category, INVOCATION.type, "", message, 0]);
  }

  private flush(): void {
    const entries = this.outgoing;
    this.outgoing = [];
    if (entries.length > 0) this.options.send(entries);
  }

  private addressOf(caller: Caller): string {
    const sheet = this.options.book().sheet(caller.sheetId)?.name ?? "";
    return `${quotedSheetName(sheet)}!${columnName(caller.column)}${caller.row + 1}`;
  }

  private forget(): void {
    this.results.clear();
    this.pending.clear();
    this.pendingByKey.clear();
    this.messages.clear();
    this.outgoing = [];
  }

  private wake(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

const cellKey = (sheetId: string, row: number, column: number): string =>
  `${sheetId}!${row},${column}`;
