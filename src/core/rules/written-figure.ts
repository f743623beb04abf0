import { multiply, round } from "../numbers/decimal";

/** Ratio as a person writes it: 0.861830 → 86.18%. */
export function percentText(ratio: number): string {
  return `${round(multiply(ratio, 100), 2).toFixed(2)}%`;
}

/** Points without needless zeros: 8.62, 10. */
export function pointsText(points: number): string {
  return String(round(points, 2));
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
