import { divide } from "../numbers/decimal";
import type { Scheme } from "../schemes/scheme";
import type { ExAnteCase, ExAnteDimension } from "./ex-ante-facts";

/** Dimensions that got less of their points than the scheme asks for. */
export function failingDimensions(
  { dimensions }: Pick<ExAnteCase, "dimensions">,
  { exAnte }: Pick<Scheme, "exAnte">
): readonly ExAnteDimension[] {
  return dimensions.filter(({ score, points }) => {
    const share = score === null || !points ? null : divide(score, points);
    return share !== null && share < exAnte.failing.below;
  });
}
