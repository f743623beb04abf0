import * as z from "zod/mini";
import { atLeastZero, descending, lastFromZero, points, share, text } from "./parts";

/** Ex-ante evaluation (domain 2.8, 5.6). Amounts in 万元, growth as a ratio; triggers are strict (more than). */
export const exAnteSchema = z.object({
  dimensions: z.array(z.object({ name: text, points })).check(
    z.minLength(1),
    z.refine((all) => Math.abs(all.reduce((sum, d) => sum + d.points, 0) - 100) < 1e-9, "not-100")
  ),
  /** Conclusions, best first, lower bounds inclusive, the last from 0. */
  conclusions: z.array(z.object({ label: text, from: points })).check(
    z.minLength(2),
    z.refine((bands) => descending(bands), "descending"),
    z.refine((bands) => lastFromZero(bands), "last-from-zero")
  ),
  /** A dimension below this share of its points deserves a word, or ends the matter when `veto` is on. */
  failing: z.object({ below: share, veto: z.boolean() }),
  /** Who must be evaluated: new projects above an amount, continued ones above a growth. */
  triggers: z.object({ newAbove: atLeastZero, continuedAbove: atLeastZero }),
  /** F09: first day of drawing up the budget, yyyy-mm-dd; evaluations are done by then. Unset: F09 is not checked. */
  budgetStartsOn: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});
