import type { SheetView } from "../sheets/sheet-view";
import { amountUnit } from "./amount-unit";
import { entryAt, shownText } from "./entry";
import type { AmountUnit, TaskBlock, TaskColumn, TaskRow } from "./form";
import type { Region } from "./fund-block";
import { headingText } from "./heading-text";

type Columns = Partial<Record<TaskColumn, number>>;

const HEADINGS: readonly (readonly [RegExp, TaskColumn])[] = [
  [/^(?:主要|重点|年度)*(?:任务|工作任务|工作)(?:名称)?$/, "name"],
  [/^(?:主要|任务|工作|具体)*内容$/, "content"],
  [/^(?:任务|工作|实际)?完成情况$/, "done"],
  [/^(?:预算)?(?:金额|资金)?总额$|^(?:预算|资金)?(?:小计|合计)$/, "total"],
  [/^(?:其中[:：]?)?(?:财政拨款|财政资金|一般公共预算)$/, "fiscal"],
  [/^(?:其中[:：]?)?其[他它](?:资金)?$/, "other"],
  [/^(?:预算)?执行(?:数|金额)$/, "executed"],
];
/** 预算金额 stands over 总额, 财政拨款, 其他资金; alone it is the total. */
const OVER = /^(?:预算|资金|涉及|安排)*(?:金额|资金|数|预算)$/;
const TOTAL = /^(?:金额|预算|任务)?(?:合计|总计)$/;
const ENDS = /目标|指标/;

/** The table of a department's tasks (年度主要任务); undefined without one. */
export function findTasks(view: SheetView, region: Region): TaskBlock | undefined {
  for (let row = region.top; row < region.bottom; row++) {
    const columns = columnsOfRow(view, row, region);
    if (columns.name === undefined) continue;
    const lower = columnsOfRow(view, row + 1, region);
    const split = lower.name === undefined && (lower.total ?? lower.fiscal) !== undefined;
    if (split) Object.assign(columns, { ...lower, ...columns });
    else columns.total ??= overColumn(view, row, region);
    const known = [columns.content, columns.done, columns.total, columns.fiscal];
    if (known.filter((column) => column !== undefined).length < 2) continue;
    return readTasks(view, region, columns, row, split ? row + 1 : row);
  }
  return undefined;
}

function columnsOfRow(view: SheetView, row: number, region: Region): Columns {
  const columns: Columns = {};
  for (let column = region.left; column <= region.right; column++) {
    const text = shownText(view, row, column);
    if (text === "" || text.length > 20) continue;
    const words = headingText(text);
    const kind = HEADINGS.find(([pattern]) => pattern.test(words))?.[1];
    // 年度主要任务 beside 任务名称 is the label of the block: the last of the two counts.
    if (kind === "name") columns.name = column;
    else if (kind) columns[kind] ??= column;
  }
  return columns;
}

function overColumn(view: SheetView, row: number, region: Region): number | undefined {
  for (let column = region.left; column <= region.right; column++) {
    if (OVER.test(headingText(shownText(view, row, column)))) return column;
  }
  return undefined;
}

function readTasks(
  view: SheetView,
  region: Region,
  columns: Columns,
  top: number,
  bottom: number
): TaskBlock {
  const rows: TaskRow[] = [];
  let total: TaskRow | undefined;
  for (let row = bottom + 1; row <= region.bottom && total === undefined; row++) {
    const label = firstText(view, row, region);
    if (label === undefined) continue;
    const taskRow = { row, cells: cellsOf(view, row, columns) };
    if (TOTAL.test(headingText(label))) {
      total = taskRow;
      break;
    }
    const labelled = columns.name !== undefined && region.left < columns.name;
    const own = labelled ? shownText(view, row, region.left) : label;
    if (label.length <= 20 && ENDS.test(headingText(labelled ? own : label))) break;
    rows.push(taskRow);
  }
  return { unit: unitOf(view, region, top, bottom), columns, rows, ...(total && { total }) };
}

function firstText(view: SheetView, row: number, region: Region): string | undefined {
  for (let column = region.left; column <= region.right; column++) {
    if (!view.isBlank(row, column)) return shownText(view, row, column);
  }
  return undefined;
}

function cellsOf(view: SheetView, row: number, columns: Columns): TaskRow["cells"] {
  return Object.fromEntries(
    Object.entries(columns).map(([kind, column]) => [kind, entryAt(view, row, column)])
  );
}

/** In the table's headings, else above it; 万元 when nothing says it. */
function unitOf(view: SheetView, region: Region, top: number, bottom: number): AmountUnit {
  for (let row = bottom; row >= region.top; row--) {
    for (let column = region.left; column <= region.right; column++) {
      const text = shownText(view, row, column);
      if (row < top && !/单位|金额|资金/.test(text)) continue;
      const unit = amountUnit(text);
      if (unit) return unit;
    }
  }
  return "万元";
}
