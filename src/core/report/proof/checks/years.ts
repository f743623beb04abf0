import type { Proof, ProofFinding } from "../proof-finding";

const APPLIED =
  /编制\s*(20\d\d)\s*年度?预算[^。；]{0,200}?(20\d\d)\s*年度?(?:[^。；，]{0,8})?评价结果/g;
const EVALUATION =
  /(20\d\d)\s*年\s*(\d{1,2})\s*月[^。；]{0,200}?(20\d\d)\s*年度?[^。；]{0,20}?(?:自评|评价)/g;
const STARTED = /(20\d\d)\s*年\s*(\d{1,2})\s*月[^。；]{0,200}?(?:制定|印发|启动|部署|下发)/g;
const LASTED = /(?:经过|历时)\s*(近|约)?\s*(半|一|两|三|\d{1,2})\s*(?:个)?\s*(年|月)(多)?/g;

/** H09: results are used after they are there, and work ends in the year that is said to have ended it. */
export function yearsCheck(proof: Proof): readonly ProofFinding[] {
  return [...usedTooEarly(proof), ...lastedTooLong(proof)];
}

function usedTooEarly({ text }: Proof): ProofFinding[] {
  const evaluations = [...text.matchAll(EVALUATION)];
  return [...text.matchAll(APPLIED)].flatMap((match): ProofFinding[] => {
    const [whole, budget = "", evaluated = ""] = match;
    const done = evaluations.find(([, , , of]) => of === evaluated && of !== undefined);
    const doneIn = Number(done?.[1] ?? evaluated);
    // The budget of a year is drawn up the year before.
    if (Number(budget) > doneIn) return [];
    const when = done ? `${done[1]}年${done[2]}月` : `${evaluated}年`;
    return [
      {
        rule: "H09",
        type: "result-used-too-early",
        severity: "warning",
        certainty: "likely",
        at: { text: whole, offset: match.index },
        message: "resultUsedTooEarly",
        params: { budget, when },
        left: Number(budget),
        right: doneIn + 1,
      },
    ];
  });
}

const WORDS: Readonly<Record<string, number>> = { 半: 0.5, 一: 1, 两: 2, 三: 3 };

function lastedTooLong({ text }: Proof): ProofFinding[] {
  const started = new RegExp(STARTED.source).exec(text);
  if (!started) return [];
  const [, year = "", month = ""] = started;
  return [...text.matchAll(LASTED)].flatMap((match): ProofFinding[] => {
    const [whole, , amount = "", unit = ""] = match;
    if (match.index < started.index) return [];
    const length = (WORDS[amount] ?? Number(amount)) * (unit === "年" ? 12 : 1);
    const ends = Number(year) + Math.floor((Number(month) - 1 + length) / 12);
    const rest = text.slice(match.index, match.index + 120).split("。")[0] ?? "";
    const claimed = /(20\d\d)\s*年[^。；]{0,200}?(?:完成|目标|任务|结束)/.exec(rest)?.[1];
    if (claimed === undefined || Number(claimed) >= ends) return [];
    return [
      {
        rule: "H09",
        type: "time-does-not-fit",
        severity: "warning",
        certainty: "likely",
        at: { text: whole, offset: match.index },
        message: "timeDoesNotFit",
        params: { start: `${year}年${month}月`, length: whole, ends, claimed },
        left: Number(claimed),
        right: ends,
      },
    ];
  });
}
