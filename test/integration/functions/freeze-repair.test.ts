import { countPerfFormulas, planFreeze, planRepair } from "../../../src/commands/formulas";
import type { CommandSettings } from "../../../src/commands/settings";
import { nationalScheme } from "../../../src/core/schemes/national";
import type { CellContent } from "../../../workbench/host/model/book-model";
import { openExcelWithFunctions, type ExcelWithFunctions } from "../../support/functions-in-excel";

const settings: CommandSettings = { scheme: nationalScheme, locale: "zh-CN" };

let excel: ExcelWithFunctions;
beforeEach(async () => {
  excel = await openExcelWithFunctions({ sheets: [{ name: "表", cells: [] }] });
});
afterEach(() => excel.close());

async function write(address: string, values: CellContent[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange(address).formulas = values;
    await context.sync();
  });
  await excel.host.whenIdle();
}

async function read(address: string): Promise<{ values: unknown[][]; formulas: unknown[][] }> {
  await excel.host.whenIdle();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRange(address);
    range.load("values,formulas");
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });
}

test("freezing keeps what every cell shows, also what spilled; undo brings the formulas back", async () => {
  await write("A1:B3", [
    [95, "≥500"],
    [79.99, "2025年6月30日前"],
    [101, "效果明显"],
  ]);
  await write("D1", [["=PERF.GRADE(A1:A2)"]]);
  await write("E1:E2", [["=PERF.GRADE(A1)"], ["=PERF.GRADE(A3)"]]);
  await write("F1", [["=PERF.TARGET(B2)"]]);
  await write("F3", [["=SUM(A1:A2)"]]);
  const before = await read("A1:I3");
  expect(before.values).toEqual([
    [95, "≥500", "", "优", "优", "≤", "2025-06-30", "", "时间"],
    [79.99, "2025年6月30日前", "", "中", "#NUM!", "", "", "", ""],
    [101, "效果明显", "", "", "", 174.99, "", "", ""],
  ]);
  expect(await countPerfFormulas(excel.port, settings)).toEqual({
    all: 4,
    lost: 0,
    errors: 1,
    waiting: 0,
    protectedSheets: [],
  });

  const { plan, notes } = await planFreeze(excel.port, settings, "workbook");
  expect(plan.title).toBe("把 3 个公式转为数值");
  expect(notes).toEqual(["1 个公式显示错误，没有转"]);
  await excel.port.apply(plan);
  const frozen = await read("A1:I3");
  expect(frozen.values).toEqual(before.values);
  expect(frozen.formulas.flat().filter((content) => String(content).startsWith("="))).toEqual([
    "=PERF.GRADE(A3)",
    "=SUM(A1:A2)",
  ]);

  await excel.port.undo();
  const back = await read("A1:I3");
  expect(back).toEqual(before);
});

test("only the selected formulas are frozen when a selection is asked for", async () => {
  await write("A1:A3", [["=PERF.GRADE(95)"], ["=PERF.GRADE(85)"], ["=PERF.GRADE(75)"]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange("A2:B3").select();
    await context.sync();
  });
  const { plan } = await planFreeze(excel.port, settings, "selection");
  expect(plan.actions).toEqual([
    { kind: "write", sheet: "表", address: "A2:A3", values: [["良"], ["中"]] },
  ]);
});

test("formulas under the name Excel keeps for lost functions work again; undo puts them back", async () => {
  await write("A1:A3", [
    ["=_xldudf_PERF_GRADE(95)"],
    ["=1+1"],
    ['=_xldudf_PERF_SCORE("≥500",487,10)'],
  ]);
  const before = await read("A1:A3");
  expect((await countPerfFormulas(excel.port, settings)).lost).toBe(2);
  const { plan } = await planRepair(excel.port, settings);
  expect(plan.title).toBe("修复 2 个公式");
  expect((await excel.port.preview(plan)).changes).toHaveLength(2);
  await excel.port.apply(plan);
  expect(await read("A1:A3")).toEqual({
    values: [["优"], [2], [9.74]],
    formulas: [["=PERF.GRADE(95)"], ["=1+1"], ['=PERF.SCORE("≥500",487,10)']],
  });
  expect((await countPerfFormulas(excel.port, settings)).lost).toBe(0);
  await excel.port.undo();
  expect((await read("A1:A3")).formulas).toEqual(before.formulas);
});

test("a protected sheet is named and left alone", async () => {
  await write("A1", [["=PERF.GRADE(95)"]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").protection.protect();
    await context.sync();
  });
  const { plan, notes } = await planFreeze(excel.port, settings, "workbook");
  expect(plan.actions).toEqual([]);
  expect(notes).toEqual(["“表”受保护，1 个公式没有动；请先撤销工作表保护"]);
});
