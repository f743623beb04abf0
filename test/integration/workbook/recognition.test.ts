import { check } from "../../../src/commands/check";
import { monitor } from "../../../src/commands/monitor";
import { correctRecognition, readRecognition } from "../../../src/commands/recognition";
import { score } from "../../../src/commands/score";
import type { CommandSettings } from "../../../src/commands/settings";
import { cellsOf, openEmbeddedExcel } from "../../support/excel";

jest.setTimeout(60_000);

const settings: CommandSettings = { locale: "zh-CN", scope: "workbook", today: "2025-07-30" };

test("what a person says about a form is kept in the workbook and counts for every command", async () => {
  const rows = [
    ["项目支出绩效自评表", "", "", "", "", "", ""],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "培训人次", "≥100人次", "120人次", 50, 50],
  ];
  const excel = await openEmbeddedExcel({ sheets: [{ name: "表", cells: cellsOf(rows) }] });
  const kinds = async () => ({
    check: (await check(excel.port, settings)).forms.map(({ kind }) => kind),
    score: (await score(excel.port, settings)).forms.length,
    monitor: (await monitor(excel.port, settings)).projects.length,
  });
  const place = { sheet: "表", headingRow: 1 };
  expect(await kinds()).toEqual({ check: ["self-eval"], score: 1, monitor: 0 });
  const before = await excel.values("表", "A1:G3");

  const told = await correctRecognition(excel.port, settings, place, { kind: "monitor" });
  expect(told).toMatchObject([{ kind: "monitor", corrected: true }]);
  expect(await readRecognition(excel.port, settings)).toEqual(told);
  expect(await kinds()).toMatchObject({ check: ["monitor"], monitor: 1 });

  await excel.page.window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").name = "改过名";
    await context.sync();
  });
  expect(await kinds()).toMatchObject({ check: ["monitor"] });
  expect(await readRecognition(excel.port, settings)).toMatchObject([
    { sheet: "改过名", kind: "monitor", corrected: true },
  ]);
  await excel.page.window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("改过名").name = "表";
    await context.sync();
  });

  await correctRecognition(excel.port, settings, place, { kind: "none" });
  expect(await kinds()).toEqual({ check: [], score: 0, monitor: 0 });

  await correctRecognition(excel.port, settings, place, { takeBack: true });
  expect(await kinds()).toEqual({ check: ["self-eval"], score: 1, monitor: 0 });
  expect(await excel.values("表", "A1:G3")).toEqual(before);
  excel.close();
});
