import type { ChartContent } from "./chart-content";
import {
  escapeXml,
  figure,
  paletteColor,
  percentage,
  round,
  text,
  textWidth,
  TEXT_SIZE,
  type Box,
} from "./drawing";

/** Pie and doughnut: the first series only, as in Excel. */
export function pieMarks(content: ChartContent, box: Box, hole: number): string {
  const series = content.series[0];
  if (!series) return "";
  const values = series.values.map((value) => Math.max(value ?? 0, 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return "";

  const labels = values.map((value, index) =>
    value === 0 ? "" : label(content, index, value, total)
  );
  const widest = Math.max(0, ...labels.map((entry) => textWidth(entry)));
  const radius = Math.max(
    Math.min(box.width / 2 - widest - 10, box.height / 2 - TEXT_SIZE - 8),
    10
  );
  const centre = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const at = (share: number, distance: number) => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return { x: centre.x + Math.cos(angle) * distance, y: centre.y + Math.sin(angle) * distance };
  };

  let passed = 0;
  return values
    .map((value, index) => {
      const from = passed / total;
      passed += value;
      const to = passed / total;
      const color = series.model.pointColors[index] ?? paletteColor(index);
      const middle = at((from + to) / 2, radius + 8);
      const anchor =
        Math.abs(middle.x - centre.x) < 2 ? "middle" : middle.x < centre.x ? "end" : "start";
      return slice(from, to) + text(middle.x, middle.y, labels[index] ?? "", { anchor });

      function slice(start: number, end: number): string {
        if (end === start) return "";
        // A whole turn has the same start and end, and an arc between them would vanish.
        const stop = end - start >= 1 ? start + 0.99999 : end;
        const large = stop - start > 0.5 ? 1 : 0;
        const a = at(start, radius);
        const b = at(stop, radius);
        const outer = `${round(a.x)} ${round(a.y)} A ${round(radius)} ${round(radius)} 0 ${large} 1 ${round(b.x)} ${round(b.y)}`;
        const c = at(stop, radius * hole);
        const d = at(start, radius * hole);
        const inner =
          hole === 0
            ? `L ${round(centre.x)} ${round(centre.y)}`
            : `L ${round(c.x)} ${round(c.y)} A ${round(radius * hole)} ${round(radius * hole)} 0 ${large} 0 ${round(d.x)} ${round(d.y)}`;
        return `<path d="M ${outer} ${inner} Z" fill="${escapeXml(color)}" stroke="#ffffff" stroke-width="1.5"/>`;
      }
    })
    .join("");
}

function label(content: ChartContent, index: number, value: number, total: number): string {
  const series = content.series[0];
  const wanted = series?.model.labels;
  if (!series || !wanted) return "";
  const parts = [
    wanted.series ? series.name : "",
    wanted.category ? (content.categories[index] ?? "") : "",
    wanted.value ? figure(value) : "",
    wanted.percentage ? percentage(value, total, wanted.numberFormat) : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}
