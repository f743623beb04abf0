import { cellAddress, contains, parseArea, type Area } from "./address";
import type { CellValue, SheetSnapshot } from "./snapshot";

/**
 * Reads a sheet snapshot by the row and column a user sees (0-based), wherever its used range begins.
 * A cell outside the used range is empty, as in Excel.
 */
export class SheetView {
  readonly name: string;
  /** Area of the used range; undefined for an empty sheet. */
  readonly used: Area | undefined;
  readonly merges: readonly Area[];
  private readonly mergeByCell = new Map<number, Area>();

  constructor(readonly snapshot: SheetSnapshot) {
    this.name = snapshot.name;
    this.used = snapshot.usedRange === null ? undefined : parseArea(snapshot.usedRange);
    this.merges = (snapshot.merges ?? []).flatMap((address) => parseArea(address) ?? []);
    for (const area of this.merges) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          this.mergeByCell.set(row * 16_384 + column, area);
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
    return this.mergeByCell.get(row * 16_384 + column);
  }

  isBlank(row: number, column: number): boolean {
    const value = this.value(row, column);
    return typeof value === "string" && value.trim() === "";
  }

  address(row: number, column: number): string {
    return cellAddress(row, column);
  }
}
