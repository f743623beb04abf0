import * as z from "zod/mini";
import { applicationSchema } from "./application-section";
import { exAnteSchema } from "./ex-ante-section";
import { handoutSchema } from "./handout-section";
import { limitsSchema } from "./limits-section";
import { monitoringSchema } from "./monitoring-section";
import { descending, lastFromZero, points, text } from "./parts";
import { scoringSchema } from "./scoring-section";
import { wordsSchema } from "./words-section";

/**
 * A scheme (方案) is a named set of parameters. Regions differ, so nothing of this is hard-coded in
 * a rule or a formula; what a document could not be checked for is a setting, never a claim.
 */
export const gradeBandSchema = z.object({
  label: text,
  /** Inclusive lower bound in points. */
  from: points,
});

export const schemeSchema = z.object({
  name: text,
  /** Grade bands, best first, the last from 0. */
  grades: z.array(gradeBandSchema).check(
    z.minLength(2),
    z.refine((bands) => descending(bands), "descending"),
    z.refine((bands) => lastFromZero(bands), "last-from-zero")
  ),
  /**
   * Points of the execution rate (10) and of all indicators together (90): 100 in sum. `dimensions`:
   * points per 一级指标; empty where a bureau leaves them open.
   */
  weights: z.object({
    execution: points,
    indicators: points,
    dimensions: z.array(z.object({ name: text, points })),
  }),
  /** How a computed score is cut to `step` points. */
  rounding: z.object({
    mode: z.enum(["half-up", "truncate"]),
    step: z.union([z.literal(0.01), z.literal(0.1), z.literal(1)]),
  }),
  /** Shares in percent: decimals and the way they are rounded. */
  shares: z.object({
    digits: z.int().check(z.minimum(0), z.maximum(4)),
    mode: z.enum(["half-up", "truncate", "largest-remainder"]),
  }),
  /** Method for indicators of which less is better (domain rule 5.2). */
  negativeMethod: z.enum(["excess", "ratio"]),
  /** Qualitative tiers: lower bounds of 达成 / 部分达成 as a share of the weight. */
  tiers: z.object({ achieved: z.number(), partial: z.number() }),
  /** Tolerances: amounts in the form's unit, rate as a ratio, points. */
  tolerance: z.object({ amount: z.number(), rate: z.number(), points: z.number() }),
  /** Rules of the catalogue that are switched off or given another severity. */
  rules: z.record(z.string(), z.enum(["off", "error", "warning", "hint"])),
  /** Highest weight of one indicator before C06 warns, in points. */
  maximumWeight: z.number(),
  scoring: scoringSchema,
  monitoring: monitoringSchema,
  exAnte: exAnteSchema,
  application: applicationSchema,
  handout: handoutSchema,
  limits: limitsSchema,
  words: wordsSchema,
});

export type Scheme = z.infer<typeof schemeSchema>;
export type GradeBand = z.infer<typeof gradeBandSchema>;
