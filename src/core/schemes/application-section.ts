import * as z from "zod/mini";
import { atLeastZero, text } from "./parts";

const measure = z.object({ label: text, action: text });

/** What follows from a grade or a light (domain 2.9). `label` is a grade of the scheme, or 红 黄 绿 蓝. */
export const applicationSchema = z.object({
  grades: z.array(measure),
  lights: z.array(measure),
  /** Share of each stage in a department's composite score; relative, they need not sum to 100. */
  composite: z
    .array(z.object({ stage: text, weight: atLeastZero }))
    .check(z.refine((all) => all.some(({ weight }) => weight > 0), "no-weight")),
});
