import type { Proof, ProofFinding } from "../proof-finding";
import type { TextFigure } from "../text-figure";

/** H12: one unit and one number of decimals for money in one text. */
export function moneyStyleCheck({ figures, text }: Proof): readonly ProofFinding[] {
  const money = figures.filter(({ kind }) => kind === "money");
  const of = (unit: string) => money.filter((figure) => figure.unit === unit);
  const findings: ProofFinding[] = [];
  for (const unit of ["万元", "亿元"]) {
    // Whole amounts are whole; only decimals can differ from each other.
    const fractions = of(unit).filter(({ decimals }) => decimals > 0);
    const other = fractions.find(({ decimals }) => decimals !== fractions[0]?.decimals);
    const [first] = fractions;
    if (first && other) findings.push(finding("decimalsDiffer", other, first));
  }
  const [yi] = [...of("亿元"), ...of("亿")];
  const [wan] = of("万元");
  if (yi && wan) findings.push(finding("unitsMixed", wan, yi));
  const bare = money.find(
    ({ unit, offset, text: own }) =>
      unit === "亿" && /^的?(?:支出|资金|预算)/.test(text.slice(offset + own.length))
  );
  if (bare) findings.push(finding("yuanMissing", bare, bare));
  return findings;
}

function finding(
  message: "decimalsDiffer" | "unitsMixed" | "yuanMissing",
  at: TextFigure,
  other: TextFigure
): ProofFinding {
  return {
    rule: "H12",
    type: "money-written-differently",
    severity: "hint",
    certainty: "certain",
    at,
    message,
    params: { one: other.text, other: at.text },
    left: at.text,
    right: other.text,
  };
}
