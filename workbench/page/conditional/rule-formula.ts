import { areaAddress, type Area } from "../../../src/core/sheets/address";
import type { ConditionalRule } from "../../host/model/cell-rules";
import { literalOf } from "./values";

/** The formula that decides a rule, written for the first cell of its first area; undefined when none is needed. */
export function ruleFormula(rule: ConditionalRule, first: Area): string | undefined {
  if (rule.kind === "Custom") {
    return rule.formula === "" ? undefined : `=${rule.formula.replace(/^=/, "")}`;
  }
  if (rule.kind !== "CellValue") return undefined;
  const { formula1, formula2, operator } = rule;
  const literal = [formula1, formula2 ?? "0"].every((text) => literalOf(text) !== undefined);
  if (literal) return undefined;
  const cell = areaAddress({ ...first, bottom: first.top, right: first.left });
  const [one, two] = [formula1, formula2 ?? formula1].map((text) => `(${text.replace(/^=/, "")})`);
  const sign = SIGNS[operator];
  if (sign) return `=${cell}${sign}${one}`;
  const between = `AND(${cell}>=MIN(${one},${two}),${cell}<=MAX(${one},${two}))`;
  return operator === "NotBetween" ? `=NOT(${between})` : `=${between}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

/** Formulas in the ends of scales and bars and in the steps of icon sets. */
export function scaleFormulas(rule: ConditionalRule): string[] {
  const ends =
    rule.kind === "ColorScale"
      ? [rule.minimum, rule.midpoint, rule.maximum]
      : rule.kind === "DataBar"
        ? [rule.lower, rule.upper]
        : rule.kind === "IconSet"
          ? rule.criteria
          : [];
  return ends.flatMap((end) => {
    const formula = end?.formula;
    return formula !== undefined && literalOf(formula) === undefined ? [formula] : [];
  });
}
