import { multiply, round } from "../numbers/decimal";

/** Decimals beyond which two figures count as the same. */
const MOST_DECIMALS = 6;

/** A rate as forms print it, with two decimals: 0.861830 → 86.18%. */
export function rateText(ratio: number): string {
  return `${round(multiply(ratio, 100), 2).toFixed(2)}%`;
}

/**
 * A ratio in a sentence: 0.861830 → 86.18%, 1 → 100%.
 * @param beside the ratio it is compared with: 0.79996 beside 0.8 is 79.996%, not 80%
 */
export function percentText(ratio: number, beside = ratio): string {
  return `${figureText(multiply(ratio, 100), multiply(beside, 100))}%`;
}

/** Points without needless zeros: 8.62, 10; with more decimals where they would look like the others. */
export function pointsText(points: number, beside = points): string {
  return figureText(points, beside);
}

/** Two decimals, or as many as tell two figures apart. */
function figureText(figure: number, beside: number): string {
  let decimals = 2;
  while (
    figure !== beside &&
    decimals < MOST_DECIMALS &&
    round(figure, decimals) === round(beside, decimals)
  ) {
    decimals += 1;
  }
  return String(round(figure, decimals));
}

/** An amount without noise behind the sixth decimal. */
export function amountText(amount: number): string {
  return String(round(amount, 6));
}

/** Decimals a figure is written with. */
export function decimalsOf(figure: number): number {
  const text = String(figure);
  if (/e/i.test(text)) return 6;
  const dot = text.indexOf(".");
  return dot < 0 ? 0 : text.length - dot - 1;
}
