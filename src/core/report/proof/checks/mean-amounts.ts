import { divide, round, subtract } from "../../../numbers/decimal";
import { comparable, fitsQuotient } from "../precision";
import { within, type Proof, type ProofFinding } from "../proof-finding";
import { inWan, type TextFigure } from "../text-figure";

const EACH =
  /(?:平均(?:每(个|项|家|户|人|件|次)|单个)|每(个|项|家|户|人|件|次)[^，。；、\d]{0,8}平均|[项户]均)[^，。；、\d]{0,10}$/;
/** A mean farther off than this (ratio) is one of other figures. */
const FAR = 0.5;

/** H08: a mean amount is the money ÷ the number that stand before it, whatever the units. */
export function meanAmountsCheck(proof: Proof): readonly ProofFinding[] {
  return proof.lines.flatMap((line) => {
    const figures = within(proof, line);
    return figures.flatMap((mean): ProofFinding[] => {
      const said = EACH.exec(
        proof.text.slice(Math.max(line.offset, mean.offset - 60), mean.offset)
      );
      if (mean.kind !== "money" || !said) return [];
      const counter = said[1] ?? said[2];
      const before = figures.filter(({ offset }) => offset < mean.offset);
      const counts = before.filter(
        ({ kind, unit, value }) =>
          kind === "count" && value > 1 && (counter === undefined || sameCounter(unit, counter))
      );
      const amounts = before.filter(({ kind, value }) => kind === "money" && value > 0);
      const fits = amounts.some((amount) => counts.some((count) => fitsMean(mean, amount, count)));
      const [count, amount] = [counts.at(-1), amounts.at(-1)];
      if (fits || !count || !amount) return [];
      const exact = divide(inWan(amount), count.value) ?? 0;
      const unit = inWan({ ...mean, value: 1 });
      const right = round(exact / unit, mean.decimals);
      if (Math.abs(right - mean.value) > mean.value * FAR) return [];
      return [
        {
          rule: "H08",
          type: "mean-amount-wrong",
          severity: "error",
          certainty: "certain",
          at: mean,
          message: "meanAmountWrong",
          params: {
            amount: amount.text,
            count: count.text,
            right: `${right.toFixed(mean.decimals)}${mean.unit}`,
            mean: mean.text,
          },
          left: mean.value,
          right,
          difference: Math.abs(subtract(mean.value, right)),
        },
      ];
    });
  });
}

function sameCounter(unit: string, counter: string): boolean {
  return unit === counter || (/[个项家]/.test(unit) && /[个项家]/.test(counter));
}

/** The mean as if it were printed in 万元. */
function fitsMean(mean: TextFigure, amount: TextFigure, count: TextFigure): boolean {
  const unit = inWan({ ...mean, value: 1 });
  const decimals = mean.decimals - Math.round(Math.log10(unit));
  return fitsQuotient({ ...mean, value: comparable(mean), decimals }, amount, count, 1);
}
