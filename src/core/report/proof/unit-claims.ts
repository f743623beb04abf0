import { within, type Proof } from "./proof-finding";
import type { Span } from "./proof-text";
import { endOf, type TextFigure } from "./text-figure";
import { topicAt, type Topic } from "./topic";

/** How many units took part in a stage, where the text means all of them. */
export interface UnitClaim {
  readonly topic: Topic;
  readonly count: TextFigure;
  readonly sentence: Span;
  /** The sentence says that nobody is missing: 监控面达100%. */
  readonly coverage?: TextFigure;
}

const UNITS = /^(?:个|家)?\s*(?:区级|市级|县级|区本级|市本级|区直)?(?:一级)?(?:预算)?(?:单位|部门)/;
const ALL = /全区|全市|全县|全部|所有|区级|市级|县级|区本级|市本级|区直|市直|全覆盖|全面覆盖|均/;
const COVERED =
  /(?:监控面|覆盖面|覆盖率|完成率|上报率|编报率|开展率|公开率|自评率)[^，,。；]{0,4}$/;

/** Counts of units that are meant to be all of a stage. A sample (抽查15个单位) is none. */
export function unitClaims(proof: Proof): readonly UnitClaim[] {
  return proof.sentences.flatMap((sentence) => {
    const figures = within(proof, sentence);
    const coverage = figures.find(
      ({ kind, value, offset }) =>
        kind === "percent" &&
        value === 100 &&
        COVERED.test(proof.text.slice(Math.max(sentence.offset, offset - 40), offset))
    );
    return figures.flatMap((count): UnitClaim[] => {
      if (count.kind !== "count" || !/[个家]/.test(count.unit)) return [];
      const after = proof.text.slice(endOf(count), sentence.offset + sentence.text.length);
      if (!UNITS.test(after)) return [];
      const topic = topicAt(sentence.text, count.offset - sentence.offset);
      if (!topic || topic === "key" || topic === "department") return [];
      const before = proof.text.slice(Math.max(sentence.offset, count.offset - 14), count.offset);
      const all = ALL.test(before) || ALL.test(after.slice(0, 12)) || coverage !== undefined;
      return all ? [{ topic, count, sentence, ...(coverage && { coverage }) }] : [];
    });
  });
}
