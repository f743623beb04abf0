import { workbookInfo } from "../../../workbench/files/workbook-info";
import { richBook } from "../../support/rich-book";

describe("what a workbook holds", () => {
  const info = workbookInfo(richBook, "rich.xlsx");

  test("sheets with their extent and counts", () => {
    expect(info.file).toBe("rich.xlsx");
    expect(info.sheets[0]).toMatchObject({
      name: "结果 2024",
      state: "Visible",
      range: "A1:D9",
      rows: 9,
      columns: 4,
      formulas: 6,
      merges: 1,
      conditionalFormats: ["B2:B5", ...Array.from({ length: 8 }, () => "B2:C5")],
      protected: true,
    });
    expect(info.sheets[1]).toMatchObject({ name: "_perf", state: "VeryHidden", range: "A1" });
    expect(info.sheets[2]).toMatchObject({ state: "Hidden", range: null, rows: 0, cells: 0 });
  });

  test("charts with their series, flat with the sheet as well", () => {
    expect(info.charts).toHaveLength(2);
    expect(info.charts[0]).toEqual({
      sheet: "结果 2024",
      name: "等级占比",
      type: "Pie",
      title: "评价等级占比",
      series: [{ name: "占比", values: "'结果 2024'!C2:C5", categories: "'结果 2024'!A2:A5" }],
    });
    expect(info.sheets[0]?.charts).toHaveLength(2);
  });

  test("tables, validations, names and the add-in's functions", () => {
    expect(info.tables).toEqual([
      { sheet: "结果 2024", name: "等级表", range: "A1:C6", columns: ["等级", "个数", "占比"] },
    ]);
    expect(info.validations).toEqual(
      [
        { range: "A2:A5", type: "list", formulas: ['"优,良,中,差"'] },
        { range: "C2:C5", type: "decimal", formulas: ["B2*2", "100"] },
        { range: "C8", type: "decimal", formulas: ["B2*2", "100"] },
        { range: "D2", type: "time", formulas: ["0.5"] },
      ].map((one) => ({ sheet: "结果 2024", ...one }))
    );
    expect(info.names.map((name) => name.name)).toEqual(["等级列", "整列", "税率", "局部"]);
    expect(info.names[3]).toEqual({ name: "局部", formula: "='_perf'!$A$1", sheet: "_perf" });
    expect(info.customFunctions).toEqual(["PERF.GRADE"]);
  });

  test("a book without anything", () => {
    const bare = workbookInfo({ sheets: [{ name: "Sheet1", cells: [] }] }, "a.xlsx");
    expect(bare).toMatchObject({ names: [], tables: [], charts: [], validations: [] });
    expect(bare.customFunctions).toEqual([]);
  });
});
