import { cellAddress, contains, MAX_COLUMNS, parseArea, type Area } from "./address";
import type { CellValue, SheetSnapshot } from "./snapshot";

/**
 * Reads a sheet snapshot by the row and column a user sees (0-based), wherever its used range begins.
 * A cell outside the used range is empty, as in Excel.
 */
export class SheetView {
  readonly name: string;
  /**
   * Area of the used range up to its last filled row and column; undefined for an empty sheet. A
   * used range may be as long as the sheet with nothing in it.
   */
  readonly used: Area | undefined;
  readonly merges: readonly Area[];
  private readonly mergeByCell = new Map<number, Area>();

  constructor(readonly snapshot: SheetSnapshot) {
    this.name = snapshot.name;
    this.used = filledPart(snapshot);
    this.merges = (snapshot.merges ?? []).flatMap((address) => parseArea(address) ?? []);
    const { used } = this;
    if (!used) return;
    for (const area of this.merges) {
      // A merge of whole columns is as long as the sheet; beyond the content nobody asks for it.
      const bottom = Math.min(area.bottom, used.bottom);
      const right = Math.min(area.right, used.right);
      for (let row = Math.max(area.top, used.top); row <= bottom; row++) {
        for (let column = Math.max(area.left, used.left); column <= right; column++) {
          this.mergeByCell.set(row * MAX_COLUMNS + column, area);
        }
      }
    }
  }

  /** The value, `""` for an empty cell. Only the top-left cell of a merged area has one. */
  value(row: number, column: number): CellValue {
    if (!this.used || !contains(this.used, row, column)) return "";
    return this.snapshot.values[row - this.used.top]?.[column - this.used.left] ?? "";
  }

  /** What the user sees in the cell. */
  text(row: number, column: number): string {
    if (!this.used || !contains(this.used, row, column)) return "";
    const shown = this.snapshot.text?.[row - this.used.top]?.[column - this.used.left];
    return shown ?? String(this.value(row, column));
  }

  /** The formula with its `=`, or undefined where there is none or formulas were not read. */
  formula(row: number, column: number): string | undefined {
    if (!this.used || !contains(this.used, row, column)) return undefined;
    const formula = this.snapshot.formulas?.[row - this.used.top]?.[column - this.used.left];
    return typeof formula === "string" && formula.startsWith("=") ? formula : undefined;
  }

  /** The merged area a cell belongs to, when merges were read. */
  mergeAt(row: number, column: number): Area | undefined {
    if (this.mergeByCell.size === 0) return undefined;
    return this.mergeByCell.get(row * MAX_COLUMNS + column);
  }

  isBlank(row: number, column: number): boolean {
    const value = this.value(row, column);
    return typeof value === "string" && value.trim() === "";
  }

  address(row: number, column: number): string {
    return cellAddress(row, column);
  }
}

/** The used range without blank rows at its end and blank columns at its right. */
function filledPart({ usedRange, values }: SheetSnapshot): Area | undefined {
  const used = usedRange === null ? undefined : parseArea(usedRange);
  if (!used) return undefined;
  let rows = 0;
  let columns = 0;
  const most = Math.min(values.length, used.bottom - used.top + 1);
  for (let row = most - 1; row >= 0; row--) {
    const cells = values[row] ?? [];
    let last = cells.length - 1;
    while (last >= columns && cells[last] === "") last--;
    if (last < 0) continue;
    if (last >= columns && cells[last] !== "") columns = last + 1;
    if (rows === 0 && cells.some((value) => value !== "")) rows = row + 1;
  }
  if (rows === 0) return undefined;
  const right = Math.min(used.right, used.left + columns - 1);
  return { ...used, bottom: used.top + rows - 1, right };
}
