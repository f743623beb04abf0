import type { Entry, Form, IndicatorColumn, MoneyColumn } from "../../../src/core/forms/form";
import { cellAddress, parseCell } from "../../../src/core/sheets/address";
import type { CellValue } from "../../../src/core/sheets/snapshot";

/** A cell of a made-up form: what it holds, and what it shows where that differs. */
export type Cell = CellValue | { readonly value: CellValue; readonly text: string };

/** An entry as the form reader makes it. */
export function entry(row: number, column: number, cell: Cell): Entry {
  const [value, text] =
    typeof cell === "object" ? [cell.value, cell.text] : [cell, String(cell).trim()];
  return { row, column, cell: cellAddress(row, column), value, text };
}

const letters = "ABCDEFGHIJ";

type MoneyCells = Partial<Record<MoneyColumn, Cell>>;
type IndicatorCells = Partial<Record<IndicatorColumn, Cell>>;

const moneyAt: Partial<Record<MoneyColumn, string>> = {
  initial: "E",
  annual: "F",
  executed: "G",
  weight: "H",
  rate: "I",
  score: "J",
};
const indicatorAt: Partial<Record<IndicatorColumn, string>> = {
  name: "D",
  target: "E",
  actual: "F",
  weight: "G",
  score: "H",
};
const splitAt: typeof indicatorAt = {
  name: "D",
  operator: "E",
  target: "F",
  unit: "G",
  actual: "H",
  weight: "I",
  score: "J",
};

interface Made {
  readonly total?: MoneyCells;
  readonly parts?: readonly MoneyCells[];
  readonly indicators: readonly IndicatorCells[];
  readonly split?: boolean;
  readonly score?: Cell;
  readonly grade?: Cell;
}

/** A self-evaluation form: fund rows from row 6, indicators from row 13, the total below them. */
export function madeForm({ total, parts = [], indicators, split, score, grade }: Made): Form {
  const place = split ? splitAt : indicatorAt;
  const rows = [...(total ? [total] : []), ...parts].map((cells, index) => ({
    role: total && index === 0 ? ("total" as const) : ("part" as const),
    label: index === 0 ? "年度资金总额" : "其中",
    row: 5 + index,
    cells: placed(cells, moneyAt, 5 + index),
  }));
  const foot = 12 + indicators.length;
  const scoreColumn = letters.indexOf(place.score ?? "H");
  return {
    kind: "self-eval",
    sheet: "自评表",
    range: `A1:J${foot + 1}`,
    title: "项目支出绩效自评表",
    blankFields: {},
    groups: [],
    subtotals: [],
    fields: { project: entry(2, 1, "道路维修") },
    ...(rows.length > 0
      ? {
          money: {
            unit: "万元" as const,
            rows,
            columns: Object.fromEntries(
              rows.flatMap((row) =>
                Object.entries(row.cells).map(([key, { column }]) => [key, column])
              )
            ),
          },
        }
      : {}),
    indicators: indicators.map((cells, index) => ({
      row: 12 + index,
      dimension: "产出指标",
      category: "数量指标",
      name: String(cells.name ?? ""),
      cells: placed(cells, place, 12 + index),
    })),
    columns: Object.fromEntries(
      Object.entries(place).map(([key, letter]) => [key, letters.indexOf(letter)])
    ),
    headingRow: 11,
    total: {
      row: foot,
      label: "总分",
      ...(score === undefined ? {} : { score: entry(foot, scoreColumn, score) }),
      ...(grade === undefined ? {} : { grade: entry(foot, scoreColumn + 1, grade) }),
    },
    printedWeights: {},
    evidence: [],
  };
}

function placed<Key extends string>(
  cells: Partial<Record<Key, Cell>>,
  place: Partial<Record<Key, string>>,
  row: number
): Partial<Record<Key, Entry>> {
  const result: Partial<Record<Key, Entry>> = {};
  for (const key of Object.keys(cells) as Key[]) {
    const cell = cells[key];
    const column = parseCell(`${place[key] ?? "A"}1`)?.column ?? 0;
    if (cell !== undefined) result[key] = entry(row, column, cell);
  }
  return result;
}

/** A form of 2022 with every indicator met and 86.19% spent. */
export const cleanForm: Form = madeForm({
  total: {
    initial: 250000,
    annual: 250000,
    executed: "215,457.6",
    weight: 10,
    rate: { value: 0.8619, text: "86.19%" },
    score: 8.62,
  },
  indicators: [
    { name: "结算完成率", target: "=100%", actual: "100%", weight: 10, score: 10 },
    { name: "条款完成率", target: "=100%", actual: "100%", weight: 20, score: 20 },
    { name: "费用结算及时性", target: "及时", actual: "及时", weight: 20, score: 20 },
    { name: "合同完成率", target: "=100%", actual: "100%", weight: 30, score: 30 },
    { name: "开放满意度", target: ">=90%", actual: "100%", weight: 10, score: 10 },
  ],
  score: 98.62,
  grade: "优",
});

/** A form whose total fund row is all zeros above a part that was spent in full. */
export const zeroTotalForm: Form = madeForm({
  total: { initial: 0, annual: 0, executed: 0, weight: 10, rate: 0, score: 0 },
  parts: [{ initial: 90, annual: 89.974, executed: 89.974 }],
  indicators: [
    { name: "委托项目数量", target: "≥50个", actual: "50", weight: 8, score: 8 },
    { name: "报告合格率", target: "≥100百分比", actual: "100", weight: 8, score: 8 },
    { name: "支出合规性", target: "执行有关制度", actual: "达成预期指标", weight: 8, score: 8 },
    { name: "项目总成本", target: "≤90万元", actual: "90", weight: 8, score: 8 },
    { name: "影响程度", target: "效果明显", actual: "达成预期指标", weight: 58, score: 58 },
  ],
  score: 90,
});
