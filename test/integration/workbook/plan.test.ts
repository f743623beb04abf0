import type { Action, Plan } from "../../../src/core/plan/plan";
import { cellsOf, openEmbeddedExcel, type EmbeddedExcel } from "../../support/excel";

// Two cores are shared with everything else: time is no measure here.
jest.setTimeout(60_000);

/** A report as the core plans one: table, looks, chart. */
function reportPlan(counts: readonly number[], title = "生成年报"): Plan {
  const grades = ["优", "良", "中", "差"].slice(0, counts.length);
  const last = counts.length + 2;
  return {
    title,
    actions: [
      { kind: "sheet", name: "年报", tabColor: "#0F6CBD", gridlines: false },
      {
        kind: "write",
        sheet: "年报",
        address: `A1:C${last}`,
        values: [
          ["等级分布", "", ""],
          ["等级", "个数", "占比"],
          ...counts.map((count, i) => [grades[i]!, count, `=B${i + 3}/SUM(B$3:B$${last})`]),
        ],
        numberFormat: [
          ["@", "General", "General"],
          ["@", "@", "@"],
          ...counts.map(() => ["@", "0", "0.0%"]),
        ],
      },
      { kind: "merge", sheet: "年报", address: "A1:C1" },
      {
        kind: "format",
        sheet: "年报",
        addresses: ["A1:C1", "A2:C2"],
        format: { bold: true, fill: "#DDEBF7", horizontal: "center", borders: "#BFBFBF" },
      },
      { kind: "columns", sheet: "年报", widths: { A: 12, B: 10, C: 10 } },
      { kind: "rows", sheet: "年报", heights: { 1: 30 } },
      { kind: "page", sheet: "年报", orientation: "portrait", titleRows: "1:2", fitWidth: true },
      {
        kind: "chart",
        sheet: "年报",
        name: "C1",
        type: "pie",
        title: "等级分布",
        categories: `A3:A${last}`,
        values: `B3:B${last}`,
        seriesName: "个数",
        position: "E1:J14",
        labels: "percent",
        colors: ["#107C41", "#0F6CBD", "#CA5010", "#C50F1F"],
      },
      {
        kind: "chart",
        sheet: "年报",
        name: "C2",
        type: "column",
        title: "个数",
        categories: `A3:A${last}`,
        values: `B3:B${last}`,
        seriesName: "个数",
        position: "E16:J30",
        labels: "value",
      },
      { kind: "select", sheet: "年报", address: "A1" },
    ] satisfies Action[],
  };
}

describe("performing a plan", () => {
  let excel: EmbeddedExcel;
  beforeEach(async () => {
    excel = await openEmbeddedExcel({
      sheets: [
        {
          name: "自评表",
          cells: cellsOf([
            ["甲", 1, "=B1*2"],
            ["乙", "", ""],
          ]),
        },
      ],
    });
    await excel.book.calculate();
  });
  afterEach(() => {
    expect(excel.host.apiNotFound).toEqual([]);
    excel.close();
  });

  test("the preview lists old and new of each changed cell and touches nothing", async () => {
    const plan: Plan = {
      title: "写入",
      actions: [
        {
          kind: "write",
          sheet: "自评表",
          address: "A1:C2",
          values: [
            [null, 1, 9],
            ["丙", "", "=B1+1"],
          ],
        },
      ],
    };
    const before = excel.book.toData();
    expect(await excel.port.preview(plan)).toEqual({
      changes: [
        { sheet: "自评表", cell: "C1", before: "=B1*2", after: "9" },
        { sheet: "自评表", cell: "A2", before: "乙", after: "丙" },
        { sheet: "自评表", cell: "C2", before: "", after: "=B1+1" },
      ],
      newSheets: [],
      obstacles: [],
    });
    expect(excel.book.toData()).toEqual(before);
  });

  test("a write and its undo leave the workbook as it was", async () => {
    const before = excel.book.toData();
    await excel.port.apply({
      title: "写入 2 个值",
      actions: [
        {
          kind: "write",
          sheet: "自评表",
          address: "B1:C2",
          values: [
            [5, null],
            ["=B1/10", ""],
          ],
          numberFormat: [
            [null, null],
            ["0.0%", null],
          ],
        },
      ],
    });
    expect(await excel.values("自评表", "A1:C2")).toEqual([
      ["甲", 5, 10],
      ["乙", 0.5, ""],
    ]);
    expect(excel.port.undoable).toBe("写入 2 个值");
    await excel.port.undo();
    expect(await excel.values("自评表", "A1:C2")).toEqual([
      ["甲", 1, 2],
      ["乙", "", ""],
    ]);
    expect(excel.book.toData().sheets[0]?.cells).toEqual(before.sheets[0]?.cells);
    expect(excel.port.undoable).toBeUndefined();
    await expect(excel.port.undo()).rejects.toMatchObject({ message: "没有可以撤销的步骤。" });
  });

  test("a report: table, looks, native charts bound to the cells, at most 8 round trips", async () => {
    const trips = await excel.requests(() => excel.port.apply(reportPlan([1, 18, 9, 2])));
    expect(trips).toBeLessThanOrEqual(8);
    const shares = await excel.values("年报", "C3:C6");
    expect(shares.map(([share]) => Math.round(Number(share) * 1000) / 10)).toEqual([
      3.3, 60, 30, 6.7,
    ]);
    const sheet = excel.book.sheet("年报")!;
    expect(sheet.texts({ top: 2, left: 2, bottom: 2, right: 2 })).toEqual([["3.3%"]]);
    expect(sheet.merges()).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(sheet.style(0, 0)).toMatchObject({ bold: true, horizontal: "Center" });
    expect(sheet.extras.page).toMatchObject({ orientation: "Portrait", fitWidth: 1 });
    expect(
      sheet.extras.charts.map(({ name, type, title, series }) => ({
        name,
        type,
        title: title.text,
        series: series.map(({ values, categories }) => [categories, values]),
      }))
    ).toEqual([
      {
        name: "C1",
        type: "Pie",
        title: "等级分布",
        series: [["年报!$A$3:$A$6", "年报!$B$3:$B$6"]],
      },
      {
        name: "C2",
        type: "ColumnClustered",
        title: "个数",
        series: [["年报!$A$3:$A$6", "年报!$B$3:$B$6"]],
      },
    ]);
    expect(excel.book.active.name).toBe("年报");
  });

  test("undoing a report takes the sheet away", async () => {
    await excel.port.apply(reportPlan([1, 18, 9, 2]));
    await excel.port.undo();
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["自评表"]);
    expect(excel.book.names).toEqual([]);
  });

  test("undoing a report keeps what the user wrote beside it", async () => {
    await excel.port.apply(reportPlan([1, 18, 9, 2]));
    excel.book.sheet("年报")!.write({ top: 40, left: 0, bottom: 40, right: 0 }, [["我的备注"]]);
    await excel.port.undo();
    expect(await excel.values("年报", "A1:A1")).toEqual([[""]]);
    expect(await excel.values("年报", "A41:A41")).toEqual([["我的备注"]]);
    expect(excel.book.sheet("年报")!.extras.charts).toEqual([]);
  });

  test("a second run replaces our cells and keeps the user's beside them", async () => {
    await excel.port.apply(reportPlan([1, 18, 9, 2]));
    excel.book.sheet("年报")!.write({ top: 40, left: 0, bottom: 40, right: 0 }, [["我的备注"]]);
    await excel.port.apply(reportPlan([5, 6, 7]));
    expect(await excel.values("年报", "A1:B7")).toEqual([
      ["等级分布", ""],
      ["等级", "个数"],
      ["优", 5],
      ["良", 6],
      ["中", 7],
      ["", ""],
      ["", ""],
    ]);
    expect(await excel.values("年报", "A41:A41")).toEqual([["我的备注"]]);
    const { charts } = excel.book.sheet("年报")!.extras;
    expect(charts.map(({ name, series }) => [name, series[0]?.values])).toEqual([
      ["C1", "年报!$B$3:$B$5"],
      ["C2", "年报!$B$3:$B$5"],
    ]);
    await excel.port.undo();
    expect(await excel.values("年报", "A3:B6")).toEqual([
      ["优", 1],
      ["良", 18],
      ["中", 9],
      ["差", 2],
    ]);
    expect(await excel.values("年报", "A41:A41")).toEqual([["我的备注"]]);
    expect(excel.book.sheet("年报")!.extras.charts[0]?.series[0]?.values).toBe("年报!$B$3:$B$6");
    expect(excel.book.sheet("年报")!.style(0, 0)).toMatchObject({ bold: true, fill: "#DDEBF7" });
  });

  test("a sheet of the user's with that name is left alone", async () => {
    excel.book.addSheet("年报").write({ top: 0, left: 0, bottom: 0, right: 0 }, [["手写"]]);
    const { obstacles } = await excel.port.preview(reportPlan([1, 2, 3, 4]));
    expect(obstacles).toEqual([
      "已经有一个叫“年报”的工作表，不是本工具建的。请把它改个名字，再重试。",
    ]);
    await expect(excel.port.apply(reportPlan([1, 2, 3, 4]))).rejects.toMatchObject({
      code: "blocked",
    });
    expect(await excel.values("年报", "A1:B1")).toEqual([["手写", ""]]);
  });

  test("locked cells of a protected sheet are named, nothing is written", async () => {
    excel.book.sheet("自评表")!.extras.protection.protected = true;
    const plan: Plan = {
      title: "写入",
      actions: [{ kind: "write", sheet: "自评表", address: "B2", values: [[3]] }],
    };
    await expect(excel.port.apply(plan)).rejects.toMatchObject({
      message: "工作表“自评表”受保护，B2 是锁定的单元格。请先在“审阅”里撤销保护，再重试。",
    });
    excel.book
      .sheet("自评表")!
      .restyle({ top: 1, left: 1, bottom: 1, right: 1 }, { locked: false });
    await excel.port.apply(plan);
    expect(await excel.values("自评表", "B2")).toEqual([[3]]);
  });

  test("when Excel fails half way, everything is put back", async () => {
    const before = excel.book.toData();
    const plan: Plan = {
      title: "写入",
      actions: [
        { kind: "sheet", name: "年报" },
        { kind: "write", sheet: "自评表", address: "A1:A2", values: [["坏"], ["坏"]] },
        { kind: "write", sheet: "年报", address: "A1", values: [["好"]] },
        // A shape that Excel refuses.
        { kind: "write", sheet: "自评表", address: "B1:B2", values: [[1, 2, 3]] },
      ],
    };
    await expect(excel.port.apply(plan)).rejects.toMatchObject({ code: "not-written" });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["自评表"]);
    expect(excel.book.toData().sheets[0]?.cells).toEqual(before.sheets[0]?.cells);
    expect(excel.port.undoable).toBeUndefined();
  });

  test("20,000 rows are written in requests below 1 MB", async () => {
    const values = Array.from({ length: 20_000 }, (_, row) => [
      "数量指标",
      "培训基层卫生人员数",
      row,
    ]);
    await excel.port.apply({
      title: "写入",
      actions: [{ kind: "write", sheet: "自评表", address: "A5:C20004", values }],
    });
    expect(await excel.values("自评表", "A20004:C20004")).toEqual([
      ["数量指标", "培训基层卫生人员数", 19_999],
    ]);
    expect(
      Math.max(...excel.host.batches.all.map(({ requestBytes }) => requestBytes))
    ).toBeLessThan(1_000_000);
  });

  test("selecting says when the row is hidden, and when the sheet is gone", async () => {
    excel.book.sheet("自评表")!.setRowsHidden(1, 1, true);
    expect(await excel.port.select("自评表", "A1")).toEqual({ hidden: false });
    expect(await excel.port.select("自评表", "A2")).toEqual({ hidden: true });
    expect(excel.book.selection.area).toEqual({ top: 1, left: 0, bottom: 1, right: 0 });
    await expect(excel.port.select("没有", "A1")).rejects.toMatchObject({
      message: "找不到工作表“没有”，可能已被删除或改名。请重新检查。",
    });
  });

  test("a hidden column is told; a hidden sheet is named, stays hidden, and the selection stays", async () => {
    await excel.page.window.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("自评表").getRange("B:B").columnHidden = true;
      worksheets.add("底稿").visibility = "Hidden";
      await context.sync();
    });
    expect(await excel.port.select("自评表", "B1")).toEqual({ hidden: true });
    const before = excel.book.toData();
    await expect(excel.port.select("底稿", "A1")).rejects.toMatchObject({
      message: expect.stringMatching(/^工作表“底稿”是隐藏的.*取消隐藏/),
    });
    expect(excel.book.toData()).toEqual(before);
  });
});
