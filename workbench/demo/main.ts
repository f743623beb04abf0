import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { CHROMIUM_ARGUMENTS, installChromium } from "../browser/chromium";
import { openWorkbench, type WorkbenchPage } from "../browser/workbench-page";
import { startServer } from "../server/server";
import { expectThat, Progress } from "./progress";
import * as steps from "./steps";
import * as year from "./year";

/** `npm run demo`: the main job on the built add-in, in a real browser, without anybody's hands. */
const root = path.resolve(__dirname, "../..");
const out = path.join(root, "out", "demo");

async function demo(): Promise<void> {
  mkdirSync(out, { recursive: true });
  const progress = new Progress();
  const pictures: string[] = [];
  const server = await startServer(root, 0);
  const { executable, env } = await installChromium();
  const browser = await chromium.launch({
    executablePath: executable,
    args: CHROMIUM_ARGUMENTS,
    env,
    headless: true,
  });
  const picture = async (workbench: WorkbenchPage, name: string) => {
    const file = path.join(out, `${name}.png`);
    await workbench.page.screenshot({ path: file });
    pictures.push(path.relative(root, file));
  };
  try {
    const workbench = await openWorkbench(browser, server.address, { sample: "se01" });
    await progress.step("检查 se01", () => steps.checkWithErrors(workbench));
    await progress.step("点问题到单元格", () => steps.clickIssues(workbench));
    await picture(workbench, "check");
    await progress.step("按提示改一处", () => steps.fixOne(workbench));
    await workbench.open("se24");
    await progress.step("检查 se24", () => steps.checkClean(workbench));
    await progress.step("评分并写入公式", () => steps.scoreWithFormulas(workbench));
    await picture(workbench, "score");
    await progress.step("自定义函数", () => steps.evaluateFunctions(workbench));
    await workbench.open("lvliang-2024");
    await progress.step("年报", () => steps.buildReport(workbench));
    await workbench.page.evaluate(() => window.workbench!.reveal("年报", "A1", 0.75));
    await workbench.idle();
    await picture(workbench, "workbench");
    const file = path.join(out, "annual.xlsx");
    await progress.step("保存并重新打开", () => steps.saveAndReopen(workbench, file));
    pictures.push(path.relative(root, file));
    await workbench.open("bureau-shangdang-2024");
    await progress.step("一个区的全年年报", () => year.districtReport(workbench));
    await workbench.page.evaluate(() => window.workbench!.reveal("情况说明", "A1", 0.9));
    await workbench.idle();
    await picture(workbench, "statement");
    const district = path.join(out, "district.xlsx");
    await progress.step("保存全年工作簿", () => year.saveDistrict(workbench, district));
    const statement = path.join(out, "statement.docx");
    await progress.step("情况说明存为 Word 并校对", () => year.saveStatement(workbench, statement));
    pictures.push(path.relative(root, district), path.relative(root, statement));
    expectThat(workbench.faults.length === 0, workbench.faults.join("\n"));
    await workbench.close();

    const handedOut = path.join(out, "pack");
    await progress.step("分发模板", () => year.packUnits(root, handedOut));
    const ledger = path.join(out, "ledger.xlsx");
    await progress.step("收集", () => year.collectUnits(root, handedOut, ledger));
    pictures.push(path.relative(root, handedOut), path.relative(root, ledger));

    const english = await openWorkbench(browser, server.address, { locale: "en-US", dark: true });
    await english.ribbon("Check");
    await picture(english, "check-en-dark");
    expectThat(english.faults.length === 0, english.faults.join("\n"));
    progress.summary(pictures);
  } finally {
    await browser.close();
    await server.close();
  }
}

demo().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
