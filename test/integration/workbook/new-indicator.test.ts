import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planIndicator } from "../../../src/commands/new-indicator";
import { findForms } from "../../../src/commands/find-forms";
import type { Form } from "../../../src/core/forms/form";
import { indicatorKeys, type Draft } from "../../../src/core/forms/indicator-draft";
import { areaAddress, parseArea } from "../../../src/core/sheets/address";
import { createExcelPort } from "../../../src/workbook/excel-port";
import { readWorkbook } from "../../../workbench/files/read-workbook";
import type { BookData } from "../../../workbench/host/model/book-data";
import { cellsOf, openEmbeddedExcel, type EmbeddedExcel } from "../../support/excel";

jest.setTimeout(60_000);

const settings = { locale: "zh-CN", scope: "workbook" } as const;
let excel: EmbeddedExcel;
afterEach(() => excel.close());

const forms = async (): Promise<readonly Form[]> => (await findForms(excel.port, settings)).forms;

async function add(draft: Draft, at = 0) {
  const form = (await forms())[at]!;
  const planned = await planIndicator(excel.port, indicatorKeys(form)[0]!, draft, settings);
  if (planned.blocked !== undefined) throw new Error(planned.blocked);
  return planned;
}

/** Everything a saved file would hold but where the user looks; the order of merged areas says nothing. */
const whole = async (): Promise<unknown> => {
  await excel.book.calculate();
  const { selection: _, sheets, ...rest } = excel.book.toData();
  const ordered = sheets.map((sheet) => ({
    ...sheet,
    merges: (sheet.merges ?? []).map(areaAddress).sort(),
  }));
  return JSON.parse(JSON.stringify({ ...rest, sheets: ordered }));
};
const merges = (): string[] => excel.book.toData().sheets[0]!.merges!.map(areaAddress).sort();
const formula = async (cell: string): Promise<unknown> => {
  await excel.book.calculate();
  return excel.book.sheet("表")!.formulas(parseArea(cell)!)[0]![0];
};
const names = async (at = 0): Promise<string[]> =>
  (await forms())[at]!.indicators.map((row) => row.name);

type Rows = Parameters<typeof cellsOf>[0];
const open = async (rows: Rows, merged: readonly string[] = [], more: Partial<BookData> = {}) => {
  const cells = cellsOf(rows);
  excel = await openEmbeddedExcel({
    sheets: [{ name: "表", cells, merges: merged.map((one) => parseArea(one)!) }],
    ...more,
  });
};

const NATIONAL: Rows = [
  ["项目支出绩效自评表", "", "", "", "", "", ""],
  ["", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["绩效指标", "产出指标（50分）", "数量指标", "培训人次", "≥50人次", "50", 30, "=G3*1"],
  ["", "", "", "培训场次", "≥5场", "5", 10, "=G4*1"],
  ["", "", "质量指标", "合格率", "≥90%", "90%", 10, "=G5*1"],
  ["", "效益指标（30分）", "社会效益指标", "就业率", "≥90%", "90%", 30, "=G6*1"],
  ["", "满意度指标", "服务对象满意度指标", "学员满意度", "≥90%", "95%", 10, "=G7*1"],
  ["合计", "", "", "", "", "", "=SUM(G3:G7)", "=SUM(H3:H7)"],
  ["注：占比", "", "", "", "", "", "=G3/SUM(G$3:G$7)", ""],
];
const MERGED = ["A1:H1", "A3:A7", "B3:B5", "C3:C4", "A8:F8"];

describe("a new indicator", () => {
  test("in the middle of the national layout: labels and sums grow, one undo puts all back", async () => {
    await open(NATIONAL, MERGED);
    const before = await whole();
    const draft = {
      dimension: "产出指标（50分）",
      category: "数量指标",
      name: "教材册数",
      target: "≥100册",
      weight: "5",
    };
    const { plan, notes } = await add(draft);
    expect(notes).toContain("合并单元格 C3:C4 加长一行。");
    expect(notes).toContain("“产出指标（50分）”里印的分值没有改，请核对。");
    await excel.port.apply(plan);
    expect(merges()).toEqual(["A1:H1", "A3:A8", "A9:F9", "B3:B6", "C3:C5"].sort());
    expect(await names()).toEqual([
      "培训人次",
      "培训场次",
      "教材册数",
      "合格率",
      "就业率",
      "学员满意度",
    ]);
    const row = (await forms())[0]!.indicators[2]!;
    expect([row.dimension, row.category]).toEqual(["产出指标", "数量指标"]);
    expect(await formula("G9")).toBe("=SUM(G3:G8)");
    expect(await formula("G10")).toBe("=G3/SUM(G$3:G$8)");
    // The score of the new row is computed as in the row above.
    expect(await formula("H5")).toBe("=G5*1");
    expect(await excel.values("表", "G9:H9")).toEqual([[95, 95]]);
    await excel.port.undo();
    expect(await whole()).toEqual(before);
  });

  test("in the last group before 合计: ranges that ended there take it in", async () => {
    await open(NATIONAL, MERGED);
    const before = await whole();
    const { plan, notes } = await add({
      dimension: "满意度指标",
      category: "服务对象满意度指标",
      name: "家长满意度",
      weight: "5",
    });
    expect(notes).toContain("C7:C8 合并成一格。");
    await excel.port.apply(plan);
    expect(await formula("G9")).toBe("=SUM(G3:G8)");
    expect(await formula("G10")).toBe("=G3/SUM(G$3:G$8)");
    expect(merges()).toEqual(
      ["A1:H1", "A3:A8", "A9:F9", "B3:B5", "B7:B8", "C3:C4", "C7:C8"].sort()
    );
    expect((await names()).at(-1)).toBe("家长满意度");
    await excel.port.undo();
    expect(await whole()).toEqual(before);
  });

  test("of a level 2 the form does not have yet: below its level 1, with its label", async () => {
    await open(NATIONAL, MERGED);
    const { plan } = await add({
      dimension: "产出指标（50分）",
      category: "时效指标",
      name: "按时开班",
      weight: "5",
    });
    await excel.port.apply(plan);
    const row = (await forms())[0]!.indicators[3]!;
    expect([row.row, row.dimension, row.category, row.name]).toEqual([
      5,
      "产出指标",
      "时效指标",
      "按时开班",
    ]);
    expect(merges()).toContain("B3:B6");
    expect(merges()).toContain("C3:C4");
  });

  test("without merged cells the labels are repeated, and a fixed total that was right stays right", async () => {
    await open([
      ["项目支出绩效目标申报表"],
      ["一级指标", "二级指标", "三级指标", "指标值", "分值"],
      ["产出指标", "数量指标", "培训人次", "≥50人次", 30],
      ["产出指标", "数量指标", "培训场次", "≥5场", 30],
      ["效益指标", "社会效益指标", "就业率", "≥90%", 30],
      ["合计", "", "", "", 90],
    ]);
    const before = await whole();
    const { plan } = await add({
      dimension: "产出指标",
      category: "数量指标",
      name: "教材册数",
      target: "100",
      weight: "2.5",
    });
    await excel.port.apply(plan);
    expect(await excel.values("表", "A5:E5")).toEqual([
      ["产出指标", "数量指标", "教材册数", 100, 2.5],
    ]);
    expect(await excel.values("表", "E7")).toEqual([[92.5]]);
    expect(merges()).toEqual([]);
    await excel.port.undo();
    expect(await whole()).toEqual(before);
  });

  test("labels that stand once with blanks below are left as they are; a doubtful total is told", async () => {
    await open([
      ["项目支出绩效目标申报表"],
      ["一级指标", "二级指标", "三级指标", "指标值", "分值"],
      ["产出指标", "数量指标", "培训人次", "≥50人次", 30],
      ["", "", "培训场次", "≥5场", 30],
      ["效益指标", "社会效益指标", "就业率", "≥90%", 30],
      ["合计", "", "", "", 88],
    ]);
    const { plan, notes } = await add({
      dimension: "产出指标",
      category: "数量指标",
      name: "教材册数",
      weight: "5",
    });
    expect(notes).toContain("E6 的 88 原来就不等于各条之和，没有改。");
    await excel.port.apply(plan);
    expect(await excel.values("表", "A5:E5")).toEqual([["", "", "教材册数", "", 5]]);
    expect(await excel.values("表", "E7")).toEqual([[88]]);
    expect((await forms())[0]!.indicators[2]).toMatchObject({
      dimension: "产出指标",
      name: "教材册数",
    });
  });

  test("in the Sichuan layout operator, value and unit go into their own columns", async () => {
    await open(
      [
        ["项目支出绩效自评表"],
        [
          "一级指标",
          "二级指标",
          "三级指标",
          "指标性质",
          "指标值",
          "度量单位",
          "完成值",
          "权重",
          "得分",
        ],
        ["产出指标", "数量指标", "培训人次", "≥", 50, "人次", 52, 60, 60],
        ["效益指标", "社会效益指标", "就业率", "≥", 90, "%", 91, 30, 30],
        ["合计", "", "", "", "", "", "", "=H3+H4", "=SUM(I3,I4)"],
      ],
      ["A5:G5"]
    );
    const before = await whole();
    const draft = {
      dimension: "效益指标",
      category: "社会效益指标",
      name: "带动户数",
      operator: "≥",
      target: "20",
      unit: "户",
      weight: "5",
    };
    await excel.port.apply((await add(draft)).plan);
    expect(await excel.values("表", "A5:I5")).toEqual([
      ["效益指标", "社会效益指标", "带动户数", "≥", 20, "户", "", 5, ""],
    ]);
    expect(await formula("H6")).toBe("=H3+H4+H5");
    expect(await formula("I6")).toBe("=SUM(I3,I4,I5)");
    expect(merges()).toEqual(["A6:G6"]);
    await excel.port.undo();
    expect(await whole()).toEqual(before);
  });

  test("two forms below one another: the lower one moves as it is", async () => {
    await open(
      [
        ...NATIONAL,
        [""],
        ...NATIONAL.map((row) =>
          row.map((cell) =>
            typeof cell === "string" && cell.startsWith("=")
              ? cell.replace(/(\$?)(\d+)/g, (whole, fixed: string, n: string) =>
                  n === "1" ? whole : `${fixed}${Number(n) + 10}`
                )
              : cell
          )
        ),
      ],
      [...MERGED, ...MERGED.map((one) => one.replace(/\d+/g, (n) => String(Number(n) + 10)))]
    );
    const before = await whole();
    const lower = await names(1);
    expect(lower).toHaveLength(5);
    const { plan } = await add({
      dimension: "满意度指标",
      category: "服务对象满意度指标",
      name: "家长满意度",
      weight: "5",
    });
    await excel.port.apply(plan);
    expect(await names(1)).toEqual(lower);
    expect(merges()).toContain("A14:A18");
    expect(await formula("G19")).toBe("=SUM(G14:G18)");
    expect(await excel.values("表", "G19")).toEqual([[90]]);
    await excel.port.undo();
    expect(await whole()).toEqual(before);
  });

  test("a sum on another sheet takes it in too", async () => {
    await open(NATIONAL, MERGED);
    excel.close();
    excel = await openEmbeddedExcel({
      sheets: [
        { name: "表", cells: cellsOf(NATIONAL), merges: MERGED.map((one) => parseArea(one)!) },
        { name: "汇总", cells: cellsOf([["分值", "=SUM(表!G3:G7)"]]) },
      ],
    });
    const { plan } = await add({
      dimension: "满意度指标",
      category: "服务对象满意度指标",
      name: "家长满意度",
      weight: "5",
    });
    await excel.port.apply(plan);
    expect(await excel.values("汇总", "B1")).toEqual([[95]]);
    await excel.port.undo();
    expect(await excel.values("汇总", "B1")).toEqual([[90]]);
  });

  test("in a printed form of a published figure", async () => {
    const file = join(__dirname, "../../../templates/samples/se01.xlsx");
    excel = await openEmbeddedExcel(await readWorkbook(readFileSync(file), "se01.xlsx"));
    const before = await whole();
    const [form] = await forms();
    const last = form!.indicators.at(-1)!;
    const { plan } = await add({
      dimension: last.cells.dimension!.text,
      category: last.cells.category!.text,
      name: "新指标",
      weight: "5",
    });
    await excel.port.apply(plan);
    const after = (await forms())[0]!;
    expect(after.indicators).toHaveLength(form!.indicators.length + 1);
    expect(after.indicators.at(-1)).toMatchObject({
      name: "新指标",
      dimension: last.dimension,
      category: last.category,
    });
    await excel.port.undo();
    expect(await whole()).toEqual(before);
  });
});

describe("what stands in the way", () => {
  const draft = {
    dimension: "满意度指标",
    category: "服务对象满意度指标",
    name: "家长满意度",
    weight: "5",
  };

  test("a protected sheet is told, and nothing is written", async () => {
    await open(NATIONAL, MERGED);
    const { plan } = await add(draft);
    const before = await whole();
    excel.book.sheet("表")!.extras.protection.protected = true;
    expect((await excel.port.preview(plan)).obstacles).toEqual([
      "工作表“表”受保护，不能插入行。请先在“审阅”里撤销保护，再重试。",
    ]);
    await expect(excel.port.apply(plan)).rejects.toThrow(/受保护/);
    excel.book.sheet("表")!.extras.protection.protected = false;
    expect(await whole()).toEqual(before);
  });

  test("a filter is told", async () => {
    await open(NATIONAL, MERGED);
    const { plan } = await add(draft);
    await excel.page.window.Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem("表");
      autoFilter.apply("B2:G7", 5, { filterOn: "Custom", criterion1: ">20" });
      await context.sync();
    });
    const { obstacles } = await excel.port.preview(plan);
    expect(obstacles).toEqual(["工作表“表”正在筛选，插入的行可能看不见。请先清除筛选，再重试。"]);
  });

  test("another table beside the rows would be cut in two", async () => {
    const wide = NATIONAL.map((row, at) => [
      ...row,
      ...Array.from({ length: 9 - row.length }, () => ""),
      ...(at === 1
        ? ["一级指标", "二级指标", "三级指标", "年度指标值", "分值"]
        : at > 1 && at < 9
          ? ["产出指标", "数量指标", `第${at}条`, "1", 10]
          : ["", "", "", "", ""]),
    ]);
    await open(wide, MERGED);
    const form = (await forms())[0]!;
    const planned = await planIndicator(excel.port, indicatorKeys(form)[0]!, draft, settings);
    expect(planned.blocked).toMatch(/旁边还有/);
  });

  test.each([0, 1, 2, 4, 7])(
    "a write that fails after %i actions leaves all as it was",
    async (after) => {
      await open(NATIONAL, MERGED);
      const { plan } = await add(draft);
      const before = await whole();
      excel.host.faults = { failBatch: { batch: 3, code: "GeneralException", after } };
      await expect(excel.port.apply(plan)).rejects.toThrow(/恢复原样/);
      expect(await whole()).toEqual(before);
    }
  );

  test("a connection lost in between is put back by the next session, and the row can be added then", async () => {
    await open(NATIONAL, MERGED);
    const { plan } = await add(draft);
    const before = await whole();
    const needed = await excel.requests(() => excel.port.apply(plan));
    await excel.port.undo();
    for (const dropWithin of [2, 8, 14]) {
      excel.host.faults = { dropAfter: needed - 1, dropWithin };
      await expect(excel.port.apply(plan)).rejects.toThrow();
      excel.host.faults = {};
      const next = createExcelPort({ locale: "zh-CN" });
      if ((await next.unfinished()) !== undefined) await next.recover();
      expect(await whole()).toEqual(before);
    }
    await createExcelPort({ locale: "zh-CN" }).apply(plan);
    expect(await names()).toHaveLength(6);
  });

  test("what was kept of a cut-off write is no trap for the next one", async () => {
    await open(NATIONAL, MERGED);
    const { plan } = await add(draft);
    const needed = await excel.requests(() => excel.port.apply(plan));
    await excel.port.undo();
    excel.host.faults = { dropAfter: needed - 1, dropWithin: 8 };
    await expect(excel.port.apply(plan)).rejects.toThrow();
    excel.host.faults = {};
    const next = createExcelPort({ locale: "zh-CN" });
    await next.forgetUnfinished();
    const rows = await names();
    const again = await add({ ...draft, name: "社会满意度" });
    await next.apply(again.plan);
    expect(await names()).toHaveLength(rows.length + 1);
    expect(excel.book.toData().names ?? []).toEqual([]);
  });

  test("undo does not touch a row that was moved meanwhile", async () => {
    await open(NATIONAL, MERGED);
    await excel.port.apply((await add(draft)).plan);
    excel.book.sheet("表")!.insert({ top: 0, bottom: 0, left: 0, right: 16_383 }, "Down");
    const moved = await whole();
    await expect(excel.port.undo()).rejects.toThrow(/手工删除/);
    expect(await whole()).toEqual(moved);
  });
});
