import type { SheetView } from "../sheets/sheet-view";
import { entryAt, shownText } from "./entry";
import type { Entry, FieldName } from "./form";
import type { Region } from "./fund-block";
import { compact, headingText } from "./heading-text";

type Fields = Partial<Record<FieldName, Entry>>;

const LABELS: readonly (readonly [RegExp, FieldName])[] = [
  [/^(?:项目名称|项目|专项名称|专项资金名称|转移支付名称|二级项目名称|项目名称及编码)$/, "project"],
  [/^(?:一级|项目|中央)?主管(?:部门|单位)(?:及代码|名称|及编码)?$/, "department"],
  [
    /^(?:项目)?(?:实施|填报|预算|项目|承担|申报|申请|使用)单位(?:名称|及代码)?$|^(?:单位|部门|部门单位)名称$|^部门$/,
    "unit",
  ],
  [/^(?:预算|评价|自评|目标|绩效|项目)?年度$|^年份$/, "year"],
  [/^(?:预期|年初设定|年初|年度预期|设定)(?:绩效)?目标$/, "expectedGoal"],
  [
    /^(?:实际|年度目标|目标|年度总体目标|总体目标|全年目标实际|全年)(?:实际)?完成情况$/,
    "actualGoal",
  ],
  [/^项目年度目标$/, "expectedGoal"],
];
/** Labels of the whole section; they carry the goal only where no 预期目标 stands beside them. */
const SECTION = /^(?:年度|项目|本年|当年)?(?:总体|绩效|年度)*目标$/;

const YEAR = /(20\d{2})\s*年/;

/** Project, department, unit, year and the two goals, from labels in the head of a form. */
export function readFields(view: SheetView, region: Region): Fields {
  const fields: Fields = {};
  const sections: { readonly row: number; readonly column: number }[] = [];
  for (let row = region.top; row <= region.bottom; row++) {
    for (let column = region.left; column <= region.right; column++) {
      const text = shownText(view, row, column);
      if (text === "") continue;
      if (fields.year === undefined) readYear(view, row, column, text, fields);
      const name = labelOf(text);
      if (name === undefined) {
        if (text.length <= 12 && SECTION.test(headingText(text))) sections.push({ row, column });
        else readInline(view, row, column, text, fields);
      } else if (fields[name] === undefined) {
        const entry = /Goal$/.test(name)
          ? goalBelow(view, row, column, region)
          : beside(view, row, column, region);
        if (entry) fields[name] = name === "year" ? asYear(entry) : entry;
      }
    }
  }
  for (const { row, column } of sections) {
    if (fields.expectedGoal) break;
    fields.expectedGoal = goalOfSection(view, row, column, region);
  }
  return fields;
}

function labelOf(text: string): FieldName | undefined {
  if (text.length > 20) return undefined;
  const words = headingText(text);
  return LABELS.find(([pattern]) => pattern.test(words))?.[1];
}

/** `项目名称：委托业务` in one cell. */
function readInline(
  view: SheetView,
  row: number,
  column: number,
  text: string,
  fields: Fields
): void {
  const match = /^([^:：]{2,16})[:：]\s*(\S[^]*)$/.exec(text);
  if (!match) return;
  const name = labelOf(match[1] as string);
  if (!name || fields[name] || name === "year") return;
  fields[name] = { ...entryAt(view, row, column), text: (match[2] as string).trim() };
}

/** The first filled cell to the right, unless it is the next label. */
function beside(view: SheetView, row: number, column: number, region: Region): Entry | undefined {
  for (let right = column + 1; right <= region.right; right++) {
    if (view.isBlank(row, right)) continue;
    const entry = entryAt(view, row, right);
    return labelOf(entry.text) ? undefined : entry;
  }
  return undefined;
}

/** The text below a goal's heading, or beside it where the row below holds something else. */
function goalBelow(
  view: SheetView,
  row: number,
  column: number,
  region: Region
): Entry | undefined {
  if (row < region.bottom && !view.isBlank(row + 1, column)) {
    const below = entryAt(view, row + 1, column);
    if (!labelOf(below.text) && !SECTION.test(headingText(below.text))) return below;
  }
  const right = beside(view, row, column, region);
  return right && !SECTION.test(headingText(right.text)) ? right : undefined;
}

function goalOfSection(
  view: SheetView,
  row: number,
  column: number,
  region: Region
): Entry | undefined {
  const right = beside(view, row, column, region);
  if (right && !SECTION.test(headingText(right.text)) && !/目标[(（]/.test(right.text))
    return right;
  return goalBelow(view, row, column, { ...region, right: column });
}

function readYear(
  view: SheetView,
  row: number,
  column: number,
  text: string,
  fields: Fields
): void {
  if (text.length > 60 || !/年度|绩效|预算/.test(text)) return;
  const match = YEAR.exec(compact(text));
  if (match) fields.year = { ...entryAt(view, row, column), text: match[1] as string };
}

function asYear(entry: Entry): Entry | undefined {
  const match = /20\d{2}/.exec(compact(entry.text));
  return match ? { ...entry, text: match[0] } : undefined;
}
