import type { Scheme } from "../schemes/scheme";

/** Quotation marks people copy along with a grade, and blanks. */
const AROUND = /[\s"'“”‘’「」『』]/g;

/**
 * What follows from a grade or a light (结果应用), as the scheme maps it: 优 → 优先保障, 红 or 红灯 → ….
 * Null for a label the scheme has no measure for.
 */
export function measureOf(label: string, scheme: Pick<Scheme, "application">): string | null {
  const wanted = label.replace(AROUND, "");
  if (wanted === "") return null;
  const { grades, lights } = scheme.application;
  const light = wanted.replace(/灯$/, "");
  return (
    grades.find((entry) => entry.label === wanted)?.action ??
    lights.find((entry) => entry.label === light)?.action ??
    null
  );
}
