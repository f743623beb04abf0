import { plainWidth } from "../numbers/written-text";

/** Longest cell that can be a heading or a label. */
export const LONGEST_HEADING = 60;

const BRACKETS = /\([^()]*\)|〔[^〕]*〕|\[[^\]]*\]|【[^】]*】/g;
const LEADING_MARKS = /^[*★☆#※]+|^(?:[一二三四五六七八九十]+|\d+)[、.．]/;

/** Full width to half, without any blanks or line breaks. */
export function compact(text: string): string {
  const plain = plainWidth(text);
  return /\s/.test(plain) ? plain.replace(/\s+/g, "") : plain;
}

/**
 * A heading or label reduced to its words: `年度\n指标值（A）` → 年度指标值, `*实际 完成值：` → 实际完成值.
 * A cell that consists of a bracket only keeps it.
 */
export function headingText(text: string): string {
  const plain = compact(text).replace(/[:：]+$/, "");
  const bare = plain
    .replace(BRACKETS, "")
    .replace(LEADING_MARKS, "")
    .replace(/[:：]+$/, "");
  return bare === "" ? plain : bare;
}

/** Points printed in a heading: `产出指标（50分）` → 50, `得分(20分*执行率)` → 20. Undefined without. */
export function printedPoints(text: string): number | undefined {
  const plain = compact(text);
  const match =
    /\((?:共|满分|权重)?(\d+(?:\.\d+)?)(?:分|%)?(?:[*×][^()]*)?\)/.exec(plain) ??
    /[^\d.](\d+(?:\.\d+)?)分$/.exec(plain);
  if (!match) return undefined;
  return /分|权重/.test(match[0]) ? Number(match[1]) : undefined;
}
