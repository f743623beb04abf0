/** A figure of the year before, named as the table that has it this year names it. */
export interface LastYearFigure {
  /** T5 …, or one of the names below for what is no printed table. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly value: number | string;
  /** What stands there for people. */
  readonly tableTitle: string;
  readonly rowLabel: string;
  readonly heading: string;
}

/** Figures of the year before, from its workbook or typed in. Money is in 万元, shares in percent. */
export interface LastYear {
  readonly year?: number;
  /** The file the figures come from. */
  readonly source: string;
  readonly figures: readonly LastYearFigure[];
}

/** The units of the year before: row is the code (the name without one), the value is the name. */
export const UNITS = "units";

/** Looks figures up by code, and by their labels where somebody typed a row without codes. */
export class LastYearFigures {
  private readonly values = new Map<string, number | string>();
  private readonly rowsOf = new Map<string, Map<string, string>>();

  constructor(readonly lastYear: LastYear) {
    for (const { table, row, column, value, rowLabel, heading } of lastYear.figures) {
      this.values.set(keyOf(table, row, column), value);
      this.values.set(keyOf(table, plain(rowLabel), plain(heading)), value);
      const rows = this.rowsOf.get(table) ?? new Map<string, string>();
      rows.set(row, rowLabel);
      this.rowsOf.set(table, rows);
    }
  }

  has(table: string): boolean {
    return this.rowsOf.has(table);
  }

  /** Rows of a table by their codes, with their labels. */
  rows(table: string): ReadonlyMap<string, string> {
    return this.rowsOf.get(table) ?? new Map<string, string>();
  }

  value(table: string, row: string, column: string): number | string | undefined {
    return this.values.get(keyOf(table, row, column));
  }

  number(
    table: string,
    [row, label]: readonly [string, string],
    [column, heading]: readonly [string, string]
  ): number | undefined {
    const value = this.value(table, row, column) ?? this.value(table, plain(label), plain(heading));
    return typeof value === "number" ? value : undefined;
  }
}

function keyOf(table: string, row: string, column: string): string {
  return `${table}\n${row}\n${column}`;
}

function plain(text: string): string {
  return text.replace(/[\s“”"]/g, "");
}
