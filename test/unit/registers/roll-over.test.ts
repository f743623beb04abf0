import { rollOverSnapshot } from "../../../src/commands/roll-over";
import { readRegisters } from "../../../src/core/registers/read-registers";
import { readLastYear } from "../../../src/core/report/last-year/last-year-sheet";
import { readBook } from "../../../src/files/read-book";
import type { SheetSnapshot } from "../../../src/core/sheets/snapshot";
import { sheetOf, workbookOf } from "../../support/printed-form";

const units = sheetOf(
  [
    ["2024年单位名录"],
    ["序号", "单位编码", "单位名称", "纳入自评", "办公地址"],
    [1, "001", "教育局", "是", "文化路1号"],
    [2, "002", "水利局", "是", "河堤路2号"],
  ],
  { name: "单位名录" }
);
const projects = sheetOf(
  [
    ["2024年项目库"],
    ["单位：元"],
    ["项目名称", "预算单位", "项目属性", "年初预算数", "全年预算数", "上年预算数", "结束日期"],
    ["校舍维修", "教育局", "新增", 100000, 120000, null, "2026-12-31"],
    ["河道清淤", "水利局", "延续", 50000, 50000, 40000, null],
    ["抗旱应急", "水利局", "一次性", 30000, 30000, null, null],
    ["旧桥改造", "水利局", "延续", 20000, 20000, null, "2024-10-31"],
  ],
  { name: "项目库" }
);
const selfEvaluation = sheetOf(
  [
    ["2023年绩效自评"],
    ["项目名称", "预算单位", "自评得分", "绩效指标得分"],
    ["校舍维修", "教育局", 95, 85],
  ],
  { name: "2024自评" }
);
const evaluation = sheetOf(
  [
    ["2024年财政重点评价"],
    ["项目名称", "预算单位", "评价得分", "评价等级", "反馈日期", "整改期限", "整改状态"],
    ["校舍维修", "教育局", 72, "中", "2024-09-01", "2025-03-31", "整改中"],
    ["河道清淤", "水利局", 92, "优", "2024-09-01", null, "已整改"],
  ],
  { name: "绩效评价" }
);
const application = sheetOf(
  [
    ["2024年结果应用"],
    ["应用对象", "应用措施", "调减金额", "应用年度", "整改期限", "整改状态", "备注"],
    ["抗旱应急", "调减预算", 10, 2025, "2025-01-31", "未整改", "已约谈"],
    ["河道清淤", "优先保障", null, 2025, null, "已整改", null],
  ],
  { name: "结果应用" }
);
const plans = sheetOf(
  [["2025年工作计划"], ["工作环节", "工作计划", "责任股室"], ["监控", "双监控全覆盖", "绩效股"]],
  { name: "下年计划" }
);

function rolled(to = 2025, ...sheets: SheetSnapshot[]) {
  const all =
    sheets.length > 0
      ? sheets
      : [units, projects, selfEvaluation, evaluation, application, plans, sheetOf([["随手记"]])];
  const result = rollOverSnapshot(workbookOf(...all), to, {
    locale: "zh-CN",
    source: "2024年台账.xlsx",
  });
  const read = readBook(result.bytes);
  if (!("snapshot" in read)) throw new Error(read.problem);
  const registers = readRegisters(read.snapshot);
  return { result, registers, snapshot: read.snapshot };
}

describe("the workbook of a new year", () => {
  const { result, registers, snapshot } = rolled();
  const of = (name: string) => registers.find((one) => one.name === name);
  const sheet = (name: string) => snapshot.sheets.find((one) => one.name === name);

  test("keeps units with the bureau's own columns and words", () => {
    expect(sheet("单位名录")?.values).toEqual([
      ["2025年单位名录", "", "", "", ""],
      ["序号", "单位编码", "单位名称", "纳入自评", "办公地址"],
      [1, "001", "教育局", "是", "文化路1号"],
      [2, "002", "水利局", "是", "河堤路2号"],
    ]);
  });

  test("projects that run on bring last year's budget along, in the register's own unit", () => {
    expect(of("projects")?.amountUnit).toBe("元");
    expect(
      of("projects")?.rows.map(({ values }) => [
        values.project,
        values.attribute,
        values.previousBudget,
        values.initial,
        values.annual,
      ])
    ).toEqual([
      ["校舍维修", "延续", 120000, undefined, undefined],
      ["河道清淤", "延续", 50000, undefined, undefined],
    ]);
  });

  test("registers of one year begin empty, under the new year's title", () => {
    const table = of("self-evaluation");
    expect(table?.title).toBe("2024年绩效自评");
    expect(table?.sheet).toBe("2025自评");
    expect(table?.rows).toEqual([]);
    expect(of("evaluation")?.rows).toEqual([]);
  });

  test("what is not put right goes on, its money is not counted twice", () => {
    expect(of("result-application")?.rows.map(({ values }) => values)).toEqual([
      expect.objectContaining({
        object: "抗旱应急",
        rectification: "未整改",
        deadline: "2025-01-31",
        remark: "已约谈；结转自2024年",
      }),
    ]);
    expect(of("result-application")?.rows[0]?.values.reduced).toBeUndefined();
    expect(of("problems")?.rows.map(({ values }) => values)).toEqual([
      expect.objectContaining({
        problem: "校舍维修：整改未完成",
        project: "校舍维修",
        deadline: "2025-03-31",
        rectification: "整改中",
      }),
    ]);
  });

  test("plans become tasks, and next year's plans are to be made", () => {
    expect(of("plans")?.rows).toEqual([]);
    expect(sheet("本年任务")?.values).toEqual([
      ["2025年工作任务（上年制定）", "", "", "", "", ""],
      ["序号", "环节", "工作任务", "责任股室", "完成期限", "完成情况"],
      [1, "监控", "双监控全覆盖", "绩效股", "", ""],
    ]);
  });

  test("last year's figures are there to compare with", () => {
    const lastYear = readLastYear(snapshot);
    expect(lastYear?.year).toBe(2024);
    expect(sheet("上年数据")?.own).toBe(true);
    expect(lastYear?.figures).toContainEqual(
      expect.objectContaining({ table: "T16", row: "selfEvaluated", value: 1 })
    );
  });

  test("says what became of every register and which sheets stay behind", () => {
    expect(result.registers.map(({ sheet: name, text }) => `${name} ${text}`)).toEqual([
      "单位名录 保留 2 行",
      "项目库 保留 2 行，清空 2 行",
      "2025自评 清空 1 行",
      "绩效评价 清空 2 行",
      "结果应用 保留 1 行，清空 1 行",
      "下年计划 清空 1 行",
      "问题 转入 1 行",
      "本年任务 转入 1 行",
    ]);
    expect(result.notes).toEqual(["没有带过去的工作表：Sheet1。它们仍在原工作簿里。"]);
  });
});

test("a year that is not later, and a workbook without registers, are refused in a sentence", () => {
  expect(() => rolled(2024)).toThrow("台账是2024年的，结转的年度要晚于2024年。");
  expect(() => rolled(2025, sheetOf([["随手记"]]))).toThrow("这个工作簿里没有台账");
});
