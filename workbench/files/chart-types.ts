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
  LineMarkersStacked100: { type: "line", grouping: "percentStacked", showMarker: true },
  Area: { type: "area", grouping: "standard" },
  AreaStacked: { type: "area", grouping: "stacked" },
  AreaStacked100: { type: "area", grouping: "percentStacked" },
  Radar: { type: "radar", radarStyle: "standard" },
  RadarFilled: { type: "radar", radarStyle: "filled" },
  XYScatter: { type: "scatter", scatterStyle: "lineMarker" },
  "3DColumnClustered": { type: "bar3D", barDir: "col", grouping: "clustered" },
  "3DColumnStacked": { type: "bar3D", barDir: "col", grouping: "stacked" },
  "3DColumnStacked100": { type: "bar3D", barDir: "col", grouping: "percentStacked" },
  "3DBarClustered": { type: "bar3D", barDir: "bar", grouping: "clustered" },
  "3DBarStacked": { type: "bar3D", barDir: "bar", grouping: "stacked" },
  "3DBarStacked100": { type: "bar3D", barDir: "bar", grouping: "percentStacked" },
};

/** The nearest kind for one that has no word of its own here, by what its name speaks of. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/Pie/, "Pie"],
  [/Doughnut/, "Doughnut"],
  [/Radar/, "Radar"],
  [/Scatter|Bubble/, "XYScatter"],
  [/Area/, "Area"],
  [/BarStacked100|BarClustered100/, "BarStacked100"],
  [/BarStacked/, "BarStacked"],
  [/Bar/, "BarClustered"],
  [/Line|Stock/, "Line"],
  [/Stacked100/, "ColumnStacked100"],
  [/Stacked/, "ColumnStacked"],
];

/** How a kind of chart is written; one that files have no word for here takes the nearest, never an error. */
export function fileChartType(type: string): FileChartType {
  const family = FAMILIES.find(([pattern]) => pattern.test(type))?.[1] ?? "ColumnClustered";
  return TYPES[type] ?? (TYPES[family] as FileChartType);
}

/** The Excel.ChartType of a group of series; the nearest one where a file is more particular. */
export function chartTypeOf(group: ChartTypeGroup): string {
  const exact =
    (type: string) =>
    ([, one]: [string, FileChartType]): boolean => {
      if (one.type !== type) return false;
      if ("barDir" in group && one.barDir !== group.barDir) return false;
      if (isLine(group) && one.showMarker !== hasMarkers(group)) return false;
      const grouping = "grouping" in group ? group.grouping : undefined;
      return grouping === undefined || one.grouping === undefined || one.grouping === grouping;
    };
  const flat = group.type.replace("3D", "");
  const types = Object.entries(TYPES);
  const found =
    types.find(exact(group.type)) ??
    types.find(exact(flat)) ??
    types.find(([, one]) => one.type === flat);
  return found?.[0] ?? "ColumnClustered";
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
