import path from "node:path";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { writeWorkbook } from "../../workbench/files/write-workbook";
import { foreignBook } from "../support/foreign-book";
import type { BookData } from "../../workbench/host/model/book-data";
import { longForm } from "../support/long-form";
import { visitor } from "./visit";

// Twenty thousand rows take their time where others work, too.
jest.setTimeout(300_000);

const { visit } = visitor();

/** Drops a file on the page as the mouse does. */
async function drop(page: Page, name: string, bytes: Uint8Array, on = "main"): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([data, file]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([Uint8Array.from(data as number[])], file as string));
      return carried;
    },
    [[...bytes], name] as const
  );
  for (const type of ["dragover", "drop"]) {
    await page.dispatchEvent(on, type, { dataTransfer: transfer });
  }
  await page.evaluate(() => window.workbench!.idle());
}

async function show(page: Page, data: BookData): Promise<void> {
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: data.name ?? "book.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(await writeWorkbook(data)),
    });
  await page.waitForFunction((name) => document.title.startsWith(name), data.name ?? "book.xlsx");
  await page.evaluate(() => window.workbench!.idle());
}

const sheetCanvas = (page: Page) => page.locator("canvas[id^=univer-sheet-main-canvas]");

/** The colour of a point of the grid, `#RRGGBB`, counted from the canvas's corner. */
const pixel = (page: Page, x: number, y: number) =>
  sheetCanvas(page).evaluate(
    async (canvas: HTMLCanvasElement, [left, top]) => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const ratio = canvas.width / canvas.clientWidth;
      const place = [Math.round(left! * ratio), Math.round(top! * ratio), 1, 1] as const;
      const [r, g, b, opaque] = canvas.getContext("2d")!.getImageData(...place).data;
      // The paper shows through where nothing is drawn.
      if (opaque === 0) return "#FFFFFF";
      return `#${[r, g, b].map((n) => n!.toString(16).padStart(2, "0").toUpperCase()).join("")}`;
    },
    [x, y]
  );

describe("files", () => {
  test("a workbook that is dropped is opened", () =>
    visit({ sample: "se01" }, async ({ page, cell }) => {
      const file = path.resolve(__dirname, "../../templates/samples/se24.xlsx");
      await drop(page, "se24.xlsx", await readFile(file));
      expect(await page.locator(".file-name").textContent()).toBe("se24.xlsx");
      expect((await cell("自评表", "A1")).text).not.toBe("");
      expect(await page.locator(".drop").isHidden()).toBe(true);
    }));

  test("a file dragged over the pane is noticed too", () =>
    visit({ sample: "se01" }, async ({ page, pane }) => {
      await pane.locator("body").evaluate((body) => {
        const carried = new DataTransfer();
        carried.items.add(new File(["x"], "x.xlsx"));
        body.dispatchEvent(
          new DragEvent("dragover", { dataTransfer: carried, bubbles: true, cancelable: true })
        );
      });
      expect(await page.locator(".drop").isVisible()).toBe(true);
    }));

  test.each([
    ["report.docx", Buffer.from("PK\u0003\u0004 no zip"), "report.docx"],
    ["broken.xlsx", Buffer.from("not a workbook at all"), "broken.xlsx"],
    ["empty.xlsx", Buffer.alloc(0), "empty.xlsx"],
    ["list.yaml", Buffer.from("just: text\n"), "list.yaml"],
  ])("%s is refused in one sentence, and the workbook stays", (name, bytes, told) =>
    visit({ sample: "se01" }, async (workbench) => {
      const { page } = workbench;
      // The server's answer to what is no snippet is an error to the browser's console.
      const quiet = !name.endsWith(".yaml");
      await drop(page, name, bytes);
      const sentence = (await page.getByRole("alert").first().textContent())!;
      expect(sentence).toContain(told);
      expect(sentence.split("\n")).toHaveLength(1);
      expect((await workbench.cell("自评表", "A1")).text).toContain("自评表");
      if (!quiet) (workbench.faults as string[]).length = 0;
    })
  );

  test("what a saved copy will be without is said when the file is opened", () =>
    visit({ sample: "se01" }, async ({ page }) => {
      await drop(page, "foreign.xlsx", Buffer.from(foreignBook()));
      await page.getByRole("alert").filter({ hasText: "工作台不能保存" }).waitFor();
    }));

  test("what is typed can be undone by Ctrl+Z in the grid", () =>
    visit({ sample: "se01" }, async (workbench) => {
      const { page } = workbench;
      const before = await workbench.cell("自评表", "D6");
      await sheetCanvas(page).click({ position: { x: 400, y: 10 } });
      await page.evaluate(() => window.workbench!.select("自评表", "D6"));
      await page.keyboard.type("77");
      await page.keyboard.press("Enter");
      await workbench.idle();
      expect((await workbench.cell("自评表", "D6")).value).toBe(77);
      await page.keyboard.press("Control+z");
      await workbench.idle();
      expect((await workbench.cell("自评表", "D6")).value).toBe(before.value);
    }));
});

describe("what the grid draws", () => {
  const area = { top: 0, left: 0, bottom: 2, right: 0 };
  const book: BookData = {
    name: "rules.xlsx",
    sheets: [
      {
        name: "Sheet1",
        cells: [
          [{ value: 1 }, { value: 1 }, { value: 1 }],
          [{ value: 5 }, { value: 5 }, { value: 10 }],
          [{ value: 9 }, { value: 3 }, { value: 5 }],
        ],
        extras: {
          conditionalFormats: [
            {
              id: "1",
              areas: [area],
              stopIfTrue: false,
              rule: { kind: "CellValue", operator: "GreaterThan", formula1: "=4" },
              look: { fill: "#FFC7CE" },
            },
            {
              id: "2",
              areas: [{ ...area, left: 1, right: 1 }],
              stopIfTrue: false,
              rule: { kind: "Custom", formula: "=B1>$B$3" },
              look: { fill: "#C6EFCE" },
            },
            {
              id: "3",
              areas: [{ ...area, left: 2, right: 2 }],
              stopIfTrue: false,
              rule: {
                kind: "ColorScale",
                minimum: { type: "LowestValue", color: "#FF0000" },
                maximum: { type: "HighestValue", color: "#00FF00" },
              },
              look: {},
            },
          ],
          validations: [
            {
              areas: [{ top: 0, left: 3, bottom: 2, right: 3 }],
              kind: "List",
              formula1: "优,良,中,差",
              ignoreBlanks: true,
            },
          ],
        },
      },
    ],
  };
  /** The left part of a cell's ground: numbers stand at the right. */
  const ground = (page: Page, row: number, column: number) =>
    pixel(page, 46 + column * 64 + 10, 20 + row * 20 + 10);
  const WHITE = "#FFFFFF";

  test("conditional formats, and they follow the values", () =>
    visit({ sample: "se01" }, async (workbench) => {
      const { page } = workbench;
      await show(page, book);
      const column = async (at: number) => [
        await ground(page, 0, at),
        await ground(page, 1, at),
        await ground(page, 2, at),
      ];
      expect(await column(0)).toEqual([WHITE, "#FFC7CE", "#FFC7CE"]);
      expect(await column(1)).toEqual([WHITE, "#C6EFCE", WHITE]);
      expect(await column(2)).toEqual(["#FF0000", "#00FF00", "#8E7100"]);
      await workbench.type("Sheet1", "A2", 2);
      await workbench.type("Sheet1", "B3", 0);
      await workbench.idle();
      expect(await column(0)).toEqual([WHITE, WHITE, "#FFC7CE"]);
      expect(await column(1)).toEqual(["#C6EFCE", "#C6EFCE", WHITE]);
    }));

  test("formats an add-in puts on several areas at once", () =>
    visit({ sample: "se01" }, async (workbench) => {
      const { page, pane } = workbench;
      await show(page, book);
      await pane.getByRole("tablist").waitFor();
      await pane.locator("body").evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          for (const [address, color] of [
            ["A3,B1:B2", "#D6E7F8"],
            ["B3,C2:C3", "#FFEBB5"],
            ["A1", "#F9CDD0"],
          ] as const) {
            const { custom } = sheet.getRanges(address).conditionalFormats.add("Custom");
            custom.rule.formula = `=N("${color}")=0`;
            custom.format.fill.color = color;
          }
          await context.sync();
        })
      );
      await workbench.idle();
      const row = async (at: number) => [
        await ground(page, at, 0),
        await ground(page, at, 1),
        await ground(page, at, 2),
      ];
      expect(await row(0)).toEqual(["#F9CDD0", "#D6E7F8", "#FF0000"]);
      expect(await row(1)).toEqual(["#FFC7CE", "#D6E7F8", "#FFEBB5"]);
      expect(await row(2)).toEqual(["#D6E7F8", "#FFEBB5", "#FFEBB5"]);
    }));

  test("a list is chosen from by keys", () =>
    visit({ sample: "se01" }, async (workbench) => {
      const { page } = workbench;
      await show(page, book);
      await sheetCanvas(page).click({ position: { x: 46 + 3 * 64 + 20, y: 50 } });
      expect((await workbench.selection()).address).toBe("D2");
      await page.getByRole("button", { name: "选一个值" }).waitFor();
      await page.keyboard.press("Alt+ArrowDown");
      expect(await page.getByRole("option").allTextContents()).toEqual(["优", "良", "中", "差"]);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await workbench.idle();
      expect((await workbench.cell("Sheet1", "D2")).value).toBe("良");
      // The keyboard is back in the grid.
      await page.keyboard.press("ArrowDown");
      await workbench.idle();
      expect((await workbench.selection()).address).toBe("D3");
    }));

  test("a comment shows under the mouse", () =>
    visit({ sample: "se01" }, async ({ page, pane }) => {
      await show(page, book);
      await pane.getByRole("tablist").waitFor();
      await pane.locator("body").evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.comments.add("Sheet1!A3", "请补充依据");
          await context.sync();
        })
      );
      await page.evaluate(() => window.workbench!.idle());
      const place = (await sheetCanvas(page).boundingBox())!;
      await page.mouse.move(place.x + 80, place.y + 65);
      await page.mouse.move(place.x + 84, place.y + 68);
      await page.getByText("请补充依据").waitFor();
      await page.mouse.move(place.x + 300, place.y + 200);
      await page.getByText("请补充依据").waitFor({ state: "hidden" });
    }));

  test("the status bar adds up what is selected", () =>
    visit({ sample: "se01" }, async ({ page }) => {
      await show(page, book);
      await page.evaluate(() => window.workbench!.select("Sheet1", "A1:C2"));
      await page.evaluate(() => window.workbench!.idle());
      expect(await page.locator(".sums span").allTextContents()).toEqual([
        "平均值 3.8333",
        "计数 6",
        "求和 23",
      ]);
    }));
});

test("20,000 rows: opened, scrolled, selected, checked, edited", () =>
  visit({ sample: "se01" }, async (workbench) => {
    const { page } = workbench;
    const rows = 20_000;
    await show(page, longForm(rows));
    await page.evaluate(() => window.workbench!.reveal("目标表", "A19990"));
    await page.evaluate(() => window.workbench!.select("目标表", "E20002"));
    await workbench.idle();
    expect(await workbench.selection()).toEqual({ sheet: "目标表", address: "E20002" });
    expect((await workbench.cell("目标表", "F20002")).value).toBe(rows);

    // Scrolling draws frames and writes nothing into the page.
    const scrolled = await page.evaluate(async () => {
      let mutations = 0;
      const watch = new MutationObserver((all) => (mutations += all.length));
      watch.observe(document.querySelector(".grid")!, { childList: true, subtree: true });
      for (let row = 100; row <= 2000; row += 100) {
        await window.workbench!.reveal("目标表", `A${row}`);
        await new Promise((done) => requestAnimationFrame(done));
      }
      watch.disconnect();
      return mutations;
    });
    expect(scrolled).toBeLessThan(200);

    await workbench.ribbon("检查");
    const batches = await page.evaluate(() => window.workbench!.batches());
    const { stats } = await workbench.perf("check");
    expect(stats.rows).toBe(rows);
    expect(batches.filter(({ error }) => error)).toEqual([]);

    await workbench.type("目标表", "E3", 3);
    await workbench.idle();
    expect((await workbench.cell("目标表", "F20002")).value).toBe(rows + 2);
  }));
