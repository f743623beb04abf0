import { divide, multiply } from "../../numbers/decimal";
import { inWan, type TextFigure } from "./text-figure";

/** A figure in the unit it is compared in: money in 万元, everything else as it is written. */
export function comparable(figure: TextFigure): number {
  return figure.kind === "money" ? inWan(figure) : figure.value;
}

/** `近50个`, `300余个`: nothing can be recomputed with it. */
export function isRough(text: string, { offset, text: own, unit }: TextFigure): boolean {
  return (
    unit === "万" ||
    /(?:近|约|逾|超过?|大于|不少于|不低于|高于|低于|以上|上)\s*$/.test(
      text.slice(Math.max(0, offset - 3), offset)
    ) ||
    /^(?:余|多|左右|以上|以下|上下)/.test(text.slice(offset + own.length, offset + own.length + 2))
  );
}

/** Half of the last place a figure is printed with; counts are exact. */
export function halfPlace(figure: TextFigure): number {
  if (figure.kind === "count" && figure.decimals === 0) return 0;
  const half = 0.5 * 10 ** -figure.decimals;
  return figure.kind === "money" ? inWan({ ...figure, value: half }) : half;
}

/** Whether a quotient may be printed as `printed`, given how exactly its two figures are printed. */
export function fitsQuotient(
  printed: TextFigure,
  part: TextFigure,
  whole: TextFigure,
  factor: number
): boolean {
  const [own, all] = [comparable(part), comparable(whole)];
  const [ownHalf, allHalf] = [halfPlace(part), halfPlace(whole)];
  const least = divide(multiply(own - ownHalf, factor), all + allHalf);
  const most = all - allHalf > 0 ? divide(multiply(own + ownHalf, factor), all - allHalf) : null;
  if (least === null || most === null) return false;
  const half = 0.5 * 10 ** -printed.decimals + 1e-9;
  return printed.value >= least - half && printed.value <= most + half;
}
