import type { SheetModel } from "../model/book-model";
import { itemNotFound } from "../protocol/host-error";
import { HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import type { HostContext } from "./context";
import { WHOLE_SHEET } from "./geometry";
import { Range } from "./range";
import { resolveBlock } from "./resolve-block";
import { asIndex, optional } from "./wire-arguments";

export class WorksheetFreezePanes extends HostObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel
  ) {
    super();
  }

  FreezeRows(count: unknown): null {
    return this.freeze(optional(count, asIndex, "count") ?? 1, 0);
  }
  FreezeColumns(count: unknown): null {
    return this.freeze(0, optional(count, asIndex, "count") ?? 1);
  }
  FreezeAt(range: unknown): null {
    const { bottom, right } = resolveBlock(this.context, range, this.sheet).area;
    return this.freeze(bottom + 1, right + 1);
  }
  Unfreeze(): null {
    return this.freeze(0, 0);
  }
  GetLocation(): Range {
    const location = this.GetLocationOrNullObject();
    if (location === NULL_OBJECT) throw itemNotFound("frozen panes");
    return location;
  }
  GetLocationOrNullObject(): Range | NullObject {
    const { rows, columns } = this.sheet.extras.frozen;
    if (rows === 0 && columns === 0) return NULL_OBJECT;
    return new Range(this.context, this.sheet, {
      top: 0,
      left: 0,
      bottom: rows === 0 ? WHOLE_SHEET.bottom : rows - 1,
      right: columns === 0 ? WHOLE_SHEET.right : columns - 1,
    });
  }

  private freeze(rows: number, columns: number): null {
    this.sheet.extras.frozen = { rows, columns };
    return null;
  }
}
