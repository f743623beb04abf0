import { divide, round, subtract } from "../../../numbers/decimal";
import { comparable, halfPlace } from "../precision";
import { within, type Proof, type ProofFinding } from "../proof-finding";
import { endOf, type TextFigure } from "../text-figure";

const CHANGE =
  /(?:[比较与]|同比)[^，,。；;\d]{0,12}(?:20\d\d年?)?[^，,。；;\d]{0,10}(增加|增收|增支|增长|减少|减收|减支|下降)(?:了)?\s*$/;
const RATE = /^[，,]\s*(?:增长|增幅|增加|上升|下降|减少|降幅|降低)(?:率)?(?:了|为|达)?\s*$/;
/** What grows at constant prices does not grow by its printed amounts. */
const REAL = /生产总值|GDP|增加值|不变价|可比/;
/** Points a rate may be off because the amount it started from is told elsewhere. */
const FAR = 10;

/** H02: `A，比上年增加B，增长C%`: C is B ÷ (A − B). */
export function growthCheck(proof: Proof): readonly ProofFinding[] {
  return proof.sentences.flatMap((sentence) => {
    if (REAL.test(sentence.text)) return [];
    const figures = within(proof, sentence);
    return figures.flatMap((rate, at): ProofFinding[] => {
      const [amount, change] = [figures[at - 2], figures[at - 1]];
      if (rate.kind !== "percent" || !amount || !change) return [];
      const known = amount.kind === "money" || amount.kind === "count";
      if (!known || change.kind !== amount.kind) return [];
      if (change.kind === "count" && change.unit !== amount.unit) return [];
      const between = proof.text.slice(endOf(amount), change.offset);
      const direction = CHANGE.exec(between)?.[1];
      if (direction === undefined || /[；;。]/.test(between)) return [];
      if (!RATE.test(proof.text.slice(endOf(change), rate.offset))) return [];
      const sign = /^增/.test(direction) ? 1 : -1;
      const base = subtract(comparable(amount), sign * comparable(change));
      const right = divide(comparable(change) * 100, base);
      if (right === null || base <= 0 || fits(rate, amount, change, base)) return [];
      const printed = round(right, rate.decimals);
      if (Math.abs(subtract(printed, rate.value)) > FAR) return [];
      return [
        {
          rule: "H02",
          type: "growth-wrong",
          severity: "warning",
          certainty: "likely",
          at: rate,
          message: "growthWrong",
          params: {
            change: change.text,
            amount: amount.text,
            sign: sign > 0 ? "−" : "+",
            right: `${printed.toFixed(rate.decimals)}%`,
            rate: rate.text,
          },
          left: rate.value,
          right: printed,
          difference: Math.abs(subtract(printed, rate.value)),
        },
      ];
    });
  });
}

function fits(rate: TextFigure, amount: TextFigure, change: TextFigure, base: number): boolean {
  const half = halfPlace(change);
  const wide = halfPlace(amount) + half;
  const least = ((comparable(change) - half) * 100) / (base + wide);
  const most = base > wide ? ((comparable(change) + half) * 100) / (base - wide) : Infinity;
  const printed = 0.5 * 10 ** -rate.decimals + 1e-9;
  return rate.value >= least - printed && rate.value <= most + printed;
}
