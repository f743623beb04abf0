import type { Scheme } from "./scheme";

type Given = Readonly<Record<string, unknown>>;

/**
 * Parts of the base that no longer fit what was given are not kept: points of the 一级指标 that make
 * another sum, and measures for grades that are not there.
 * @param merged the base with what was given put over it
 */
export function adjusted(
  merged: Readonly<Record<string, unknown>>,
  given: Given,
  base: Scheme
): Record<string, unknown> {
  const result = { ...merged };
  const weights = given["weights"];
  if (
    isGroup(weights) &&
    !Object.hasOwn(weights, "dimensions") &&
    Object.hasOwn(weights, "indicators") &&
    weights["indicators"] !== base.weights.indicators
  ) {
    result["weights"] = { ...(merged["weights"] as object), dimensions: [] };
  }
  const { grades, application } = given;
  const measures = isGroup(application) && Object.hasOwn(application, "grades");
  if (Array.isArray(grades) && !measures) {
    result["application"] = {
      ...(merged["application"] as object),
      grades: measuresFor(grades.map(labelOf), base.application.grades),
    };
  }
  return result;
}

/** A grade keeps the measure of its name; a new one takes that of the grade as far down the list. */
export function measuresFor(
  labels: readonly string[],
  before: Scheme["application"]["grades"]
): Scheme["application"]["grades"] {
  return labels.flatMap((label, at) => {
    const named = before.find((measure) => measure.label === label);
    const place = Math.round((at / Math.max(1, labels.length - 1)) * (before.length - 1));
    const action = (named ?? before[place])?.action;
    return action === undefined || label === "" ? [] : [{ label, action }];
  });
}

function labelOf(band: unknown): string {
  const label = isGroup(band) ? band["label"] : undefined;
  return typeof label === "string" ? label.trim() : "";
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
