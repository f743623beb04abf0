import { readNumber } from "../numbers/read-number";
import type { SheetView } from "../sheets/sheet-view";
import { entryAt, shownText } from "./entry";
import type { Entry, TotalRow } from "./form";
import type { Region } from "./fund-block";
import { headingText } from "./heading-text";
import type { TableHeading } from "./indicator-heading-row";

const TOTAL =
  /^(?:自评|项目|单位|部门|绩效|评价|考核|评审|综合|最终|指标|得分|分值|分数|权重|总分)*(?:总分|合计|总计|共计|总得分|总评分|总分值|总分数|合计得分|合计分|综合得分)$|^(?:自评|项目自评|项目总|最终)得分$/;
const GRADE_LABEL = /^(?:自评|评价|绩效|综合|项目)*(?:等级|评级|等次|结论等级)$/;
const ERROR = /^#[A-Z][A-Z/0]*[!?]?$/;
const GRADE_INLINE = /(?:等级|评级|等次)\s*[:：]\s*([^\s:：)）]{1,4})/;

/** Whether a text is the label of the total row: 总分, 合计, 自评总分 … */
export function isTotalLabel(text: string): boolean {
  return text.length <= 20 && TOTAL.test(headingText(text));
}

/**
 * A last row without a label: nothing but points, and they are what the rows above add up to. Some
 * forms merge the label away, or print it in the column of the whole block.
 */
export function isUnlabelledTotal(
  view: SheetView,
  row: number,
  heading: TableHeading,
  rowsAbove: number,
  pointsAbove: number
): boolean {
  const { weight, score } = heading.columns;
  if (weight === undefined || rowsAbove < 2) return false;
  for (let column = heading.left; column < Math.max(weight, score ?? weight); column++) {
    if (column !== weight && column !== score && !view.isBlank(row, column)) return false;
  }
  const points = readNumber(entryAt(view, row, weight).value)?.value;
  return points !== undefined && (points === 100 || points === pointsAbove);
}

/** The total row: points in all, and the grade when it stands beside or right below. */
export function readTotalRow(view: SheetView, row: number, heading: TableHeading): TotalRow {
  const { weight, score } = heading.columns;
  let label = "";
  for (let column = heading.left; column <= heading.right && label === ""; column++) {
    label = shownText(view, row, column);
  }
  return {
    row,
    label,
    weight: weight === undefined ? undefined : entryAt(view, row, weight),
    score: score === undefined ? lastFigure(view, row, heading) : entryAt(view, row, score),
    grade: gradeBeside(view, row, heading) ?? gradeBelow(view, row, heading),
  };
}

function lastFigure(view: SheetView, row: number, heading: TableHeading): Entry | undefined {
  for (let column = heading.right; column > heading.left; column--) {
    const entry = entryAt(view, row, column);
    if (entry.text !== "" && column !== heading.columns.weight && readNumber(entry.value)) {
      return entry;
    }
  }
  return undefined;
}

/** A short word right of the figures is the grade: 优, 良好, 较差. */
function gradeBeside(view: SheetView, row: number, heading: TableHeading): Entry | undefined {
  const { score, weight } = heading.columns;
  const from = Math.max(score ?? heading.left, weight ?? heading.left) + 1;
  for (let column = from; column <= heading.right; column++) {
    const entry = entryAt(view, row, column);
    if (GRADE_LABEL.test(headingText(entry.text))) continue;
    if (isGradeText(entry)) return entry;
  }
  return undefined;
}

function isGradeText(entry: Entry): boolean {
  if (typeof entry.value !== "string" || entry.text === "") return false;
  if (GRADE_INLINE.test(entry.text) || ERROR.test(entry.text)) return true;
  return entry.text.length <= 3 && !/[\d/\-—–%#]/.test(entry.text) && entry.text !== "无";
}

/** A row 自评等级 | 优 below the total. */
function gradeBelow(view: SheetView, row: number, heading: TableHeading): Entry | undefined {
  for (let below = row + 1; below <= row + 2; below++) {
    for (let column = heading.left; column < heading.right; column++) {
      if (!GRADE_LABEL.test(headingText(shownText(view, below, column)))) continue;
      for (let right = column + 1; right <= heading.right; right++) {
        const entry = entryAt(view, below, right);
        if (isGradeText(entry)) return entry;
      }
    }
  }
  return undefined;
}

/** Forms of whole departments print 自评总分 in their head, and no total row. */
export function readHeadTotal(view: SheetView, region: Region): TotalRow | undefined {
  for (let row = region.top; row <= region.bottom; row++) {
    for (let column = region.left; column < region.right; column++) {
      const label = shownText(view, row, column);
      if (!/分/.test(label) || !isTotalLabel(label)) continue;
      for (let right = column + 1; right <= region.right; right++) {
        if (view.isBlank(row, right)) continue;
        const score = entryAt(view, row, right);
        if (readNumber(score.value)) return { row, label, score };
        break;
      }
    }
  }
  return undefined;
}
