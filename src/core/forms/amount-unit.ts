import type { AmountUnit } from "./form";
import { compact } from "./heading-text";

const NEAR_AMOUNTS = /[(（:：/、,，]?(亿元|万元|元)(?:[)）]|$)/;
const STATED = /单位[:：]?(?:人民币)?(亿元|万元|元)(?![\u4e00-\u9fff])/;

/** Unit of the amounts stated in a text: `（万元）`, `单位：元`, `金额单位:万元`. Undefined without one. */
export function amountUnit(text: string): AmountUnit | undefined {
  if (!text.includes("元") || text.length > 60) return undefined;
  const plain = compact(text);
  const match = STATED.exec(plain) ?? NEAR_AMOUNTS.exec(plain);
  return match?.[1] as AmountUnit | undefined;
}
