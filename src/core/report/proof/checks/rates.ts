import { proportion, subtract } from "../../../numbers/decimal";
import { comparable, fitsQuotient } from "../precision";
import { within, type Proof, type ProofFinding } from "../proof-finding";
import type { Span } from "../proof-text";
import { endOf, type TextFigure } from "../text-figure";

const COVERED =
  /(?:覆盖率|覆盖面|监控面|自评面|评价面|上报率|编报率|开展率|公开率|自评率|审核率|整改率|反馈率|报送率)(?:为|达到?|约为|约|是|[:：])?\s*$/;
/** May be more than all. */
const EXECUTED = /(?:执行率|支出率|支付率|到位率|拨付率)(?:为|达到?|约为|约|是|[:：])?\s*$/;
/** A rate farther off than this (points) is one of other figures. */
const FAR = 15;

/**
 * H04: a coverage is done ÷ required of the sentence it stands in. H02: the same of a rate of execution.
 * Only where the sentence has exactly two figures that it can be of.
 */
export function ratesCheck(proof: Proof): readonly ProofFinding[] {
  return proof.sentences.flatMap((sentence) =>
    within(proof, sentence).flatMap((rate) => {
      if (rate.kind !== "percent") return [];
      const before = proof.text.slice(Math.max(sentence.offset, rate.offset - 40), rate.offset);
      if (COVERED.test(before) && rate.value > 100 && !rate.unit.includes("点"))
        return [more(rate)];
      if (COVERED.test(before)) return wrongRate(proof, sentence, rate, "count");
      return EXECUTED.test(before) ? wrongRate(proof, sentence, rate, "money") : [];
    })
  );
}

/** More than all is never covered. */
function more(rate: TextFigure): ProofFinding {
  return {
    rule: "H04",
    type: "coverage-wrong",
    severity: "error",
    certainty: "likely",
    at: rate,
    message: "coverageAbove100",
    params: { printed: rate.text },
    left: rate.value,
    right: 100,
    difference: subtract(rate.value, 100),
  };
}

function wrongRate(
  proof: Proof,
  sentence: Span,
  rate: TextFigure,
  kind: "count" | "money"
): ProofFinding[] {
  const others = within(proof, sentence).filter(
    (figure) => figure.kind === kind && figure.offset < rate.offset && comparable(figure) > 0
  );
  const pairs = others.flatMap((a) => others.filter((b) => b !== a).map((b) => [a, b] as const));
  if (pairs.some(([a, b]) => fitsQuotient(rate, a, b, 100))) return [];
  const [one, other, more] = others.filter(
    (figure, at) => others.findIndex((same) => comparable(same) === comparable(figure)) === at
  );
  if (!one || !other || more || (kind === "count" && !sameThing(proof, one, other))) return [];
  const [done, required] = comparable(one) < comparable(other) ? [one, other] : [other, one];
  const right = proportion(comparable(done), comparable(required), 100, Math.max(rate.decimals, 1));
  if (right === null || Math.abs(subtract(right, rate.value)) > FAR) return [];
  return [
    {
      rule: kind === "count" ? "H04" : "H02",
      type: kind === "count" ? "coverage-wrong" : "rate-wrong",
      severity: "error",
      certainty: "likely",
      at: rate,
      message: rate.value === 100 ? "coverageNotComplete" : "rateWrong",
      params: {
        done: comparable(done),
        required: comparable(required),
        right: `${right}%`,
        printed: rate.text,
      },
      left: rate.value,
      right,
      difference: Math.abs(subtract(right, rate.value)),
    },
  ];
}

/** 家 and 个 both count units; a number of projects is covered by no number of units. */
function sameThing(proof: Proof, a: TextFigure, b: TextFigure): boolean {
  const nounOf = (figure: TextFigure) =>
    figure.unit === "家"
      ? "单位"
      : /^[^，,。；;、\d]{0,6}?(单位|部门|项目|指标)/.exec(proof.text.slice(endOf(figure)))?.[1];
  const [one, other] = [nounOf(a), nounOf(b)].map((noun) => (noun === "部门" ? "单位" : noun));
  return one === undefined || other === undefined || one === other;
}
