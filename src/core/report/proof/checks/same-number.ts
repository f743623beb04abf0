import { within, type Proof, type ProofFinding } from "../proof-finding";
import { endOf, type TextFigure } from "../text-figure";
import { topicAt, type Topic } from "../topic";

/** Small numbers meet by chance. */
const FEWEST = 20;

/** H05: the same number once counts units and once projects of another stage: copied by mistake? */
export function sameNumberCheck(proof: Proof): readonly ProofFinding[] {
  const seen = new Map<number, { figure: TextFigure; noun: string; topic: Topic | undefined }>();
  for (const sentence of proof.sentences) {
    for (const figure of within(proof, sentence)) {
      if (figure.kind !== "count" || figure.value < FEWEST || figure.value % 10 === 0) continue;
      const noun = nounOf(proof, figure);
      if (noun === undefined) continue;
      const topic = topicAt(sentence.text, figure.offset - sentence.offset);
      const before = seen.get(figure.value);
      if (before && before.noun !== noun && before.topic !== topic) {
        return [
          {
            rule: "H05",
            type: "same-number-two-meanings",
            severity: "hint",
            certainty: "possible",
            at: figure,
            message: "sameNumberTwoMeanings",
            params: { number: figure.value, one: before.noun, other: noun },
            left: noun,
            right: before.noun,
          },
        ];
      }
      if (!before) seen.set(figure.value, { figure, noun, topic });
    }
  }
  return [];
}

function nounOf(proof: Proof, figure: TextFigure): string | undefined {
  if (figure.unit === "家") return "单位";
  const after = proof.text.slice(endOf(figure), endOf(figure) + 10);
  if (/^(?:预算)?(?:单位|部门)/.test(after)) return "单位";
  return /^[^，。；、]{0,4}项目/.test(after) ? "项目" : undefined;
}
