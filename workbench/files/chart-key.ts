import type { ChartModel } from "../host/model/book-model";

/** What a chart is apart from its place and name, which its frame says and not its own part. */
export function chartModelKey(chart: ChartModel): string {
  const { id: _id, name: _name, left: _l, top: _t, width: _w, height: _h, ...own } = chart;
  return JSON.stringify(sorted(own));
}

/** The same members in the same order, whatever way the model went. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([one], [two]) => (one < two ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)])
  );
}
