import { divide, subtract } from "../numbers/decimal";
import type { Scheme } from "../schemes/scheme";

/** Points earned out of points available. */
export interface EarnedPoints {
  readonly score: number;
  readonly weight: number;
}

export interface SelfScoreWarning {
  /** 红: the indicators score far better than the spending. 黄: much of the budget is left, or there is none. */
  readonly light: "红" | "黄";
  /** Red: (q − e) ÷ q. Yellow: the unspent share of the budget; 1 without a budget. A ratio, not rounded. */
  readonly value: number;
}

/**
 * Warning about a self-evaluation (domain rule 5.4), undefined when there is none. With q the
 * indicators' share of their points and e the execution's share of its points, red when (q − e) ÷ q is
 * above the scheme's gap (5 %); otherwise yellow without a budget or when more than the scheme's share
 * of it (20 %) is unspent. 88 of 90 beside 7.6 of 10 → red, 22.27 %.
 */
export function selfScoreWarning(
  indicators: EarnedPoints,
  execution: EarnedPoints,
  amounts: { readonly executed: number; readonly budget: number } | undefined,
  scheme: Pick<Scheme, "scoring">
): SelfScoreWarning | undefined {
  const { gap, unspent } = scheme.scoring.selfScore;
  const q = divide(indicators.score, indicators.weight);
  const e = divide(execution.score, execution.weight);
  if (q !== null && e !== null && q > 0) {
    const value = divide(subtract(q, e), q);
    if (value !== null && value > gap) return { light: "红", value };
  }
  if (!amounts) return undefined;
  if (amounts.budget === 0) return { light: "黄", value: 1 };
  const left = divide(subtract(amounts.budget, amounts.executed), amounts.budget);
  return left !== null && left > unspent ? { light: "黄", value: left } : undefined;
}
