import type { DOMWindow } from "jsdom";

/**
 * What browsers have and jsdom lacks. The message channel is an own one: a port of Node's keeps the
 * process alive, and would still deliver to a page that is closed.
 */
function taskChannelOf(window: DOMWindow): new () => { readonly port1: TaskPort } {
  return class TaskChannel {
    readonly port1 = new TaskPort(window);
    readonly port2 = new TaskPort(window);

    constructor() {
      this.port1.other = this.port2;
      this.port2.other = this.port1;
    }
  };
}

class TaskPort {
  other: TaskPort | undefined;
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;

  constructor(private readonly window: DOMWindow) {}

  postMessage(data: unknown): void {
    setImmediate(() => {
      // jsdom takes the document away when the window closes.
      if ((this.window.document as Document | undefined) === undefined) return;
      this.other?.onmessage?.({ data });
    });
  }
  close(): void {
    this.onmessage = null;
    this.other = undefined;
  }
}

class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Adds to a window what office.js and React look for. */
export function addMissingGlobals(window: DOMWindow): void {
  const missing: Readonly<Record<string, unknown>> = {
    MessageChannel: taskChannelOf(window),
    TextEncoder,
    TextDecoder,
    structuredClone,
    ResizeObserver: NoObserver,
    IntersectionObserver: NoObserver,
    matchMedia: (query: string) => ({
      matches: false,
      media: query,
      onchange: null,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
      dispatchEvent: () => false,
    }),
    scrollTo: () => undefined,
  };
  for (const [name, value] of Object.entries(missing)) {
    const known = name === "scrollTo" ? undefined : (window as Record<string, unknown>)[name];
    if (known !== undefined) continue;
    Object.defineProperty(window, name, { value, configurable: true, writable: true });
  }
}
