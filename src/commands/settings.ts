import type { Locale } from "../core/messages/message";
import type { LastYear } from "../core/report/last-year/last-year";
import type { Scheme } from "../core/schemes/scheme";

/** The sheet the user looks at, or all visible sheets. */
export type Scope = "sheet" | "workbook";

/** What a command needs beside the workbook. Nothing of it is read from the surroundings. */
export interface CommandSettings {
  /** The one the workbook has chosen when omitted: `Found.scheme` is the one that counts. */
  readonly scheme?: Scheme;
  readonly locale: Locale;
  /** All visible sheets when omitted. */
  readonly scope?: Scope;
  /** yyyy-mm-dd; rules about days that have passed are not checked without it. */
  readonly today?: string;
  /** Year of the annual report; the latest one that titles name when omitted. */
  readonly year?: number;
  /** Figures of the year before to compare with, instead of those of the sheet 上年数据. */
  readonly lastYear?: LastYear;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}
