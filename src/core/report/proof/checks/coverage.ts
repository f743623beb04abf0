import { proportion } from "../../../numbers/decimal";
import type { Proof, ProofFinding } from "../proof-finding";
import { unitClaims } from "../unit-claims";

/**
 * H04: 100 % stands only where nobody is missing. H05: how many units there are in one stage is said
 * once, or each time the same.
 */
export function coverageCheck(proof: Proof): readonly ProofFinding[] {
  const claims = unitClaims(proof);
  const covered = claims.flatMap((claim): ProofFinding[] => {
    if (!claim.coverage) return [];
    const most = claims
      .filter(({ topic }) => topic === claim.topic)
      .reduce((a, b) => (b.count.value > a.count.value ? b : a), claim);
    if (most.count.value <= claim.count.value) return [];
    const right = proportion(claim.count.value, most.count.value, 100, 1) ?? 0;
    return [
      {
        rule: "H04",
        type: "coverage-not-complete",
        severity: "error",
        certainty: "likely",
        at: claim.coverage,
        message: "coverageNotComplete",
        params: { done: claim.count.value, required: most.count.value, right: `${right}%` },
        left: 100,
        right,
        difference: Number((100 - right).toFixed(1)),
      },
    ];
  });
  const topics = [...new Set(claims.map(({ topic }) => topic))];
  const twice = topics.flatMap((topic): ProofFinding[] => {
    const own = claims.filter((claim) => claim.topic === topic);
    const values = [...new Set(own.map(({ count }) => count.value))];
    const other = own.find(({ count }) => count.value !== values[0]);
    if (values.length < 2 || !other) return [];
    return [
      {
        rule: "H05",
        type: "same-thing-two-values",
        severity: "error",
        certainty: "likely",
        at: other.count,
        message: "unitsDiffer",
        params: { values: values.join("、") },
        left: other.count.value,
        right: values[0],
        difference: Math.abs(other.count.value - (values[0] ?? 0)),
      },
    ];
  });
  return [...covered, ...twice, ...acrossStages(claims)];
}

/** Between stages the number may differ, but then it is explained. */
function acrossStages(claims: ReturnType<typeof unitClaims>): ProofFinding[] {
  const values = [...new Set(claims.map(({ count }) => count.value))];
  const topics = new Set(claims.map(({ topic }) => topic));
  const other = claims.find(({ count }) => count.value !== values[0]);
  if (topics.size < 2 || values.length < 2 || !other) return [];
  // Numbers far apart count different things.
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least < most * 0.8) return [];
  return [
    {
      rule: "H05",
      type: "units-differ-between-stages",
      severity: "warning",
      certainty: "possible",
      at: other.count,
      message: "unitsDifferBetweenStages",
      params: { values: values.join("、") },
      left: other.count.value,
      right: values[0],
    },
  ];
}
