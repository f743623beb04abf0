import { readNumber } from "../numbers/read-number";
import type { SheetView } from "../sheets/sheet-view";
import { amountUnit } from "./amount-unit";
import { entryAt, shownText } from "./entry";
import type { AmountUnit, Entry, MoneyBlock, MoneyColumn, MoneyRole, MoneyRow } from "./form";
import { headingText, printedPoints } from "./heading-text";
import { isBlockLabel, isFundLabel, moneyHeading } from "./money-headings";

/** Part of a sheet in which a block is looked for: both rows and both columns included. */
export interface Region {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface FoundMoney {
  readonly block: MoneyBlock;
  readonly top: number;
  readonly bottom: number;
  /** Points the block prints in a heading or label: 预算执行情况（10分）, 得分（20分×执行率）. */
  readonly printedWeight?: number;
  readonly labels: readonly string[];
}

/** Key of a form's `printedWeights` for the points of the execution rate. */
export const EXECUTION = "预算执行";

const BLANK_ROWS_INSIDE = 2;
const TOTAL = /总额|合计|总计|总投入|总投资|总预算|资金总量/;
const ENDS = /目标|指标|完成情况|^注|项目名称|实施内容|项目概况|基本情况|绩效/;

/** The fund block between the head of a form and its indicator table; undefined without one. */
export function findMoney(view: SheetView, region: Region): FoundMoney | undefined {
  for (let row = region.top; row <= region.bottom; row++) {
    const columns = headingColumns(view, row, region);
    if (!columns) continue;
    const lower = row < region.bottom ? splitColumns(view, row, region) : undefined;
    return lower ? readTable(view, row + 1, lower, region) : readTable(view, row, columns, region);
  }
  return readPairs(view, region);
}

type Columns = Partial<Record<MoneyColumn, number>>;

function headingColumns(view: SheetView, row: number, region: Region): Columns | undefined {
  const columns: Columns = {};
  for (let column = region.left; column <= region.right; column++) {
    const text = shownText(view, row, column);
    const kind = moneyHeading(text);
    if (kind === undefined || namesRows(view, row + 1, column)) continue;
    // 预算数 | 调整预算数: the first of the two is the one the year began with.
    const adjusted = kind === "annual" && columns.initial === undefined && /全年|调整/.test(text);
    if (adjusted && columns.annual !== undefined) {
      columns.initial = columns.annual;
      columns.annual = column;
    }
    columns[kind] ??= column;
  }
  const { period, initial, annual, executed, forecast, rate } = columns;
  const amounts = [period, initial, annual, executed, forecast, rate].filter(
    (column) => column !== undefined
  );
  // A ledger's headings have 预算数 among many others; a fund block has at least two figures.
  return amounts.length >= 2 ? columns : undefined;
}

/**
 * Headings over two rows: 预算数 over 年初 and 调整后, 执行数 over 1-7月 and 全年预计. The lower row holds no
 * figure and reads as headings together with what stands above, filled to the right.
 */
function splitColumns(view: SheetView, row: number, region: Region): Columns | undefined {
  const columns: Columns = {};
  let above = "";
  let joined = 0;
  for (let column = region.left; column <= region.right; column++) {
    const upper = shownText(view, row, column);
    const lower = shownText(view, row + 1, column);
    if (upper !== "") above = upper;
    if (lower !== "" && readNumber(view.value(row + 1, column)) !== null) return undefined;
    if (lower === "") {
      const kind = upper === "" ? undefined : moneyHeading(upper);
      if (kind) columns[kind] ??= column;
      continue;
    }
    const kind =
      moneyHeading(lower) ?? moneyHeading(`${lower}${above}`) ?? moneyHeading(`${above}${lower}`);
    if (kind === undefined) {
      if (moneyHeading(above) !== undefined) return undefined;
      continue;
    }
    columns[kind] ??= column;
    joined++;
  }
  return joined >= 2 ? columns : undefined;
}

/** A heading above the rows' own labels (年度预算数 over 总额, 其中：财政资金) is none of an amount. */
function namesRows(view: SheetView, row: number, column: number): boolean {
  const below = shownText(view, row, column);
  return isFundLabel(below) && moneyHeading(below) === undefined && readNumber(below) === null;
}

function readTable(
  view: SheetView,
  headingRow: number,
  columns: Columns,
  region: Region
): FoundMoney {
  const firstColumn = Math.min(...Object.values(columns));
  const rows: MoneyRow[] = [];
  const labels: string[] = [];
  let bottom = headingRow;
  let blanks = 0;
  for (let row = headingRow + 1; row <= region.bottom && blanks <= BLANK_ROWS_INSIDE; row++) {
    const label = rowLabel(view, row, region.left, firstColumn);
    const filled = Object.values(columns).some((column) => !view.isBlank(row, column));
    if (!filled && label === "") {
      blanks++;
      continue;
    }
    if (ENDS.test(headingText(label)) && !isFundLabel(label)) break;
    if (!filled && !isFundLabel(label)) break;
    if (looksLikeText(view, row, columns) && !isFundLabel(label)) break;
    blanks = 0;
    bottom = row;
    rows.push({ role: roleOf(label), label, row, cells: cellsOf(view, row, columns) });
  }
  for (const column of Object.values(columns)) labels.push(shownText(view, headingRow, column));
  return {
    block: { unit: unitOf(view, region, headingRow, bottom), rows: onlyRow(rows), columns },
    top: headingRow,
    bottom,
    printedWeight: printedWeight(view, headingRow, bottom, region),
    labels,
  };
}

/** The text nearest to the figures; the label of the whole block only when nothing else stands there. */
function rowLabel(view: SheetView, row: number, left: number, firstColumn: number): string {
  for (let column = firstColumn - 1; column >= left; column--) {
    const text = shownText(view, row, column);
    if (text !== "" && !isBlockLabel(text)) return text;
  }
  return "";
}

/** Words where amounts belong, in every amount column: the next section of the form has begun. */
function looksLikeText(view: SheetView, row: number, columns: Columns): boolean {
  const { initial, annual, executed } = columns;
  const texts = [initial, annual, executed]
    .flatMap((column) => (column === undefined ? [] : [shownText(view, row, column)]))
    .filter((text) => text !== "");
  return texts.length > 0 && texts.every((text) => text.length > 12 && readNumber(text) === null);
}

function roleOf(label: string): MoneyRole {
  if (label === "") return "other";
  const words = headingText(label);
  return TOTAL.test(words) && !words.startsWith("其中") ? "total" : "part";
}

/** A single row is the total, whatever it is called. */
function onlyRow(rows: readonly MoneyRow[]): readonly MoneyRow[] {
  const [first] = rows;
  if (rows.length !== 1 || !first || first.label.startsWith("其中")) return rows;
  return [{ ...first, role: "total" }];
}

function cellsOf(
  view: SheetView,
  row: number,
  columns: Columns
): Partial<Record<MoneyColumn, Entry>> {
  const cells: Partial<Record<MoneyColumn, Entry>> = {};
  for (const [kind, column] of Object.entries(columns)) {
    cells[kind as MoneyColumn] = entryAt(view, row, column);
  }
  return cells;
}

/** First the block's own labels and headings, then 单位：元 above; 万元 when nothing says it. */
function unitOf(view: SheetView, region: Region, top: number, bottom: number): AmountUnit {
  for (let row = top; row <= bottom; row++) {
    for (let column = region.left; column <= region.right; column++) {
      const text = shownText(view, row, column);
      if (readNumber(text)) continue;
      const unit = amountUnit(text);
      if (unit) return unit;
    }
  }
  return statedUnit(view, { ...region, bottom: top }) ?? "万元";
}

/** `单位：元` in the head of a form. */
function statedUnit(view: SheetView, region: Region): AmountUnit | undefined {
  for (let row = region.bottom; row >= region.top; row--) {
    for (let column = region.left; column <= region.right; column++) {
      const text = shownText(view, row, column);
      const unit = /单位|资金|金额/.test(text) ? amountUnit(text) : undefined;
      if (unit) return unit;
    }
  }
  return undefined;
}

function printedWeight(
  view: SheetView,
  top: number,
  bottom: number,
  region: Region
): number | undefined {
  for (let row = top; row <= bottom; row++) {
    for (let column = region.left; column <= region.right; column++) {
      const text = shownText(view, row, column);
      if (!/执行|得分|资金/.test(text)) continue;
      const points = printedPoints(text);
      if (points !== undefined) return points;
    }
  }
  return undefined;
}

interface Pair {
  readonly label: string;
  readonly row: number;
  readonly labelColumn: number;
  readonly column: number;
}

/**
 * Target forms print label and amount side by side, often for the whole project and for the year in
 * one row: the amounts of the year are `annual`, those of the whole project `period`.
 */
function readPairs(view: SheetView, region: Region): FoundMoney | undefined {
  const pairs = findPairs(view, region);
  const totals = pairs.filter(isTotalPair);
  const total = totals.find((pair) => /年度|当年|本年/.test(pair.label)) ?? totals[0] ?? pairs[0];
  if (!total) return undefined;
  const chosen = withParts(pairs, total);
  const whole = totals.find((pair) => pair !== total && WHOLE_PERIOD.test(pair.label));
  const periods = whole ? withParts(pairs, whole) : [];
  const rows = chosen.map((pair, index): MoneyRow => {
    const period = whole && periodOf(periods, whole, pair, total);
    return {
      role: index === 0 ? "total" : "part",
      label: pair.label,
      row: pair.row,
      cells: {
        annual: entryAt(view, pair.row, pair.column),
        ...(period && { period: entryAt(view, period.row, period.column) }),
      },
    };
  });
  const top = Math.min(total.row, whole?.row ?? total.row);
  const bottom = Math.max(...[...chosen, ...periods].map((pair) => pair.row));
  return {
    block: {
      unit: unitOf(view, region, top, bottom),
      rows,
      columns: { annual: total.column, ...(whole && { period: whole.column }) },
    },
    top,
    bottom,
    printedWeight: undefined,
    labels: [...(whole ? [whole.label] : []), total.label],
  };
}

const WHOLE_PERIOD = /实施期|项目期|中期|项目(?:资金)?总|总投资|总投入/;

/** A total and the rows of its parts below it, up to the next total under the same labels. */
function withParts(pairs: readonly Pair[], total: Pair): Pair[] {
  const chosen = [total];
  for (const pair of pairs) {
    if (pair.labelColumn !== total.labelColumn || pair.row <= total.row) continue;
    if (isTotalPair(pair)) break;
    chosen.push(pair);
  }
  return chosen;
}

/** The whole project's amount for a row of the year: in the same row, or as far below its total. */
function periodOf(
  periods: readonly Pair[],
  whole: Pair,
  pair: Pair,
  total: Pair
): Pair | undefined {
  const row = whole.row + (pair.row - total.row);
  return periods.find((one) => one.row === row);
}

function isTotalPair(pair: Pair): boolean {
  return /总额|合计|小计|总投入|总投资|预计投入|预算(?:申报)?(?:数|总额)?$|总预算/.test(
    headingText(pair.label).replace(/^其中/, "")
  );
}

const AMOUNT_LABEL =
  /^(?:其中)?[:：]?(?:实施期|项目|年度|当年|本年|本年度|中期|上级|本级|一般公共|市级|省级|中央|县级|区级|预计|申请|申报)*(?:资金总额|总额|财政拨款(?:小计)?|财政(?:专项|补助|衔接|配套)?资金|(?:财政)?(?:衔接|专项|补助|配套)资金|上年结转(?:资金)?|其[他它]资金|其[他它]|自有资金|自筹资金|一般公共预算(?:拨款)?|预计投入|预算(?:申报)?(?:数|总额)|总投资|总预算|年度预算|财政)$/;

function findPairs(view: SheetView, region: Region): Pair[] {
  const pairs: Pair[] = [];
  const blank: Pair[] = [];
  for (let row = region.top; row <= region.bottom; row++) {
    for (let column = region.left; column <= region.right; column++) {
      const label = shownText(view, row, column);
      if (label === "" || !AMOUNT_LABEL.test(headingText(label))) continue;
      const next = nextFilled(view, row, column + 1, region.right);
      const text = next === undefined ? "" : shownText(view, row, next);
      if (next !== undefined && !AMOUNT_LABEL.test(headingText(text))) {
        pairs.push({ label, row, labelColumn: column, column: next });
      } else if (view.isBlank(row, (view.mergeAt(row, column)?.right ?? column) + 1)) {
        const right = (view.mergeAt(row, column)?.right ?? column) + 1;
        blank.push({ label, row, labelColumn: column, column: right });
      }
    }
  }
  // A label without an amount belongs to the block when amounts stand beside the labels above or below.
  const columns = new Set(pairs.map(({ labelColumn }) => labelColumn));
  const belonging = blank.filter(({ labelColumn }) => columns.has(labelColumn));
  if (belonging.length === 0) return pairs;
  return [...pairs, ...belonging].sort((a, b) => a.row - b.row || a.labelColumn - b.labelColumn);
}

function nextFilled(view: SheetView, row: number, from: number, right: number): number | undefined {
  for (let column = from; column <= right; column++) {
    if (!view.isBlank(row, column)) return column;
  }
  return undefined;
}
