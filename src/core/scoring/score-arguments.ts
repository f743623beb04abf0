import { nationalScheme } from "../schemes/national";
import { schemeByName } from "../schemes/registry";
import type { Scheme } from "../schemes/scheme";
import { readActual, readTarget } from "../targets/read-target";
import type { Actual, Operator, Target } from "../targets/target";
import { scoreIndicator, type IndicatorNature, type IndicatorResult } from "./score-indicator";

interface Method {
  /** The direction of a target that has none, or another one. */
  readonly operator?: Operator;
  readonly scheme?: Scheme;
  readonly nature?: IndicatorNature;
}

const ratioScheme: Scheme = { ...nationalScheme, negativeMethod: "ratio" };
const stepsScheme: Scheme = {
  ...nationalScheme,
  scoring: {
    ...nationalScheme.scoring,
    satisfaction: { ...nationalScheme.scoring.satisfaction, method: "steps" },
  },
};

/** Methods `PERF.SCORE` takes as its last argument; the name of a scheme is one as well. */
const METHODS: Readonly<Record<string, Method>> = {
  正向: { operator: "≥" },
  反向: { operator: "≤" },
  反向比例: { operator: "≤", scheme: ratioScheme },
  等于: { operator: "＝" },
  满意度: { operator: "≥", scheme: stepsScheme, nature: "satisfaction" },
};

/** Names of the methods, for messages. */
export const methodNames: readonly string[] = Object.keys(METHODS);

/** Why there is no score: the explanation of scoreIndicator, or a method nobody knows. */
export type NoScore =
  { readonly unknownMethod: string } | { readonly explanation: IndicatorResult["explanation"] };

/**
 * What `=PERF.SCORE(target, actual, weight, [method])` computes: points rounded to 2 decimals. The
 * method gives the direction where the target has none, chooses 反向比例 (target ÷ actual) or 满意度 (in
 * steps), or names a scheme whose policies and rounding are used.
 */
export function scoreArguments(
  target: string | number,
  actual: string | number,
  weight: number,
  method = ""
): { readonly score: number } | NoScore {
  const wanted = method.trim();
  const chosen = wanted === "" ? undefined : methodOf(wanted);
  if (wanted !== "" && !chosen) return { unknownMethod: wanted };
  const read = readTarget(target);
  const directed = chosen?.operator ? withDirection(read, chosen.operator) : read;
  const result = scoreIndicator(
    directed,
    readActual(actual, directed),
    weight,
    chosen?.scheme ?? nationalScheme,
    chosen?.nature
  );
  return result.score === null ? { explanation: result.explanation } : { score: result.score };
}

function methodOf(name: string): Method | undefined {
  if (Object.hasOwn(METHODS, name)) return METHODS[name];
  const scheme = schemeByName(name);
  return scheme && { scheme };
}

/** A target and its actual value, each from one cell. */
export function readPair(
  target: string | number,
  actual: string | number
): { readonly target: Target; readonly actual: Actual } {
  const read = readTarget(target);
  return { target: read, actual: readActual(actual, read) };
}

/** Keeps a written direction of the same sense (＞ under 正向), and a range as it is. */
function withDirection(target: Target, operator: Operator): Target {
  if (target.kind !== "定量") return target;
  const same =
    (operator === "≥" && target.operator === "＞") ||
    (operator === "≤" && target.operator === "＜");
  return same ? target : { ...target, operator };
}
