const LEVELS = ["log", "info", "warn", "debug", "error"] as const;

export type ConsoleLevel = (typeof LEVELS)[number];

/** What of a page is listened to: a browser's window or a simulated one. */
export interface ConsolePage {
  readonly console: Console;
  addEventListener(type: "error", listener: (event: ErrorEvent) => void): void;
}

/** Takes over a page's console: every line goes to `onLine`, as text. Uncaught errors go to `onError`. */
export function followConsole(
  page: ConsolePage,
  onLine: (level: ConsoleLevel, text: string) => void,
  onError: (reason: unknown) => void
): void {
  for (const level of LEVELS) {
    page.console[level] = (...values: unknown[]) => onLine(level, values.map(textOf).join(" "));
  }
  page.addEventListener("error", (event) => onError(event.error ?? event.message));
}

/** A value as a console prints it, on one line. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return String(value);
  const { code, message, name } = value as { code?: unknown; message?: unknown; name?: unknown };
  // Errors of the page are of another realm, so they are known by what they carry.
  if (typeof message === "string" && "stack" in value) {
    return `${typeof code === "string" ? code : String(name)}: ${message}`;
  }
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
