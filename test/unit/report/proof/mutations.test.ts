import { proofread, type ProofIssue } from "../../../../src/core/report/proof/proofread";

/** Figures that hang together, each line in its own way. Every figure of a line is one that can be recomputed. */
const LINES: Readonly<Record<string, string>> = {
  "grades and shares":
    "完成自评项目200个，其中“优”的150个，占75.0%，“良”的40个，占20.0%，“中”的7个，占3.5%，“差”的3个，占1.5%。",
  "parts in brackets": "评价对象14个（其中：专项资金6个，政府购买服务3个，部门整体5个）。",
  "parts after 其中": "纳入管理项目340个，其中新增130个、延续210个。",
  "shares of money":
    "支出合计5200.00万元，其中：基本支出1976.00万元，占38.00%；项目支出3224.00万元，占62.00%。",
  "a coverage": "应监控单位86家，实际监控83家，监控面达96.5%。",
  "a rate of execution": "预算1250.00万元，已执行1187.50万元，执行率95.0%。",
  "a mean": "评价16个项目，涉及资金21477.12万元，平均每个项目1342.32万元。",
  "a mean of means": "5个部门平均得分88.37分，6个项目平均得分86.47分，总体平均得分87.33分。",
  conclusions: "对12个项目开展事前评估，5个项目予以支持，4个项目予以部分支持，3个项目不予支持。",
  growth: "支出3648.00万元，比上年增加228.00万元，增长6.67%。",
  "the lines of grades": "90（含）—100分为优，80（含）—90分为良，60（含）—80分为中，60分以下为差。",
  "one thing three times":
    "选取24个项目开展重点评价。重点评价的24个项目均已完成。重点评价24个项目的结果已公开。",
};

/** The second digit: what is rounded away later cannot be seen, and the first is noticed by anyone. */
function changed(text: string, { text: own, offset }: { text: string; offset: number }) {
  const digits = /^[\d.]+/.exec(own)?.[0].length ?? 1;
  const second = offset + Math.min(1, digits - 1);
  const at = text[second] === "." ? second + 1 : second;
  const digit = Number(text[at]);
  return [digit === 9 ? 8 : digit + 1, digit === 0 ? 2 : digit - 1].map(
    (other) => text.slice(0, at) + String(other) + text.slice(at + 1)
  );
}

const keyOf = ({ rule, type, left, right }: ProofIssue) => [rule, type, left, right].join("|");

describe.each(Object.entries(LINES))("%s", (_what, text) => {
  const { figures, issues } = proofread(text, "zh-CN");
  const all = figures.flatMap((figure) => changed(text, figure));

  test("is right as it stands", () => {
    expect(issues).toEqual([]);
  });

  test("is wrong as soon as one digit of one figure is another", () => {
    expect(all.filter((wrong) => proofread(wrong, "zh-CN").issues.length === 0)).toEqual([]);
  });

  test("one wrong figure is told once or twice, not by everything that follows from it", () => {
    const told = all.map((wrong) => new Set(proofread(wrong, "zh-CN").issues.map(keyOf)).size);
    expect(Math.max(...told)).toBeLessThanOrEqual(2);
  });
});
