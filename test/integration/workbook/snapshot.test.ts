import { check } from "../../../src/commands/check";
import { planIssueList } from "../../../src/core/rules/plan-issue-list";
import { nationalScheme } from "../../../src/core/schemes/national";
import { cellsOf, openEmbeddedExcel, type EmbeddedExcel } from "../../support/excel";

// Two cores are shared with everything else: time is no measure here.
jest.setTimeout(240_000);

describe("reading a workbook", () => {
  let excel: EmbeddedExcel;
  beforeAll(async () => {
    const long = Array.from({ length: 1_200 }, (_, row) => [`指标${row + 1}`, row / 1_000, ""]);
    excel = await openEmbeddedExcel({
      sheets: [
        {
          name: "自评表",
          cells: [
            [],
            [null, { value: "项目支出绩效自评表" }],
            [
              null,
              { value: 0.8619, style: 0 },
              { formula: "=B3*10" },
              { value: "#N/A", error: true },
            ],
          ],
          merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
          rows: [{ first: 2, last: 2, hidden: true }],
        },
        { name: "空表", cells: [] },
        {
          name: "长表",
          cells: long.map((row) => [{ value: row[0]! }, { value: row[1]!, style: 0 }]),
          extras: { protection: { protected: true, options: {} } },
        },
        { name: "藏", visibility: "Hidden", cells: [[{ value: 1 }]] },
        { name: "很藏", visibility: "VeryHidden", cells: [[{ value: 1 }]] },
      ],
      styles: [{ numberFormat: "0.00%" }],
    });
  });
  afterAll(() => excel.close());

  test("values, shown text, hidden rows and protection of the visible sheets", async () => {
    const { sheets, activeSheet } = await excel.port.snapshot();
    expect(activeSheet).toBe("自评表");
    expect(sheets.map(({ name }) => name)).toEqual(["自评表", "空表", "长表"]);
    expect(sheets[0]).toMatchObject({
      usedRange: "B2:D3",
      values: [
        ["项目支出绩效自评表", "", ""],
        [0.8619, 8.619, "#N/A"],
      ],
      text: [
        [null, null, null],
        ["86.19%", null, null],
      ],
      hiddenRows: [3],
      protected: false,
    });
    expect(sheets[1]).toMatchObject({ usedRange: null, values: [] });
    expect(sheets[2]).toMatchObject({ usedRange: "A1:B1200", protected: true });
    expect(sheets[2]?.values).toHaveLength(1_200);
    expect(sheets[2]?.values[1_199]).toEqual(["指标1200", 1.199]);
    expect(sheets[2]?.text?.[1_199]).toEqual([null, "119.90%"]);
  });

  test("formulas only when asked for", async () => {
    expect((await excel.port.snapshot()).sheets[0]?.formulas).toBeUndefined();
    const { sheets } = await excel.port.snapshot({ formulas: true, sheets: "active" });
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.formulas?.[1]?.[1]).toBe("=B3*10");
  });

  test("a cancelled reading says so in one sentence", async () => {
    const signal = AbortSignal.abort();
    await expect(excel.port.snapshot({ signal })).rejects.toMatchObject({
      code: "cancelled",
      message: "已取消，没有改动任何内容。",
    });
  });

  test("reading changes nothing and asks only for what exists", async () => {
    expect(excel.host.apiNotFound).toEqual([]);
    expect(await excel.values("自评表", "B3:C3")).toEqual([[0.8619, 8.619]]);
  });
});

describe("round trips of a reading", () => {
  test.each([
    [1, 30, 9],
    [3, 30, 9],
    [1, 20_000, 12],
    [2, 20_000, 12],
  ])("%d sheets of %d rows and %d columns", async (count, rows, columns) => {
    const row = Array.from({ length: columns }, (_, column) =>
      column % 3 === 0 ? "产出指标" : column
    );
    const excel = await openEmbeddedExcel({
      sheets: Array.from({ length: count }, (_, index) => ({
        name: `表${index + 1}`,
        cells: cellsOf(Array.from({ length: rows }, () => row)),
      })),
    });
    const trips = await excel.requests(() => excel.port.snapshot());
    expect(trips).toBeLessThanOrEqual(2 + Math.ceil((count * rows * columns) / 200_000));
    for (const { requestBytes, responseBytes } of excel.host.batches.all) {
      expect(requestBytes).toBeLessThan(1_000_000);
      expect(responseBytes).toBeLessThan(4_000_000);
    }
    excel.close();
  });
});

test("a stray cell far from the content is named at once", async () => {
  const excel = await openEmbeddedExcel({
    sheets: [{ name: "自评表", cells: cellsOf([["甲"]]) }],
  });
  const far = { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 };
  excel.book.sheet("自评表")!.write(far, [["x"]]);
  const trips = await excel.requests(() =>
    expect(excel.port.snapshot()).rejects.toMatchObject({ code: "too-large" })
  );
  expect(trips).toBeLessThanOrEqual(2);
  excel.close();
});

test("formulas of a long narrow sheet are read whole", async () => {
  const rows = 180_000;
  const excel = await openEmbeddedExcel({
    sheets: [{ name: "窄表", cells: Array.from({ length: rows }, (_, row) => [{ value: row }]) }],
  });
  const { sheets } = await excel.port.snapshot({ formulas: true });
  expect(sheets[0]?.formulas).toHaveLength(rows);
  expect(sheets[0]?.formulas?.[rows - 1]).toEqual([rows - 1]);
  excel.close();
});

describe("sheets of our own", () => {
  test("a list of issues is marked as ours, and a check does not look at it", async () => {
    const excel = await openEmbeddedExcel({
      sheets: [{ name: "自评表", cells: cellsOf([["项目支出绩效自评表"]]) }],
    });
    await excel.port.apply(planIssueList([], "zh-CN"));
    const { sheets } = await excel.port.snapshot();
    expect(sheets.map(({ name, own }) => [name, own])).toEqual([
      ["自评表", false],
      ["审核意见", true],
    ]);
    const { formless } = await check(excel.port, { scheme: nationalScheme, locale: "zh-CN" });
    expect(formless).toEqual(["自评表"]);
    excel.close();
  });
});
