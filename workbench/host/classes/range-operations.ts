import { invalidArgument, itemNotFound } from "../protocol/host-error";
import { HostError } from "../protocol/host-error";
import { NULL_OBJECT, type HostObject, type NullObject } from "../protocol/host-object";
import { settled } from "./context";
import { copyCells, copyOptions } from "./copy-cells";
import { autoFill } from "./fill-cells";
import { findCell, replaceInCells } from "./find-cells";
import { bounding, cellsOf, columnsOf, intersect, onSheet, rowsOf, sameArea } from "./geometry";
import { mayWrite } from "./protection-rules";
import { DIRECTIONS, edgeFrom, surroundingRegion, type Direction } from "./range-edges";
import type { RangeNavigation } from "./range-navigation";
import { RangeReferences } from "./range-references";
import { removeDuplicates, type RemoveDuplicatesResult } from "./remove-duplicates";
import { resolveBlock } from "./resolve-block";
import { specialCells } from "./special-cells";
import { asBoolean, asEnum, optional } from "./wire-arguments";

/** Finding, copying and filling cells. */
export abstract class RangeOperations extends RangeReferences {
  async Find(text: unknown, criteria: unknown): Promise<RangeNavigation> {
    const range = await this.FindOrNullObject(text, criteria);
    if (range === NULL_OBJECT) throw itemNotFound(String(text));
    return range;
  }
  async FindOrNullObject(text: unknown, criteria: unknown): Promise<RangeNavigation | NullObject> {
    await settled(this.context);
    const area = findCell(this.sheet, this.area, text, criteria);
    return area ? this.at(area) : NULL_OBJECT;
  }
  async ReplaceAll(text: unknown, replacement: unknown, criteria: unknown): Promise<number> {
    await settled(this.context);
    return replaceInCells(this.sheet, this.area, text, replacement, criteria);
  }
  async GetSpecialCells(cellType: unknown, cellValueType: unknown): Promise<HostObject> {
    const areas = await this.GetSpecialCellsOrNullObject(cellType, cellValueType);
    if (areas === NULL_OBJECT) throw itemNotFound(String(cellType));
    return areas;
  }
  /** In a single cell Excel looks at the whole sheet. */
  async GetSpecialCellsOrNullObject(
    cellType: unknown,
    cellValueType: unknown
  ): Promise<HostObject | NullObject> {
    await settled(this.context);
    const single = cellsOf(this.area) === 1;
    const searched = single ? (this.sheet.usedArea(false) ?? this.area) : this.area;
    const areas = specialCells(this.sheet, [searched], cellType, cellValueType);
    return areas.length === 0 ? NULL_OBJECT : this.context.make.rangeAreas(this.sheet, areas);
  }
  async GetSurroundingRegion(): Promise<RangeNavigation> {
    await settled(this.context);
    return this.at(surroundingRegion(this.sheet, this.area));
  }
  async GetRangeEdge(direction: unknown, activeCell: unknown): Promise<RangeNavigation> {
    const { row, column } = await this.edge(direction, activeCell);
    return this.at({ top: row, left: column, bottom: row, right: column });
  }
  /** The range from its own cells to the edge, as Ctrl+Shift+arrow selects it. */
  async GetExtendedRange(direction: unknown, activeCell: unknown): Promise<RangeNavigation> {
    const { row, column, vertical } = await this.edge(direction, activeCell);
    const { top, left, bottom, right } = this.area;
    const edge = vertical
      ? { top: row, bottom: row, left, right }
      : { top, bottom, left: column, right: column };
    return this.at(bounding(this.area, edge));
  }
  GetTables(fullyContained: unknown): HostObject {
    const whole = optional(fullyContained, asBoolean, "fullyContained") ?? true;
    return this.context.make.tables(this.sheet, [this.area], whole);
  }
  async RemoveDuplicates(
    columns: unknown,
    includesHeader: unknown
  ): Promise<RemoveDuplicatesResult> {
    await settled(this.context);
    const header = optional(includesHeader, asBoolean, "includesHeader") ?? false;
    return removeDuplicates(this.sheet, this.area, columns, header);
  }
  async CopyFrom(
    source: unknown,
    type: unknown,
    skipBlanks: unknown,
    transpose: unknown
  ): Promise<null> {
    const options = copyOptions(type, skipBlanks, transpose);
    await settled(this.context);
    return copyCells(resolveBlock(this.context, source, this.sheet), this, options);
  }
  async AutoFill(destinationRange: unknown, autoFillType: unknown): Promise<null> {
    const destination = optional(
      destinationRange,
      (one) => resolveBlock(this.context, one, this.sheet),
      "destinationRange"
    );
    if (destination && destination.sheet.id !== this.sheet.id) {
      throw invalidArgument("destinationRange");
    }
    await settled(this.context);
    autoFill(this.sheet, this.area, destination?.area, autoFillType);
    return null;
  }
  /** Cuts and pastes to the top left of another range. */
  async MoveTo(destination: unknown): Promise<null> {
    const block = resolveBlock(this.context, destination, this.sheet);
    const { top, left } = block.area;
    const area = onSheet({
      top,
      left,
      bottom: top + rowsOf(this.area) - 1,
      right: left + columnsOf(this.area) - 1,
    });
    if (block.sheet.id === this.sheet.id && sameArea(area, this.area)) return null;
    mayWrite(this.sheet, this.area);
    mayWrite(block.sheet, area);
    const split = block.sheet.merges().some((merge) => {
      const common = intersect(merge, area);
      return common !== undefined && !sameArea(common, merge);
    });
    if (split) {
      throw new HostError("MergedRangeConflict", "The operation would split a merged cell.");
    }
    await settled(this.context);
    this.sheet.moveCells(this.area, block.sheet.id, top, left);
    return null;
  }

  private async edge(
    given: unknown,
    activeCell: unknown
  ): Promise<{ readonly row: number; readonly column: number; readonly vertical: boolean }> {
    const direction: Direction = asEnum(given, DIRECTIONS, "direction");
    const cell = optional(
      activeCell,
      (one) => resolveBlock(this.context, one, this.sheet).area,
      "activeCell"
    );
    const from = cell ?? this.area;
    if (!intersect(from, this.area)) throw invalidArgument("activeCell");
    await settled(this.context);
    const vertical = direction === "Up" || direction === "Down";
    // Excel starts at the edge of the range that lies in the direction.
    const start = {
      row: direction === "Down" ? this.area.bottom : from.top,
      column: direction === "Right" ? this.area.right : from.left,
    };
    return { ...edgeFrom(this.sheet, start.row, start.column, direction), vertical };
  }
}
