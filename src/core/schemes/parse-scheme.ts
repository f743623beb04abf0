import type { schemeMessages } from "../messages/schemes";
import { adjusted } from "./adjust-scheme";
import { nationalScheme } from "./national";
import { schemeByName } from "./registry";
import { schemeSchema, type Scheme } from "./scheme";

export type SchemeProblem = keyof typeof schemeMessages;

/** What is wrong, and where; `schemeSentence` puts it into words. */
export interface SchemeProblemFound {
  /** `grades.1.from`; empty when the whole is no scheme. */
  readonly field: string;
  readonly message: SchemeProblem;
}

export type ParsedScheme = { readonly scheme: Scheme } | SchemeProblemFound;

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
  const unknown = unknownIn(given, base);
  if (unknown !== undefined) return { field: unknown, message: "unknownField" };
  const { name: _, ...defaults } = base;
  const whole = adjusted(merged(defaults, given), given, base);
  const parsed = schemeSchema.safeParse(whole);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue?.path.join(".") ?? "";
    return { field, message: problemOf(issue, field) };
  }
  return inconsistency(parsed.data) ?? { scheme: parsed.data };
}

/** What no single setting can be wrong about. */
function inconsistency(scheme: Scheme): SchemeProblemFound | undefined {
  const { execution, indicators, dimensions } = scheme.weights;
  if (!same(execution + indicators, 100)) return { field: "weights", message: "weightsNot100" };
  const sum = dimensions.reduce((all, dimension) => all + dimension.points, 0);
  if (dimensions.length > 0 && !same(sum, indicators)) {
    return { field: "weights.dimensions", message: "dimensionsNotIndicators" };
  }
  const { achieved, partial } = scheme.tiers;
  if (!(achieved <= 1 && partial < achieved && partial >= 0)) {
    return { field: "tiers", message: "tiersOutOfOrder" };
  }
  for (const [field, names] of Object.entries(listedNames(scheme))) {
    const row = names.findIndex((name, at) => names.indexOf(name) < at);
    if (row >= 0) return { field: `${field}.${row}`, message: "nameTwice" };
  }
  return undefined;
}

/** Lists in which a name must not come twice. */
function listedNames(scheme: Scheme): Record<string, readonly string[]> {
  return {
    grades: scheme.grades.map(({ label }) => label),
    "weights.dimensions": scheme.weights.dimensions.map(({ name }) => name),
    "exAnte.dimensions": scheme.exAnte.dimensions.map(({ name }) => name),
    "exAnte.conclusions": scheme.exAnte.conclusions.map(({ label }) => label),
    "application.grades": scheme.application.grades.map(({ label }) => label),
    "application.composite": scheme.application.composite.map(({ stage }) => stage),
  };
}

/** Sums of decimals such as 33.3 + 56.7 are not exact. */
function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
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
  "not-a-day": "notADay",
};

function problemOf(
  issue: { readonly code?: string; readonly message: string } | undefined,
  field: string
): SchemeProblem {
  const named = PROBLEMS[issue?.message ?? ""];
  if (named) return named;
  if (field === "name") return "noName";
  if (field.startsWith("rules.")) return "wrongRule";
  return issue?.code === "too_small" && BANDS.includes(field) ? "bandsTooFew" : "wrongValue";
}

const BANDS = ["grades", "exAnte.conclusions"];

/** Path of the first setting there is not; a misspelt one would be passed over otherwise. */
function unknownIn(
  given: Readonly<Record<string, unknown>>,
  base: Readonly<Record<string, unknown>>,
  path = ""
): string | undefined {
  for (const [key, value] of Object.entries(given)) {
    const here = `${path}${key}`;
    if (!Object.hasOwn(base, key)) return here;
    const before = base[key];
    // The ids of rules are the catalogue's business.
    if (here === "rules" || !isGroup(before) || !isGroup(value)) continue;
    const deeper = unknownIn(value, before, `${here}.`);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}
