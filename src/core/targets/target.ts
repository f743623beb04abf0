import type { targetMessages } from "../messages/targets";

/** Direction of a target; 区间 is a range, empty when none is written. */
export type Operator = "≥" | "≤" | "＝" | "＞" | "＜" | "区间" | "";

/**
 * 定量 a figure, 区间 a range of figures, 时间 a deadline or period, 定性 words, 空 nothing (blank,
 * `/`, 无), 不明 words with figures that cannot be read with certainty.
 */
export type TargetKind = "定量" | "区间" | "时间" | "定性" | "空" | "不明";

/**
 * How sure a reading is. `sure`: nobody would read it differently. `likely`: something small was
 * concluded, as a careful person would. `ambiguous`: two readers could differ; what is open stays open.
 */
export type Certainty = "sure" | "likely" | "ambiguous";

/** Why a reading is not sure; the text for people is `targetMessages[doubt]`. */
export type Doubt = keyof typeof targetMessages;

/** A target (年度指标值) as it was read. */
export interface Target {
  readonly operator: Operator;
  /**
   * In the written unit: `≥95%` → 95, `1.2万亩` → 1.2; the lower end of a range. A ratio `18:1` is 18 in
   * the unit `:1`.
   */
  readonly value: number | null;
  /** Upper end of a range, in the same unit. */
  readonly upper?: number;
  /** Ends of a range that do not count themselves: `[80,90)` → upper. */
  readonly open?: "lower" | "upper" | "both";
  /**
   * yyyy-mm-dd of a deadline; the last day when only a month, quarter or year is written. `2025年6月前`
   * is read as 2025-06-30: the month itself still counts.
   */
  readonly date?: string;
  /** mm-dd of a deadline without a year (`9月前` → 09-30, 年底 → 12-31). */
  readonly monthDay?: string;
  /** First day of a period with two written ends (`202001-202012`), in the form of its last day. */
  readonly dateFrom?: string;
  /** As written; percent in every spelling is `%`; empty when none is written. */
  readonly unit: string;
  readonly kind: TargetKind;
  readonly certainty: Certainty;
  /** What makes it less than sure, weightiest first; empty when it is sure. */
  readonly doubts: readonly Doubt[];
  /**
   * False when something was guessed: vague words, a name that says something else, a loose sentence.
   * A direction or unit that nobody wrote is left open, not guessed: `100%` is certain and ambiguous.
   */
  readonly certain: boolean;
  /** The target as it was written, trimmed. */
  readonly text: string;
}

/** What was reached in words: 达成 / 部分达成 / 未达成 of 财预〔2020〕10号. */
export type Tier = "achieved" | "partial" | "missed";

/** An actual value (实际完成值) read against its target. */
export interface Actual {
  /** In the target's unit; a ratio against a percent target is turned into percent (0.98 → 98). */
  readonly value: number | null;
  /** As written, or the target's when none is written. */
  readonly unit: string;
  readonly kind: TargetKind;
  /** The operator written before or after the figure, where there is one: an actual value needs none. */
  readonly operator?: Operator;
  /** First and last day it can mean, yyyy-mm-dd, or mm-dd without a year. */
  readonly dateFrom?: string;
  readonly date?: string;
  readonly tier?: Tier;
  readonly certainty: Certainty;
  readonly doubts: readonly Doubt[];
  /** What is meant, as it should be shown: `98%` for a 0.98 against `≥95%`. */
  readonly text: string;
}
