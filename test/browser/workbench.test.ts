import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { validateWorkbook } from "../../workbench/demo/ooxml";
import { visitor } from "./visit";

jest.setTimeout(90_000);

const { visit } = visitor();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "perf-browser-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("check lists, a click selects, an edit marks the list as old, a re-check is shorter", () =>
  visit({ sample: "se01" }, async (workbench) => {
    await workbench.ribbon("检查");
    const before = await workbench.perf("check");
    expect(await workbench.issues().count()).toBeGreaterThan(0);
    expect(await workbench.announced()).toContain(`${before.stats.errors} 个错误`);

    const first = before.issues.find(({ rule }) => rule === "A08")!;
    await workbench.issues().filter({ hasText: first.message }).first().click();
    await workbench.idle();
    expect(await workbench.selection()).toEqual({ sheet: first.sheet, address: first.cell });

    await workbench.type(first.sheet, first.cell, first.right!);
    await workbench.idle();
    await workbench.pane.getByText("检查后已修改").waitFor();
    await workbench.press("重新检查");
    const after = await workbench.perf("check");
    expect(after.issues.length).toBeLessThan(before.issues.length);
    expect(after.issues).not.toContainEqual(expect.objectContaining({ message: first.message }));
  }));

test("what is typed into the grid itself reaches the add-in", () =>
  visit({ sample: "se01" }, async (workbench) => {
    const { page } = workbench;
    await workbench.ribbon("检查");
    const row = workbench.issues().filter({ hasText: "年初预算数" }).first();
    await row.click();
    await workbench.idle();
    const { sheet, address } = await workbench.selection();
    const cells = (await page.locator(".grid canvas").first().boundingBox())!;
    // A click brings the keyboard to the grid; the name box leads back to the cell.
    await page.mouse.click(cells.x + 500, cells.y + 60);
    await page.evaluate(
      ([s, a]) => window.workbench!.select(s as string, a as string),
      [sheet, address]
    );
    await page.keyboard.type("90");
    await page.keyboard.press("Enter");
    await workbench.idle();
    expect((await workbench.cell(sheet, address)).value).toBe(90);
    await workbench.pane.getByText("检查后已修改").waitFor();
  }));

test("a fix is shown before it is written, and can be taken back", () =>
  visit({ sample: "se01" }, async (workbench) => {
    await workbench.ribbon("检查");
    const { issues } = await workbench.perf("check");
    const { fix, sheet, cell } = issues.find((issue) => issue.fix)!;
    const before = await workbench.cell(sheet, cell);
    await workbench.press(fix!.label);
    expect((await workbench.cell(sheet, cell)).value).toEqual(before.value);
    await workbench.press("写入");
    expect((await workbench.cell(sheet, cell)).text).not.toBe(before.text);
    await workbench.press(/^撤销/);
    expect(await workbench.cell(sheet, cell)).toEqual(before);
  }));

test("a clean form has no error, and its formulas give the total", () =>
  visit({ sample: "se24" }, async (workbench) => {
    await workbench.ribbon("检查");
    expect((await workbench.perf("check")).stats.errors).toBe(0);
    await workbench.ribbon("评分");
    await workbench.press(/^(计算得分|重新计算)$/);
    await workbench.press("写入公式");
    await workbench.press("写入");
    await workbench.idle();
    const [form] = (await workbench.perf("score")).forms;
    expect(form).toMatchObject({ total: 98.62, grade: "优", given: { total: 98.62 } });
  }));

test("the report's tables and charts are saved and come back", () =>
  visit({ sample: "lvliang-2024" }, async (workbench) => {
    const { page } = workbench;
    await workbench.ribbon("年报");
    await workbench.press("写入");
    await workbench.idle();
    const drawn = page.locator("[data-chart] svg");
    expect(await drawn.count()).toBe(2);
    const texts = (await drawn.allTextContents()).join(" ");
    for (const figure of ["3.3%", "60.0%", "30.0%", "6.7%", "18"]) expect(texts).toContain(figure);

    const charts = await page.evaluate(() => window.workbench!.charts());
    const file = path.join(folder, "annual.xlsx");
    await workbench.save(file);
    await validateWorkbook(file);
    const bytes = [...(await readFile(file))];
    await page.evaluate(
      (data) => window.workbench!.open(Uint8Array.from(data), "annual.xlsx"),
      bytes
    );
    await workbench.idle();
    expect(await page.evaluate(() => window.workbench!.charts())).toEqual(charts);
    expect((await workbench.cell(charts[0]!.sheet, "A1")).text).not.toBe("");
  }));

test("charts follow their cells and move with them", () =>
  visit({ sample: "lvliang-2024" }, async (workbench) => {
    const { page } = workbench;
    await workbench.ribbon("年报");
    await workbench.press("写入");
    await workbench.idle();
    const [chart] = await page.evaluate(() => window.workbench!.charts());
    const first = page.locator("[data-chart]").first();
    const before = (await first.boundingBox())!;
    await page.evaluate((sheet) => window.workbench!.reveal(sheet, "A5"), chart!.sheet);
    await workbench.idle();
    expect((await first.boundingBox())!.y).toBeLessThan(before.y);

    await workbench.type(chart!.sheet, "B7", 12);
    await workbench.idle();
    expect((await page.locator("[data-chart] svg").allTextContents()).join(" ")).toContain("12");
  }));

test("language and theme change with the workbook kept", () =>
  visit({ sample: "se01" }, async (workbench) => {
    const { page, pane } = workbench;
    await workbench.type("自评表", "D6", 90);
    await page.locator("[data-action=language]").click();
    await pane.getByRole("tab", { name: "Check" }).waitFor();
    await page.locator("[data-action=theme]").click();
    await page.locator("html[data-theme=dark]").waitFor();
    await pane.getByRole("tab", { name: "Check" }).waitFor();
    await workbench.idle();
    expect((await workbench.cell("自评表", "D6")).value).toBe(90);
    await page.getByRole("toolbar").getByRole("button", { name: "Check" }).waitFor();
  }));

test("a file that is no workbook is refused in one sentence", () =>
  visit({ sample: "se01" }, async (workbench) => {
    const { page } = workbench;
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles({
        name: "noise.xlsx",
        mimeType: "application/octet-stream",
        buffer: Buffer.from("no workbook"),
      });
    await page.getByRole("alert").filter({ hasText: "noise.xlsx" }).waitFor();
    expect((await workbench.cell("自评表", "A1")).text).toContain("自评表");
  }));

describe("accessibility of the pane", () => {
  test.each([
    { locale: "zh-CN", dark: false, button: "检查" },
    { locale: "en-US", dark: true, button: "Check" },
  ] as const)("axe finds nothing, $locale, dark: $dark", ({ locale, dark, button }) =>
    visit({ sample: "se01", locale, dark }, async (workbench) => {
      await workbench.ribbon(button);
      const axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
      const frame = workbench.page.frames().find((entry) => entry.url().includes("/addin/"))!;
      await frame.evaluate(axe);
      const violations = await frame.evaluate(async () => {
        const { axe: engine } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const result = await engine.run();
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(violations).toEqual([]);
    })
  );
});
