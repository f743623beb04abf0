import { planReport } from "../../../src/commands/report";
import { nationalScheme } from "../../../src/core/schemes/national";
import { cellsOf, openEmbeddedExcel, type EmbeddedExcel } from "../../support/excel";

jest.setTimeout(120_000);

const settings = { scheme: nationalScheme, locale: "zh-CN" } as const;

const grades = ["优", "优", "优", "良", "中"];
const REGISTERS = [
  {
    name: "自评台账",
    cells: cellsOf([
      ["2024年度自评台账"],
      ["序号", "项目名称", "预算单位", "全年预算数", "全年执行数", "得分", "等级"],
      ...grades.map((grade, at) => [at + 1, `项目${at}`, `单位${at % 2}`, 100, 80, 90, grade]),
    ]),
  },
  {
    name: "单位名录",
    cells: cellsOf([
      ["单位名录"],
      ["单位编码", "预算单位", "纳入项目自评"],
      ["001", "单位0", "是"],
      ["002", "单位1", "是"],
      ["003", "单位2", "是"],
    ]),
  },
  {
    name: "重点评价",
    cells: cellsOf([
      ["2024年重点评价清单"],
      ["序号", "项目名称", "评价结果"],
      [1, "甲", "优"],
      [2, "乙", "良"],
    ]),
  },
];

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openEmbeddedExcel({ sheets: REGISTERS });
});
afterEach(() => excel.close());

const names = () => excel.book.sheets.map(({ name }) => name);

test("tables, charts and text stand on their sheets; every sentence follows its cells", async () => {
  const { plan, result } = await planReport(excel.port, settings);
  const requests = await excel.requests(() => excel.port.apply(plan));
  expect(requests).toBeLessThanOrEqual(8);
  expect(Object.keys(result.tables)).toEqual(["T5", "T6", "T8", "T9", "T10"]);
  expect(names()).toEqual(
    expect.arrayContaining([
      "情况说明",
      "年报",
      "T5 自评等级分布",
      "T6 自评覆盖情况",
      "T10 各环节覆盖率",
    ])
  );
  expect(await excel.values("T5 自评等级分布", "A3:C8")).toEqual([
    ["等级", "个数", "占比"],
    ["优", 3, 0.6],
    ["良", 1, 0.2],
    ["中", 1, 0.2],
    ["差", 0, 0],
    ["合计", 5, 1],
  ]);
  const shown = (await excel.values("情况说明", "A1:A14")).flat().map(String);
  for (const { text } of result.sentences) expect(shown).toContain(text);
  expect(shown[0]).toBe("2024年度预算绩效管理工作情况说明");
  expect(shown).toContain("一、绩效自评");
});

test("a figure that is corrected in its table is corrected in the text", async () => {
  const { plan } = await planReport(excel.port, settings);
  await excel.port.apply(plan);
  await excel.page.window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("T5 自评等级分布").getRange("B4").values = [[4]];
    await context.sync();
  });
  const shown = (await excel.values("情况说明", "A1:A14")).flat().join("\n");
  expect(shown).toContain("等级为“优”的4个");
});

test("made again, the same sheets are filled anew; what a person put beside a table stays", async () => {
  await excel.port.apply((await planReport(excel.port, settings)).plan);
  const before = names();
  await excel.page.window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("T5 自评等级分布").getRange("A20").values = [["我的备注"]];
    context.workbook.worksheets.getItem("自评台账").getRange("G3").values = [["差"]];
    await context.sync();
  });
  const again = await planReport(excel.port, settings);
  await excel.port.apply(again.plan);
  expect(names()).toEqual(before);
  expect(await excel.values("T5 自评等级分布", "A4:B7")).toEqual([
    ["优", 2],
    ["良", 1],
    ["中", 1],
    ["差", 1],
  ]);
  expect(await excel.values("T5 自评等级分布", "A20:A20")).toEqual([["我的备注"]]);
  const charts = await excel.page.window.Excel.run(async (context) => {
    const count = context.workbook.worksheets.getItem("T5 自评等级分布").charts.getCount();
    await context.sync();
    return count.value;
  });
  expect(charts).toBe(2);
});

test("one undo takes all sheets away", async () => {
  const before = names();
  await excel.port.apply((await planReport(excel.port, settings)).plan);
  await excel.port.undo();
  expect(names()).toEqual(before);
});

test("20,000 evaluated projects: read and written in eight round trips, without a large message", async () => {
  const large = await openEmbeddedExcel({
    sheets: [
      {
        name: "自评台账",
        cells: cellsOf([
          ["2024年度自评台账"],
          ["序号", "项目名称", "预算单位", "全年预算数", "全年执行数", "得分", "等级"],
          ...Array.from({ length: 20_000 }, (_, at) => [
            ...[at + 1, `项目${at}`, `单位${at % 126}`, 100, 80, 90],
            grades[at % 5]!,
          ]),
        ]),
      },
      ...REGISTERS.slice(1),
    ],
  });
  const requests = await large.requests(async () => {
    const { plan, result } = await planReport(large.port, settings);
    expect(result.tables["T5"]?.rows[0]).toEqual(["优", 12_000, "60.0%"]);
    await large.port.apply(plan);
  });
  expect(requests).toBeLessThanOrEqual(8);
  for (const { requestBytes, responseBytes } of large.host.batches.all) {
    expect(requestBytes).toBeLessThan(1_000_000);
    expect(responseBytes).toBeLessThan(4_000_000);
  }
  large.close();
});
