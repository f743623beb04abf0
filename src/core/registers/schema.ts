import type { RegisterColumnKey, RegisterName } from "./names";

/**
 * What a column holds. `code` and `text` are texts, `amount` is in the register's unit, `score` in
 * points, `ratio` a share (0.5 or 50%), `flag` 是 or 否, `choice` one of a few words.
 */
export type ColumnType =
  | "text"
  | "code"
  | "amount"
  | "number"
  | "score"
  | "ratio"
  | "date"
  | "year"
  | "month"
  | "flag"
  | "choice";

/** One of the words a choice may have: the first is written, all are understood. */
export type ChoiceWords = readonly [string, ...string[]];

export interface RegisterColumn {
  readonly key: RegisterColumnKey;
  readonly type: ColumnType;
  /** Headings people write for it; the title on screen is understood without being listed. */
  readonly headings: readonly string[];
  /** A row without it is incomplete. */
  readonly required?: boolean;
  readonly choices?: readonly ChoiceWords[];
  /** A blank cell means the same as the cell above (merged areas). */
  readonly filledDown?: boolean;
}

/** One of the bureau's registers: what its table is called and what its columns hold. */
export interface RegisterSchema {
  readonly name: RegisterName;
  /** Words in a title or a sheet's name that mean this register. */
  readonly titles: readonly string[];
  /** In the order in which a new table has them. */
  readonly columns: readonly RegisterColumn[];
  /** A table has all of these columns … */
  readonly needs: readonly RegisterColumnKey[];
  /** … and one of these, which other registers do not have; or a title. */
  readonly marks: readonly RegisterColumnKey[];
  /** Columns that speak for this register though others have them too. */
  readonly hints?: readonly RegisterColumnKey[];
}

type Options = Omit<RegisterColumn, "key" | "type" | "headings">;

/** A column of a register. */
export function column(
  key: RegisterColumnKey,
  type: ColumnType,
  headings: readonly string[] = [],
  options: Options = {}
): RegisterColumn {
  return { key, type, headings, ...options };
}
