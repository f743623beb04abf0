import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import {
  HoverManagerService,
  SheetScrollManagerService,
  SheetSkeletonManagerService,
} from "@univerjs/sheets-ui";
import type { UniverEngine } from "../host/model/univer-engine";
import type { CellsView } from "./chart-layer";

/** Where the grid shows the cells at this moment; undefined before its first drawing. */
export function cellsView(engine: UniverEngine, box: HTMLElement): CellsView | undefined {
  const render = engine.injector.get(IRenderManagerService).getRenderById(engine.unitId);
  const canvas = render?.engine.getCanvasElement();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!render || !canvas || !viewport || !skeleton) return undefined;
  const zoom = render.scene.getAncestorScale().scaleX;
  const outer = box.getBoundingClientRect();
  const inner = canvas.getBoundingClientRect();
  const left = inner.left - outer.left + skeleton.rowHeaderWidth * zoom;
  const top = inner.top - outer.top + skeleton.columnHeaderHeight * zoom;
  return {
    left,
    top,
    // The scroll bars stand at the right and lower edge.
    width: inner.right - outer.left - left - SCROLL_BAR,
    height: inner.bottom - outer.top - top - SCROLL_BAR,
    scrollX: viewport.viewportScrollX,
    scrollY: viewport.viewportScrollY,
    zoom,
  };
}

const SCROLL_BAR = 10;

/** A box in the grid's own box, in pixels. */
export interface CellBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell (the whole of a merged one) is shown; undefined when it is scrolled out of sight. */
export function cellBox(
  engine: UniverEngine,
  box: HTMLElement,
  row: number,
  column: number
): CellBox | undefined {
  const view = cellsView(engine, box);
  const render = engine.injector.get(IRenderManagerService).getRenderById(engine.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!view || !skeleton) return undefined;
  const { startX, startY, endX, endY, isMerged, isMergedMainCell, mergeInfo } =
    skeleton.getCellWithCoordByIndex(row, column, false);
  const cell = isMerged || isMergedMainCell ? mergeInfo : { startX, startY, endX, endY };
  const { xSplit, ySplit } = engine.workbook.ensureActiveSheet().getFreeze();
  const x = (cell.startX - (column < xSplit ? 0 : view.scrollX)) * view.zoom;
  const y = (cell.startY - (row < ySplit ? 0 : view.scrollY)) * view.zoom;
  const width = (cell.endX - cell.startX) * view.zoom;
  const height = (cell.endY - cell.startY) * view.zoom;
  if (x + width <= 0 || y + height <= 0 || x >= view.width || y >= view.height) return undefined;
  return { left: view.left + x, top: view.top + y, width, height };
}

/** Calls back when the cells have moved: scrolled, zoomed, resized, another sheet. */
export function onCellsMoved(
  engine: UniverEngine,
  box: HTMLElement,
  listener: () => void
): () => void {
  const render = engine.injector.get(IRenderManagerService).getRenderById(engine.unitId);
  const scrolled = render
    ?.with(SheetScrollManagerService)
    .validViewportScrollInfo$.subscribe(listener);
  const drawn = render?.with(SheetSkeletonManagerService).currentSkeleton$.subscribe(listener);
  const resized = new ResizeObserver(listener);
  resized.observe(box);
  return () => {
    scrolled?.unsubscribe();
    drawn?.unsubscribe();
    resized.disconnect();
  };
}

/** Calls back with the cell under the mouse, or without one. */
export function onCellHovered(
  engine: UniverEngine,
  listener: (cell: { readonly row: number; readonly column: number } | undefined) => void
): () => void {
  const hovered = engine.injector.get(HoverManagerService).currentCell$.subscribe((cell) => {
    const location = cell?.location;
    listener(location && { row: location.row, column: location.col });
  });
  return () => hovered.unsubscribe();
}
