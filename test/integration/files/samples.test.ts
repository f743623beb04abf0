import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { areaAddress } from "../../../src/core/sheets/address";
import { lvliang2024 } from "../../../templates/samples/data/lvliang-2024";
import { se01 } from "../../../templates/samples/data/se01";
import {
  printedSelfEvaluation,
  type SelfEvaluationRecord,
} from "../../../templates/samples/printed-self-evaluation";
import { sampleBooks } from "../../../templates/samples/sample-books";
import { readWorkbook } from "../../../workbench/files/read-workbook";
import { writeWorkbook } from "../../../workbench/files/write-workbook";
import type { BookData } from "../../../workbench/host/model/book-data";
import { validateWorkbook } from "../../support/ooxml";

const folder = join(__dirname, "../../../templates/samples");
const files = Object.keys(sampleBooks());

function committed(file: string): Uint8Array {
  return readFileSync(join(folder, file));
}

function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)])
  );
}

/** Values by address, as a reader of the sheet sees them. */
function valuesOf(book: BookData): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  book.sheets[0]?.cells.forEach((line, row) =>
    line?.forEach((cell, column) => {
      if (cell?.value === undefined) return;
      found[areaAddress({ top: row, left: column, bottom: row, right: column })] = cell.value;
    })
  );
  return found;
}

describe.each(files)("the sample %s", (file) => {
  test("is what its figures give (otherwise: npm run samples)", async () => {
    const fresh = await writeWorkbook(sampleBooks()[file] as BookData);
    expect(parts(committed(file))).toEqual(parts(fresh));
    expect(await writeWorkbook(sampleBooks()[file] as BookData)).toEqual(fresh);
  });

  test("passes the OOXML validator, and so does its copy", async () => {
    const bytes = committed(file);
    expect(await validateWorkbook(bytes)).toEqual({ ok: true, errors: [] });
    const copy = await writeWorkbook(await readWorkbook(bytes, file));
    expect(await validateWorkbook(copy)).toEqual({ ok: true, errors: [] });
  });

  test("is printed on A4, one page wide, in fonts by name", async () => {
    const book = await readWorkbook(committed(file), file);
    const page = book.sheets[0]?.extras?.page;
    expect(page).toMatchObject({ paperSize: "A4", fitWidth: 1 });
    const fonts = new Set(book.styles?.map((style) => style.fontName));
    expect([...fonts].sort()).toEqual(["宋体", "黑体"]);
  });
});

describe("the list of key evaluations", () => {
  test("has the thirty items as published", async () => {
    const values = valuesOf(
      await readWorkbook(committed("lvliang-2024.xlsx"), "lvliang-2024.xlsx")
    );
    expect(values).toMatchObject({ A2: "序号", B2: "项目名称", C2: "评价结果" });
    expect(values).toMatchObject({ A3: 1, B3: "公积金中心信息化项目", C3: "优" });
    expect(values).toMatchObject({ A32: 30, B32: "“吕梁通”城市综合服务平台数据项目", C32: "差" });
    const grades = lvliang2024.items.map(([, grade]) => grade);
    const count = (grade: string) => grades.filter((one) => one === grade).length;
    expect(["优", "良", "中", "差"].map(count)).toEqual([1, 18, 9, 2]);
  });
});

describe("the printed self-evaluations", () => {
  test("se01 keeps its errors: fund total 0 against 89.974, rate and score 0", async () => {
    const book = await readWorkbook(committed("se01.xlsx"), "se01.xlsx");
    expect(valuesOf(book)).toMatchObject({
      A1: "项目支出绩效自评表",
      C3: "委托业务项目",
      A5: "项目资金（万元）",
      C6: "年度资金总额：",
      D6: 0,
      E6: 0,
      F6: 0,
      G6: 10,
      H6: 0,
      I6: 0,
      C7: "其中：本年财政拨款",
      D7: 90,
      E7: 89.974,
      F7: 89.974,
      B13: "产出指标（50分）",
      E14: "≥100百分比",
      F14: 100,
    });
    const merges = (book.sheets[0]?.merges ?? []).map(areaAddress);
    expect(merges).toEqual(
      expect.arrayContaining(["A1:I1", "A5:B9", "A12:A21", "B13:B18", "C14:C15", "B19:B21"])
    );
    // The source is cut off before the satisfaction row and the total.
    expect(Object.values(valuesOf(book))).not.toContain("总分");
  });

  test("se24 has its total, its rate as a percentage and money as numbers", async () => {
    const book = await readWorkbook(committed("se24.xlsx"), "se24.xlsx");
    expect(valuesOf(book)).toMatchObject({
      A5: "项目资金（元）",
      F6: 215457.6,
      H6: 0.8619,
      I6: 8.62,
      E13: "=100%",
      F13: "100%",
      E17: ">=90%",
      A18: "总分",
      G18: 100,
      H18: 98.62,
    });
    const format = (row: number, column: number) =>
      book.styles?.[book.sheets[0]?.cells[row]?.[column]?.style ?? -1]?.numberFormat;
    expect(format(5, 5)).toBe("#,##0.00");
    expect(format(5, 7)).toBe("0.00%");
  });

  test("columns are wide enough for every level-2 and level-3 name on its line or lines", () => {
    const sheet = printedSelfEvaluation(se01).sheets[0];
    const heights = new Map((sheet?.rows ?? []).map((row) => [row.first, row.height ?? 0]));
    // 24 Chinese characters in a column of 150 points at 10.5 points: two lines.
    expect(heights.get(20)).toBeGreaterThanOrEqual(2 * 10.5 * 1.2);
  });

  const other: SelfEvaluationRecord = {
    title: "绩效目标自评表 暖通改造",
    region: null,
    year: null,
    money: {
      unit: "万元",
      年度资金总额: { 预算数: "43.2", 执行数: "37.24", 执行率: "86%", 得分: "9" },
      中央补助: { 预算数: "10" },
    },
    indicators: [
      {
        level1: "产出",
        level2: "数量",
        level3: "面积",
        targetText: "43.2",
        actualText: "37.24",
        weight: 10,
        score: 9,
        note: "尾款未付",
      },
      {
        level1: "产出",
        level2: "质量",
        level3: "合格",
        targetText: null,
        actualText: null,
        weight: null,
        score: "/",
      },
      {
        level1: "效益",
        level2: "质量",
        level3: "满意",
        targetText: "≥90",
        actualText: "95%",
        weight: 10,
        score: 10,
      },
    ],
    totals: { 总分得分: "96", 等级: "优" },
  };

  test("another form in the same layout", async () => {
    const bytes = await writeWorkbook(printedSelfEvaluation(other));
    expect((await validateWorkbook(bytes)).ok).toBe(true);
    const book = await readWorkbook(bytes, "x.xlsx");
    expect(valuesOf(book)).toMatchObject({
      A2: "（    年度）",
      E6: 43.2,
      F6: 37.24,
      H6: 0.86,
      C10: "中央补助",
      E10: 10,
      F14: 37.24,
      H15: "/",
      I14: "尾款未付",
      F16: "95%",
      H17: 96,
      I17: "优",
    });
    // The same level-2 name under another level-1 heading is a cell of its own.
    expect((book.sheets[0]?.merges ?? []).map(areaAddress)).not.toContain("C15:C16");
  });
});
