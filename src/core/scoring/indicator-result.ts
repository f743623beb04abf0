import type { MessageParameters } from "../messages/message";
import type { scoringMessages } from "../messages/scoring";
import type { Overachievement } from "./overachievement";

/** Way of scoring an indicator (domain rule 5.2). */
export type ScoringMethod =
  | "positive"
  | "negative-excess"
  | "negative-ratio"
  | "equal"
  | "strict"
  | "interval"
  | "deadline"
  | "satisfaction"
  | "yes-no"
  | "tier"
  | "same"
  | "none";

export interface IndicatorResult {
  /** Points, rounded as the scheme says; null where only a range is known or nothing can be computed. */
  readonly score: number | null;
  /** Points a qualitative tier allows, both ends included. */
  readonly range?: { readonly from: number; readonly to: number };
  readonly method: ScoringMethod;
  /** Whether the target was met; null when that cannot be said. */
  readonly met: boolean | null;
  /** Where the target was exceeded by so much that the scheme speaks of it. */
  readonly over?: Overachievement;
  readonly explanation: {
    readonly key: keyof typeof scoringMessages;
    readonly params: MessageParameters;
  };
}

/** No score, and why. */
export function unknownScore(
  key: keyof typeof scoringMessages,
  params: MessageParameters = {}
): IndicatorResult {
  return { score: null, method: "none", met: null, explanation: { key, params } };
}
