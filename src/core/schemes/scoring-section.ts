import * as z from "zod/mini";
import { atLeastZero, descending, lastFromZero, points, share } from "./parts";

/** How indicators, the execution rate and totals are scored beyond the plain formulas (domain 5.1–5.4). */
export const scoringSchema = z.object({
  /** Over-achievement of a ≥ target; deviations are ratios of the target, 0.3 = 30 % above it. */
  overachievement: z.object({
    /**
     * `note` only says so, `explain` demands a reason above `explainFrom`, `deduct` takes `deduction`
     * points off above it, `proportional` takes the share off by which the deviation goes beyond it.
     */
    policy: z.enum(["note", "explain", "deduct", "proportional"]),
    noteFrom: atLeastZero,
    explainFrom: atLeastZero,
    deduction: points,
  }),
  /** Each begun span of `days` after a deadline costs `share` of the weight, down to 0. */
  deadline: z.object({ days: z.int().check(z.minimum(1)), share }),
  /** What a figure exactly at a strict bound (＞, ＜) gets: the weight, or the points of a missed target. */
  strictBound: z.enum(["full", "missed"]),
  /** Satisfaction in steps: `from` as a ratio of people asked, `share` of the weight; else in proportion. */
  satisfaction: z.object({
    method: z.enum(["proportion", "steps"]),
    steps: z.array(z.object({ from: share, share })).check(
      z.minLength(1),
      z.refine((steps) => descending(steps), "descending"),
      z.refine((steps) => lastFromZero(steps), "last-from-zero")
    ),
  }),
  /**
   * Steps for the execution rate, `from` as a ratio, `share` of its weight; empty for plain proportion.
   */
  executionSteps: z
    .array(z.object({ from: share, share }))
    .check(z.refine((steps) => descending(steps), "descending")),
  /** Highest total for a low execution rate: below `below` (a ratio) at most `most` points; empty for none. */
  caps: z.array(z.object({ below: atLeastZero, most: points })),
  /**
   * Warnings about a self-evaluation: `gap` by which the indicators' share of points may lie above the
   * execution's, relative to it; `unspent` share of the budget that may be left.
   */
  selfScore: z.object({ gap: atLeastZero, unspent: share }),
});
