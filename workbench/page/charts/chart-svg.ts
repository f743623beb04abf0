import { axesMarks } from "./axes-chart";
import type { ChartContent } from "./chart-content";
import {
  escapeXml,
  fitText,
  paletteColor,
  rectangle,
  text,
  textWidth,
  TEXT_SIZE,
  type Box,
} from "./drawing";
import { pieMarks } from "./pie";

const PADDING = 14;
const TITLE_SIZE = 15;
const LEGEND_ROW = 20;

interface LegendEntry {
  readonly name: string;
  readonly color: string;
}

/**
 * A chart as SVG markup of the given size in pixels: pie, doughnut, column, bar and line, which is
 * what PERF makes. Another type is drawn as columns, because a chart that is missing helps nobody.
 */
export function chartSvg(content: ChartContent, width: number, height: number): string {
  const { chart } = content;
  const titled = chart.title.visible && chart.title.text !== "";
  let box: Box = {
    left: PADDING,
    top: PADDING + (titled ? TITLE_SIZE + 10 : 0),
    width: width - 2 * PADDING,
    height: height - 2 * PADDING - (titled ? TITLE_SIZE + 10 : 0),
  };
  const title = titled
    ? text(
        width / 2,
        PADDING + TITLE_SIZE / 2,
        fitText(chart.title.text, width - 2 * PADDING, TITLE_SIZE),
        {
          anchor: "middle",
          size: TITLE_SIZE,
          bold: true,
        }
      )
    : "";
  let legend = "";
  if (chart.legend.visible) {
    const drawn = drawLegend(legendEntries(content), chart.legend.position, box);
    legend = drawn.markup;
    box = drawn.rest;
  }
  const accessibleName = escapeXml(chart.title.text || chart.name);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${accessibleName}" font-family="'Segoe UI','Microsoft YaHei',sans-serif"><rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="#ffffff" stroke="#d1d1d1"/>${title}${marks(content, box)}${legend}</svg>`;
}

function marks(content: ChartContent, box: Box): string {
  const { type } = content.chart;
  if (/^(Pie|3DPie|PieExploded)/i.test(type)) return pieMarks(content, box, 0);
  if (/^Doughnut/i.test(type)) return pieMarks(content, box, 0.55);
  if (/^Line/i.test(type)) return axesMarks(content, box, "line");
  if (/^Bar/i.test(type)) return axesMarks(content, box, "bar");
  return axesMarks(content, box, "column");
}

/** A pie's legend lists its points, every other chart's its series. */
function legendEntries(content: ChartContent): LegendEntry[] {
  const first = content.series[0];
  if (/pie|doughnut/i.test(content.chart.type) && first) {
    return content.categories.map((name, index) => ({
      name,
      color: first.model.pointColors[index] ?? paletteColor(index),
    }));
  }
  return content.series.map((entry, index) => ({
    name: entry.name,
    color: entry.model.color ?? entry.model.pointColors[0] ?? paletteColor(index),
  }));
}

function drawLegend(entries: readonly LegendEntry[], position: string, box: Box) {
  const mark = 10;
  const widths = entries.map((entry) => mark + 6 + textWidth(entry.name));
  const draw = (entry: LegendEntry, left: number, middle: number) =>
    rectangle({ left, top: middle - mark / 2, width: mark, height: mark }, entry.color) +
    text(left + mark + 6, middle, entry.name);
  if (position === "Right" || position === "Left") {
    const width = Math.min(Math.max(0, ...widths) + 12, box.width * 0.4);
    const left = position === "Right" ? box.left + box.width - width + 12 : box.left;
    const top = box.top + (box.height - entries.length * LEGEND_ROW) / 2;
    return {
      markup: entries
        .map((entry, row) => draw(entry, left, top + (row + 0.5) * LEGEND_ROW))
        .join(""),
      rest: {
        ...box,
        width: box.width - width,
        left: position === "Right" ? box.left : box.left + width,
      },
    };
  }
  const gap = 18;
  const total = widths.reduce((sum, width) => sum + width + gap, -gap);
  const middle =
    position === "Top" ? box.top + TEXT_SIZE / 2 : box.top + box.height - TEXT_SIZE / 2;
  let left = box.left + Math.max((box.width - total) / 2, 0);
  const markup = entries.map((entry, index) => {
    const drawn = draw(entry, left, middle);
    left += (widths[index] ?? 0) + gap;
    return drawn;
  });
  return {
    markup: markup.join(""),
    rest: {
      ...box,
      top: position === "Top" ? box.top + LEGEND_ROW : box.top,
      height: box.height - LEGEND_ROW,
    },
  };
}
