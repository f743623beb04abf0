import { proportion, subtract, sum } from "../../../numbers/decimal";
import { gradeClaims, type GradeClaim, type GradeClaims } from "../grade-claims";
import type { Proof, ProofFinding } from "../proof-finding";
import { resultRows } from "../result-rows";
import type { TextFigure } from "../text-figure";

type Shared = GradeClaim & { readonly share: TextFigure };

/** H01 the grades add up to the whole; H02 each share is count ÷ whole; H03 the shares add up to 100. */
export function gradesCheck(proof: Proof): readonly ProofFinding[] {
  const listed = resultRows(proof).length;
  return gradeClaims(proof).flatMap((group) => ofGroup(group, listed));
}

/** One wrong figure makes the sum and several shares wrong: it is found once, where it stands. */
function ofGroup(group: GradeClaims, listed: number): ProofFinding[] {
  const { claims, total } = group;
  const counted = sum(claims.map(({ count }) => count.value));
  const shared = claims.filter((claim): claim is Shared => claim.share !== undefined);
  const fault = wrongCount(group, counted, shared);
  if (fault) {
    const whole = subtract(counted, fault.claim.count.value) + fault.right;
    return [
      countFinding(group, counted, fault),
      ...wrongShares(corrected(shared, fault.claim, fault.right), whole),
    ];
  }
  const base =
    total && rightOnes(shared, total.value) >= rightOnes(shared, counted) ? total.value : counted;
  // A printed list with as many rows as the whole tells which of the numbers is wrong.
  const off = total && counted !== total.value && listed !== total.value;
  return [
    ...(off ? [wholeFinding(group, total, counted)] : []),
    ...wrongShares(shared, base),
    ...addedShares(group, shared, counted),
  ];
}

interface Fault {
  readonly claim: GradeClaim;
  readonly right: number;
}

/** The one count that is wrong: with another number there the sum is right, and more shares than now. */
function wrongCount(
  { claims, total }: GradeClaims,
  counted: number,
  shared: readonly Shared[]
): Fault | undefined {
  if (shared.length < claims.length || claims.length < 2 || counted === total?.value)
    return undefined;
  if (total && shared.every((claim) => isRight(claim, counted))) return undefined;
  const faults = shared.flatMap((own) => {
    const rest = subtract(counted, own.count.value);
    const numbers = total ? [subtract(total.value, rest)] : soleNumber(own, shared, rest);
    return numbers
      .filter((right) => right >= 0 && right !== own.count.value)
      .map((right) => ({ own, right, shares: corrected(shared, own, right) }))
      .filter(({ right, shares }) => shares.every((one) => isRight(one, rest + right, true)))
      .map(({ right, shares }) => ({ own, right, fitting: rightOnes(shares, rest + right) }));
  });
  const most = Math.max(0, ...faults.map(({ fitting }) => fitting));
  const [fault, more] = faults.filter(({ fitting }) => fitting === most);
  if (!fault || more) return undefined;
  // All shares but one fit the sum as it stands: then that share is wrong, not the number.
  if (!total && rightOnes(shared, counted) >= shared.length - 1) return undefined;
  return { claim: fault.own, right: fault.right };
}

function corrected(shared: readonly Shared[], own: GradeClaim, value: number): readonly Shared[] {
  return shared.map((claim) =>
    claim.count === own.count ? { ...claim, count: { ...claim.count, value } } : claim
  );
}

/** Without a whole in the text the shares tell it, if only one number makes all of them right. */
function soleNumber(own: Shared, shared: readonly Shared[], rest: number): number[] {
  const found: number[] = [];
  const most = Math.max(1000, 2 * rest);
  for (let count = 0; count <= most && found.length < 2; count++) {
    if (corrected(shared, own, count).every((one) => isRight(one, rest + count))) found.push(count);
  }
  return found.length === 1 ? found : [];
}

/** @param cutting whether a share that was cut off instead of rounded will do */
function isRight({ count, share }: Shared, whole: number, cutting = false): boolean {
  const of = (mode: "half-up" | "truncate") =>
    proportion(count.value, whole, 100, share.decimals, mode) === share.value;
  return of("half-up") || (cutting && of("truncate"));
}

function rightOnes(shared: readonly Shared[], whole: number): number {
  return shared.filter((claim) => isRight(claim, whole)).length;
}

function countFinding(
  { claims, total }: GradeClaims,
  counted: number,
  { claim, right }: Fault
): ProofFinding {
  const whole = total?.value ?? subtract(counted, claim.count.value) + right;
  return {
    rule: "H01",
    type: "grades-do-not-add-up",
    severity: "error",
    certainty: "certain",
    at: claim.count,
    message: "gradeCountWrong",
    params: {
      grade: claim.grade,
      count: claim.count.value,
      right,
      total: whole,
      parts: claims.map(({ count }) => count.value).join("+"),
      sum: counted,
    },
    left: claim.count.value,
    right,
    difference: Math.abs(subtract(claim.count.value, right)),
  };
}

function wholeFinding({ claims }: GradeClaims, total: TextFigure, counted: number): ProofFinding {
  return {
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
  };
}

function wrongShares(shared: readonly Shared[], whole: number): ProofFinding[] {
  if (whole === 0) return [];
  return shared.flatMap(({ grade, count, share }): ProofFinding[] => {
    const right = proportion(count.value, whole, 100, share.decimals) ?? 0;
    if (right === share.value) return [];
    const truncated = proportion(count.value, whole, 100, share.decimals, "truncate");
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
          total: whole,
          share: `${share.value.toFixed(share.decimals)}%`,
          right: `${right.toFixed(share.decimals)}%`,
        },
        left: share.value,
        right,
        difference: Math.abs(subtract(share.value, right)),
      },
    ];
  });
}

/** H03, where all grades have a share and their numbers are right. */
function addedShares(
  { claims, total }: GradeClaims,
  shared: readonly Shared[],
  counted: number
): ProofFinding[] {
  const printed = sum(shared.map(({ share }) => share.value));
  const complete = shared.length === claims.length && (!total || counted === total.value);
  const [first] = shared;
  if (!complete || !first || printed === 100) return [];
  return [
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
