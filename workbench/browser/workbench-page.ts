import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import type { CellContent } from "../host/model/book-model";
import type { CellState } from "../page/api";
import type { Automation } from "../../src/commands/automation";
import { openQuietPage } from "./quiet-page";

/** Commands of the add-in that need nothing but the workbook. */
type PlainCommand = Exclude<keyof Automation, "cross" | "listIssues" | "statementFile">;

export interface WorkbenchPageOptions {
  readonly locale?: "zh-CN" | "en-US";
  readonly dark?: boolean;
  readonly sample?: string;
}

/** A browser on the workbench, driven as a person would: through buttons, the grid and the pane. */
export interface WorkbenchPage {
  readonly page: Page;
  /** The add-in's page inside the pane. */
  readonly pane: FrameLocator;
  readonly faults: readonly string[];
  open(sample: string): Promise<void>;
  /** Presses a button of the add-in's tab by its name and waits for the answer in the pane. */
  ribbon(name: string): Promise<void>;
  /** Opens a place of the pane by its name, also one that stands behind ⋯. */
  place(name: string): Promise<void>;
  /** Presses a button of the pane and waits until the add-in is done. */
  press(name: string | RegExp): Promise<void>;
  /** What the pane last said to screen readers. */
  announced(): Promise<string>;
  issues(): Locator;
  /** Runs a command of the add-in through `window.perf` and answers its result. */
  perf<Command extends PlainCommand>(command: Command): ReturnType<Automation[Command]>;
  cell(sheet: string, address: string): Promise<CellState>;
  type(sheet: string, address: string, content: CellContent): Promise<void>;
  selection(): Promise<{ sheet: string; address: string }>;
  idle(): Promise<void>;
  /** Presses 保存 and keeps the file that comes. */
  save(file: string): Promise<void>;
  close(): Promise<void>;
}

/** What stands where a part of the pane is still being loaded, in both languages. */
const LOADING = /^(?:正在打开|Opening)$/;

/** @param address of the workbench server, with a slash at its end */
export async function openWorkbench(
  browser: Browser,
  address: string,
  { locale = "zh-CN", dark = false, sample = "se01" }: WorkbenchPageOptions = {}
): Promise<WorkbenchPage> {
  const { page, faults, close } = await openQuietPage(browser, address, {
    viewport: { width: 1600, height: 900 },
    locale,
  });
  const pane = page.frameLocator(".pane iframe");
  const query = new URLSearchParams({ locale, sample, ...(dark ? { theme: "dark" } : {}) });
  const idle = () => page.evaluate(() => window.workbench!.idle());
  await page.goto(`${address}?${query}`);
  await ready();

  async function ready(): Promise<void> {
    await page.waitForFunction(() => window.workbench !== undefined);
    await idle();
    await pane.getByRole("tablist").waitFor();
    await gridHasBegun();
  }

  /** The grid takes the keyboard when it has begun, where nobody else has it; only then is it at rest. */
  async function gridHasBegun(): Promise<void> {
    await page.waitForFunction(
      () => {
        const active = document.activeElement;
        const free = active === null || active === document.body;
        return !free;
      },
      undefined,
      { timeout: 5000 }
    );
  }

  return {
    page,
    pane,
    faults,
    idle,
    close,
    async open(name) {
      await page.evaluate((sampleName) => window.workbench!.open(sampleName), name);
      await ready();
    },
    async ribbon(name) {
      await page.getByRole("toolbar").getByRole("button", { name, exact: true }).click();
      await settled();
    },
    async place(name) {
      const tab = pane.getByRole("tab", { name, exact: true });
      if ((await tab.count()) > 0) await tab.click();
      else {
        await pane.locator('[aria-haspopup="menu"]').click();
        await pane.getByRole("menuitem", { name, exact: true }).click();
      }
      await settled();
    },
    async press(name) {
      await pane
        .getByRole("button", { name, exact: typeof name === "string" })
        .first()
        .click();
      await settled();
    },
    announced: async () => (await pane.getByTestId("announcement").textContent()) ?? "",
    issues: () => pane.locator("li > button[data-row]"),
    perf<Command extends PlainCommand>(command: Command) {
      const frame = page.frames().find((candidate) => candidate.url().includes("/addin/"));
      if (!frame) throw new Error("The pane is not there.");
      const answer: Promise<unknown> = frame.evaluate(
        (name): Promise<unknown> | undefined => window.perf?.[name](),
        command as PlainCommand
      );
      return answer as ReturnType<Automation[Command]>;
    },
    cell: (sheet, cell) =>
      page.evaluate(([s, c]) => window.workbench!.cell(s as string, c as string), [sheet, cell]),
    async type(sheet, cell, content) {
      await page.evaluate(
        ([s, c, x]) => window.workbench!.type(s as string, c as string, x as CellContent),
        [sheet, cell, content]
      );
    },
    selection: () => page.evaluate(() => window.workbench!.selection()),
    async save(file) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("[data-action=save]").click(),
      ]);
      await download.saveAs(file);
    },
  };

  /** The add-in answers after some batches; a press is over when no progress is shown any more. */
  async function settled(): Promise<void> {
    await idle();
    await pane.getByRole("progressbar").waitFor({ state: "hidden" });
    // Parts of the pane are loaded when they are first needed.
    await pane.getByText(LOADING).first().waitFor({ state: "hidden" });
    await idle();
  }
}
