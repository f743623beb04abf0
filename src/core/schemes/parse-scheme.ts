import type { schemeMessages } from "../messages/schemes";
import { nationalScheme } from "./national";
import { schemeByName } from "./registry";
import { schemeSchema, type Scheme } from "./scheme";

export type SchemeProblem = keyof typeof schemeMessages;

export type ParsedScheme =
  | { readonly scheme: Scheme }
  /** `grades.1.from`; empty when the whole is no scheme. */
  | { readonly field: string; readonly message: SchemeProblem };

/**
 * Reads a scheme from parsed JSON. What is left out is taken from the built-in scheme named by
 * `base`, the national one without it; a name of its own is required. Says the first problem only.
 */
export function parseScheme(json: unknown): ParsedScheme {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return { field: "", message: "notAScheme" };
  }
  const { base: baseName, ...given } = json as Record<string, unknown>;
  const base = baseName === undefined ? nationalScheme : schemeByName(String(baseName));
  if (!base) return { field: "base", message: "unknownBase" };
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(schemeSchema.shape, key));
  if (unknown !== undefined) return { field: unknown, message: "unknownField" };
  const { name: _, ...defaults } = base;
  const parsed = schemeSchema.safeParse(merged(defaults, given));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return {
      field: issue?.path.join(".") ?? "",
      message: problemOf(issue?.message ?? "", issue?.path[0]),
    };
  }
  const { execution, indicators } = parsed.data.weights;
  if (execution + indicators !== 100) return { field: "weights", message: "weightsNot100" };
  const { achieved, partial } = parsed.data.tiers;
  if (!(achieved <= 1 && partial < achieved && partial >= 0)) {
    return { field: "tiers", message: "tiersOutOfOrder" };
  }
  return { scheme: parsed.data };
}

/** Groups such as weights may be given in part, at any depth; lists and plain values replace the default. */
function merged(
  defaults: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...defaults };
  for (const [key, value] of Object.entries(given)) {
    const before = defaults[key];
    result[key] = isGroup(before) && isGroup(value) ? merged(before, value) : value;
  }
  return result;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Problems by the code a refinement of a section gives. */
const PROBLEMS: Readonly<Record<string, SchemeProblem>> = {
  descending: "bandsNotDescending",
  "last-from-zero": "lastBandNotZero",
  ascending: "lightsNotAscending",
  "not-100": "dimensionsNot100",
  "no-weight": "noCompositeWeight",
  "from-to": "fromAboveTo",
};

function problemOf(code: string, field: PropertyKey | undefined): SchemeProblem {
  return PROBLEMS[code] ?? (field === "name" ? "noName" : "wrongValue");
}
