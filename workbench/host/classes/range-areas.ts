import type { Area } from "../../../src/core/sheets/address";
import type { SheetModel } from "../model/book-model";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { HostCollection, HostObject, NULL_OBJECT, type NullObject } from "../protocol/host-object";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { DataValidation } from "./data-validation";
import { live, settled, type HostContext } from "./context";
import {
  cellsOf,
  intersect,
  isEntireColumn,
  isEntireRow,
  sheetAddress,
  WHOLE_SHEET,
} from "./geometry";
import { Range } from "./range";
import { copyAreas, copyCells, copyOptions } from "./copy-cells";
import { clearCells } from "./range-edits";
import { formatOf, type RangeFormat } from "./range-format";
import { resolveBlock } from "./resolve-block";
import { specialCells } from "./special-cells";
import { asBoolean, asIndex, asInteger, optional } from "./wire-arguments";

/** Several rectangles of one sheet that are formatted or cleared in one go. */
export class RangeAreas extends HostObject {
  readonly className = "RangeAreas";

  constructor(
    private readonly context: HostContext,
    private readonly model: SheetModel,
    readonly areas: readonly Area[]
  ) {
    super();
  }

  get sheet(): SheetModel {
    return live(this.context, this.model);
  }
  override get keepable(): boolean {
    return true;
  }

  get Address(): string {
    return this.areas.map((area) => sheetAddress(this.sheet.name, area)).join(",");
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get AreaCount(): number {
    return this.areas.length;
  }
  get CellCount(): number {
    const count = this.areas.reduce((sum, area) => sum + cellsOf(area), 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.areas.every(isEntireColumn);
  }
  get IsEntireRow(): boolean {
    return this.areas.every(isEntireRow);
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.context, this.sheet, this.areas);
  }
  get Format(): RangeFormat {
    return formatOf(this.context, this.sheet, this.areas);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context, this.sheet, this.areas);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.context, this.sheet, this.areas);
  }
  get Worksheet(): HostObject {
    return this.context.make.worksheet(this.sheet);
  }

  /** Null where cells have different styles. */
  get Style(): unknown {
    const names = new Set(
      this.areas.map((area) => {
        const name = this.sheet.commonStyle(area, "styleName");
        return name === null ? null : (name ?? "Normal");
      })
    );
    return names.size === 1 ? [...names][0] : null;
  }
  set Style(value: unknown) {
    for (const range of this.Areas.items()) range.Style = value;
  }
  async Calculate(): Promise<null> {
    await this.context.book.calculate({ full: true });
    return null;
  }
  SetDirty(): Promise<null> {
    return this.Calculate();
  }
  /** There are no linked data types, so every cell is text already. */
  ConvertDataTypeToText(): null {
    return null;
  }
  /** Areas take their cells from the source one by one, the first of them from its first area. */
  async CopyFrom(
    sourceRange: unknown,
    copyType: unknown,
    skipBlanks: unknown,
    transpose: unknown
  ): Promise<null> {
    const options = copyOptions(copyType, skipBlanks, transpose);
    await settled(this.context);
    if (sourceRange instanceof RangeAreas) {
      const [first] = sourceRange.areas;
      const [target] = this.areas;
      if (!first || !target) throw invalidArgument("sourceRange");
      copyAreas(sourceRange.sheet, sourceRange.areas, this.sheet, target, options);
      return null;
    }
    const source = resolveBlock(this.context, sourceRange, this.sheet);
    for (const area of this.areas) copyCells(source, { sheet: this.sheet, area }, options);
    return null;
  }

  Clear(applyTo: unknown): null {
    return clearCells(this.sheet, this.areas, applyTo);
  }
  async GetSpecialCells(cellType: unknown, cellValueType: unknown): Promise<RangeAreas> {
    const areas = await this.GetSpecialCellsOrNullObject(cellType, cellValueType);
    if (areas === NULL_OBJECT) throw itemNotFound(String(cellType));
    return areas;
  }
  async GetSpecialCellsOrNullObject(
    cellType: unknown,
    cellValueType: unknown
  ): Promise<RangeAreas | NullObject> {
    await settled(this.context);
    const areas = specialCells(this.sheet, this.areas, cellType, cellValueType);
    return areas.length === 0 ? NULL_OBJECT : this.derived(areas);
  }
  async GetUsedRangeAreas(valuesOnly: unknown): Promise<RangeAreas> {
    const areas = await this.GetUsedRangeAreasOrNullObject(valuesOnly);
    if (areas === NULL_OBJECT) throw itemNotFound("used range");
    return areas;
  }
  async GetUsedRangeAreasOrNullObject(valuesOnly: unknown): Promise<RangeAreas | NullObject> {
    await settled(this.context);
    const only = optional(valuesOnly, asBoolean, "valuesOnly") ?? false;
    const areas = this.areas.flatMap((area) => this.sheet.usedArea(only, area) ?? []);
    return areas.length === 0 ? NULL_OBJECT : this.derived(areas);
  }
  GetTables(fullyContained: unknown): HostObject {
    const whole = optional(fullyContained, asBoolean, "fullyContained") ?? true;
    return this.context.make.tables(this.sheet, this.areas, whole);
  }
  GetEntireRow(): RangeAreas {
    const { left, right } = WHOLE_SHEET;
    return this.derived(this.areas.map((area) => ({ ...area, left, right })));
  }
  GetEntireColumn(): RangeAreas {
    const { top, bottom } = WHOLE_SHEET;
    return this.derived(this.areas.map((area) => ({ ...area, top, bottom })));
  }
  GetOffsetRangeAreas(rowOffset: unknown, columnOffset: unknown): RangeAreas {
    const [down, across] = [asInteger(rowOffset, "row"), asInteger(columnOffset, "column")];
    return this.derived(
      this.areas.map((area) => ({
        top: area.top + down,
        bottom: area.bottom + down,
        left: area.left + across,
        right: area.right + across,
      }))
    );
  }
  GetIntersectionOrNullObject(other: unknown): RangeAreas | NullObject {
    const theirs =
      other instanceof RangeAreas
        ? other.areas
        : [resolveBlock(this.context, other, this.sheet).area];
    const common = this.areas.flatMap((mine) =>
      theirs.flatMap((area) => intersect(mine, area) ?? [])
    );
    return common.length === 0 ? NULL_OBJECT : this.derived(common);
  }
  GetIntersection(other: unknown): RangeAreas {
    const areas = this.GetIntersectionOrNullObject(other);
    if (areas === NULL_OBJECT) throw itemNotFound("intersection");
    return areas;
  }

  private derived(areas: readonly Area[]): RangeAreas {
    return new RangeAreas(this.context, this.sheet, areas);
  }
}

/** The single ranges of range areas. */
export class RangeCollection extends HostCollection {
  readonly className = "RangeCollection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetModel,
    private readonly areas: readonly Area[]
  ) {
    super();
  }

  items(): Range[] {
    return this.areas.map((area) => new Range(this.context, this.sheet, area));
  }
  indexed(key: unknown): Range {
    return this.GetItemAt(key);
  }
  GetCount(): number {
    return this.areas.length;
  }
  GetItemAt(index: unknown): Range {
    const area = this.areas[asIndex(index, "index")];
    if (!area) throw invalidArgument("index");
    return new Range(this.context, this.sheet, area);
  }
}
