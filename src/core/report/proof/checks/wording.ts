import { within, type Proof, type ProofFinding } from "../proof-finding";
import { endOf } from "../text-figure";
import { topicAt } from "../topic";

const PROCUREMENT =
  /公开招标|邀请招标|竞争性磋商|竞争性谈判|单一来源|询价采购|(?<![一-龥])询价(?![一-龥])/g;

/** H10 two ways of procurement for one thing; H13 two terms for one thing, or a term that is none. */
export function wordingCheck(proof: Proof): readonly ProofFinding[] {
  return [
    ...procurement(proof),
    ...exAnteTerm(proof),
    ...payment(proof),
    ...monitored(proof),
    ...objects(proof),
  ];
}

function procurement({ text }: Proof): ProofFinding[] {
  const found = [...text.matchAll(PROCUREMENT)].filter(({ index }) =>
    /第三方|评价机构|中介/.test(text.slice(Math.max(0, index - 60), index + 60))
  );
  const [first] = found;
  const other = found.find(([word]) => first && word !== first[0]);
  if (!first || !other) return [];
  return [
    {
      rule: "H10",
      type: "two-ways-of-procurement",
      severity: "warning",
      certainty: "likely",
      at: { text: other[0], offset: other.index },
      message: "twoWaysOfProcurement",
      params: { one: first[0], other: other[0] },
      left: first[0],
      right: other[0],
    },
  ];
}

/** Before the budget one evaluates ex ante (评估); 评价 is what comes after. */
function exAnteTerm({ text }: Proof): ProofFinding[] {
  if (!/事前(?:绩效)?评估/.test(text)) return [];
  const wrong = /事前(?:绩效)?(?:评价|评审)/.exec(text);
  return wrong ? [term(wrong[0], wrong.index, wrong[0].replace(/评价|评审/, "评估"))] : [];
}

function payment({ text }: Proof): ProofFinding[] {
  const wrong = /(?:部门|单位)?整体支付/.exec(text);
  return wrong ? [term(wrong[0], wrong.index, wrong[0].replace("支付", "支出"))] : [];
}

/** Who is monitored is not evaluated. */
function monitored(proof: Proof): ProofFinding[] {
  return proof.lines.flatMap(({ text, offset }): ProofFinding[] => {
    const match = /监控结果[^。；]{0,12}?(被评价(?:单位|部门))/.exec(text);
    if (!match?.[1]) return [];
    const at = offset + match.index + match[0].indexOf(match[1]);
    return [term(match[1], at, match[1].replace("评价", "监控"))];
  });
}

function term(left: string, offset: number, right: string): ProofFinding {
  return {
    rule: "H13",
    type: "term-inconsistent",
    severity: "hint",
    certainty: "likely",
    at: { text: left, offset },
    message: "termInconsistent",
    params: { left, right },
    left,
    right,
  };
}

/** The same objects of a key evaluation are 部门 here and 预算单位 there. */
function objects(proof: Proof): ProofFinding[] {
  const seen = new Map<number, string>();
  for (const sentence of proof.sentences) {
    for (const figure of within(proof, sentence)) {
      if (figure.kind !== "count" || figure.value < 2) continue;
      const noun = /^(部门|预算单位)/.exec(proof.text.slice(endOf(figure)))?.[1];
      if (!noun || topicAt(sentence.text, figure.offset - sentence.offset) !== "key") continue;
      const before = seen.get(figure.value);
      if (before !== undefined && before !== noun) {
        return [
          {
            rule: "H13",
            type: "object-named-twice",
            severity: "hint",
            certainty: "possible",
            at: { text: `${figure.text}${noun}`, offset: figure.offset },
            message: "objectNamedTwice",
            params: { count: figure.value, one: before, other: noun },
            left: noun,
            right: before,
          },
        ];
      }
      seen.set(figure.value, noun);
    }
  }
  return [];
}
