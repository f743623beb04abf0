import { columnName } from "../sheets/address";
import type { Look, TemplateCell, TemplateRule, TemplateSheet } from "./template-book";

type Content = string | number | undefined;

/** Puts a template's sheet together row by row. Columns and rows count from A and 1, as people see them. */
export class SheetBuilder {
  private readonly cells: TemplateCell[] = [];
  private readonly rules: TemplateRule[] = [];
  private readonly heights: Record<number, number> = {};
  /** The next free row. */
  row = 1;

  constructor(
    private readonly name: string,
    private readonly widths: readonly number[],
    private readonly options: Pick<TemplateSheet, "landscape" | "locked" | "veryHidden">
  ) {}

  /** Cells of the current row: from column, to column, content, look. A content with `=` is a formula. */
  put(from: string, to: string, content: Content, look: Look, rows = 1): this {
    const bottom = this.row + rows - 1;
    const address =
      from === to && rows === 1 ? `${from}${this.row}` : `${from}${this.row}:${to}${bottom}`;
    const isFormula = typeof content === "string" && content.startsWith("=");
    this.cells.push({
      address,
      look,
      ...(content !== undefined &&
        content !== "" &&
        (isFormula ? { formula: content } : { value: content })),
    });
    return this;
  }

  /** Ends the current row, at least so many points high. */
  next(height = 24): this {
    this.heights[this.row] = Math.max(height, this.heights[this.row] ?? 0);
    this.row += 1;
    return this;
  }

  /** A title over the whole width, the year below it, and above it the line of the bureau, where it has one. */
  title(text: string, year: string, headline: string): this {
    const last = this.lastColumn;
    if (headline !== "") this.put("A", last, headline, "year").next(22);
    this.put("A", last, text, "title").next(36);
    return this.put("A", last, year, "year").next(22);
  }

  get lastColumn(): string {
    return columnName(this.widths.length - 1);
  }

  rule(rule: TemplateRule): this {
    this.rules.push(rule);
    return this;
  }

  build(repeatedRow?: number): TemplateSheet {
    const { name, widths, heights, cells, rules, options } = this;
    return { name, widths, heights, cells, rules, ...options, ...(repeatedRow && { repeatedRow }) };
  }
}
