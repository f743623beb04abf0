import type { DOMWindow } from "jsdom";
import { followConsole, textOf, type ConsolePage } from "./page-console";

/** What happened in the page since the last look. */
export interface Findings {
  readonly logs: readonly string[];
  /** The first thing that went wrong. */
  readonly error?: string;
}

/**
 * Listens to a page's console, to its uncaught errors and rejections, and knows which of its timers
 * are still to come. Snippets catch their errors and print them with `console.error`, so whatever is
 * printed there counts as one.
 */
export class PageWatch {
  private logs: string[] = [];
  private error: string | undefined;
  private readonly timers = new Map<unknown, number>();
  private readonly onRejection = (reason: unknown): void => this.fail(reason);

  constructor(private readonly window: DOMWindow) {
    this.listen();
    this.followTimers();
    process.on("unhandledRejection", this.onRejection);
  }

  /** Notes an error that was seen elsewhere. */
  fail(reason: unknown): void {
    this.error ??= textOf(reason);
  }

  /** What was found since the last call. */
  take(): Findings {
    const { logs, error } = this;
    this.logs = [];
    this.error = undefined;
    return { logs, ...(error === undefined ? {} : { error }) };
  }

  /** Whether a timer of the page is due before a time (milliseconds since the epoch). */
  waitsBefore(time: number): boolean {
    return [...this.timers.values()].some((due) => due <= time);
  }

  close(): void {
    process.off("unhandledRejection", this.onRejection);
  }

  private listen(): void {
    followConsole(
      this.window as unknown as ConsolePage,
      (level, text) => {
        if (level === "error") this.error ??= text;
        this.logs.push(text);
      },
      (reason) => this.fail(reason)
    );
  }

  private followTimers(): void {
    const { window, timers } = this;
    const set = window.setTimeout.bind(window);
    const clear = window.clearTimeout.bind(window);
    const follow = (handler: unknown, delay = 0, ...rest: unknown[]): number => {
      const id: number = set(() => {
        timers.delete(id);
        if (typeof handler === "function") (handler as (...args: unknown[]) => void)(...rest);
        else window.eval(String(handler));
      }, delay);
      timers.set(id, Date.now() + delay);
      return id;
    };
    const forget = (id?: number): void => {
      timers.delete(id);
      clear(id);
    };
    Object.assign(window, { setTimeout: follow, clearTimeout: forget });
  }
}
