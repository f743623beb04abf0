import type { Actual, Target } from "./target";

/** How the direction of a target is written. */
export type SignNotation = "sign" | "twoCharacters" | "lookAlike" | "words" | "beside" | "none";

/** What a target is written as; the classes in which published forms differ. */
export type NotationClass =
  | "figure"
  | "percent"
  | "rate"
  | "money"
  | "ratio"
  | "range"
  | "date"
  | "period"
  | "deadlineInWords"
  | "words"
  | "blank"
  | "mixed";

const MONEY = /元$|^[万亿]$/;

/** The class of writing a target belongs to: `≥95%` percent, `1600元/亩` rate, `5万` money, `18:1` ratio. */
export function notationClass(target: Target): NotationClass {
  switch (target.kind) {
    case "空":
      return "blank";
    case "区间":
      return "range";
    case "定性":
      return "words";
    case "不明":
      return "mixed";
    case "时间":
      if (target.dateFrom !== undefined) return "period";
      return (target.date ?? target.monthDay) ? "date" : "deadlineInWords";
    case "定量":
      return figureClass(target.unit);
  }
}

function figureClass(unit: string): NotationClass {
  if (unit === "%" || unit === "‰" || unit === "成") return "percent";
  if (unit.startsWith(":")) return "ratio";
  if (unit.includes("/")) return "rate";
  return MONEY.test(unit) ? "money" : "figure";
}

/** How its direction is written, so that a form can be told to use one way throughout. */
export function signNotation(target: Target): SignNotation {
  const { text, operator } = target;
  if (operator === "") return "none";
  if (/>=|<=|=>|=<|＞＝|＜＝/.test(text)) return "twoCharacters";
  if (/[≧≦═⩾⩽≮≯﹥﹤﹦≽≼]/.test(text)) return "lookAlike";
  if (/[≥≤=＝><＞＜]/.test(text)) return "sign";
  if (operator === "区间" || target.kind === "时间") return "words";
  return /[于超过达少多低高以内大小]/.test(text) ? "words" : "beside";
}

/** An actual value that is the target copied with its operator: `≥90%` under `≥90%` is no measurement. */
export function repeatsTarget(actual: Actual, target: Target): boolean {
  return (
    actual.operator !== undefined &&
    actual.operator === target.operator &&
    actual.value !== null &&
    actual.value === target.value
  );
}

/** Words where a figure is due: 完成 for `≤30万元`. */
export function isWordForFigure(actual: Actual): boolean {
  return actual.doubts.includes("wordForFigure");
}
