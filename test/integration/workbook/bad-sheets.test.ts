import { check } from "../../../src/commands/check";
import { nationalScheme } from "../../../src/core/schemes/national";
import { planFixes } from "../../../src/taskpane/check/fix-plan";
import { faultless, printedRows, withIndicator } from "../../support/printed-form";
import { cellsOf, openEmbeddedExcel, type EmbeddedExcel } from "../../support/excel";

jest.setTimeout(60_000);

const SHEET = "自评表";
/** Its third indicator scores more than its weight, its total has one right answer. */
const form = {
  ...withIndicator(faultless, 2, { score: 25 }),
  total: { weight: 100, score: 98.62 },
};
/** A text that begins with = would be a formula here. */
const rows = printedRows(form).map((cells) =>
  cells.map((cell) => (cell === "=100%" ? "100%" : cell))
);

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openEmbeddedExcel({ sheets: [{ name: SHEET, cells: cellsOf(rows) }] });
});
afterEach(() => {
  expect(excel.host.apiNotFound).toEqual([]);
  excel.close();
});

const change = (
  make: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void
): Promise<void> =>
  excel.page.window.Excel.run(async (context) => {
    make(context.workbook.worksheets.getItem(SHEET), context);
    await context.sync();
  });

/** Checks, and holds that the workbook is what it was. */
async function findings() {
  await excel.book.calculate();
  const before = excel.book.toData();
  const { issues, forms } = await check(excel.port, { scheme: nationalScheme, locale: "zh-CN" });
  expect(excel.book.toData()).toEqual(before);
  return {
    issues,
    kinds: forms.map(({ kind }) => kind),
    places: issues.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`),
  };
}

const fixOf = async (rule: string) => {
  const { issues } = await findings();
  const fix = issues.find((issue) => issue.rule === rule)?.fix;
  if (!fix) throw new Error(`no fix of ${rule}`);
  return planFixes([fix], "修正");
};

const plain = ["E13 自评表!H9", "E03 自评表!H12", "E14 自评表!H15"];

test("the sheet as it is", async () => {
  const { places, kinds } = await findings();
  expect(kinds).toEqual(["self-eval"]);
  expect(places).toEqual(plain);
});

describe("changes nothing about what is found:", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["protection", (sheet) => sheet.protection.protect()],
    [
      "hidden rows and columns",
      (sheet) => {
        sheet.getRange("12:15").rowHidden = true;
        sheet.getRange("H:H").columnHidden = true;
      },
    ],
    [
      "a hidden sheet behind it",
      (sheet) => {
        sheet.copy("End").visibility = "Hidden";
      },
    ],
    [
      "merged cells",
      (sheet) => {
        for (const address of ["A1:I1", "B10:B12", "I10:I14"]) sheet.getRange(address).merge();
      },
    ],
    [
      "a format far below",
      (sheet) => {
        sheet.getRange("AZ400").format.fill.color = "#FFFF00";
      },
    ],
    [
      "figures that are formulas",
      (sheet) => {
        sheet.getRange("H12").formulas = [["=20+5"]];
        sheet.getRange("G15").formulas = [["=10+SUM(G10:G14)"]];
      },
    ],
    [
      "marks of direction, zero-width and control characters",
      (sheet) => {
        sheet.getRange("D10").values = [["与委托运营方\u200f结算\u200b完成率\u202c"]];
        sheet.getRange("D11").values = [["合同结算\u0007条款\u00a0完成率"]];
      },
    ],
  ])("%s", async (_what, make) => {
    await change(make);
    const { places } = await findings();
    // What cannot be seen may be named, at its own cell.
    expect(places.filter((place) => !/!D1[01]$/.test(place))).toEqual(plain);
  });

  test("a filter", async () => {
    await change((sheet) => {
      sheet.autoFilter.apply("A9:I14", 6, { filterOn: "Custom", criterion1: ">25" });
    });
    expect((await findings()).places).toEqual(plain);
  });
});

describe("is named:", () => {
  test.each<[string, string, string, RegExp]>([
    ["an error in a score", "H10", "=1/0", /#DIV\/0!/],
    ["an error in a weight", "G11", "=NA()", /#N\/A/],
    ["words for points", "H13", "满分", /满分/],
  ])("%s", async (_what, cell, content, sentence) => {
    await change((sheet) => {
      sheet.getRange(cell).formulas = [[content]];
    });
    const { issues } = await findings();
    const own = issues.filter((issue) => issue.cell === cell);
    expect(own).toHaveLength(1);
    expect(own[0]?.message).toMatch(sentence);
  });

  test("the same form on two sheets, each at its own cells", async () => {
    await change((sheet) => {
      sheet.copy("End").name = "自评表二";
    });
    const { places, kinds } = await findings();
    expect(kinds).toEqual(["self-eval", "self-eval"]);
    expect(places).toEqual([...plain, ...plain.map((place) => place.replace(SHEET, "自评表二"))]);
  });
});

test("looking again at the sheet being edited takes two trips, however many sheets there are", async () => {
  await change((_sheet, context) => {
    const { worksheets } = context.workbook;
    for (const name of ["二", "三", "四"]) worksheets.getItem(SHEET).copy("End").name = name;
    worksheets.getItem(SHEET).activate();
  });
  const from = excel.host.batches.all.length;
  const trips = await excel.requests(async () => {
    const { forms } = await check(excel.port, {
      scheme: nationalScheme,
      locale: "zh-CN",
      scope: "sheet",
    });
    expect(forms.map(({ sheet }) => sheet)).toEqual([SHEET]);
  });
  expect(trips).toBeLessThanOrEqual(2);
  for (const { requestBytes, responseBytes } of excel.host.batches.all.slice(from)) {
    expect(requestBytes + responseBytes).toBeLessThan(100_000);
  }
});

test("texts as long as a cell takes are read, and findings stay short", async () => {
  const long = "绩效".repeat(16_383);
  await change((sheet) => {
    for (const cell of ["D10", "E11", "F12", "I13", "B3"]) sheet.getRange(cell).values = [[long]];
  });
  const { issues } = await findings();
  expect(issues.length).toBeGreaterThan(0);
  for (const { message } of issues) expect(message.length).toBeLessThan(400);
});

test("a used range of a million empty rows costs what the form costs", async () => {
  const requests = () =>
    excel.requests(async () => {
      await check(excel.port, { scheme: nationalScheme, locale: "zh-CN" });
    });
  const before = await requests();
  await change((sheet) => {
    sheet.getRange("A1048576").format.fill.color = "#FFFF00";
  });
  expect(await requests()).toBe(before);
  for (const { responseBytes } of excel.host.batches.all) {
    expect(responseBytes).toBeLessThan(4_000_000);
  }
});

describe("a fix says what stands in its way, and nothing is written:", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void, RegExp]>([
    ["protection", (sheet) => sheet.protection.protect(), /“自评表”受保护，H15 是锁定/],
    [
      "a filter",
      (sheet) => {
        sheet.autoFilter.apply("A9:I15", 6, { filterOn: "Custom", criterion1: "<90" });
      },
      /“自评表”正在筛选/,
    ],
    ["a merged area", (sheet) => sheet.getRange("G15:H15").merge(), /合并/],
  ])("%s", async (_what, make, sentence) => {
    const plan = await fixOf("E14");
    await change(make);
    const before = excel.book.toData();
    await expect(excel.port.apply(plan)).rejects.toThrow(sentence);
    expect(excel.book.toData()).toEqual(before);
  });

  test("without any, it is written and taken back", async () => {
    const plan = await fixOf("E14");
    const before = await excel.values(SHEET, "A1:I16");
    await excel.port.apply(plan);
    expect(await excel.values(SHEET, "H15")).toEqual([[103.62]]);
    await excel.port.undo();
    expect(await excel.values(SHEET, "A1:I16")).toEqual(before);
  });
});
