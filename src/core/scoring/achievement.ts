import type { scoringMessages } from "../messages/scoring";
import type { MessageParameters } from "../messages/message";
import { nationalScheme } from "../schemes/national";
import type { Actual, Target } from "../targets/target";
import { scoreIndicator } from "./score-indicator";

/** Why there is no answer: the same words as for a score. */
export interface NoAnswer {
  readonly key: keyof typeof scoringMessages;
  readonly params: MessageParameters;
}

/**
 * Whether an actual value meets its target. The bound of ＞ and ＜ itself does not; words meet it when
 * they say 达成. Nothing is said where the direction is unknown and the figures differ.
 */
export function meets(
  target: Target,
  actual: Actual
): { readonly met: boolean } | { readonly reason: NoAnswer } {
  const strict = target.operator === "＞" || target.operator === "＜";
  if (strict && target.value !== null && actual.value === target.value) {
    if (target.unit === actual.unit || target.unit === "" || actual.unit === "") {
      return { met: false };
    }
  }
  const { met, explanation } = scoreIndicator(target, actual, 1, nationalScheme);
  // A negative target has no proportion and yet it is missed.
  if (explanation.key === "noProportion") return { met: false };
  return met === null ? { reason: explanation } : { met };
}

/** Why two cells are no pair of comparable figures; undefined when they are. */
export function figuresMissing(target: Target, actual: Actual): NoAnswer | undefined {
  const no = (key: NoAnswer["key"], params: MessageParameters = {}): NoAnswer => ({ key, params });
  if (target.kind === "空") return no("noTarget");
  if (actual.kind === "空") return no("noActual");
  if (target.kind === "定性" || target.kind === "时间") {
    return no("noFigure", { target: target.text });
  }
  if (target.kind === "不明" || target.value === null) {
    return no("unreadableTarget", { target: target.text });
  }
  if (actual.value === null) return no("figureExpected", { actual: actual.text });
  if (target.unit !== "" && actual.unit !== "" && target.unit !== actual.unit) {
    return no("unitsDiffer", { target: target.unit, actual: actual.unit });
  }
  return undefined;
}
