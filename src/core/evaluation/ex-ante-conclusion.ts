import type { Scheme } from "../schemes/scheme";
import { gradeOf } from "../scoring/grade";

/**
 * The conclusion an ex-ante score leads to, 予以支持 …; lower bounds inclusive, the score rounded to two
 * decimals first. Null for a score outside 0–100 or that is no number.
 */
export function conclusionOf(score: number, scheme: Pick<Scheme, "exAnte">): string | null {
  return gradeOf(score, scheme.exAnte.conclusions);
}
