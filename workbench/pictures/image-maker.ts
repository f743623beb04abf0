import type { Area } from "../../src/core/sheets/address";
import type { ImageMaker } from "../host/classes/context";
import type { BookModel, ChartModel, SheetModel } from "../host/model/book-model";
import { chartContent } from "../page/charts/chart-content";
import { chartSvg } from "../page/charts/chart-svg";
import { rangeSvg } from "./range-svg";

/** SVG markup → base64 text of a PNG of that many pixels in width. */
export type ToPng = (svg: string, width: number) => Promise<string>;

const PIXELS_PER_POINT = 96 / 72;

/** Pictures of charts and cells, as the workbench draws them. */
export function imageMaker(book: () => BookModel, toPng: ToPng): ImageMaker {
  return {
    chart: (_sheet: SheetModel, chart: ChartModel, width?: number, height?: number) => {
      const own = {
        width: Math.max(1, Math.round(chart.width * PIXELS_PER_POINT)),
        height: Math.max(1, Math.round(chart.height * PIXELS_PER_POINT)),
      };
      // With one of the two the other follows, as in Excel.
      const size = {
        width: width ?? Math.round((own.width * (height ?? own.height)) / own.height),
        height: height ?? Math.round((own.height * (width ?? own.width)) / own.width),
      };
      // As in Excel a larger picture is the same chart enlarged, letters and all.
      const drawn = Math.round((own.width * size.height) / size.width);
      return toPng(chartSvg(chartContent(chart, book()), own.width, drawn), size.width);
    },
    range: (sheet: SheetModel, area: Area) => {
      const { svg, width } = rangeSvg(sheet, area);
      return toPng(svg, Math.max(1, width));
    },
  };
}
