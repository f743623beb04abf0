import { within, type Proof, type ProofFinding } from "../proof-finding";
import type { Span } from "../proof-text";
import { endOf, inWan, type TextFigure } from "../text-figure";
import { topicAt } from "../topic";

/** Fewer than this are the same or nearly the same by chance. */
const FEWEST = 20;
/** Numbers nearer to each other than this (ratio) may be one number, once typed wrongly. */
const NEAR = 0.01;
/** A figure this far (ratio) from its twin is another one. */
const FAR = 0.25;

interface Claim {
  readonly noun: "单位" | "项目" | "资金";
  readonly value: number;
  readonly figure: TextFigure;
  readonly topic: string | undefined;
}

/**
 * H05: the same thing is told twice, and once with another number: two sentences of one stage that share
 * their other figures, one number of three that are equal otherwise, or two long numbers that nearly meet.
 */
export function twinsCheck(proof: Proof): readonly ProofFinding[] {
  const sentences = proof.sentences.map((sentence) => claimsOf(proof, sentence));
  const found = [...twinSentences(sentences), ...oddOnes(sentences.flat()), ...nearOnes(sentences)];
  // What two of them say of one figure is said once.
  return found.filter((one, at) => found.findIndex(({ at: place }) => place === one.at) === at);
}

function claimsOf(proof: Proof, sentence: Span): readonly Claim[] {
  return within(proof, sentence).flatMap((figure): Claim[] => {
    const noun = nounOf(proof, figure);
    const topic = topicAt(sentence.text, figure.offset - sentence.offset);
    return noun
      ? [{ noun, value: figure.kind === "money" ? inWan(figure) : figure.value, figure, topic }]
      : [];
  });
}

function nounOf(proof: Proof, figure: TextFigure): Claim["noun"] | undefined {
  if (figure.kind === "money") return "资金";
  if (figure.kind !== "count" || !/[个家项]/.test(figure.unit)) return undefined;
  if (figure.unit === "家") return "单位";
  const after = proof.text.slice(endOf(figure), endOf(figure) + 12);
  const before = proof.text.slice(Math.max(0, figure.offset - 8), figure.offset);
  const named = /^[^，。；、]{0,8}?(单位|部门|项目)/.exec(after)?.[1];
  if (named !== undefined) return named === "项目" ? "项目" : "单位";
  if (/项目[^，。；、]{0,5}$/.test(before)) return "项目";
  return undefined;
}

function twinSentences(sentences: readonly (readonly Claim[])[]): ProofFinding[] {
  return sentences.flatMap((own, at) =>
    sentences.slice(0, at).flatMap((earlier): ProofFinding[] => {
      const shared = own.filter(({ noun, value }) =>
        earlier.some((other) => other.noun === noun && other.value === value)
      );
      if (shared.length < 2 || !shared.some(({ value }) => value >= 5)) return [];
      const rest = own.filter((claim) => !shared.includes(claim));
      return rest.flatMap((one): ProofFinding[] => {
        const others = earlier.filter(
          ({ noun, value }) =>
            noun === one.noun && !own.some((claim) => claim.noun === noun && claim.value === value)
        );
        const [other] = others;
        const alone =
          others.length === 1 && rest.filter(({ noun }) => noun === one.noun).length === 1;
        return other && alone && !isFar(one, other) ? [finding(one, other)] : [];
      });
    })
  );
}

/** 16, 16 and 17 projects of one stage. */
function oddOnes(claims: readonly Claim[]): ProofFinding[] {
  return claims.flatMap((claim): ProofFinding[] => {
    const { topic, noun, value } = claim;
    if (topic === undefined || noun === "资金" || value < 5) return [];
    const own = claims.filter(
      (other) => other.topic === topic && other.noun === noun && other.value >= 5
    );
    const others = own.filter((other) => other !== claim);
    const [first] = others;
    const equal = first && others.every((other) => other.value === first.value);
    if (!equal || others.length < 2 || first.value === value || isFar(claim, first)) return [];
    return [finding(claim, first)];
  });
}

/** 1081 and 1082 projects, 126 and 125 units in different sentences. */
function nearOnes(sentences: readonly (readonly Claim[])[]): ProofFinding[] {
  const seen: Claim[] = [];
  const findings: ProofFinding[] = [];
  for (const own of sentences) {
    for (const claim of own) {
      const { noun, value } = claim;
      if (claim.topic === undefined || noun === "资金" || value < FEWEST) continue;
      const near = seen.find(
        (other) =>
          other.noun === noun &&
          other.topic !== undefined &&
          other.value !== value &&
          Math.abs(other.value - value) <= Math.max(1, other.value * NEAR)
      );
      if (near && !seen.some((other) => other.noun === noun && other.value === value)) {
        findings.push({ ...finding(claim, near), certainty: "possible" });
      }
    }
    seen.push(...own);
  }
  return findings;
}

function isFar(a: Claim, b: Claim): boolean {
  return Math.min(a.value, b.value) < Math.max(a.value, b.value) * (1 - FAR);
}

function finding({ figure, value, noun }: Claim, other: Claim): ProofFinding {
  return {
    rule: "H05",
    type: "told-twice-differently",
    severity: "warning",
    certainty: "likely",
    at: figure,
    message: "toldTwiceDifferently",
    params: { noun, left: figure.text, right: other.figure.text },
    left: value,
    right: other.value,
    difference: Number(Math.abs(value - other.value).toFixed(6)),
  };
}
