import { proportion, subtract, sum } from "../../../numbers/decimal";
import { partGroups, type PartGroup } from "../part-groups";
import { comparable, fitsQuotient } from "../precision";
import type { Proof, ProofFinding } from "../proof-finding";
import type { TextFigure } from "../text-figure";

/** A share farther off than this (points) is one of another whole. */
const FAR = 10;

/** H02: the share printed beside a part is the part ÷ its whole. Grades have a check of their own. */
export function partSharesCheck(proof: Proof): readonly ProofFinding[] {
  const found = partGroups(proof).flatMap((group) =>
    group.parts.flatMap(({ label, figure, share }) =>
      share ? wrongShare(group, label, figure, share) : []
    )
  );
  // A line may be read as two groups.
  return found.filter((one, at) => found.findIndex(({ at: place }) => place === one.at) === at);
}

function wrongShare(
  { wholes, parts }: PartGroup,
  label: string,
  figure: TextFigure,
  share: TextFigure
): ProofFinding[] {
  if (wholes.some((whole) => fitsQuotient(share, figure, whole, 100))) return [];
  const added = sum(parts.map((part) => comparable(part.figure)));
  const own = comparable(figure);
  const rights = [...wholes.map(comparable), added].map((whole) => ({
    whole,
    right: proportion(own, whole, 100, share.decimals) ?? 0,
  }));
  if (rights.some(({ right }) => right === share.value)) return [];
  const gap = (right: number) => Math.abs(subtract(right, share.value));
  const [nearest] = [...rights].sort((a, b) => gap(a.right) - gap(b.right));
  if (!nearest || gap(nearest.right) > FAR || own > nearest.whole) return [];
  const { right, whole } = nearest;
  const cut = proportion(own, whole, 100, share.decimals, "truncate") === share.value;
  return [
    {
      rule: "H02",
      type: "share-wrong",
      severity: "error",
      certainty: "certain",
      at: share,
      message: cut ? "shareCutOff" : "shareWrong",
      params: {
        grade: label,
        count: own,
        total: whole,
        share: `${share.value.toFixed(share.decimals)}%`,
        right: `${right.toFixed(share.decimals)}%`,
      },
      left: share.value,
      right,
      difference: gap(right),
    },
  ];
}
