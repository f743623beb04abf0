import type { Page } from "playwright-core";
import { visitor } from "./visit";

jest.setTimeout(90_000);

const { visitInTrouble: visit } = visitor();

const openPanel = (page: Page) => page.locator("[data-action=excel]").click();
const errors = (page: Page) =>
  page.evaluate(() =>
    window.workbench!.batches().flatMap(({ error }) => (error === undefined ? [] : [error]))
  );

test("a version changes what the add-in is told, and the workbook stays", () =>
  visit({ sample: "se01" }, async (workbench) => {
    const { page, pane } = workbench;
    await workbench.type("自评表", "D6", 90);
    const has = (version: string) =>
      pane
        .locator("body")
        .evaluate(
          (_, wanted) => Office.context.requirements.isSetSupported("ExcelApi", wanted),
          version
        );
    expect([await has("1.14"), await has("1.15")]).toEqual([true, false]);
    await openPanel(page);
    await page.getByLabel("Microsoft 365").check();
    await workbench.idle();
    await pane.getByRole("tablist").waitFor();
    expect(await has("1.15")).toBe(true);
    expect((await workbench.cell("自评表", "D6")).value).toBe(90);
    expect(await page.locator("[data-action=excel]").textContent()).toContain("Microsoft 365");
  }));

test("a batch fails as asked, is logged with its code, and the pane says so", () =>
  visit({ sample: "se01" }, async (workbench) => {
    const { page, pane } = workbench;
    await openPanel(page);
    await page.getByLabel("错误代码").selectOption("GeneralException");
    expect(await page.locator("[data-fault=failBatch]").isChecked()).toBe(true);
    expect(await page.locator(".fault-mark").textContent()).toBe("1 个故障");
    await page.keyboard.press("Escape");
    await workbench.ribbon("检查");
    expect((await errors(page)).join()).toContain("GeneralException");
    await pane.getByText("GeneralException").first().waitFor();

    await openPanel(page);
    await page.locator("[data-action=no-faults]").click();
    await page.keyboard.press("Escape");
    await workbench.ribbon("检查");
    expect(await workbench.issues().count()).toBeGreaterThan(0);
  }));

test("after a lost connection a reopened pane works again", () =>
  visit({ sample: "se01" }, async (workbench) => {
    const { page, pane } = workbench;
    await openPanel(page);
    await page.getByLabel("批次").nth(1).fill("0");
    expect(await page.locator("[data-fault=dropAfter]").isChecked()).toBe(true);
    await page.keyboard.press("Escape");
    await workbench.ribbon("检查");
    expect((await errors(page)).join()).toContain("connection");
    await openPanel(page);
    await page.locator("[data-fault=dropAfter]").uncheck();
    await page.locator("[data-action=reopen-pane]").click();
    await workbench.idle();
    await pane.getByRole("tablist").waitFor();
    await page.keyboard.press("Escape");
    await workbench.ribbon("检查");
    expect(await workbench.issues().count()).toBeGreaterThan(0);
  }));

test.each([
  ["readOnly", "AccessDenied"],
  ["protectedSheet", "AccessDenied"],
] as const)("%s: nothing is written and the reason is told", (fault, code) =>
  visit({ sample: "se01" }, async (workbench) => {
    const { page, pane } = workbench;
    await workbench.ribbon("检查");
    const { issues } = await workbench.perf("check");
    const { fix, sheet, cell } = issues.find((issue) => issue.fix)!;
    const before = await workbench.cell(sheet, cell);
    await openPanel(page);
    await page.locator(`[data-fault=${fault}]`).check();
    await page.keyboard.press("Escape");
    await pane.getByRole("button", { name: fix!.label, exact: true }).first().click();
    const write = pane.getByRole("button", { name: "写入", exact: true });
    // An add-in may notice earlier and not even offer to write.
    if ((await write.count()) > 0 && (await write.isEnabled())) await write.click();
    await workbench.idle();
    expect(await workbench.cell(sheet, cell)).toEqual(before);
    const refused = (await errors(page)).some((error) => error.startsWith(code));
    expect(refused || (await pane.getByText(/保护|只读/).count()) > 0).toBe(true);
  })
);

test("without custom functions their formulas show #NAME?, and with them they calculate again", () =>
  visit({ sample: "se01" }, async (workbench) => {
    const { page } = workbench;
    await workbench.type("自评表", "Z1", "=PERF.GRADE(95)");
    await workbench.idle();
    expect((await workbench.cell("自评表", "Z1")).value).toBe("优");
    await openPanel(page);
    await page.locator("[data-fault=withoutFunctions]").check();
    await workbench.idle();
    expect((await workbench.cell("自评表", "Z1")).value).toBe("#NAME?");
    await page.locator("[data-fault=withoutFunctions]").uncheck();
    await workbench.idle();
    // The add-in is opened anew, and its functions come after its page.
    await page.waitForFunction(
      () => window.workbench!.cell("自评表", "Z1").value === "优",
      undefined,
      { polling: 100 }
    );
  }));

test("requests wait while a cell is edited and go on afterwards", () =>
  visit({ sample: "se01" }, async (workbench) => {
    const { page } = workbench;
    await openPanel(page);
    await page.locator("[data-fault=cellEdit]").check();
    await page.keyboard.press("Escape");
    await page.getByRole("toolbar").getByRole("button", { name: "检查" }).click();
    await page.waitForTimeout(300);
    expect(await workbench.issues().count()).toBe(0);
    await openPanel(page);
    await page.locator("[data-fault=cellEdit]").uncheck();
    await page.keyboard.press("Escape");
    await workbench.ribbon("检查");
    expect(await workbench.issues().count()).toBeGreaterThan(0);
  }));

test("the log shows what was said in a batch", () =>
  visit({ sample: "se01" }, async (workbench) => {
    const { page } = workbench;
    await workbench.ribbon("检查");
    await page.locator("[data-action=log]").click();
    const rows = page.locator(".log tbody tr");
    const batches = await page.evaluate(() => window.workbench!.batches());
    expect(await rows.count()).toBe(batches.length);
    const row = rows.filter({ hasText: "getUsedRangeOrNullObject" }).first();
    const record = batches[Number(await row.getAttribute("data-batch")) - 1]!;
    expect(await row.textContent()).toContain(`${(record.responseBytes / 1024).toFixed(1)} KB`);
    await row.click();
    const request = page.getByRole("region", { name: "请求" }).locator("pre");
    expect(JSON.parse((await request.textContent())!)).toHaveProperty("Actions");
    const answer = page.getByRole("region", { name: "应答" }).locator("pre");
    expect(JSON.parse((await answer.textContent())!)).toHaveProperty("Results");
  }));
