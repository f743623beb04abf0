import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { visitor } from "./visit";

jest.setTimeout(90_000);

const { visit } = visitor();

const snippet = (script: string, apiSet = "1.4") => `name: Fill the selection
host: EXCEL
api_set:
  ExcelApi: '${apiSet}'
script:
  content: |
${script.replace(/^/gm, "    ")}
  language: typescript
template:
  content: |
    <p>Select cells.</p><button id="fill">Fill</button><button id="fail">Fail</button>
  language: html
style:
  content: "p { color: rgb(1, 2, 3) }"
libraries: |
  https://appsforoffice.microsoft.com/lib/1/hosted/office.js
`;

const FILL = `
interface Found { address: string }
$("#fill").on("click", () => tryCatch(fill));
document.getElementById("fail").onclick = () => { throw new Error("on purpose"); };
async function fill(): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.values = [[42]];
    range.load("address");
    await context.sync();
    const found: Found = range;
    console.log("filled", found.address);
  });
}
async function tryCatch(callback: () => Promise<void>) {
  try { await callback(); } catch (error) { console.error(error); }
}`;

async function run(page: Page, place: "here" | "blank", text: string): Promise<void> {
  await page.locator("[data-action=snippets]").click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.locator(`[data-action=snippet-${place}]`).click(),
  ]);
  await chooser.setFiles({
    name: "fill.yaml",
    mimeType: "application/yaml",
    buffer: Buffer.from(text),
  });
  await page.evaluate(() => window.workbench!.idle());
}

describe("Script Lab snippets", () => {
  test("run on the current workbook, with their page, style and console; closing brings the add-in back", () =>
    visit({ sample: "se01" }, async (workbench) => {
      const { page, pane } = workbench;
      await run(page, "here", snippet(FILL));
      await pane.getByRole("button", { name: "Fill" }).waitFor();
      expect(await page.locator(".pane h2").first().textContent()).toBe("Fill the selection");
      const color = await pane.locator("p").evaluate((p) => getComputedStyle(p).color);
      expect(color).toBe("rgb(1, 2, 3)");

      await page.evaluate(() => window.workbench!.select("自评表", "Z9"));
      await pane.getByRole("button", { name: "Fill" }).click();
      const lines = page.locator(".console-lines li");
      await lines.filter({ hasText: "filled 自评表!Z9" }).waitFor();
      expect((await workbench.cell("自评表", "Z9")).value).toBe(42);
      expect((await workbench.cell("自评表", "A1")).text).toContain("自评表");

      await pane.getByRole("button", { name: "Fail" }).click();
      await lines.filter({ hasText: "on purpose" }).waitFor();
      // The page threw on purpose.
      (workbench.faults as string[]).length = 0;

      await page.getByRole("button", { name: "回到加载项" }).click();
      await pane.getByRole("tablist").waitFor();
      await workbench.idle();
      expect((await workbench.cell("自评表", "Z9")).value).toBe(42);
      expect(await page.locator(".console").count()).toBe(0);
    }));

  test("run on a blank workbook; custom functions calculate; a ribbon button brings the add-in back", () =>
    visit({ sample: "se01" }, async (workbench) => {
      const { page, pane } = workbench;
      const script = `/**
 * Doubles.
 * @customfunction
 */
function double(value: number): number { return value * 2; }`;
      await run(page, "blank", snippet(script).replace("Fill the selection", "Twice"));
      await pane.getByRole("button", { name: "Fill" }).waitFor();
      expect(await page.evaluate(() => window.workbench!.sheets())).toEqual(["Sheet1"]);
      await page.locator(".console-lines").getByText("=SCRIPTLAB.TWICE.DOUBLE").waitFor();
      await workbench.type("Sheet1", "A1", "=SCRIPTLAB.TWICE.DOUBLE(21)");
      await workbench.idle();
      expect((await workbench.cell("Sheet1", "A1")).value).toBe(42);
      await page.getByRole("toolbar").getByRole("button", { name: "检查" }).click();
      await pane.getByRole("tablist").waitFor();
      await workbench.idle();
    }));

  test("one that needs a newer Excel is not run, and the sentence says what it needs", () =>
    visit({ sample: "se01" }, async ({ page, pane }) => {
      await run(page, "here", snippet(FILL, "1.15"));
      await page.getByRole("alert").filter({ hasText: "ExcelApi 1.15" }).waitFor();
      await pane.getByRole("tablist").waitFor();
    }));
});

describe("keys", () => {
  test("F6 goes round the parts of the page, Shift+F6 back", () =>
    visit({ sample: "se01" }, async ({ page }) => {
      const where = () =>
        page.evaluate(() => {
          const active = document.activeElement;
          return (
            ["title-bar", "ribbon-bar", "sheet-area", "pane", "status-bar"].find((name) =>
              document.querySelector(`.${name}`)?.contains(active)
            ) ?? "none"
          );
        });
      await page.locator("[data-action=new]").focus();
      const visited = [];
      for (let step = 0; step < 5; step += 1) {
        await page.keyboard.press("F6");
        visited.push(await where());
      }
      expect(visited).toEqual(["ribbon-bar", "sheet-area", "pane", "status-bar", "title-bar"]);
      await page.keyboard.press("Shift+F6");
      expect(await where()).toBe("status-bar");
    }));

  test("the ribbon is one stop, arrows move in it, Enter presses", () =>
    visit({ sample: "se01" }, async (workbench) => {
      const { page } = workbench;
      await page.locator(".ribbon-button").first().focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowLeft");
      expect(await page.locator(".ribbon-button:focus").textContent()).toBe("检查");
      await page.keyboard.press("Enter");
      await workbench.idle();
      await workbench.issues().first().waitFor();
    }));

  test("a menu opens, moves and closes by keys", () =>
    visit({ sample: "se01" }, async (workbench) => {
      const { page } = workbench;
      const opener = page.locator("[data-action=samples]");
      await opener.focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("End");
      const last = page.getByRole("menuitem").and(page.locator(":focus"));
      expect(await last.count()).toBe(1);
      await page.keyboard.press("Escape");
      expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("End");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await workbench.idle();
      expect(await page.locator(".file-name").textContent()).toBe("se24.xlsx");
    }));

  test("Ctrl+O asks for a file and Ctrl+S saves, wherever the keyboard is", () =>
    visit({ sample: "se01" }, async ({ page, pane }) => {
      // Keys go where the focus is; on a busy machine that may be a frame still loading.
      await page.locator(".file-name").click();
      await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Control+o")]);
      await pane.getByRole("tab").first().focus();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.keyboard.press("Control+s"),
      ]);
      expect(download.suggestedFilename()).toBe("se01.xlsx");
    }));
});

describe("accessibility of the page around the grid", () => {
  test.each([
    { locale: "zh-CN", dark: false },
    { locale: "en-US", dark: true },
  ] as const)("axe finds nothing, $locale, dark: $dark", ({ locale, dark }) =>
    visit({ sample: "se01", locale, dark }, async ({ page }) => {
      await page.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
      await page.locator("[data-action=log]").click();
      await page.locator(".log tbody tr button").first().click();
      await page.locator("[data-action=excel]").click();
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: {
            run(
              context: object,
              options: object
            ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        };
        // The grid is another project's; the pane has a test of its own.
        const context = { exclude: [[".grid"], ["iframe"]] };
        const result = await axe.run(context, { iframes: false });
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(violations).toEqual([]);
    })
  );
});
