import { itemNotFound, invalidArgument } from "../protocol/host-error";
import { NULL_OBJECT, type NullObject } from "../protocol/host-object";
import { settled } from "./context";
import { cellsOf, isUnbounded, MAX_READ_CELLS } from "./geometry";
import { mayDo } from "./protection-rules";
import { fromR1C1, toR1C1 } from "./r1c1";
import { writeContents } from "./range-contents";
import { RangeNavigation } from "./range-navigation";
import { styleNamed } from "./styles";
import { asInteger, asText, optional } from "./wire-arguments";

/** What a range knows of formulas that reach beyond it, and of the style it was given. */
export abstract class RangeReferences extends RangeNavigation {
  get FormulasR1C1(): unknown {
    const { top, left } = this.area;
    if (isUnbounded(this.area) || cellsOf(this.area) > MAX_READ_CELLS) return null;
    return settled(this.context).then(() =>
      this.sheet
        .formulas(this.area)
        .map((row, down) =>
          row.map((cell, across) =>
            typeof cell === "string" && cell.startsWith("=")
              ? toR1C1(cell, top + down, left + across)
              : cell
          )
        )
    );
  }
  set FormulasR1C1(value: unknown) {
    const { top, left, bottom, right } = this.area;
    const read = (cell: unknown, row: number, column: number): unknown =>
      typeof cell === "string" && cell.startsWith("=") ? fromR1C1(cell, row, column) : cell;
    if (Array.isArray(value)) {
      const rows = value.map((row: unknown, down) =>
        Array.isArray(row)
          ? row.map((cell: unknown, across) => read(cell, top + down, left + across))
          : row
      );
      writeContents(this.sheet, this.area, rows);
      return;
    }
    if (isUnbounded(this.area)) throw invalidArgument("the range has no bounds");
    const rows = Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (__, across) =>
        read(value, top + down, left + across)
      )
    );
    writeContents(this.sheet, this.area, rows);
  }
  /** Null where cells have different styles. */
  get Style(): unknown {
    const name = this.sheet.commonStyle(this.area, "styleName");
    return name === null ? null : (name ?? "Normal");
  }
  set Style(value: unknown) {
    mayDo(this.sheet, "allowFormatCells");
    const style = styleNamed(this.context, asText(value, "style"));
    this.sheet.restyle(this.area, { ...style.look, styleName: style.name });
  }
  GetColumnsBefore(count: unknown): RangeNavigation {
    const columns = optional(count, asInteger, "count") ?? 1;
    return this.at({ ...this.area, left: this.area.left - columns, right: this.area.left - 1 });
  }
  GetColumnsAfter(count: unknown): RangeNavigation {
    const columns = optional(count, asInteger, "count") ?? 1;
    return this.at({ ...this.area, left: this.area.right + 1, right: this.area.right + columns });
  }
  async GetSpillParent(): Promise<RangeNavigation> {
    const parent = await this.GetSpillParentOrNullObject();
    if (parent === NULL_OBJECT) throw itemNotFound("spill parent");
    return parent;
  }
  /** The cell whose formula spills into this one; it stands above or left of it. */
  async GetSpillParentOrNullObject(): Promise<RangeNavigation | NullObject> {
    if (cellsOf(this.area) !== 1) throw invalidArgument("more than one cell");
    await settled(this.context);
    const { top, left } = this.area;
    const formulas = this.sheet.formulas({ top: 0, left: 0, bottom: top, right: left });
    for (let row = top; row >= 0; row -= 1) {
      for (let column = left; column >= 0; column -= 1) {
        const formula = formulas[row]?.[column];
        if (typeof formula !== "string" || !formula.startsWith("=")) continue;
        const spill = this.sheet.spillArea(row, column);
        if (spill && spill.bottom >= top && spill.right >= left) {
          return this.at({ top: row, bottom: row, left: column, right: column });
        }
      }
    }
    return NULL_OBJECT;
  }
}
