import { sum } from "../../numbers/decimal";
import type { Proof } from "./proof-finding";
import { within } from "./proof-finding";
import type { Span } from "./proof-text";
import { endOf, type TextFigure } from "./text-figure";

/** `“优”的项目为1354个，所占比例88.7%` */
export interface GradeClaim {
  readonly grade: string;
  readonly count: TextFigure;
  readonly share?: TextFigure;
}

export interface GradeClaims {
  readonly claims: readonly GradeClaim[];
  /** The number of all that the grades are given to. */
  readonly total?: TextFigure;
  readonly line: Span;
}

const GRADE = "优秀|良好|优良|较差|较好|优|良|中|差|合格|不合格";
const BEFORE = new RegExp(
  // 其中, 集中 and the like hold the letter of a grade.
  `(?<=^|[为是、，,；;：:（(\\s级评“"‘'])(${GRADE})[”"’']?(?:等级|等次|等)?的?(?:项目|对象|单位|部门)?(?:数量|数)?(?:为|有|是|共|[:：])?\\s*$`
);
const AFTER = new RegExp(
  `^(?:项目|对象|单位|部门)?(?:为|评为|是|被评为)?[“"‘']?(${GRADE})[”"’']?(?:等级|等次)?(?=$|[，,、；;。（(])`
);
const SHARE_WORDS = /^[，,]?(?:所?占(?:比例?|总数的?)?|比例)(?:为|约为|约|是|[:：])?\s*$/;
/** How far before the first grade the whole may stand, in characters. */
const REACH = 160;

/** The grades that lines of the text count, one group per line. */
export function gradeClaims(proof: Proof): readonly GradeClaims[] {
  return proof.lines.flatMap((line): GradeClaims[] => {
    const figures = within(proof, line);
    const counts = figures.filter(({ kind }) => kind === "count");
    const claims = counts.flatMap((count): GradeClaim[] => {
      const grade = gradeOf(line, count);
      if (grade === undefined) return [];
      const share = figures.find(
        (figure) =>
          figure.kind === "percent" &&
          figure.offset > count.offset &&
          SHARE_WORDS.test(between(proof, count, figure))
      );
      return [{ grade, count, ...(share && { share }) }];
    });
    const distinct = new Set(claims.map(({ grade }) => grade));
    // A second sentence on another list of grades in one line would mix them up.
    if (distinct.size < 2 || distinct.size < claims.length) return [];
    const first = claims[0]?.count.offset ?? 0;
    const total = wholeOf(
      proof,
      claims,
      counts
        .filter(({ offset, value }) => offset < first && first - offset <= REACH && value > 1)
        .filter(({ unit }) => unit === claims[0]?.count.unit || /[个项家]/.test(unit))
    );
    return [{ claims, line, ...(total && { total }) }];
  });
}

/**
 * What the grades are given to. Of several numbers that stand before them the one that is their sum, else
 * the nearest, but no number of units where projects are graded.
 */
function wholeOf(
  proof: Proof,
  claims: readonly GradeClaim[],
  before: readonly TextFigure[]
): TextFigure | undefined {
  const added = sum(claims.map(({ count }) => count.value));
  const right = before.find(({ value }) => value === added);
  if (right) return right;
  const isUnits = (figure: TextFigure) =>
    figure.unit === "家" || UNITS.test(around(proof, figure)) ? 1 : 0;
  const graded = claims.some(({ count }) => isUnits(count));
  return before.filter((figure) => graded || !isUnits(figure)).at(-1);
}

const UNITS = /(?:单位|部门)\d|\d\S?\s*(?:预算)?(?:单位|部门)/;

/** A figure with what it is said to count: `部门单位7个`, `86个预算单位`. */
function around({ text }: Proof, figure: TextFigure): string {
  return text.slice(Math.max(0, figure.offset - 2), endOf(figure) + 4);
}

function gradeOf(line: Span, count: TextFigure): string | undefined {
  const at = count.offset - line.offset;
  const before = line.text.slice(Math.max(0, at - 40), at);
  const after = line.text.slice(endOf(count) - line.offset);
  return BEFORE.exec(before)?.[1] ?? AFTER.exec(after)?.[1];
}

/** What stands between two figures. */
export function between(proof: Proof, a: TextFigure, b: TextFigure): string {
  return proof.text.slice(endOf(a), b.offset);
}
