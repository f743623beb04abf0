import type { Area } from "../sheets/address";
import type { SheetView } from "../sheets/sheet-view";
import type { EvaluationColumn } from "./register";

/** Headings people write, without blanks, year and what stands in brackets. */
const HEADINGS: Readonly<Record<EvaluationColumn, readonly string[]>> = {
  number: ["序号", "编号", "项目序号", "no", "no."],
  department: [
    ...["主管部门", "主管单位", "主管部门名称", "主管预算部门", "预算部门", "项目主管部门", "部门"],
    ...["部门名称", "归口部门", "责任部门", "被评价部门", "department"],
  ],
  unit: [
    ...["预算单位", "单位名称", "单位", "实施单位", "项目单位", "项目实施单位", "资金使用单位"],
    ...["被评价单位", "unit"],
  ],
  name: [
    ...["项目名称", "评价项目", "评价项目名称", "项目", "评价对象", "评价对象名称", "对象名称"],
    ...["被评价项目", "被评价对象", "重点评价项目", "重点项目", "重点项目名称", "绩效评价项目"],
    ...["项目或政策名称", "项目/政策名称", "项目、政策名称", "政策名称", "资金名称"],
    ...["绩效评价项目名称", "重点评价项目名称", "专项资金名称", "project", "projectname"],
  ],
  objectType: [
    ...["对象类型", "评价对象类型", "评价类型", "项目类型", "类型", "类别", "评价类别"],
    ...["objecttype", "type"],
  ],
  amount: [
    ...["资金量", "涉及资金", "金额", "资金", "资金规模", "资金总额", "资金额", "涉及金额"],
    ...["评价资金", "评价金额", "评价资金量", "评价资金规模", "涉及资金量", "涉及财政资金"],
    ...["项目资金", "项目金额", "财政资金", "预算金额", "预算资金", "项目预算", "预算总额"],
    "amount",
  ],
  score: [
    ...["得分", "评价得分", "分数", "评价分数", "评分", "评价评分", "综合得分", "综合评分"],
    ...["绩效得分", "绩效评价得分", "绩效评分", "最终得分", "评价总分", "总得分", "总分"],
    ...["重点评价得分", "财政评价得分", "score"],
  ],
  grade: [
    ...["等级", "评价等级", "评价等次", "等次", "绩效等级", "绩效评价等级", "绩效评价等次"],
    ...["评级", "评价评级", "综合等级", "评定等级", "结果等级", "评价结果等级", "得分等级"],
    ...["评价结果", "绩效评价结果", "重点评价结果", "结果", "评定结果", "grade", "rating"],
  ],
};

/** Headings of a form's indicator table: what has them is a form, never a register. */
const FORM_HEADINGS = new Set([
  ...["一级指标", "二级指标", "三级指标", "指标名称", "年度指标值", "指标值", "实际完成值"],
  ...["全年完成值", "目标值", "绩效指标", "评价指标", "指标", "一级", "二级", "三级"],
]);

const COLUMN_BY_HEADING = new Map<string, EvaluationColumn>(
  (Object.keys(HEADINGS) as EvaluationColumn[]).flatMap((column) =>
    HEADINGS[column].map((heading) => [heading, column] as const)
  )
);

/** Longer texts are no headings; keeps the search cheap on sheets full of sentences. */
const LONGEST_HEADING = 24;
/** A heading takes at most so many rows. */
const DEEPEST_HEADING = 3;

/** A heading without blanks, line breaks, a leading year and brackets; empty for anything else. */
export function plainHeading(value: unknown): string {
  if (typeof value !== "string" || value.length > LONGEST_HEADING) return "";
  return value
    .replace(/[\s\u200b*＊※:：]/g, "")
    .replace(/[（(\[【][^（）()\[\]【】]*[）)\]】]/g, "")
    .replace(/^20\d\d年度?/, "")
    .toLowerCase();
}

/** One list under a heading: where its columns stand. */
export type Segment = Readonly<Partial<Record<EvaluationColumn, number>>>;

export interface HeadingBlock {
  readonly top: number;
  readonly bottom: number;
  readonly segments: readonly Segment[];
}

/**
 * The heading of one or more evaluation lists beginning in this row: a name together with a score
 * or a grade, in one row or split over up to three. Undefined anywhere else.
 */
export function headingBlockAt(view: SheetView, row: number): HeadingBlock | undefined {
  const used = view.used;
  if (!used || !mayBeginHeading(view, row, used)) return undefined;
  let bottom = row;
  while (bottom + 1 <= used.bottom && bottom + 1 < row + DEEPEST_HEADING) {
    if (!continuesHeading(view, row, bottom + 1, used)) break;
    bottom++;
  }
  const segments = segmentsOf(view, row, bottom, used);
  return segments.length > 0 ? { top: row, bottom, segments } : undefined;
}

function mayBeginHeading(view: SheetView, row: number, used: Area): boolean {
  let named = false;
  for (let column = used.left; column <= used.right; column++) {
    const value = view.value(row, column);
    if (typeof value === "number") return false;
    const heading = plainHeading(value);
    if (FORM_HEADINGS.has(heading)) return false;
    if (COLUMN_BY_HEADING.get(heading) === "name") named = true;
  }
  return named;
}

/** Whether a row is the lower part of a split heading: only headings, and none under a full name. */
function continuesHeading(view: SheetView, top: number, row: number, used: Area): boolean {
  let found = false;
  for (let column = used.left; column <= used.right; column++) {
    const value = view.value(row, column);
    if (value === "") continue;
    const own = plainHeading(value);
    if (own === "" || FORM_HEADINGS.has(own)) return false;
    const joined = joinedHeading(view, top, row, column);
    const above = joinedHeading(view, top, row - 1, column);
    const joinedColumn = COLUMN_BY_HEADING.get(joined);
    if (COLUMN_BY_HEADING.get(above) === "name" && joinedColumn !== "name") return false;
    if (joinedColumn !== undefined || COLUMN_BY_HEADING.has(own)) found = true;
  }
  return found;
}

function joinedHeading(view: SheetView, top: number, bottom: number, column: number): string {
  let joined = "";
  for (let row = top; row <= bottom; row++) joined += plainHeading(view.value(row, column));
  return joined;
}

function headingColumn(
  view: SheetView,
  top: number,
  bottom: number,
  column: number
): EvaluationColumn | undefined {
  const joined = COLUMN_BY_HEADING.get(joinedHeading(view, top, bottom, column));
  if (joined) return joined;
  for (let row = bottom; row >= top; row--) {
    const own = plainHeading(view.value(row, column));
    if (own !== "") return COLUMN_BY_HEADING.get(own);
  }
  return undefined;
}

function segmentsOf(view: SheetView, top: number, bottom: number, used: Area): Segment[] {
  const segments: Segment[] = [];
  let current: Partial<Record<EvaluationColumn, number>> = {};
  const close = () => {
    if (isList(current)) segments.push(current);
    current = {};
  };
  for (let column = used.left; column <= used.right; column++) {
    const found = headingColumn(view, top, bottom, column);
    if (!found) continue;
    if (found === "name" && current.name !== undefined) close();
    if (found === "number" && isList(current)) close();
    if (found === "grade" && current.grade !== undefined) {
      // 评价结果 may be a score or words; a column named 等级 is certainly the grade.
      if (/等级|等次|评级/.test(joinedHeading(view, top, bottom, column))) current.grade = column;
      continue;
    }
    current[found] ??= column;
  }
  close();
  return segments;
}

function isList(segment: Segment): boolean {
  return segment.name !== undefined && (segment.grade ?? segment.score) !== undefined;
}
