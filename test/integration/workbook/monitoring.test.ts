import { monitor, planMonitoring } from "../../../src/commands/monitor";
import { nationalScheme } from "../../../src/core/schemes/national";
import { cellsOf, openEmbeddedExcel, type EmbeddedExcel } from "../../support/excel";
import { monitoringRows, type MonitoringSheet } from "../../support/monitoring-form";

jest.setTimeout(60_000);

const settings = { scheme: nationalScheme, locale: "zh-CN" } as const;

const library: MonitoringSheet = {
  project: "图书馆开放",
  month: 6,
  money: [220, 220, 87.57, 210],
  lines: [
    { name: "开放天数", target: "≥300天", actual: "150天" },
    { name: "活动场次", target: "≥60场", actual: "10场" },
  ],
};
const training: MonitoringSheet = {
  project: "技能培训",
  month: 6,
  money: [300, 300, 200, 280],
  lines: [{ name: "人数", target: "≥1000人", actual: "500人" }],
};

let excel: EmbeddedExcel;
beforeEach(async () => {
  const sheet = (name: string, made: MonitoringSheet) => ({
    name,
    cells: cellsOf(monitoringRows(made).map((row) => row.map((cell) => cell ?? ""))),
  });
  excel = await openEmbeddedExcel({ sheets: [sheet("甲", library), sheet("乙", training)] });
});
afterEach(() => excel.close());

test("forms in Excel have their lights, read in few round trips", async () => {
  let found: Awaited<ReturnType<typeof monitor>> | undefined;
  const requests = await excel.requests(async () => {
    found = await monitor(excel.port, settings);
  });
  expect(found?.projects.map(({ name, light, budgetLight }) => [name, light, budgetLight])).toEqual(
    [
      ["图书馆开放", "红", "黄"],
      ["技能培训", "绿", "绿"],
    ]
  );
  // Two round trips and one for up to 200,000 cells.
  expect(requests).toBeLessThanOrEqual(3);
});

test("the summary counts by formulas that follow the list; undo takes it away", async () => {
  const found = await monitor(excel.port, settings);
  await excel.port.apply(await planMonitoring(excel.port, found, settings));
  expect(await excel.values("监控汇总", "A7:D12")).toEqual([
    ["红灯", 1, 0, 1],
    ["黄灯", 0, 1, 0],
    ["绿灯", 1, 1, 2],
    ["蓝灯", 0, 0, 0],
    ["无灯", 0, 0, 0],
    ["合计", 2, 2, 3],
  ]);
  expect(await excel.values("监控汇总", "B18:H18")).toEqual([
    ["图书馆开放", "图书馆", "6月", "红灯", "黄灯", 220, 87.57],
  ]);
  await excel.port.undo();
  expect(excel.book.sheet("监控汇总")).toBeUndefined();
  await excel.port.apply(await planMonitoring(excel.port, found, settings));
  // A second look passes the sheet over, and a second run writes the same sheet.
  const again = await monitor(excel.port, settings);
  expect(again).toEqual(found);
  await excel.port.apply(await planMonitoring(excel.port, again, settings));
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(["甲", "乙", "监控汇总"]);
});
