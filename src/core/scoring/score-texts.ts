import { render, type Locale } from "../messages/message";
import { scoringMessages } from "../messages/scoring";
import { multiply, round } from "../numbers/decimal";
import type { Scheme } from "../schemes/scheme";
import { executionStep } from "./execution";
import type { FormExecution } from "./form-execution";
import type { SelfScoreWarning } from "./self-score";

/** Sentences on how the points of a whole form came about. Percent with two decimals at most. */

/** `215457.6/250000×10 = 8.62`. */
export function executionText(execution: FormExecution, scheme: Scheme, locale: Locale): string {
  const { executed, budget, weight, score, rate } = execution;
  if (executed === null || budget === null || score === null) return "";
  const shown = { executed, budget, weight, score };
  if (budget === 0) return render(scoringMessages.executionNoBudget, locale);
  const step = executionStep(executed, budget, scheme);
  if (step) {
    return render(scoringMessages.executionStep, locale, {
      ...shown,
      rate: percent(rate ?? 0),
      from: percent(step.from),
      percent: percent(step.share),
    });
  }
  const key = executed >= budget ? "executionFull" : "executionProportion";
  return render(scoringMessages[key], locale, shown);
}

/** `执行率得分 8.62 + 指标得分 88 = 96.62`, or the cap that was reached. */
export function totalText(
  facts: {
    readonly total: number;
    readonly cap?: number;
    readonly earned: number;
    readonly executionPoints: number | null;
    readonly execution: FormExecution | undefined;
  },
  locale: Locale
): string {
  const { total, cap, execution } = facts;
  const indicators = round(facts.earned, 2);
  const points = facts.executionPoints ?? 0;
  if (cap !== undefined) {
    const sum = round(facts.earned + points, 2);
    const rate = percent(execution?.rate ?? 0);
    return render(scoringMessages.totalCapped, locale, { sum, rate, cap });
  }
  if (!execution?.counts) return render(scoringMessages.totalIndicators, locale, { total });
  return render(scoringMessages.totalSum, locale, { execution: points, indicators, total });
}

export function warningText(
  { light, value }: SelfScoreWarning,
  budget: number | null,
  locale: Locale
): string {
  if (light === "黄" && budget === 0) return render(scoringMessages.selfScoreNoBudget, locale);
  const key = light === "红" ? "selfScoreRed" : "selfScoreYellow";
  return render(scoringMessages[key], locale, { percent: percent(value) });
}

function percent(ratio: number): number {
  return round(multiply(ratio, 100), 2);
}
