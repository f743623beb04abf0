import type { GradeBand, Scheme } from "../schemes/scheme";

/** Formulas that Excel and WPS calculate without the add-in; they give the same figures as PERF's functions. */

/** Executed ÷ budget as a ratio, blank without a budget (domain rule 5.1). */
export function executionRate(executed: string, budget: string): string {
  return `=IF(N(${budget})=0,"",ROUND(N(${executed})/N(${budget}),4))`;
}

/** Points for execution: weight × rate, not above the weight, cut to the scheme's step. */
export function executionScore(
  executed: string,
  budget: string,
  weight: string,
  scheme: Scheme
): string {
  const points = `MAX(0,MIN(${weight},${weight}*N(${executed})/N(${budget})))`;
  return `=IF(N(${budget})=0,"",${rounded(points, scheme)})`;
}

/** A total that is blank as long as nothing was scored. */
export function total(scores: string, execution: string, scheme: Scheme): string {
  return `=IF(COUNT(${scores})=0,"",${rounded(`SUM(${scores})+N(${execution})`, scheme)})`;
}

/** The grade of a score by the scheme's bands; blank without a score. */
export function grade(score: string, bands: readonly GradeBand[]): string {
  const [last, ...better] = [...bands].reverse();
  const chain = better.reduce(
    (rest, { label, from }) => `IF(ROUND(${score},2)>=${from},"${label}",${rest})`,
    `"${last?.label ?? ""}"`
  );
  return `=IF(${score}="","",${chain})`;
}

function rounded(expression: string, { rounding }: Scheme): string {
  const digits = { 0.01: 2, 0.1: 1, 1: 0 }[rounding.step];
  return `${rounding.mode === "truncate" ? "ROUNDDOWN" : "ROUND"}(${expression},${digits})`;
}
