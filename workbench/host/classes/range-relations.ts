import { apiNotFound, itemNotFound } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { settled } from "./context";
import { bySheet, dependentsOf, precedentsOf } from "./formula-references";
import { cellsOf, isUnbounded, MAX_READ_CELLS } from "./geometry";
import { numberFormatCategory } from "./number-format-category";
import { group, showDetails, ungroup } from "./outline";
import { surroundingRegion } from "./range-edges";
import type { RangeNavigation } from "./range-navigation";
import { RangeOperations } from "./range-operations";

/** Formulas that lead from and to the cells, groups of lines, and kinds of contents. */
export abstract class RangeRelations extends RangeOperations {
  GetDirectPrecedents(): HostObject {
    return this.related(precedentsOf(this.context, this, false));
  }
  GetPrecedents(): HostObject {
    return this.related(precedentsOf(this.context, this, true));
  }
  GetDirectDependents(): HostObject {
    return this.related(dependentsOf(this.context, this, false));
  }
  /** The client lets this one through whatever the set. */
  GetDependents(): HostObject {
    if (this.context.excelApi < 15) throw apiNotFound("Range", "GetDependents");
    return this.related(dependentsOf(this.context, this, true));
  }
  Group(option: unknown): null {
    return group(this.sheet, this.area, option);
  }
  Ungroup(option: unknown): null {
    return ungroup(this.sheet, this.area, option);
  }
  HideGroupDetails(option: unknown): null {
    return showDetails(this.sheet, this.area, option, false);
  }
  ShowGroupDetails(option: unknown): null {
    return showDetails(this.sheet, this.area, option, true);
  }
  /** `General`, `Number`, `Date` … cell by cell. */
  get NumberFormatCategories(): unknown {
    if (isUnbounded(this.area) || cellsOf(this.area) > MAX_READ_CELLS) return null;
    return this.sheet.numberFormats(this.area).map((row) => row.map(numberFormatCategory));
  }
  get LinkedDataTypeState(): unknown {
    if (isUnbounded(this.area) || cellsOf(this.area) > MAX_READ_CELLS) return null;
    return this.sheet.numberFormats(this.area).map((row) => row.map(() => "None"));
  }
  /** Array formulas of the old kind cannot be written, so no cell is one. */
  get SavedAsArray(): boolean {
    return false;
  }
  /** There are no linked data types, so every cell is text already. */
  ConvertDataTypeToText(): null {
    return null;
  }
  async SetDirty(): Promise<null> {
    await this.context.book.calculate({ full: true });
    return null;
  }
  async GetSurroundingDataRegion(): Promise<RangeNavigation> {
    await settled(this.context);
    return this.at(surroundingRegion(this.sheet, this.area));
  }
  GetMergedAreas(): HostObject {
    const areas = this.mergedAreas();
    if (areas.length === 0) throw itemNotFound("merged areas");
    return this.context.make.rangeAreas(this.sheet, areas);
  }
  async GetImage(): Promise<string> {
    const { image } = this.context;
    if (!image) throw apiNotFound("Range", "GetImage");
    await settled(this.context);
    return image.range(this.sheet, this.area);
  }

  /** Only merged areas whose top-left cell lies in the range, as Excel answers. */
  protected mergedAreas(): RangeOperations["area"][] {
    const { top, left, bottom, right } = this.area;
    return this.sheet
      .merges()
      .filter((m) => m.top >= top && m.top <= bottom && m.left >= left && m.left <= right);
  }

  private related(blocks: Parameters<typeof bySheet>[1]): HostObject {
    if (blocks.length === 0) throw itemNotFound("cells that formulas lead to");
    return this.context.make.workbookAreas(bySheet(this.context, blocks));
  }
}
