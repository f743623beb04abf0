import { multiply, round, subtract } from "../numbers/decimal";
import { plainWidth } from "../numbers/written-text";
import type { Scheme } from "../schemes/scheme";
import type { Actual, Target, Tier } from "../targets/target";
import { unknownScore, type IndicatorResult } from "./indicator-result";

/**
 * Words against words: yes or no gives the weight or nothing, anything else the range of points of
 * its tier, never a single score.
 */
export function scoreWords(
  target: Target,
  actual: Actual,
  weight: number,
  scheme: Pick<Scheme, "tiers">
): IndicatorResult {
  const wanted = yesOrNo(target.text);
  if (wanted !== undefined) {
    const answer = yesOrNo(actual.text);
    if (answer !== undefined) return scoreAnswer(wanted === answer, weight);
    // 达成 and 未达成 say as well whether it was so; partly is neither yes nor no.
    if (actual.tier === "achieved") return scoreAnswer(true, weight);
    if (actual.tier === "missed") return scoreAnswer(false, weight);
  }
  return actual.tier ? scoreTier(actual.tier, weight, scheme) : unknownScore("unreadableActual");
}

/** 是 and 否 in the few ways people write them; undefined for any other word. */
export function yesOrNo(text: string): boolean | undefined {
  const plain = plainWidth(text)
    .trim()
    .replace(/^[≥≤＝=]\s*/, "");
  if (/^(?:是|有|符合|属实|√|✓|true|yes)$/i.test(plain)) return true;
  if (/^(?:否|不是|没有|不符合?|×|false|no)$/i.test(plain)) return false;
  return undefined;
}

function scoreAnswer(right: boolean, weight: number): IndicatorResult {
  return {
    score: right ? weight : 0,
    method: "yes-no",
    met: right,
    explanation: { key: right ? "answerRight" : "answerWrong", params: { weight } },
  };
}

const TIER_TEXTS = {
  achieved: "tierAchieved",
  partial: "tierPartial",
  missed: "tierMissed",
} as const;

function scoreTier(tier: Tier, weight: number, scheme: Pick<Scheme, "tiers">): IndicatorResult {
  const range = tierRange(tier, weight, scheme);
  return {
    score: null,
    range,
    method: "tier",
    met: tier === "achieved",
    explanation: {
      key: TIER_TEXTS[tier],
      params: { from: range.from.toFixed(2), to: range.to.toFixed(2), weight },
    },
  };
}

/**
 * Points a tier allows: 达成 [0.8w, w], 部分达成 [0.6w, 0.8w), 未达成 [0, 0.6w) with the scheme's bounds,
 * each bound rounded to 2 decimals and an open end one hundredth below.
 */
export function tierRange(
  tier: Tier,
  weight: number,
  scheme: Pick<Scheme, "tiers">
): { readonly from: number; readonly to: number } {
  const achieved = round(multiply(weight, scheme.tiers.achieved), 2);
  const partial = round(multiply(weight, scheme.tiers.partial), 2);
  const below = (bound: number): number => Math.max(0, subtract(bound, 0.01));
  if (tier === "achieved") return { from: achieved, to: weight };
  if (tier === "partial") return { from: partial, to: Math.max(partial, below(achieved)) };
  return { from: 0, to: below(partial) };
}
