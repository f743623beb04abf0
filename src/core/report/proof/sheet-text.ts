import { cellAddress } from "../../sheets/address";

/** A sheet as rows of the texts its cells show; `top` and `left` say where they begin (0-based). */
export interface TextSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly top: number;
  readonly left: number;
}

export interface TextPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A written text whose characters stand in the cells of sheets. */
export interface SheetText {
  readonly text: string;
  /** Sheet and cell of a character. */
  placeOf(offset: number): TextPlace | undefined;
}

/** Rows are lines, cells of a row are parted by tabs; blank rows and cells are left out at their ends. */
export function sheetText(sheets: readonly TextSheet[]): SheetText {
  const places: (TextPlace & { readonly offset: number })[] = [];
  const pieces: string[] = [];
  let length = 0;
  const add = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const { name, rows, top, left } of sheets) {
    rows.forEach((row, down) => {
      const filled = row.map((text) => text !== "").lastIndexOf(true) + 1;
      row.slice(0, filled).forEach((text, right) => {
        if (right > 0) add("\t");
        places.push({ offset: length, sheet: name, cell: cellAddress(top + down, left + right) });
        add(text);
      });
      if (filled > 0) add("\n");
    });
  }
  return {
    text: pieces.join(""),
    placeOf: (offset) => {
      const place = places.filter((one) => one.offset <= offset).at(-1);
      return place && { sheet: place.sheet, cell: place.cell };
    },
  };
}
