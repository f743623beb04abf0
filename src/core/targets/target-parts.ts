import { readTarget } from "./read-target";
import type { Operator, Target, TargetKind } from "./target";

/** What `PERF.TARGET(text)` spills: operator, value, unit, kind. */
export type TargetParts = readonly [
  operator: Operator,
  value: number | string,
  unit: string,
  kind: TargetKind,
];

/** Some systems print 定性 in front of the words. */
const QUALITATIVE_LABEL = /^定性(?:指标)?[\s:：]+/;

/**
 * A text read as a target, in four cells: `≥95%` → ≥ 95 % 定量; `80-90个` → 区间 80~90 个 区间; `2025年底前` →
 * ≤ 2025-12-31 时间; `12月底前` → 12-31, as no year is written; 效果明显 → the words themselves. The value is
 * empty where nothing is written or nothing can be said for certain. Never throws.
 */
export function targetParts(text: unknown): TargetParts {
  return targetPartsOf(readTarget(text));
}

/** The same of a target that was read with its neighbours. */
export function targetPartsOf(target: Target): TargetParts {
  const ratio = target.kind === "定量" && target.unit.startsWith(":");
  if (ratio) return [target.operator, `${target.value}${target.unit}`, "", target.kind];
  return [target.operator, valueOf(target), target.unit, target.kind];
}

function valueOf({ kind, value, upper, ...target }: Target): number | string {
  if (kind === "空" || kind === "不明") return "";
  if (value !== null) return upper === undefined ? value : `${value}~${upper}`;
  return target.date ?? target.monthDay ?? target.text.replace(QUALITATIVE_LABEL, "");
}
