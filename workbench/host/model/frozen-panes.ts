import type { IFreeze } from "@univerjs/core";
import { SetFrozenMutation } from "@univerjs/sheets";
import type { SheetExtras } from "./book-model";
import type { SheetAccess } from "./sheet-access";

type Frozen = SheetExtras["frozen"];

/** Lets `extras.frozen` stand for the grid's own frozen rows and columns, both ways. */
export function bindFrozenPanes(extras: SheetExtras, access: SheetAccess): SheetExtras {
  return Object.defineProperty(extras, "frozen", {
    enumerable: true,
    get(): Frozen {
      const { xSplit, ySplit } = access.worksheet.getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    set(frozen: Frozen) {
      access.run(SetFrozenMutation, freezeOf(frozen));
    },
  });
}

export function freezeOf({ rows, columns }: Frozen): IFreeze {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}
