import { gradeOf } from "../scoring/grade";
import { errorValue, isUnfilled } from "./cell-content";
import type { FormFacts } from "./form-facts";
import type { Finding } from "./rule";
import { pointsText } from "./written-figure";

/** What is wrong with the grade of a form whose total is known: an error value, or another grade than its own. */
export function gradeFindings({ form, scheme }: FormFacts, total: number | undefined): Finding[] {
  const entry = form.total?.grade;
  if (!entry || isUnfilled(entry)) return [];
  const error = errorValue(entry);
  if (error) {
    return [{ at: entry, message: "gradeIsError", params: { written: error }, left: error }];
  }
  if (total === undefined) return [];
  const right = gradeOf(total, scheme.grades);
  if (right === null) return [];
  const written = gradeWord(entry.text);
  if (written === right || SYNONYMS[written] === right) return [];
  return [
    {
      at: entry,
      message: "gradeWrong",
      params: { total: pointsText(total), grade: right },
      left: written,
      right,
      fix: [{ at: entry, after: entry.text.replace(written, right) }],
    },
  ];
}

const SYNONYMS: Readonly<Record<string, string>> = {
  优秀: "优",
  良好: "良",
  中等: "中",
  一般: "中",
  合格: "中",
  不合格: "差",
};

/** The grade without what stands around it: `等级：优`, `“良”`, 优等. */
function gradeWord(text: string): string {
  const bare = text.replace(/^.*(?:等级|评级|等次)\s*[:：]?/, "").replace(/[“”"'\s（）()]/g, "");
  return bare.length === 2 ? bare.replace(/[等级]$/, "") : bare;
}
