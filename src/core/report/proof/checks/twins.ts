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

/** Sentences that are held against each other. */
const MOST = 200;

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

function twinSentences(all: readonly (readonly Claim[])[]): ProofFinding[] {
  // Two figures are shared and a third is not; a text with more such sentences is a table.
  const sentences = all.filter(({ length }) => length >= 3).slice(0, MOST);
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
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { topic, noun, value } = claim;
    if (topic === undefined || noun === "资金" || value < 5) continue;
    const key = `${topic}|${noun}`;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].flatMap((group): ProofFinding[] => {
    const values = new Set(group.map(({ value }) => value));
    if (group.length < 3 || values.size !== 2) return [];
    const odd = group.filter(
      ({ value }) => group.filter((one) => one.value === value).length === 1
    );
    const [claim] = odd;
    const other = group.find(({ value }) => value !== claim?.value);
    return claim && other && odd.length === 1 && !isFar(claim, other)
      ? [finding(claim, other)]
      : [];
  });
}

/** 1081 and 1082 projects, 126 and 125 units in different sentences. */
function nearOnes(sentences: readonly (readonly Claim[])[]): ProofFinding[] {
  const seen = new Map<string, Claim>();
  const findings: ProofFinding[] = [];
  for (const own of sentences) {
    const fresh = own.filter(
      ({ topic, noun, value }) => topic !== undefined && noun !== "资金" && value >= FEWEST
    );
    for (const claim of fresh) {
      const { noun, value } = claim;
      if (seen.has(`${noun}${value}`)) continue;
      const near = [...seen.values()].find(
        (other) =>
          other.noun === noun && Math.abs(other.value - value) <= Math.max(1, other.value * NEAR)
      );
      if (near) findings.push({ ...finding(claim, near), certainty: "possible" });
    }
    for (const claim of fresh) {
      const key = `${claim.noun}${claim.value}`;
      if (!seen.has(key)) seen.set(key, claim);
    }
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
