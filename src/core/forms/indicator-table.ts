import type { SheetView } from "../sheets/sheet-view";
import { entryAt, shownText } from "./entry";
import type { Entry, IndicatorColumn, IndicatorRow, TotalRow } from "./form";
import { compact, headingText, printedPoints } from "./heading-text";
import type { TableHeading } from "./indicator-heading-row";
import { isUnfilledName } from "./name-text";
import { isTotalLabel, isUnlabelledTotal, readTotalRow } from "./total-row";

/** The rows below the headings of an indicator table. */
export interface IndicatorTable {
  readonly indicators: readonly IndicatorRow[];
  readonly total?: TotalRow;
  readonly printedWeights: Readonly<Record<string, number>>;
  /** 0-based row of the last row that belongs to the table. */
  readonly lastRow: number;
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

/** A level-1 or level-2 label and the cell that carries it. */
interface Label {
  readonly text: string;
  readonly entry?: Entry;
}

const NONE: Label = { text: "" };

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
  const indicators: IndicatorRow[] = [];
  const printedWeights: Record<string, number> = {};
  let dimension = NONE;
  let category = NONE;
  let lastRow = heading.bottom;
  let total: TotalRow | undefined;
  for (let row = heading.bottom + 1; row < until; row++) {
    if (repeats.has(row)) continue;
    const first = firstFilled(view, row, heading);
    if (first === undefined) continue;
    const label = shownText(view, row, first);
    const labelled = isTotalLabel(label) && first < figuresFrom(heading);
    if (labelled || isUnlabelledTotal(view, row, heading, indicators)) {
      total = readTotalRow(view, row, heading);
      lastRow = Math.max(row, gradeRow(total) ?? row);
      break;
    }
    if (SUBTOTAL.test(headingText(label))) {
      lastRow = row;
      continue;
    }
    if (isTail(view, row, heading, first, label)) break;
    const level1 = levelLabel(view, row, heading.columns.dimension);
    if (level1) {
      const points = printedPoints(level1.entry?.text ?? "");
      if (points !== undefined) printedWeights[level1.text] = points;
      if (level1.text !== dimension.text) category = NONE;
      dimension = level1;
    }
    const level2 = levelLabel(view, row, heading.columns.category);
    if (level2) category = level2;
    if (!hasContent(view, row, heading)) continue;
    lastRow = row;
    indicators.push(toIndicator(view, row, heading, dimension, category));
  }
  return { indicators, total, printedWeights, lastRow };
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

function levelLabel(
  view: SheetView,
  row: number,
  column: number | undefined
): (Label & { readonly entry: Entry }) | undefined {
  if (column === undefined || view.isBlank(row, column)) return undefined;
  const entry = entryAt(view, row, column);
  return { text: headingText(entry.text).replace(/[(（]?\d+(?:\.\d+)?分[)）]?$/, ""), entry };
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

function toIndicator(
  view: SheetView,
  row: number,
  heading: TableHeading,
  dimension: Label,
  category: Label
): IndicatorRow {
  const cells: Partial<Record<IndicatorColumn, Entry>> = {};
  for (const [kind, column] of Object.entries(heading.columns)) {
    const points = kind === "weight" || kind === "score";
    cells[kind as IndicatorColumn] = points
      ? ownEntry(view, row, column)
      : entryAt(view, row, column);
  }
  if (dimension.entry) cells.dimension = dimension.entry;
  if (category.entry) cells.category = category.entry;
  return {
    row,
    dimension: dimension.text,
    category: category.text,
    name: (cells.name?.text ?? "").replace(/\s*[\r\n]+\s*/g, ""),
    cells,
  };
}
