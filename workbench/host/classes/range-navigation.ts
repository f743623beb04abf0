import type { Area } from "../../../src/core/sheets/address";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { NULL_OBJECT, type NullObject } from "../protocol/host-object";
import { settled, type HostContext } from "./context";
import { bounding, intersect, onSheet, WHOLE_SHEET } from "./geometry";
import { BlockObject, resolveBlock } from "./resolve-block";
import { asBoolean, asInteger, optional } from "./wire-arguments";

/** How a range leads to other ranges of its sheet. */
export abstract class RangeNavigation extends BlockObject {
  abstract readonly context: HostContext;

  /** A range of the same class and sheet. */
  protected abstract on(area: Area): RangeNavigation;

  /** @throws HostError InvalidArgument for an area beyond the edge of the sheet */
  protected at(area: Area): RangeNavigation {
    return this.on(onSheet(area));
  }

  GetCell(row: unknown, column: unknown): RangeNavigation {
    const top = this.area.top + asInteger(row, "row");
    const left = this.area.left + asInteger(column, "column");
    return this.at({ top, left, bottom: top, right: left });
  }
  GetRow(row: unknown): RangeNavigation {
    const top = this.area.top + asInteger(row, "row");
    return this.at({ ...this.area, top, bottom: top });
  }
  GetColumn(column: unknown): RangeNavigation {
    const left = this.area.left + asInteger(column, "column");
    return this.at({ ...this.area, left, right: left });
  }
  GetLastCell(): RangeNavigation {
    const { bottom, right } = this.area;
    return this.at({ top: bottom, left: right, bottom, right });
  }
  GetLastRow(): RangeNavigation {
    return this.at({ ...this.area, top: this.area.bottom });
  }
  GetLastColumn(): RangeNavigation {
    return this.at({ ...this.area, left: this.area.right });
  }
  GetEntireRow(): RangeNavigation {
    return this.at({ ...this.area, left: WHOLE_SHEET.left, right: WHOLE_SHEET.right });
  }
  GetEntireColumn(): RangeNavigation {
    return this.at({ ...this.area, top: WHOLE_SHEET.top, bottom: WHOLE_SHEET.bottom });
  }
  /** Shrunk beyond its first cell, a range turns round and reaches up or left. */
  GetResizedRange(deltaRows: unknown, deltaColumns: unknown): RangeNavigation {
    const { top, left } = this.area;
    const bottom = this.area.bottom + asInteger(deltaRows, "deltaRows");
    const right = this.area.right + asInteger(deltaColumns, "deltaColumns");
    return this.at({
      top: Math.min(top, bottom),
      bottom: Math.max(top, bottom),
      left: Math.min(left, right),
      right: Math.max(left, right),
    });
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): RangeNavigation {
    return this.at({
      ...this.area,
      bottom: this.area.top + asInteger(rows, "numRows") - 1,
      right: this.area.left + asInteger(columns, "numColumns") - 1,
    });
  }
  GetOffsetRange(rowOffset: unknown, columnOffset: unknown): RangeNavigation {
    const [down, right] = [
      asInteger(rowOffset, "rowOffset"),
      asInteger(columnOffset, "columnOffset"),
    ];
    return this.at({
      top: this.area.top + down,
      bottom: this.area.bottom + down,
      left: this.area.left + right,
      right: this.area.right + right,
    });
  }
  GetRowsAbove(count: unknown): RangeNavigation {
    const rows = optional(count, asInteger, "count") ?? 1;
    return this.at({ ...this.area, top: this.area.top - rows, bottom: this.area.top - 1 });
  }
  GetRowsBelow(count: unknown): RangeNavigation {
    const rows = optional(count, asInteger, "count") ?? 1;
    return this.at({ ...this.area, top: this.area.bottom + 1, bottom: this.area.bottom + rows });
  }
  GetIntersection(other: unknown): RangeNavigation {
    const range = this.GetIntersectionOrNullObject(other);
    if (range === NULL_OBJECT) throw itemNotFound("intersection");
    return range;
  }
  GetIntersectionOrNullObject(other: unknown): RangeNavigation | NullObject {
    const range = resolveBlock(this.context, other, this.sheet);
    const area = range.sheet.id === this.sheet.id && intersect(this.area, range.area);
    return area ? this.at(area) : NULL_OBJECT;
  }
  GetBoundingRect(other: unknown): RangeNavigation {
    const range = resolveBlock(this.context, other, this.sheet);
    if (range.sheet.id !== this.sheet.id) throw invalidArgument("ranges of two sheets");
    return this.at(bounding(this.area, range.area));
  }
  async GetUsedRange(valuesOnly: unknown): Promise<RangeNavigation> {
    const used = await this.GetUsedRangeOrNullObject(valuesOnly);
    if (used === NULL_OBJECT) throw itemNotFound("used range");
    return used;
  }
  async GetUsedRangeOrNullObject(valuesOnly: unknown): Promise<RangeNavigation | NullObject> {
    await settled(this.context);
    const only = optional(valuesOnly, asBoolean, "valuesOnly") ?? false;
    const area = this.sheet.usedArea(only, this.area);
    return area ? this.at(area) : NULL_OBJECT;
  }
}
