import { openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;
beforeEach(async () => {
  excel = await openExcelPage(["甲", "乙"]);
});
afterEach(() => excel.close());

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

test("an edit in the grid and a write of a batch both raise onChanged, after the batch", async () => {
  const seen: unknown[] = [];
  const registration = await excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(async (event) => {
      seen.push([event.address, event.changeType, event.triggerSource]);
    });
    await context.sync();
    return result;
  });
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("甲").getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await settle();
  expect(seen).toEqual([["B2:C3", "RangeEdited", "ThisLocalAddin"]]);
  await excel.page.window.Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("甲").getRange("A1").values = [[9]];
    await context.sync();
  });
  await settle();
  expect(seen).toHaveLength(1);
});

test("the event names the sheet and gives its range", async () => {
  const seen: unknown[] = [];
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("乙");
    sheet.onChanged.add(async (event) => {
      await excel.run(async (inner) => {
        const range = event.getRange(inner);
        range.load("values,address");
        await inner.sync();
        seen.push([range.address, range.values]);
      });
    });
    await context.sync();
    context.workbook.worksheets.getItem("甲").getRange("A1").values = [["anderswo"]];
    sheet.getRange("A1").values = [["hier"]];
    await context.sync();
  });
  await settle();
  expect(seen).toEqual([["乙!A1", [["hier"]]]]);
});

test("selection, activation, new and deleted sheets", async () => {
  const seen: string[] = [];
  const note =
    (kind: string) =>
    async (event: object): Promise<void> => {
      seen.push(`${kind}${"address" in event ? ` ${String(event.address)}` : ""}`);
    };
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(note("selected"));
    worksheets.onActivated.add(note("activated"));
    worksheets.onDeactivated.add(note("deactivated"));
    worksheets.onAdded.add(note("added"));
    worksheets.onDeleted.add(note("deleted"));
    context.workbook.onSelectionChanged.add(async () => void seen.push("workbook selection"));
    await context.sync();
  });
  await settle();
  excel.book.selection = { sheetId: excel.book.active.id, area: { ...A1, right: 2 } };
  await settle();
  expect(seen.sort()).toEqual(["selected A1:C1", "workbook selection"]);
  seen.length = 0;
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("乙").activate();
    context.workbook.worksheets.add("丙");
    await context.sync();
    context.workbook.worksheets.getItem("丙").delete();
    await context.sync();
  });
  await settle();
  expect(seen).toEqual(expect.arrayContaining(["activated", "deactivated", "added", "deleted"]));
});

test("events can be switched off", async () => {
  const seen: unknown[] = [];
  await excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => void seen.push(event.address));
    await context.sync();
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem("甲").getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    context.workbook.worksheets.getItem("甲").getRange("A2").values = [[1]];
    await context.sync();
  });
  await settle();
  expect(seen).toEqual(["A2"]);
});

test("a ribbon button runs its function until the add-in says it is done", async () => {
  const calls: string[] = [];
  excel.page.window.Office.actions.associate("check", async (event: Office.AddinCommands.Event) => {
    calls.push("begun");
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("甲").getRange("A1").values = [["检查"]];
      await context.sync();
    });
    calls.push("done");
    event.completed();
  });
  await excel.host.runRibbonCommand("check");
  expect(calls).toEqual(["begun", "done"]);
  expect(excel.book.sheet("甲")?.values(A1)).toEqual([["检查"]]);
});

test("showing the pane reaches the workbench; start-up behaviour is kept", async () => {
  excel.close();
  let shown = 0;
  excel = await openExcelPage(["甲"], { onShowTaskpane: () => (shown += 1) });
  const { Office } = excel.page.window;
  await Office.addin.showAsTaskpane();
  expect(shown).toBe(1);
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
});

test("locale, theme and platform are those of the host", async () => {
  const { Office } = excel.page.window;
  expect(Office.context.displayLanguage).toBe("zh-CN");
  expect(Office.context.officeTheme.bodyBackgroundColor).toMatch(/^#ffffff$/i);
  expect(Office.context.platform).toBe("PC");
  expect(Office.context.host).toBe("Excel");
});

test("another book takes the place of the open one; old references are gone", async () => {
  const { createUniverBook } = await import("../../../workbench/host/model/univer-book");
  const kept = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("甲").getRange("A1");
    range.track();
    await context.sync();
    return range;
  });
  const old = excel.book;
  const other = createUniverBook({ sheets: ["新"] });
  excel.host.replaceBook(other, "新.xlsx");
  const name = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    context.workbook.load("name");
    await context.sync();
    return [sheet.name, context.workbook.name];
  });
  expect(name).toEqual(["新", "新.xlsx"]);
  kept.load("values");
  await expect(kept.context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
  other.dispose();
  expect(old).toBe(excel.book);
});
