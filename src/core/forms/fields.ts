import type { SheetView } from "../sheets/sheet-view";
import { codeAndName } from "./code-and-name";
import { entryAt, shownText } from "./entry";
import { headLabel, tailLabel } from "./field-labels";
import type { Entry, FieldName } from "./form";
import type { Region } from "./fund-block";
import { compact, headingText } from "./heading-text";
import { projectPeriod } from "./project-period";

type Fields = Partial<Record<FieldName, Entry>>;

export interface FoundFields {
  readonly fields: Fields;
  /** Labels without a value, and the cell the value belongs into. */
  readonly blanks: Fields;
}

/** Labels of the whole section; they carry the goal only where no 预期目标 stands beside them. */
const SECTION = /^(?:年度|项目|本年|当年|本年度)?(?:总体|绩效|年度)*目标$/;
const GOALS: ReadonlySet<FieldName> = new Set([
  "periodGoal",
  "expectedGoal",
  "adjustedGoal",
  "actualGoal",
]);

const YEAR = /(20\d{2})\s*年/;

/** What stands beside the labels in the head of a form: names, codes, year, period, goals. */
export function readFields(view: SheetView, region: Region): FoundFields {
  const fields: Fields = {};
  const blanks: Fields = {};
  let goalLabel: Entry | undefined;
  const valueColumns = new Map<number, number>();
  const unfilled: { readonly name: FieldName; readonly column: number }[] = [];
  const sections: { readonly row: number; readonly column: number }[] = [];
  for (let row = region.top; row <= region.bottom; row++) {
    for (let column = region.left; column <= region.right; column++) {
      const text = shownText(view, row, column);
      if (text === "") continue;
      if (fields.year === undefined) readYear(view, row, column, text, fields, blanks);
      const name = headLabel(text);
      if (name === undefined) {
        if (text.length <= 20 && SECTION.test(headingText(text))) sections.push({ row, column });
        else readInline(view, row, column, text, headLabel, fields);
      } else if (fields[name] === undefined) {
        const entry = GOALS.has(name)
          ? goalBelow(view, row, column, region)
          : (beside(view, row, column, region, headLabel) ?? valueBelow(view, row, column, region));
        if (entry) {
          fields[name] = name === "year" ? asYear(entry) : entry;
          if (entry.row === row) valueColumns.set(column, entry.column);
        } else if (blanks[name] === undefined) {
          blanks[name] = blankBeside(view, row, column, region, GOALS.has(name));
          unfilled.push({ name, column });
        }
        if (name === "periodGoal") goalLabel = entryAt(view, row, column);
      }
    }
  }
  for (const { row, column } of sections) {
    if (fields.expectedGoal) break;
    fields.expectedGoal = goalOfSection(view, row, column, region);
  }
  const [section] = sections;
  if (section && !fields.expectedGoal && !blanks.expectedGoal) {
    blanks.expectedGoal = blankBeside(view, section.row, section.column, region, true);
  }
  alignBlanks(view, blanks, unfilled, valueColumns);
  readPeriod(fields, fields.period);
  readPeriod(fields, goalLabel);
  readCodes(fields);
  return { fields: defined(fields), blanks: withoutFilled(blanks, fields) };
}

/** Conclusions, problems, measures and signatures below the table of a form. */
export function readTailFields(view: SheetView, region: Region): FoundFields {
  const fields: Fields = {};
  const blanks: Fields = {};
  for (let row = region.top; row <= region.bottom; row++) {
    for (let column = region.left; column <= region.right; column++) {
      const text = shownText(view, row, column);
      if (text === "") continue;
      const name = tailLabel(text);
      if (name === undefined) {
        readInline(view, row, column, text, tailLabel, fields);
      } else if (fields[name] === undefined) {
        const entry = beside(view, row, column, region, tailLabel);
        if (entry) fields[name] = entry;
        else blanks[name] ??= blankBeside(view, row, column, region, false);
      }
    }
  }
  return { fields: defined(fields), blanks: withoutFilled(blanks, fields) };
}

type LabelOf = (text: string) => FieldName | undefined;

/** `项目名称：委托业务` in one cell. */
function readInline(
  view: SheetView,
  row: number,
  column: number,
  text: string,
  labelOf: LabelOf,
  fields: Fields
): void {
  const match = /^([^:：]{2,16})[:：]\s*(\S[^]*)$/.exec(text);
  if (!match) return;
  const name = labelOf(match[1] as string);
  if (!name || fields[name] || name === "year") return;
  fields[name] = { ...entryAt(view, row, column), text: (match[2] as string).trim() };
}

/** The first filled cell to the right, unless it is the next label. */
function beside(
  view: SheetView,
  row: number,
  column: number,
  region: Region,
  labelOf: LabelOf
): Entry | undefined {
  for (let right = column + 1; right <= region.right; right++) {
    if (view.isBlank(row, right)) continue;
    const entry = entryAt(view, row, right);
    return labelOf(entry.text) ? undefined : entry;
  }
  return undefined;
}

/** Labels side by side with their values in the row below: 项目名称 | 主管部门 over the two names. */
function valueBelow(
  view: SheetView,
  row: number,
  column: number,
  region: Region
): Entry | undefined {
  if (row >= region.bottom || view.isBlank(row + 1, column)) return undefined;
  const neighbours = [column - 1, column + 1].filter((at) => at >= region.left);
  const inRow = neighbours.some((at) => headLabel(shownText(view, row, at)) !== undefined);
  if (!inRow) return undefined;
  for (let at = region.left; at <= region.right; at++) {
    if (headLabel(shownText(view, row + 1, at)) !== undefined) return undefined;
  }
  return entryAt(view, row + 1, column);
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
    if (!headLabel(below.text) && !SECTION.test(headingText(below.text))) return below;
  }
  const right = beside(view, row, column, region, headLabel);
  return right && !SECTION.test(headingText(right.text)) ? right : undefined;
}

function goalOfSection(
  view: SheetView,
  row: number,
  column: number,
  region: Region
): Entry | undefined {
  const right = beside(view, row, column, region, headLabel);
  if (right && !SECTION.test(headingText(right.text)) && !/目标[(（]/.test(right.text))
    return right;
  return goalBelow(view, row, column, { ...region, right: column });
}

/** The cell a value belongs into: right of the label and its merged area, for goals first below it. */
function blankBeside(
  view: SheetView,
  row: number,
  column: number,
  region: Region,
  goal: boolean
): Entry | undefined {
  const merged = view.mergeAt(row, column);
  const below = (merged?.bottom ?? row) + 1;
  if (goal && below <= region.bottom && view.isBlank(below, column)) {
    return entryAt(view, below, column);
  }
  const right = (merged?.right ?? column) + 1;
  // The used range may end before a column in which nothing is filled in yet.
  const free = right <= region.right + 1 && view.isBlank(row, right);
  return free ? entryAt(view, row, right) : undefined;
}

/** Labels are merged over several columns; the values beside the labels above and below show how many. */
function alignBlanks(
  view: SheetView,
  blanks: Fields,
  unfilled: readonly { readonly name: FieldName; readonly column: number }[],
  valueColumns: ReadonlyMap<number, number>
): void {
  for (const { name, column } of unfilled) {
    const entry = blanks[name];
    const value = valueColumns.get(column);
    if (!entry || value === undefined || entry.column > value) continue;
    if (view.isBlank(entry.row, value)) blanks[name] = entryAt(view, entry.row, value);
  }
}

function readYear(
  view: SheetView,
  row: number,
  column: number,
  text: string,
  fields: Fields,
  blanks: Fields
): void {
  if (text.length > 60 || !/年/.test(text)) return;
  const words = compact(text);
  if (/^\(?年度?\)?$/.test(words)) blanks.year ??= entryAt(view, row, column);
  if (!/年度|绩效|预算|月/.test(words)) return;
  const match = YEAR.exec(words);
  if (match) fields.year = { ...entryAt(view, row, column), text: match[1] as string };
}

function asYear(entry: Entry): Entry | undefined {
  const match = /20\d{2}/.exec(compact(entry.text));
  return match ? { ...entry, text: match[0] } : undefined;
}

/** First and last year from 项目期, or from the brackets of 实施期目标（2023年—2025年）. */
function readPeriod(fields: Fields, entry: Entry | undefined): void {
  const period = entry && projectPeriod(entry.text);
  if (!period) return;
  fields.periodStart ??= { ...entry, text: period.start };
  fields.periodEnd ??= { ...entry, text: period.end };
}

/** 主管部门及代码 in one cell: the code alone, as a field of its own. */
function readCodes(fields: Fields): void {
  for (const [name, code] of [
    ["department", "departmentCode"],
    ["unit", "unitCode"],
    ["project", "projectCode"],
  ] as const) {
    const entry = fields[name];
    const found = entry && codeAndName(entry.text).code;
    if (entry && found) fields[code] ??= { ...entry, text: found };
  }
}

function defined(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, entry]) => entry));
}

function withoutFilled(blanks: Fields, fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(blanks).filter(([name, entry]) => entry && !fields[name as FieldName])
  );
}
