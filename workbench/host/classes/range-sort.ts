import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import { HostObject } from "../protocol/host-object";
import { settled, type HostContext } from "./context";
import { cellsOf, intersect, isUnbounded, sameArea } from "./geometry";
import { HostError } from "../protocol/host-error";
import { mayDo, mayWrite } from "./protection-rules";
import { readSortOrder, sortCells } from "./sort-cells";
import { asBoolean, asEnum, optional } from "./wire-arguments";

const ORIENTATION = ["Rows", "Columns"] as const;

export class RangeSort extends HostObject {
  readonly className = "RangeSort";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly area: Area
  ) {
    super();
  }

  async Apply(
    fields: unknown,
    matchCase: unknown,
    hasHeaders: unknown,
    orientation: unknown,
    method: unknown
  ): Promise<null> {
    const order = readSortOrder(fields, matchCase, method);
    const lines =
      optional(orientation, (one) => asEnum(one, ORIENTATION, "orientation"), "") ?? "Rows";
    await settled(this.context);
    const used = this.sheet.usedArea(true);
    const bounded = isUnbounded(this.area) ? used && intersect(this.area, used) : this.area;
    if (!bounded) return null;
    const skip = optional(hasHeaders, asBoolean, "hasHeaders") ? 1 : 0;
    const area =
      lines === "Rows"
        ? { ...bounded, top: bounded.top + skip }
        : { ...bounded, left: bounded.left + skip };
    if (area.top > area.bottom || area.left > area.right) return null;
    mayDo(this.sheet, "allowSort");
    mayWrite(this.sheet, area);
    refuseMerges(this.sheet, area);
    const moved = sortCells(this.sheet, area, order, lines);
    this.context.events.raiseSorted(this.sheet.id, lines, moved);
    return null;
  }
}

/** @throws HostError InvalidOperation: merged cells can only be sorted when all are alike */
export function refuseMerges(sheet: SheetModel, area: Area): void {
  const hit = sheet
    .merges()
    .some((merge) => cellsOf(merge) > 1 && intersect(merge, area) && !sameArea(merge, area));
  if (hit)
    throw new HostError(
      "InvalidOperation",
      "To do this, all merged cells need to be the same size."
    );
}
