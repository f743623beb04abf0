/** What ends a command with exit code 2: one sentence on standard error, nothing written. */
export class Failure extends Error {
  constructor(message: string) {
    // Whatever a library had to say, the reason is one line.
    super(message.replace(/\s*[\r\n]+\s*/g, " ").trim());
    this.name = "Failure";
  }
}

/** The sentence of anything that was thrown, by the page's own realm too (its Error is another one). */
export function reasonOf(error: unknown): string {
  const message =
    typeof error === "object" && error !== null && "message" in error && error.message;
  return typeof message === "string" ? message : String(error);
}
