/** What ends a command with exit code 2: one sentence on standard error, nothing written. */
export class Failure extends Error {
  constructor(message: string) {
    // Whatever a library had to say, the reason is one line.
    super(message.replace(/\s*[\r\n]+\s*/g, " ").trim());
    this.name = "Failure";
  }
}

/** The sentence of anything that was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
