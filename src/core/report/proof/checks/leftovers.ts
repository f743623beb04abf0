import { readChineseNumber } from "../../../numbers/chinese-number";
import type { Proof, ProofFinding } from "../proof-finding";
import type { Span } from "../proof-text";

const MARKS: readonly RegExp[] = [
  /\*\*/,
  /\[bookmark[^\]]*\]/i,
  /&(?:nbsp|lt|gt|amp);/,
  /\ufffd/,
  /<\/?(?:p|br|span|div)\b[^>]*>/i,
  /(?<=[\u4e00-\u9fff])\s*\b(?:and|or)\b\s*(?=[\u4e00-\u9fff])/,
];
const PAIRS: readonly (readonly [string, string])[] = [
  ["《", "》"],
  ["“", "”"],
];

/** H14: marks of another program, unpaired signs, headings whose numbers leave one out. */
export function leftoversCheck(proof: Proof): readonly ProofFinding[] {
  return [...marks(proof), ...unpaired(proof), ...gaps(proof)];
}

function marks({ text }: Proof): ProofFinding[] {
  return MARKS.flatMap((mark): ProofFinding[] => {
    const match = mark.exec(text);
    if (!match) return [];
    const at = { text: match[0], offset: match.index };
    return [
      {
        ...HINT,
        type: "mark-left",
        at,
        message: "markLeft",
        params: { mark: match[0].trim() },
        left: match[0].trim(),
      },
    ];
  });
}

const HINT = { rule: "H14", severity: "hint", certainty: "certain" } as const;

/** A title broken over two lines is whole; a sign that is closed without having been opened is not. */
function unpaired({ text }: Proof): ProofFinding[] {
  return PAIRS.flatMap(([open, close]): ProofFinding[] => {
    const opened: number[] = [];
    let stray: number | undefined;
    for (const match of text.matchAll(new RegExp(`[${open}${close}]`, "g"))) {
      if (match[0] === open) opened.push(match.index);
      else if (opened.pop() === undefined) stray ??= match.index;
    }
    const offset = stray ?? opened[0];
    if (offset === undefined) return [];
    return [
      {
        ...HINT,
        type: "sign-unpaired",
        at: { text: text.slice(offset, offset + 24), offset },
        message: "signUnpaired",
        params: { signs: `${open}${close}` },
      },
    ];
  });
}

interface Level {
  readonly pattern: RegExp;
  readonly numberOf: (written: string) => number | null;
}

const LEVELS: readonly Level[] = [
  { pattern: /^([一二三四五六七八九十]{1,3})、/, numberOf: readChineseNumber },
  { pattern: /^[（(]([一二三四五六七八九十]{1,3})[）)]/, numberOf: readChineseNumber },
  // A year may follow the number of a heading at once: 1.2024年…
  { pattern: /^(\d{1,2})[.、．](?!\d(?!\d{3}年))/, numberOf: Number },
];

/** Headings at the beginning of lines: each level counts from one below its parent. */
function gaps({ lines }: Proof): ProofFinding[] {
  const last = [0, 0, 0];
  const findings: ProofFinding[] = [];
  for (const line of lines) {
    const level = LEVELS.findIndex(({ pattern }) => pattern.test(line.text));
    const found = LEVELS[level];
    const written = found?.pattern.exec(line.text)?.[1] ?? "";
    const number = found?.numberOf(written) ?? null;
    if (level < 0 || number === null) continue;
    const before = last[level] ?? 0;
    last[level] = number;
    last.fill(0, level + 1);
    // Counting anew is a list of its own.
    if (number === before + 1 || number === 1) continue;
    findings.push(gap(line, before, number));
  }
  return findings;
}

function gap(line: Span, before: number, number: number): ProofFinding {
  return {
    ...HINT,
    type: "numbering-gap",
    at: { text: line.text.slice(0, 20), offset: line.offset },
    message: before === 0 ? "numberingBegins" : "numberingGap",
    params: { before: String(before), after: String(number) },
    left: number,
    right: before + 1,
  };
}
