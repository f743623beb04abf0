import * as z from "zod/mini";
import { atLeastZero } from "./parts";

/** Lights and progress of monitoring (domain 2.11, 5.5). Progress figures are percent of what is due. */
export const monitoringSchema = z.object({
  /** Months 1–N that a batch covers. */
  cutOffMonth: z.int().check(z.minimum(1), z.maximum(12)),
  /**
   * Plan of the lights: `A` every figure against the share of the year that has passed; `B` the same for
   * quantity, benefit and satisfaction, while quality, timeliness and cost are only in or out of range;
   * `C` green, yellow or red from spending on time and target on time.
   */
  plan: z.enum(["A", "B", "C"]),
  /** Indicators: red below `red`, yellow below `yellow`, blue from `blue`, green between. */
  indicator: z
    .object({ red: atLeastZero, yellow: atLeastZero, blue: atLeastZero })
    .check(z.refine(({ red, yellow, blue }) => red <= yellow && yellow <= blue, "ascending")),
  /** Spending: red below `red`, yellow below `yellow`, else green. */
  budget: z
    .object({ red: atLeastZero, yellow: atLeastZero })
    .check(z.refine(({ red, yellow }) => red <= yellow, "ascending")),
  /**
   * Whether the light of spending counts for the project's light beside its indicators'. Plan C always
   * looks at both.
   */
  budgetCounts: z.boolean(),
  /** Lights for which a reason must be given. */
  reasonFor: z.array(z.enum(["红", "黄"])),
  /** Deviation above the target of the year from which it must be explained, a ratio. */
  overshoot: atLeastZero,
});
