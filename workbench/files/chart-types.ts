import type { AddChartOptions, ChartTypeGroup, LineChartGroup } from "./excel-library";

/** What the library needs to know for one Excel.ChartType. */
export type FileChartType = Pick<
  AddChartOptions,
  "type" | "barDir" | "grouping" | "showMarker" | "overlap" | "radarStyle" | "scatterStyle"
>;

const TYPES: Readonly<Record<string, FileChartType>> = {
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
  ColumnClustered: { type: "bar", barDir: "col", grouping: "clustered" },
  ColumnStacked: { type: "bar", barDir: "col", grouping: "stacked", overlap: 100 },
  ColumnStacked100: { type: "bar", barDir: "col", grouping: "percentStacked", overlap: 100 },
  BarClustered: { type: "bar", barDir: "bar", grouping: "clustered" },
  BarStacked: { type: "bar", barDir: "bar", grouping: "stacked", overlap: 100 },
  BarStacked100: { type: "bar", barDir: "bar", grouping: "percentStacked", overlap: 100 },
  Line: { type: "line", grouping: "standard", showMarker: false },
  LineMarkers: { type: "line", grouping: "standard", showMarker: true },
  LineStacked: { type: "line", grouping: "stacked", showMarker: false },
  LineMarkersStacked: { type: "line", grouping: "stacked", showMarker: true },
  LineStacked100: { type: "line", grouping: "percentStacked", showMarker: false },
  Area: { type: "area", grouping: "standard" },
  AreaStacked: { type: "area", grouping: "stacked" },
  AreaStacked100: { type: "area", grouping: "percentStacked" },
  Radar: { type: "radar", radarStyle: "standard" },
  RadarFilled: { type: "radar", radarStyle: "filled" },
  XYScatter: { type: "scatter", scatterStyle: "lineMarker" },
};

/** @throws RangeError for a chart type that cannot be written */
export function fileChartType(type: string): FileChartType {
  const known = TYPES[type];
  if (!known) throw new RangeError(`chart type ${type} cannot be written to a file`);
  return known;
}

/** The Excel.ChartType of a group of series; the nearest one where a file is more particular. */
export function chartTypeOf(group: ChartTypeGroup): string {
  const type = group.type.replace("3D", "");
  const found = Object.entries(TYPES).find(([, one]) => {
    if (one.type !== type) return false;
    if ("barDir" in group && one.barDir !== group.barDir) return false;
    if (isLine(group) && one.showMarker !== hasMarkers(group)) return false;
    const grouping = "grouping" in group ? group.grouping : undefined;
    return grouping === undefined || one.grouping === undefined || one.grouping === grouping;
  });
  const nearest = found ?? Object.entries(TYPES).find(([, one]) => one.type === type);
  return nearest?.[0] ?? "ColumnClustered";
}

function isLine(group: ChartTypeGroup): group is LineChartGroup {
  return group.type === "line" || group.type === "line3D";
}

/** Excel turns markers on for the group and off again for each series that shows none. */
function hasMarkers(group: LineChartGroup): boolean {
  return group.marker === true && group.series.some((one) => one.marker?.symbol !== "none");
}

/** Excel.ChartDataLabelPosition against the file's words. */
export const LABEL_POSITIONS = {
  BestFit: "bestFit",
  Bottom: "b",
  Center: "ctr",
  InsideBase: "inBase",
  InsideEnd: "inEnd",
  Left: "l",
  OutsideEnd: "outEnd",
  Right: "r",
  Top: "t",
} as const;

/** Where Excel allows a label; any other place makes it repair the file. */
const ALLOWED_POSITIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^Pie/, ["BestFit", "Center", "InsideEnd", "OutsideEnd"]],
  [/^(Column|Bar)Clustered/, ["Center", "InsideBase", "InsideEnd", "OutsideEnd"]],
  [/^(Column|Bar)Stacked/, ["Center", "InsideBase", "InsideEnd"]],
  [/^(Line|XYScatter)/, ["Bottom", "Center", "Left", "Right", "Top"]],
];

export function labelPosition(
  type: string,
  position: string | undefined
): (typeof LABEL_POSITIONS)[keyof typeof LABEL_POSITIONS] | undefined {
  const allowed = ALLOWED_POSITIONS.find(([pattern]) => pattern.test(type))?.[1] ?? [];
  if (position === undefined || !allowed.includes(position)) return undefined;
  return LABEL_POSITIONS[position as keyof typeof LABEL_POSITIONS];
}

/** Excel.ChartLegendPosition against the file's words. */
export const LEGEND_POSITIONS = {
  Bottom: "b",
  Left: "l",
  Right: "r",
  Top: "t",
  Corner: "tr",
} as const;
