import type { Locale } from "../core/messages/message";
import type { Scheme } from "../core/schemes/scheme";

/** What a command needs beside the workbook. Nothing of it is read from the surroundings. */
export interface CommandSettings {
  readonly scheme: Scheme;
  readonly locale: Locale;
  /** The sheet the user looks at, or all visible sheets (default). */
  readonly scope?: "sheet" | "workbook";
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}
