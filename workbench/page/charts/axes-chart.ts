import type { ChartContent, SeriesContent } from "./chart-content";
import {
  escapeXml,
  figure,
  fitText,
  GRIDLINE,
  line,
  paletteColor,
  QUIET_INK,
  rectangle,
  round,
  text,
  textWidth,
  TEXT_SIZE,
  type Box,
} from "./drawing";
import { valueScale, type Scale } from "./scale";

const LABEL_ROOM = TEXT_SIZE + 8;

/** Columns, bars and lines over a value axis and a category axis. */
export function axesMarks(
  content: ChartContent,
  box: Box,
  kind: "column" | "bar" | "line"
): string {
  const values = content.series.flatMap((entry) =>
    entry.values.filter((value): value is number => value !== null)
  );
  const scale = valueScale(values, content.chart.axes.valueMinimum);
  return kind === "bar" ? bars(content, box, scale) : upright(content, box, scale, kind);
}

function upright(content: ChartContent, box: Box, scale: Scale, kind: "column" | "line"): string {
  const { axes } = content.chart;
  const gutter = Math.max(...scale.ticks.map((tick) => textWidth(figure(tick)))) + 8;
  const titles = {
    left: axes.valueTitle ? LABEL_ROOM : 0,
    bottom: axes.categoryTitle ? LABEL_ROOM : 0,
  };
  const plot: Box = {
    left: box.left + gutter + titles.left,
    top: box.top + LABEL_ROOM,
    width: box.width - gutter - titles.left,
    height: box.height - 2 * LABEL_ROOM - titles.bottom,
  };
  const y = (value: number) => plot.top + plot.height * (1 - scale.share(value));
  const slot = plot.width / Math.max(content.categories.length, 1);
  const ticks = scale.ticks.map(
    (tick) =>
      (axes.gridlines ? line(plot.left, y(tick), plot.left + plot.width, y(tick), GRIDLINE) : "") +
      text(plot.left - 6, y(tick), figure(tick), { anchor: "end", color: QUIET_INK })
  );
  const names = content.categories.map((name, index) =>
    text(
      plot.left + slot * (index + 0.5),
      plot.top + plot.height + LABEL_ROOM / 2,
      fitText(name, slot - 4),
      {
        anchor: "middle",
        color: QUIET_INK,
      }
    )
  );
  const base = line(plot.left, y(0), plot.left + plot.width, y(0), "#bdbdbd");
  const marks =
    kind === "line"
      ? content.series.map((entry, number) => polyline(entry, number, slot, plot, y))
      : content.series.map((entry, number) =>
          columns(entry, number, content.series.length, slot, plot, y)
        );
  const valueTitle = axes.valueTitle
    ? text(box.left + TEXT_SIZE / 2, plot.top + plot.height / 2, axes.valueTitle, {
        anchor: "middle",
        color: QUIET_INK,
        turn: -90,
      })
    : "";
  const categoryTitle = axes.categoryTitle
    ? text(plot.left + plot.width / 2, box.top + box.height - TEXT_SIZE / 2, axes.categoryTitle, {
        anchor: "middle",
        color: QUIET_INK,
      })
    : "";
  return [...ticks, ...marks, base, ...names, valueTitle, categoryTitle].join("");
}

function columns(
  entry: SeriesContent,
  number: number,
  count: number,
  slot: number,
  plot: Box,
  y: (value: number) => number
): string {
  const width = barWidth(entry, slot, count);
  return entry.values
    .map((value, index) => {
      if (value === null) return "";
      const left = plot.left + slot * (index + 0.5) + width * (number - count / 2);
      const top = Math.min(y(value), y(0));
      const mark = rectangle(
        { left, top, width, height: Math.abs(y(value) - y(0)) },
        pointColor(entry, number, index)
      );
      return mark + dataLabel(entry, value, left + width / 2, top - TEXT_SIZE / 2 - 3, "middle");
    })
    .join("");
}

function polyline(
  entry: SeriesContent,
  number: number,
  slot: number,
  plot: Box,
  y: (value: number) => number
): string {
  const color = escapeXml(entry.model.color ?? paletteColor(number));
  const points = entry.values.flatMap((value, index) =>
    value === null ? [] : [{ x: plot.left + slot * (index + 0.5), y: y(value), value }]
  );
  const path = points.map((point) => `${round(point.x)},${round(point.y)}`).join(" ");
  const dots = points.map(
    (point) =>
      `<circle cx="${round(point.x)}" cy="${round(point.y)}" r="3" fill="${color}"/>` +
      dataLabel(entry, point.value, point.x, point.y - TEXT_SIZE, "middle")
  );
  return `<polyline points="${path}" fill="none" stroke="${color}" stroke-width="2"/>${dots.join("")}`;
}

/** Bars lie; the first category stands at the bottom, as in Excel. */
function bars(content: ChartContent, box: Box, scale: Scale): string {
  const widest = Math.max(0, ...content.categories.map((name) => textWidth(name)));
  const gutter = Math.min(widest + 8, box.width * 0.4);
  const labelled = content.series.some((entry) => entry.model.labels?.value);
  const plot: Box = {
    left: box.left + gutter,
    top: box.top,
    width: box.width - gutter - (labelled ? 36 : 8),
    height: box.height - LABEL_ROOM,
  };
  const x = (value: number) => plot.left + plot.width * scale.share(value);
  const slot = plot.height / Math.max(content.categories.length, 1);
  const middle = (index: number) => plot.top + plot.height - slot * (index + 0.5);
  const ticks = scale.ticks.map(
    (tick) =>
      (content.chart.axes.gridlines
        ? line(x(tick), plot.top, x(tick), plot.top + plot.height, GRIDLINE)
        : "") +
      text(x(tick), plot.top + plot.height + LABEL_ROOM / 2, figure(tick), {
        anchor: "middle",
        color: QUIET_INK,
      })
  );
  const names = content.categories.map((name, index) =>
    text(plot.left - 6, middle(index), fitText(name, gutter - 8), {
      anchor: "end",
      color: QUIET_INK,
    })
  );
  const [first] = content.series;
  const thickness = first ? barWidth(first, slot, content.series.length) : 0;
  const marks = content.series.flatMap((entry, number) =>
    entry.values.map((value, index) => {
      if (value === null) return "";
      const top = middle(index) - thickness * (number + 1 - content.series.length / 2);
      const left = Math.min(x(value), x(0));
      const width = Math.abs(x(value) - x(0));
      return (
        rectangle({ left, top, width, height: thickness }, pointColor(entry, number, index)) +
        dataLabel(entry, value, left + width + 5, top + thickness / 2, "start")
      );
    })
  );
  const base = line(x(0), plot.top, x(0), plot.top + plot.height, "#bdbdbd");
  return [...ticks, ...marks, base, ...names].join("");
}

/** Between two groups Excel leaves a gap given in percent of one column's width, 219 by default. */
function barWidth(entry: SeriesContent, slot: number, count: number): number {
  return slot / (count + (entry.model.gapWidth ?? 219) / 100);
}

function pointColor(entry: SeriesContent, number: number, index: number): string {
  return entry.model.pointColors[index] ?? entry.model.color ?? paletteColor(number);
}

function dataLabel(
  entry: SeriesContent,
  value: number,
  x: number,
  y: number,
  anchor: "start" | "middle"
): string {
  return entry.model.labels?.value ? text(x, y, figure(value), { anchor }) : "";
}
