import type { ICellData, IStyleData, Nullable, Styles } from "@univerjs/core";
import type { CellStyle } from "./book-model";
import { patchStyle, readStyle, type HostStyle } from "./cell-style";
import { GENERAL } from "./number-text";

/** A style as cells refer to it: Univer's id, or the style itself where the grid put one. */
export type StyleRef = Nullable<string | IStyleData>;

/** The styles of a book: every distinct one stored once, reading and patching remembered per style. */
export class StyleTable {
  private readonly read = new Map<string, CellStyle>();
  private readonly patched = new Map<string, string | undefined>();

  constructor(private readonly styles: Styles) {}

  style(ref: StyleRef): CellStyle {
    if (!ref) return NONE;
    if (typeof ref !== "string") return readStyle(ref);
    let style = this.read.get(ref);
    if (!style) this.read.set(ref, (style = readStyle(this.styles.get(ref))));
    return style;
  }

  numberFormat(ref: StyleRef): string {
    const style = typeof ref === "string" ? this.styles.get(ref) : ref;
    return style?.n?.pattern || GENERAL;
  }

  /** The id of the style that differs from `ref` by `patch`; undefined for the default style. */
  patch(ref: StyleRef, patch: CellStyle, patchKey = JSON.stringify(patch)): string | undefined {
    const base = typeof ref === "string" ? ref : ref ? JSON.stringify(ref) : "";
    const key = `${base}\n${patchKey}`;
    if (this.patched.has(key)) return this.patched.get(key);
    const style: HostStyle = patchStyle(
      typeof ref === "string" ? this.styles.get(ref) : ref,
      patch
    );
    const id =
      Object.keys(style).length > 0 ? (this.styles.setValue(style) ?? undefined) : undefined;
    this.patched.set(key, id);
    return id;
  }
}

const NONE: CellStyle = {};

/** Puts a style on a cell, or takes it off. */
export function setStyle(cell: ICellData, style: string | undefined): void {
  if (style) cell.s = style;
  else delete cell.s;
}
