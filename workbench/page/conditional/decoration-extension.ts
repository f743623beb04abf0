import { Range, type IRange, type IScale } from "@univerjs/core";
import {
  SheetExtension,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from "@univerjs/engine-render";
import type { Bar, Decoration } from "./decoration";
import { drawIcon } from "./icon-drawing";

/** Between the cell's ground and its text, in Univer's order of drawing. */
const LAYER = 34;
const MARGIN = 2;
/** Sides of an icon in pixels at 100 %. */
export const ICON_SIZE = 14;

/** Draws bars, icons and the marks of comments into the grid's cells. */
export class DecorationExtension extends SheetExtension {
  override readonly uKey = "WorkbenchDecorations";
  override readonly Z_INDEX = LAYER;

  constructor(
    private readonly decoration: (
      sheetId: string,
      row: number,
      column: number
    ) => Decoration | undefined,
    private readonly hasNote: (row: number, column: number) => boolean
  ) {
    super();
  }

  override draw(
    pen: UniverRenderingContext,
    _scale: IScale,
    skeleton: SpreadsheetSkeleton,
    changed?: IRange[]
  ): void {
    const { worksheet, rowColumnSegment } = skeleton;
    const sheetId = worksheet?.getSheetId();
    if (!worksheet || !sheetId) return;
    pen.save();
    for (const range of changed?.length ? changed : [rowColumnSegment]) {
      Range.foreach(range, (row, column) => {
        const decoration = this.decoration(sheetId, row, column);
        const note = this.hasNote(row, column);
        if (!decoration?.bar && !decoration?.icon && !note) return;
        if (!worksheet.getRowVisible(row) || !worksheet.getColVisible(column)) return;
        const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column, false);
        if (note) drawCorner(pen, endX, startY);
        if (decoration?.bar) drawBar(pen, decoration.bar, startX, startY, endX, endY);
        if (decoration?.icon) {
          const size = Math.min(ICON_SIZE, endY - startY - 2 * MARGIN);
          if (size <= 0) return;
          const y = startY + (endY - startY - size) / 2;
          drawIcon(pen, decoration.icon, startX + MARGIN, y, size);
        }
      });
    }
    pen.restore();
  }
}

/** The mark of a comment. */
function drawCorner(pen: UniverRenderingContext, right: number, top: number): void {
  pen.beginPath();
  pen.moveTo(right - 6, top);
  pen.lineTo(right, top);
  pen.lineTo(right, top + 6);
  pen.closePath();
  pen.fillStyle = "#B10E1C";
  pen.fill();
}

function drawBar(
  pen: UniverRenderingContext,
  bar: Bar,
  startX: number,
  startY: number,
  endX: number,
  endY: number
): void {
  const left = startX + MARGIN;
  const width = endX - startX - 2 * MARGIN;
  const [from, to] = [left + bar.from * width, left + bar.to * width];
  const [top, height] = [startY + MARGIN, endY - startY - 2 * MARGIN];
  if (to - from >= 1) {
    if (bar.gradient) {
      // Away from the axis the colour fades.
      const leftwards = bar.axis !== undefined && bar.from < bar.axis;
      const fade = pen.createLinearGradient(leftwards ? to : from, 0, leftwards ? from : to, 0);
      fade.addColorStop(0, bar.color);
      fade.addColorStop(1, "#FFFFFF");
      pen.fillStyle = fade;
    } else pen.fillStyle = bar.color;
    pen.fillRect(from, top, to - from, height);
    if (bar.border) {
      pen.strokeStyle = bar.border;
      pen.lineWidth = 1;
      pen.strokeRect(from + 0.5, top + 0.5, to - from - 1, height - 1);
    }
  }
  if (bar.axis === undefined) return;
  const axis = Math.round(left + bar.axis * width) + 0.5;
  pen.strokeStyle = bar.axisColor ?? "#000000";
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(axis, startY);
  pen.lineTo(axis, endY);
  pen.stroke();
}
