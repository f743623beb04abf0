import * as z from "zod/mini";

/** yyyy-mm-dd, or nothing. */
export const DAY = /^(?:20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/;

const optional = z.string().check(z.trim(), z.maxLength(60));

/** What a bureau says on the forms it hands out; each may be empty. */
export const handoutSchema = z.object({
  /** Line above the title of a form: 某某区财政局 2025 年预算绩效管理. */
  headline: optional,
  /** Day by which forms come back, yyyy-mm-dd; a pack may have another. */
  deadline: z.string().check(z.regex(DAY, "not-a-day")),
  /** Whom a unit asks: name and telephone. */
  contact: optional,
});
