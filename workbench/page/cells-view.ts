import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetScrollManagerService, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
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
