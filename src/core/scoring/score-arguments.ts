import { nationalScheme } from "../schemes/national";
import type { Scheme } from "../schemes/scheme";
import { readActual, readTarget } from "../targets/read-target";
import type { Operator, Target } from "../targets/target";
import { scoreIndicator, type IndicatorResult } from "./score-indicator";

/** Methods `PERF.SCORE` takes as its last argument, and the direction each of them means. */
const METHODS: Readonly<Record<string, { operator: Operator; ratio?: boolean }>> = {
  正向: { operator: "≥" },
  反向: { operator: "≤" },
  反向比例: { operator: "≤", ratio: true },
  等于: { operator: "＝" },
};

/** Names of the methods, for messages. */
export const methodNames: readonly string[] = Object.keys(METHODS);

const ratioScheme: Scheme = { ...nationalScheme, negativeMethod: "ratio" };

/** Why there is no score: the explanation of scoreIndicator, or a method nobody knows. */
export type NoScore =
  { readonly unknownMethod: string } | { readonly explanation: IndicatorResult["explanation"] };

/**
 * What `=PERF.SCORE(target, actual, weight, [method])` computes: points rounded to 2 decimals. The
 * method gives the direction where the target has none, or chooses 反向比例 (target ÷ actual).
 */
export function scoreArguments(
  target: string | number,
  actual: string | number,
  weight: number,
  method = ""
): { readonly score: number } | NoScore {
  const wanted = method.trim();
  const chosen = Object.hasOwn(METHODS, wanted) ? METHODS[wanted] : undefined;
  if (wanted !== "" && !chosen) return { unknownMethod: wanted };
  const read = readTarget(target);
  const directed = chosen ? withDirection(read, chosen.operator) : read;
  const scheme = chosen?.ratio ? ratioScheme : nationalScheme;
  const result = scoreIndicator(directed, readActual(actual, directed), weight, scheme);
  return result.score === null ? { explanation: result.explanation } : { score: result.score };
}

/** Keeps a written direction of the same sense (＞ under 正向), and a range as it is. */
function withDirection(target: Target, operator: Operator): Target {
  if (target.kind !== "定量") return target;
  const same =
    (operator === "≥" && target.operator === "＞") ||
    (operator === "≤" && target.operator === "＜");
  return same ? target : { ...target, operator };
}
