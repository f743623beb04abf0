import type { BookModel } from "../host/model/book-model";
import { chartContent } from "./charts/chart-content";
import { chartSvg } from "./charts/chart-svg";
import { element } from "./dom";

/** Where the cells of the shown sheet lie in the grid's box. Pixels, except zoom. */
export interface CellsView {
  /** The box of the cells, without the headings of rows and columns. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How far the sheet is moved, in unzoomed pixels. */
  readonly scrollX: number;
  readonly scrollY: number;
  readonly zoom: number;
}

/** Charts measure in points, screens in pixels of 96 to the inch. */
const PIXELS_PER_POINT = 96 / 72;

/** The charts of the shown sheet, drawn over its cells; they move with the cells. */
export class ChartLayer {
  readonly layer = element("div", { class: "chart-layer" });

  constructor(
    private readonly book: BookModel,
    private readonly view: () => CellsView | undefined
  ) {}

  /** Draws the charts with what their cells hold now. */
  draw(): void {
    const charts = this.book.active.extras.charts;
    this.layer.replaceChildren(
      ...charts.map((chart) => {
        const holder = element("div", { "data-chart": chart.name });
        holder.innerHTML = chartSvg(
          chartContent(chart, this.book),
          Math.round(chart.width * PIXELS_PER_POINT),
          Math.round(chart.height * PIXELS_PER_POINT)
        );
        return holder;
      })
    );
    this.place();
  }

  /** Puts the layer over the cells and every chart at its place. */
  place(): void {
    const view = this.view();
    this.layer.hidden = view === undefined;
    if (!view) return;
    const { style } = this.layer;
    style.left = `${view.left}px`;
    style.top = `${view.top}px`;
    style.width = `${view.width}px`;
    style.height = `${view.height}px`;
    this.book.active.extras.charts.forEach((chart, index) => {
      const holder = this.layer.children[index] as HTMLElement | undefined;
      if (!holder) return;
      const x = (chart.left * PIXELS_PER_POINT - view.scrollX) * view.zoom;
      const y = (chart.top * PIXELS_PER_POINT - view.scrollY) * view.zoom;
      holder.style.transform = `translate(${x}px, ${y}px) scale(${view.zoom})`;
    });
  }
}
