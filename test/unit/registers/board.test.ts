import { readRegisters } from "../../../src/core/registers/read-registers";
import { progressBoard } from "../../../src/core/registers/progress/board";
import { stages } from "../../../src/core/registers/progress/unit-stage";
import { sheetOf, workbookOf } from "./workbook-of";

const units = sheetOf("单位名录", [
  ["单位名录"],
  ["序号", "预算单位", "主管部门", "纳入监控"],
  [1, "教育局", "教育局", "是"],
  [2, "一 中", "教育局", "否"],
]);
const projects = sheetOf("项目库", [
  ["项目库"],
  ["序号", "项目名称", "预算单位", "资金来源"],
  [1, "甲", "教育局", "本级"],
  [2, "乙", "教育局", "本级"],
  [3, "丙", "一中", "本级"],
]);
const monitoring = sheetOf("绩效运行监控", [
  ["绩效运行监控"],
  ["序号", "截止月", "项目名称", "预算单位", "灯"],
  [1, 7, "甲", "教育局", "绿"],
  [2, 7, "乙", "教育局", "红"],
]);
const self = sheetOf("自评", [
  ["绩效自评"],
  ["序号", "项目名称", "预算单位", "得分", "等级", "整改期限"],
  [1, "甲", "教育局", 95, "优", ""],
  [2, "乙", "教育局", "", "", "2024-04-30"],
]);
const applied = sheetOf("结果应用", [
  ["结果应用"],
  ["序号", "来源环节", "评价对象", "预算单位", "处置方式", "整改期限", "整改状态"],
  [1, "评价", "甲", "教育局", "限期整改", "2024-05-01", "已整改"],
  [2, "评价", "乙", "教育局", "限期整改", "2024-09-01", "整改中"],
]);
const all = readRegisters(workbookOf(units, projects, monitoring, self, applied));
const board = (today?: string) => progressBoard(all, today);
const cell = (unit: string, stage: string, today?: string) =>
  board(today)
    .units.find((one) => one.unit === unit)!
    .cells.find((one) => one.stage === stage)!;

describe("the board", () => {
  test("has every unit of the register with every stage, and names stages without a register", () => {
    const { units: found, missing } = board();
    expect(found.map(({ unit, cells }) => [unit, cells.length])).toEqual([
      ["教育局", stages.length],
      ["一 中", stages.length],
    ]);
    expect(missing).toEqual(["declared", "reviewed", "evaluated", "disclosed"]);
  });

  test("monitoring is done when every project has a row, and shows the worst light", () => {
    expect(cell("教育局", "monitored")).toMatchObject({
      status: "done",
      done: 2,
      due: 2,
      light: "红",
    });
    expect(cell("一 中", "monitored").status).toBe("none");
  });

  test("a deadline that has passed is overdue; before it the stage is partly done", () => {
    expect(cell("教育局", "selfEvaluated", "2024-04-01")).toMatchObject({
      status: "part",
      done: 1,
      due: 2,
      deadline: "2024-04-30",
      place: { sheet: "自评", cell: "B4" },
    });
    expect(cell("教育局", "selfEvaluated", "2024-05-01").status).toBe("overdue");
    expect(cell("教育局", "selfEvaluated").status).toBe("part");
    expect(cell("教育局", "applied", "2024-06-01")).toMatchObject({ status: "part", done: 1 });
  });

  test("a unit without a row has not begun and leads to its own row", () => {
    expect(cell("一 中", "selfEvaluated")).toMatchObject({
      status: "todo",
      done: 0,
      due: 1,
      place: { sheet: "单位名录", cell: "B4" },
    });
    expect(cell("一 中", "applied").status).toBe("none");
  });

  test("without a unit register the units are those of the projects, or of any register", () => {
    const names = (...sheets: Parameters<typeof workbookOf>) =>
      progressBoard(readRegisters(workbookOf(...sheets))).units.map(({ unit }) => unit);
    expect(names(projects, self)).toEqual(["教育局", "一中"]);
    expect(names(self)).toEqual(["教育局"]);
    expect(progressBoard([])).toEqual({ units: [], missing: [...stages] });
  });
});
