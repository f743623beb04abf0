import {
  countFormulas,
  findFormulaCells,
  type FormulaCell,
} from "../../../src/core/formulas/formula-cells";
import {
  callsPerf,
  isLost,
  maySpill,
  repairedFormula,
} from "../../../src/core/formulas/perf-formula";
import { planFreeze, planInsert, planRepair } from "../../../src/core/formulas/plan-formulas";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/sheets/snapshot";

describe("what a formula calls", () => {
  test.each([
    ["=PERF.GRADE(A1)", true],
    ["=ROUND(perf.score(A1,B1,C1),1)", true],
    ["=_xldudf_PERF_GRADE(A1)", true],
    ["=[2]!_xldudf_PERF_GRADE(A1)", true],
    ['="PERF.GRADE(A1)"', false],
    ["=SUM(A1:A3)", false],
    ["=OTHER.PERFECT(A1)", false],
    ["=PERF!A1", false],
  ])("%s: %p", (formula, expected) => {
    expect(callsPerf(formula)).toBe(expected);
  });

  test.each([
    ["=_xldudf_PERF_GRADE(A1)", "=PERF.GRADE(A1)"],
    ["=[2]!_xldudf_PERF_GRADE(A1)", "=PERF.GRADE(A1)"],
    ["='C:\\加载项\\FUNCRES.XLAM'!_xldudf_PERF_SCORE(A1,B1,C1)", "=PERF.SCORE(A1,B1,C1)"],
    ["=FUNCRES.XLAM!_xldudf_PERF_GRADE(A1)", "=PERF.GRADE(A1)"],
    [
      '=IF(A1="",_xldudf_PERF_GRADE(B1),[12]!_xldudf_PERF_GRADE(C1))',
      '=IF(A1="",PERF.GRADE(B1),PERF.GRADE(C1))',
    ],
    ['="_xldudf_PERF_GRADE("&A1', '="_xldudf_PERF_GRADE("&A1'],
    ['=_xldudf_PERF_GRADE(A1,"大""祥区")', '=PERF.GRADE(A1,"大""祥区")'],
    ["=PERF.GRADE(A1)", "=PERF.GRADE(A1)"],
    ["=SUM('表 1'!A1,_xldudf_PERF_GRADE(A1))", "=SUM('表 1'!A1,PERF.GRADE(A1))"],
  ])("%s is repaired to %s", (formula, expected) => {
    expect(repairedFormula(formula)).toBe(expected);
    expect(isLost(formula)).toBe(formula !== expected);
  });

  test.each([
    ["=PERF.GRADE(A1)", false],
    ["=PERF.SCORE($E$13,'表 1'!F13,10)", false],
    ["=PERF.GRADE(A1:A9)", true],
    ["=PERF.GRADE(A1#)", true],
    ["=PERF.TARGET(A1)", true],
    ["=PERF.GRADE(得分)", true],
    ["=PERF.GRADE(表1[得分])", true],
    ["=SORT(PERF.GRADE(A1))", true],
    ['=PERF.GRADE(A1,"A1:A9")', false],
  ])("%s may spill: %p", (formula, expected) => {
    expect(maySpill(formula)).toBe(expected);
  });
});

function book(
  sheets: readonly {
    name: string;
    formulas: CellValue[][];
    values: CellValue[][];
    protected?: boolean;
  }[]
): WorkbookSnapshot {
  return {
    sheets: sheets.map(({ name, formulas, values, protected: guarded = false }) => ({
      name,
      id: name,
      usedRange: "B2:C9",
      formulas,
      values,
      protected: guarded,
    })),
  };
}

const mixed = book([
  {
    name: "表",
    formulas: [
      ["=PERF.GRADE(A1)", "=SUM(A1)"],
      ["=PERF.GRADE(A2)", "=PERF.SCORE(A1,B1,C1)"],
      ["=_xldudf_PERF_GRADE(A3)", "文字"],
      ["=PERF.TARGET(A1)", "95"],
      ["=PERF.GRADE(A9)", 5],
      ["=PERF.WEIGHTCHECK(A1:A9)", "=PERF.TARGET(A1)&1"],
    ],
    values: [
      ["优", 1],
      ["良", "#BUSY!"],
      ["中", "文字"],
      ["≥", 95],
      ["#NUM!", 5],
      ["", "2025-06-301"],
    ],
  },
  { name: "锁", protected: true, formulas: [["=PERF.GRADE(A1)"]], values: [["#NAME?"]] },
]);
const cells = findFormulaCells(mixed);
const states = (found: readonly FormulaCell[]) =>
  found.map(({ sheet, cell, state }) => `${sheet}!${cell} ${state}`);

test("formulas are found with their state", () => {
  expect(states(cells)).toEqual([
    "表!B2 fine",
    "表!B3 fine",
    "表!C3 waiting",
    "表!B4 lost",
    "表!B5 fine",
    "表!B6 error",
    "表!B7 fine",
    "表!C7 fine",
    "锁!B2 lost",
  ]);
  expect(countFormulas(cells)).toEqual({
    all: 9,
    lost: 2,
    errors: 1,
    waiting: 1,
    protectedSheets: ["锁"],
  });
});

test("freezing writes what is shown, keeps texts texts, and names what it leaves", () => {
  const spills = new Map([["表!B5", { top: 4, left: 1, bottom: 4, right: 2 }]]);
  const { plan, notes } = planFreeze(cells, mixed, spills, "zh-CN");
  expect(plan.title).toBe("把 5 个公式转为数值");
  expect(plan.actions).toEqual([
    { kind: "write", sheet: "表", address: "B5:C5", values: [["≥", 95]], spilled: true },
    { kind: "write", sheet: "表", address: "B2:B3", values: [["优"], ["良"]] },
    { kind: "write", sheet: "表", address: "B7", values: [[""]] },
    { kind: "write", sheet: "表", address: "C7", values: [["'2025-06-301"]] },
  ]);
  expect(notes).toEqual([
    "“锁”受保护，1 个公式没有动；请先撤销工作表保护",
    "2 个公式显示错误，没有转",
    "1 个公式还在计算，没有转；请稍后再试",
  ]);
});

test("repairing writes lost formulas again under their own name", () => {
  const { plan, notes } = planRepair(cells, "zh-CN");
  expect(plan.actions).toEqual([
    { kind: "write", sheet: "表", address: "B4", values: [["=PERF.GRADE(A3)"]], again: true },
  ]);
  expect(notes).toEqual(["“锁”受保护，1 个公式没有动；请先撤销工作表保护"]);
});

test("nothing to do is said so", () => {
  expect(planFreeze([], mixed, new Map(), "zh-CN").plan).toEqual({
    title: "没有可以转为数值的公式",
    actions: [],
  });
  expect(planRepair([], "en-US").plan.title).toBe("There is no formula to repair");
  expect(planInsert("表", "B2", "=PERF.GRADE(88.5)", "zh-CN")).toEqual({
    title: "在 B2 写入公式",
    actions: [{ kind: "write", sheet: "表", address: "B2", values: [["=PERF.GRADE(88.5)"]] }],
  });
});
