import type { Proof, ProofFinding } from "../proof-finding";

const BAND =
  /(\d{1,3}(?:\.\d+)?)\s*分?\s*[（(]?(?:含|≥)?[）)]?\s*(?:[-—–－~～]+|至|到)\s*(\d{1,3})\s*分?\s*[（(]?(?:含|不含)?[）)]?\s*(?:的)?(?:为|是|[:：])?[“"]?(优秀|良好|较好|较差|优|良|中|差|合格)/g;
const BELOW =
  /(\d{1,3}(?:\.\d+)?)\s*分?\s*(?:[（(]不含[）)])?\s*以下\s*(?:的)?(?:为|是|[:：])?[“"]?(较差|差|不合格)/;

/** Lines this far apart have a grade between them that is written in another way. */
const FAR = 10;

/** H05: the lines of the grades follow each other without a hole: 90—100, 80—90, … 60以下. */
export function gradeLinesCheck(proof: Proof): readonly ProofFinding[] {
  return proof.lines.flatMap(({ text, offset }): ProofFinding[] => {
    const bands = [...text.matchAll(BAND)].map((match) => ({
      low: Number(match[1]),
      high: Number(match[2]),
      at: { text: match[0], offset: offset + match.index },
    }));
    const last = BELOW.exec(text);
    if (last) {
      const at = { text: last[0], offset: offset + last.index };
      bands.push({ low: 0, high: Number(last[1]), at });
    }
    const falling = bands.every((band, at) => at === 0 || band.high < (bands[at - 1]?.high ?? 0));
    if (bands.length < 3 || !falling) return [];
    const gaps = bands.slice(1).map(({ high }, at) => (bands[at]?.low ?? 0) - high);
    // 80—89 under 90—100 is written without the end, 79.99 too; but then everywhere.
    const open = gaps.slice(0, last ? -1 : undefined).every((gap) => gap > 0 && gap <= 1);
    return bands.flatMap((band, at): ProofFinding[] => {
      const above = bands[at - 1];
      const gap = gaps[at - 1] ?? 0;
      const isLast = last !== null && at === bands.length - 1;
      if (!above || gap === 0 || (open && !isLast) || Math.abs(gap) >= FAR) return [];
      return [
        {
          rule: "H05",
          type: "grade-lines-do-not-meet",
          severity: "error",
          certainty: "certain",
          at: band.at,
          message: "gradeLinesDoNotMeet",
          params: { above: above.low, below: band.high },
          left: band.high,
          right: above.low,
          difference: Math.abs(above.low - band.high),
        },
      ];
    });
  });
}
