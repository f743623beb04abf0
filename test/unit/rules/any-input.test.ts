import fc from "fast-check";
import { recogniseForms } from "../../../src/core/forms/recognise";
import { checkBook } from "../../../src/core/rules/check-book";
import { nationalScheme } from "../../../src/core/schemes/national";
import { parseCell } from "../../../src/core/sheets/address";
import type { CellValue } from "../../../src/core/sheets/snapshot";
import { faultless, printedRows, sheetOf, workbookOf } from "../../support/printed-form";

const WORDS = [
  "项目支出绩效自评表",
  "项目支出绩效目标申报表",
  "项目名称",
  "项目资金（万元）",
  "年初预算数",
  "全年预算数",
  "全年执行数",
  "执行率",
  "年度资金总额：",
  "其中：财政拨款",
  "预期目标",
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "指标性质",
  "度量单位",
  "偏差原因分析",
  "产出指标（50分）",
  "数量指标",
  "≥95%",
  "效果明显",
  "86.19%",
  "总分",
  "合计",
  "优",
  "注：无",
  "/",
  "—",
  "#N/A",
  "#DIV/0!",
  " ",
  "\n",
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.boolean() }
);
const position = fc.record({ row: fc.nat(50), column: fc.nat(30) });
const area = fc.constantFrom("A1:B2", "A1:A9", "B3:C3", "D2:F6", "nonsense", "");

function examine(rows: readonly (readonly CellValue[])[], options: Parameters<typeof sheetOf>[1]) {
  const { forms, formless } = recogniseForms(workbookOf(sheetOf(rows, options)));
  const issues = checkBook({ forms }, nationalScheme, "zh-CN").issues;
  expect(forms.length > 0 || formless.length === 1).toBe(true);
  for (const issue of issues) {
    expect(parseCell(issue.cell)).toBeDefined();
    expect(issue.message).not.toBe("");
  }
}

describe("whatever stands in the cells", () => {
  test("random sheets are recognised and checked without an exception", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 16 }),
        position,
        fc.option(fc.array(area, { maxLength: 3 }), { nil: undefined }),
        (rows, at, merges) => {
          examine(rows, { at, merges });
        }
      ),
      { numRuns: 200 }
    );
  });

  test("a printed form with some cells replaced stays a form", () => {
    const printed = printedRows(faultless);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(14), fc.nat(8), cell), { maxLength: 12 }),
        (replacements) => {
          const rows = printed.map((row) => [...row]);
          for (const [row, column, value] of replacements) {
            const target = rows[row];
            if (target && row !== 8) target[column] = value;
          }
          examine(
            rows.map((row) => row.map((value) => value ?? "")),
            {}
          );
        }
      ),
      { numRuns: 200 }
    );
  });
});
