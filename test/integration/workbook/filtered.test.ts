import type { Plan } from "../../../src/core/plan/plan";
import { cellsOf, openEmbeddedExcel, type EmbeddedExcel } from "../../support/excel";

jest.setTimeout(60_000);

const plan = (address: string, values: (string | number)[][]): Plan => ({
  title: "写入",
  actions: [{ kind: "write", sheet: "台账", address, values }],
});

describe("a plan on a filtered sheet", () => {
  let excel: EmbeddedExcel;
  beforeEach(async () => {
    excel = await openEmbeddedExcel({
      sheets: [
        {
          name: "台账",
          cells: cellsOf([
            ["项目", "得分"],
            ["道路", 90],
            ["学校", 70],
            ["桥梁", 95],
          ]),
        },
      ],
    });
    await excel.page.window.Excel.run(async (context) => {
      const { autoFilter } = context.workbook.worksheets.getItem("台账");
      autoFilter.apply("A1:B4", 1, { filterOn: "Custom", criterion1: ">80" });
      await context.sync();
    });
  });
  afterEach(() => {
    expect(excel.host.apiNotFound).toEqual([]);
    excel.close();
  });

  const hidden = "工作表“台账”正在筛选，B2:B4 里有看不见的行。请先清除筛选，再重试。";

  test("that hits hidden rows is refused with its sentence, and nothing is written", async () => {
    const before = excel.book.toData();
    const blocked = plan("B2:B4", [[1], [2], [3]]);
    expect((await excel.port.preview(blocked)).obstacles).toEqual([hidden]);
    await expect(excel.port.apply(blocked)).rejects.toMatchObject({
      code: "blocked",
      message: hidden,
    });
    expect(excel.book.toData()).toEqual(before);
  });

  test("that hits only rows in sight is performed, and the filter stays", async () => {
    await excel.port.apply(plan("B4", [[60]]));
    expect(await excel.values("台账", "B2:B4")).toEqual([[90], [70], [60]]);
    expect(excel.book.sheets[0]!.isRowHidden(2)).toBe(true);
    expect(excel.book.sheets[0]!.isRowHidden(3)).toBe(false);
  });

  test("is performed once the filter is cleared", async () => {
    await excel.page.window.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("台账").autoFilter.clearCriteria();
      await context.sync();
    });
    await excel.port.apply(plan("B2:B4", [[1], [2], [3]]));
    expect(await excel.values("台账", "B2:B4")).toEqual([[1], [2], [3]]);
  });
});
