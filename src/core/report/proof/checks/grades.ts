import { proportion, subtract, sum } from "../../../numbers/decimal";
import { gradeClaims, type GradeClaims } from "../grade-claims";
import type { Proof, ProofFinding } from "../proof-finding";

/** H01 the grades add up to the whole; H02 each share is count ÷ whole; H03 the shares add up to 100. */
export function gradesCheck(proof: Proof): readonly ProofFinding[] {
  return gradeClaims(proof).flatMap((group) => [...whole(group), ...shares(group)]);
}

function whole({ claims, total }: GradeClaims): ProofFinding[] {
  const counted = sum(claims.map(({ count }) => count.value));
  if (!total || counted === total.value) return [];
  return [
    {
      rule: "H01",
      type: "grades-do-not-add-up",
      severity: "error",
      certainty: "certain",
      at: total,
      message: "gradesDoNotAddUp",
      params: {
        parts: claims.map(({ count }) => count.value).join("+"),
        sum: counted,
        total: total.value,
      },
      left: counted,
      right: total.value,
      difference: Math.abs(counted - total.value),
    },
  ];
}

function shares({ claims, total }: GradeClaims): ProofFinding[] {
  const counted = sum(claims.map(({ count }) => count.value));
  const all = total && total.value >= counted ? total.value : counted;
  const shared = claims.flatMap(({ grade, count, share }) =>
    share ? [{ grade, count, share }] : []
  );
  if (shared.length === 0 || all === 0) return [];
  const wrong = shared.flatMap(({ grade, count, share }): ProofFinding[] => {
    const right = proportion(count.value, all, 100, share.decimals) ?? 0;
    if (right === share.value) return [];
    const truncated = proportion(count.value, all, 100, share.decimals, "truncate");
    return [
      {
        rule: "H02",
        type: "share-wrong",
        severity: "error",
        certainty: "certain",
        at: share,
        message: truncated === share.value ? "shareCutOff" : "shareWrong",
        params: {
          grade,
          count: count.value,
          total: all,
          share: `${share.value.toFixed(share.decimals)}%`,
          right: `${right.toFixed(share.decimals)}%`,
        },
        left: share.value,
        right,
        difference: Math.abs(subtract(share.value, right)),
      },
    ];
  });
  const printed = sum(shared.map(({ share }) => share.value));
  const complete = shared.length === claims.length && counted === all;
  const [first] = shared;
  if (!complete || !first || printed === 100) return wrong;
  return [
    ...wrong,
    {
      rule: "H03",
      type: "shares-do-not-add-up",
      severity: "hint",
      certainty: "certain",
      at: first.share,
      message: "sharesDoNotAddUp",
      params: { sum: `${printed}%` },
      left: printed,
      right: 100,
      difference: Math.abs(subtract(printed, 100)),
    },
  ];
}
