import { divide, subtract } from "../numbers/decimal";
import type { Scheme } from "../schemes/scheme";

/** What decides whether a project must be evaluated before it gets a budget. Amounts in 万元. */
export interface PlannedProject {
  readonly name: string;
  /** 新增, 延续 or anything else as written. */
  readonly nature: string;
  readonly applied: number | null;
  /** Budget of the year before, of a continued project. */
  readonly before?: number | null;
}

export interface MustEvaluate {
  /** Null where a figure or the nature is missing. */
  readonly required: boolean | null;
  readonly reason:
    | "newAbove"
    | "newWithin"
    | "grownAbove"
    | "grownWithin"
    | "otherNature"
    | "noNature"
    | "noApplied"
    | "noBefore";
  /** (applied − before) ÷ before, a ratio, of a continued project. */
  readonly growth?: number;
}

/**
 * Whether ex-ante evaluation is due: new projects above an amount, continued ones that grow by more than
 * a share; the bounds themselves are not above. A continued project that had no budget before
 * counts as one that grew without bound.
 */
export function mustEvaluate(
  { nature, applied, before = null }: PlannedProject,
  { exAnte }: Pick<Scheme, "exAnte">
): MustEvaluate {
  const kind = natureOf(nature);
  if (kind === "none") return { required: null, reason: "noNature" };
  if (kind === "other") return { required: false, reason: "otherNature" };
  if (!isAmount(applied)) return { required: null, reason: "noApplied" };
  const { newAbove, continuedAbove } = exAnte.triggers;
  if (kind === "new") {
    return applied > newAbove
      ? { required: true, reason: "newAbove" }
      : { required: false, reason: "newWithin" };
  }
  if (!isAmount(before)) return { required: null, reason: "noBefore" };
  const growth = divide(subtract(applied, before), before);
  if (growth === null) {
    return applied > 0
      ? { required: true, reason: "grownAbove" }
      : { required: false, reason: "grownWithin" };
  }
  return growth > continuedAbove
    ? { required: true, reason: "grownAbove", growth }
    : { required: false, reason: "grownWithin", growth };
}

function natureOf(nature: string): "new" | "continued" | "other" | "none" {
  const plain = nature.trim();
  if (plain === "") return "none";
  if (/新增|新建|新设|新立/.test(plain)) return "new";
  return /延续|续建|结转|经常|持续/.test(plain) ? "continued" : "other";
}

function isAmount(amount: number | null): amount is number {
  return amount !== null && Number.isFinite(amount) && amount >= 0;
}
