import { sum } from "../numbers/decimal";
import { readNumber } from "../numbers/read-number";
import type { SheetView } from "../sheets/sheet-view";
import { entryAt, shownText } from "./entry";
import type { Entry, IndicatorColumn, IndicatorGroup, IndicatorRow, TotalRow } from "./form";
import { compact, headingText } from "./heading-text";
import type { TableHeading } from "./indicator-heading-row";
import { LevelReader } from "./level-reader";
import { isUnfilledName } from "./name-text";
import { isTotalLabel, isUnlabelledTotal, readTotalRow } from "./total-row";

/** The rows below the headings of an indicator table. */
export interface IndicatorTable {
  readonly indicators: readonly IndicatorRow[];
  readonly periodIndicators: readonly IndicatorRow[];
  readonly groups: readonly IndicatorGroup[];
  readonly subtotals: readonly TotalRow[];
  readonly total?: TotalRow;
  readonly printedWeights: Readonly<Record<string, number>>;
  /** 0-based row of the last row that belongs to the table. */
  readonly lastRow: number;
  /** Rows with content that are no indicator, no group, no total. */
  readonly skipped: readonly number[];
}

/** Columns that make a row an indicator when one of them is filled. */
const CONTENT: readonly IndicatorColumn[] = [
  "name",
  "target",
  "actual",
  "weight",
  "score",
  "reason",
];

const SUBTOTAL = /小计$/;
/** What stands below a table: notes, signatures, and the free text of some provinces' forms. */
const TAIL =
  /^(?:注\d*|备注|说明|填表说明|填报说明|其他说明|填报人|填表人|填报单位|填报日期|填表日期|联系人|联系电话|单位负责人|项目负责人|财务负责人|主管部门审核|评价结论|自评结论|存在问题|存在的问题|改进措施|下一步|问题及|有关建议|审核意见|财政部门|附件)(?:[:：(（].*|$)/;
const TAIL_BEFORE_TEXT = /^(?:注|备注|说明|填报人|填表人|填表说明|填报说明)[:：]/;
const DIMENSION_WORDS = /指标|产出|效益|效果|满意|成本|决策|过程|投入|管理|完成|履职|运行|可持续/;

/**
 * Reads the rows from below the headings down to the total row, the notes, or `until` (0-based,
 * excluded). Labels of the first two levels are filled down, because only the top-left cell of a
 * merged area has a value. `repeats` are rows in between that only repeat the headings.
 */
export function readIndicatorTable(
  view: SheetView,
  heading: TableHeading,
  until: number,
  repeats: ReadonlySet<number>
): IndicatorTable {
  const ofYear: IndicatorRow[] = [];
  const ofPeriod: IndicatorRow[] = [];
  const subtotals: TotalRow[] = [];
  const skipped: number[] = [];
  const printedWeights: Record<string, number> = {};
  const levels = new LevelReader(view, heading);
  const beside = heading.period && new LevelReader(view, { ...heading, columns: heading.period });
  let scope: Scope = scopeOf(view, heading.top, heading) ?? "year";
  let points = 0;
  let lastRow = heading.bottom;
  let total: TotalRow | undefined;
  let project = "";
  for (let row = heading.bottom + 1; row < until; row++) {
    const changed = scopeOf(view, row, heading);
    if (changed !== undefined && changed !== scope) {
      scope = changed;
      levels.reset();
    }
    if (repeats.has(row)) continue;
    const first = firstFilled(view, row, heading);
    if (first === undefined) continue;
    const label = shownText(view, row, first);
    const labelled = isTotalLabel(label) && first < figuresFrom(heading);
    if (labelled || isUnlabelledTotal(view, row, heading, ofYear.length, points)) {
      total = readTotalRow(view, row, heading);
      lastRow = Math.max(row, gradeRow(total) ?? row);
      break;
    }
    if (SUBTOTAL.test(headingText(label))) {
      subtotals.push(readTotalRow(view, row, heading));
      lastRow = row;
      continue;
    }
    if (changed !== undefined && isAlone(view, row, first, heading)) continue;
    if (isTail(view, row, heading, first, label)) break;
    const { ledger } = heading;
    if (ledger.project !== undefined) {
      const named = shownText(view, row, ledger.project);
      if (named !== "" && named !== project) levels.reset();
      if (named !== "") project = named;
    }
    levels.read(row, printedWeights);
    beside?.read(row, {});
    if (beside && hasContent(view, row, beside.heading)) {
      lastRow = row;
      ofPeriod.push(toIndicator(view, row, beside));
    }
    if (!hasContent(view, row, heading)) {
      if (beside === undefined && !levels.labelled(row)) skipped.push(row);
      continue;
    }
    lastRow = row;
    if (isGroupRow(view, row, heading, until)) {
      levels.takePoints(row);
      continue;
    }
    const indicator = toIndicator(view, row, levels);
    levels.extend(row);
    points = sum([points, readNumber(indicator.cells.weight?.value ?? "")?.value ?? 0]);
    (scope === "year" ? ofYear : ofPeriod).push(indicator);
  }
  const onlyPeriod = ofYear.length === 0 && heading.period === undefined;
  return {
    indicators: onlyPeriod ? ofPeriod : ofYear,
    periodIndicators: onlyPeriod ? [] : ofPeriod,
    groups: levels.groups(),
    subtotals,
    total,
    printedWeights,
    lastRow,
    skipped,
  };
}

function gradeRow(total: TotalRow): number | undefined {
  return total.grade?.row;
}

function figuresFrom(heading: TableHeading): number {
  const { target, actual, weight, score } = heading.columns;
  return Math.min(...[target, actual, weight, score].map((column) => column ?? Infinity));
}

function firstFilled(view: SheetView, row: number, heading: TableHeading): number | undefined {
  for (let column = heading.left; column <= heading.right; column++) {
    if (!view.isBlank(row, column)) return column;
  }
  return undefined;
}

function hasContent(view: SheetView, row: number, heading: TableHeading): boolean {
  let filled = false;
  for (const kind of CONTENT) {
    const column = heading.columns[kind];
    if (column === undefined || view.isBlank(row, column)) continue;
    if (kind !== "name") return true;
    filled = !isUnfilledName(shownText(view, row, column));
  }
  return filled;
}

/** Notes and signatures, or a single text that is neither a label of a level nor an indicator. */
function isTail(
  view: SheetView,
  row: number,
  heading: TableHeading,
  first: number,
  label: string
): boolean {
  const { dimension, category, name } = heading.columns;
  const levels = Math.min(dimension ?? Infinity, category ?? Infinity, name ?? Infinity);
  if (first > levels) return false;
  const words = compact(label);
  if (TAIL.test(words) || TAIL_BEFORE_TEXT.test(words)) return true;
  if (first === name || hasContent(view, row, heading)) return false;
  if (first === category || (category !== undefined && !view.isBlank(row, category))) return false;
  return words.length > 24 || (first === dimension && !DIMENSION_WORDS.test(words));
}

/** Points in a cell merged over several rows count once: the lower rows have none of their own. */
function ownEntry(view: SheetView, row: number, column: number): Entry {
  const entry = entryAt(view, row, column);
  return entry.row === row ? entry : { ...entry, value: "", text: "" };
}

function toIndicator(view: SheetView, row: number, levels: LevelReader): IndicatorRow {
  const { heading, dimension, category } = levels;
  const cells: Partial<Record<IndicatorColumn, Entry>> = {};
  for (const [kind, column] of Object.entries(heading.columns)) {
    const points = kind === "weight" || kind === "score";
    cells[kind as IndicatorColumn] = points
      ? ownEntry(view, row, column)
      : entryAt(view, row, column);
  }
  if (dimension?.entry) cells.dimension = dimension.entry;
  if (category?.entry) cells.category = category.entry;
  const name = (cells.name?.text ?? "").replace(/\s*[\r\n]+\s*/g, "");
  const printed = isBlankEntry(cells.weight) ? PRINTED_POINTS.exec(compact(name)) : null;
  return {
    row,
    dimension: dimension?.name ?? "",
    category: category?.name ?? "",
    name: printed ? name.replace(/\s*[(（][^()（）]*[)）]\s*$/, "") : name,
    cells,
    ...(printed && { printedWeight: Number(printed[1]) }),
  };
}

const PRINTED_POINTS = /[^(]\((\d+(?:\.\d+)?)分\)$/;

function isBlankEntry(entry: Entry | undefined): boolean {
  return entry === undefined || entry.text === "";
}

/** Whether nothing else stands in the row. */
function isAlone(view: SheetView, row: number, column: number, heading: TableHeading): boolean {
  for (let other = column + 1; other <= heading.right; other++) {
    if (!view.isBlank(row, other)) return false;
  }
  return true;
}

type Scope = "year" | "period";

const OF_PERIOD = /^(?:实施期|项目期|中期|长期|中长期)(?:绩效|考核)*(?:目标|指标)/;
const OF_YEAR = /^(?:年度|当年|本年度?)(?:绩效|考核)*(?:目标|指标)/;

/** 长期绩效指标 or 年度绩效指标 left of the levels: whose indicators the rows from here on are. */
function scopeOf(view: SheetView, row: number, heading: TableHeading): Scope | undefined {
  const { dimension, category, name } = heading.columns;
  const levels = Math.min(dimension ?? Infinity, category ?? Infinity, name ?? Infinity);
  for (let column = heading.left; column < levels || column === heading.left; column++) {
    const text = shownText(view, row, column);
    if (text === "" || text.length > 20) continue;
    const words = headingText(text);
    if (OF_PERIOD.test(words)) return "period";
    if (OF_YEAR.test(words) && !/[值情]/.test(words)) return "year";
  }
  return undefined;
}

/**
 * A row that only gives the points of a level: 决策 | 15 above the indicators of 决策, whose points add
 * up to it. Without that it is an indicator nobody has named.
 */
function isGroupRow(view: SheetView, row: number, heading: TableHeading, until: number): boolean {
  const { dimension, category, name, weight, target, actual } = heading.columns;
  if (name === undefined || weight === undefined || !view.isBlank(row, name)) return false;
  if ((view.mergeAt(row, name)?.top ?? row) < row) return false;
  for (const column of [target, actual]) {
    if (column !== undefined && !view.isBlank(row, column)) return false;
  }
  const deepest = [category, dimension].find(
    (column) => column !== undefined && !view.isBlank(row, column)
  );
  const points = readNumber(view.value(row, weight))?.value;
  if (deepest === undefined || points === undefined) return false;
  let added = 0;
  for (let below = row + 1; below < until; below++) {
    const levels = deepest === category ? [dimension, category] : [dimension];
    if (levels.some((column) => column !== undefined && !view.isBlank(below, column))) break;
    if (view.isBlank(below, name)) continue;
    added = sum([added, readNumber(view.value(below, weight))?.value ?? 0]);
  }
  return added > 0 && added === points;
}
