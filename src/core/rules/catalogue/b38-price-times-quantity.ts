import { divide, multiply, subtract } from "../../numbers/decimal";
import { convertUnit } from "../../targets/unit";
import { budgetOf } from "../cost-facts";
import { placeOf } from "../form-facts";
import type { IndicatorFacts } from "../indicator-facts";
import { type Finding, type Rule } from "../rule";
import { amountText, percentText } from "../written-figure";

/**
 * One price per piece and one quantity of such pieces make about the budget. With several of either
 * nobody can tell which belong together, and nothing is said.
 */
export const priceTimesQuantity: Rule = {
  id: "B38",
  type: "price-times-quantity",
  severity: "warning",
  kinds: ["target"],
  basis: "basisPractice",
  check(facts): Finding[] {
    const budget = budgetOf(facts);
    const unit = facts.form.money?.unit;
    const prices = facts.indicators.filter(({ target }) => PRICE.test(target.unit));
    const [price] = prices;
    if (budget === null || !unit || prices.length !== 1 || !price?.target.value) return [];
    const [, money = "", piece = ""] = PRICE.exec(price.target.unit) ?? [];
    const quantities = facts.indicators.filter((one) => isQuantity(one, piece));
    const [quantity] = quantities;
    if (quantities.length !== 1 || !quantity?.target.value) return [];
    const product = convertUnit(multiply(price.target.value, quantity.target.value), money, unit);
    const gap = product === null ? null : divide(subtract(product, budget), budget);
    if (product === null || gap === null || Math.abs(gap) <= facts.scheme.limits.costGap) return [];
    const params = { product: amountText(product), budget: amountText(budget), unit };
    return [
      {
        at: placeOf(price, "target"),
        indicator: price.row.name,
        message: "priceTimesQuantity",
        params: { ...params, gap: percentText(Math.abs(gap)) },
        left: product,
        right: budget,
      },
    ];
  },
};

const PRICE = /^((?:万|千|亿)?元)\/([\u4e00-\u9fff]{1,3})$/;

function isQuantity({ target, row, placeholder }: IndicatorFacts, piece: string): boolean {
  return !placeholder && /数量/.test(row.category) && target.unit === piece;
}
