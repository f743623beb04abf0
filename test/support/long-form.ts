import type { BookData, CellData } from "../../workbench/host/model/book-data";

/**
 * A target form with many indicators, as a department's collected sheet has them. Every weight is 1;
 * beside the last indicator of every twenty stands a formula, in the last row the sum of all weights.
 */
export function longForm(rows: number): BookData {
  const text = (...values: (string | number)[]): CellData[] => values.map((value) => ({ value }));
  const last = rows + 2;
  const indicators = Array.from({ length: rows }, (_, index): CellData[] => {
    const line = index + 3;
    const cells = text("产出指标", "数量指标", `完成事项${index + 1}`, `≥${(index % 90) + 10}个`);
    if (line === last)
      return [...cells, { value: 1 }, { value: rows, formula: `=SUM(E3:E${last})` }];
    if (index % 20 !== 0) return [...cells, { value: 1 }];
    return [...cells, { value: 1 }, { value: 2, formula: `=E${line}*2` }];
  });
  return {
    name: "long.xlsx",
    sheets: [
      {
        name: "目标表",
        cells: [
          text("项目支出绩效目标表"),
          text("一级指标", "二级指标", "三级指标", "年度指标值", "分值"),
          ...indicators,
        ],
        extras: {
          frozen: { rows: 2, columns: 0 },
          conditionalFormats: [
            {
              id: "1",
              areas: [{ top: 2, left: 4, bottom: rows + 1, right: 4 }],
              stopIfTrue: false,
              rule: { kind: "CellValue", operator: "GreaterThan", formula1: "=2" },
              look: { fill: "#FFC7CE" },
            },
          ],
        },
      },
    ],
  };
}
