import { openExcelPage, type ExcelPage } from "./excel-page";

let excel: ExcelPage;
beforeEach(async () => {
  excel = await openExcelPage(["Sheet1", "Sheet2"], { profile: "web" });
});
afterEach(() => excel.close());

const settle = async (): Promise<void> => {
  await excel.host.whenIdle();
  await new Promise((resolve) => setTimeout(resolve, 40));
};

test("a sheet that is renamed, hidden, moved and protected tells so", async () => {
  const seen: unknown[] = [];
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.onNameChanged.add(async ({ nameBefore, nameAfter }) => {
      seen.push([nameBefore, nameAfter]);
      return Promise.resolve();
    });
    worksheets.onVisibilityChanged.add(async ({ visibilityBefore, visibilityAfter }) => {
      seen.push([visibilityBefore, visibilityAfter]);
      return Promise.resolve();
    });
    worksheets.onMoved.add(async ({ positionBefore, positionAfter }) => {
      seen.push([positionBefore, positionAfter]);
      return Promise.resolve();
    });
    sheet.onProtectionChanged.add(async ({ isProtected }) => {
      seen.push(isProtected);
      return Promise.resolve();
    });
    await context.sync();
    sheet.name = "一";
    sheet.name = "一";
    sheet.visibility = "Hidden";
    sheet.position = 1;
    sheet.protection.protect();
    sheet.protection.unprotect();
    sheet.protection.unprotect();
    await context.sync();
  });
  await settle();
  expect(seen).toEqual([["Sheet1", "一"], ["Visible", "Hidden"], [0, 1], true, false]);
});

test("without a screen a dialog fails with a code", async () => {
  const { Office } = excel.page.window;
  const result = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) => {
    Office.context.ui.displayDialogAsync("https://localhost:3000/dialog.html", resolve);
  });
  expect(String(result.status)).toBe("failed");
  expect(result.error.code).toBeGreaterThan(0);
});
