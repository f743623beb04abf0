import { lightNames, lights, type Light, type LightName } from "./light";
import type { LightCounts } from "./monitor-result";

/** How many of each light, and how many have none. */
export function countLights(all: Iterable<Light | null>): LightCounts {
  const counts = { 红: 0, 黄: 0, 绿: 0, 蓝: 0, none: 0 };
  for (const light of all) counts[light ?? "none"] += 1;
  return counts;
}

/** Sum of counts, light by light. */
export function addCounts(all: Iterable<LightCounts>): LightCounts {
  const total = { 红: 0, 黄: 0, 绿: 0, 蓝: 0, none: 0 };
  for (const counts of all) {
    for (const light of [...lights, "none"] as const) total[light] += counts[light];
  }
  return total;
}

/** Counts by English names, as messages take them. */
export function namedCounts(counts: LightCounts): Readonly<Record<LightName, number>> {
  const named = { red: 0, yellow: 0, green: 0, blue: 0 };
  for (const light of lights) named[lightNames[light]] = counts[light];
  return named;
}
