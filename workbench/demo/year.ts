import { execFile } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { proofread } from "../../src/core/report/proof/proofread";
import { readDocx } from "../../src/files/read-docx";
import type { WorkbenchPage } from "../browser/workbench-page";
import type { CollectResult } from "../cli/collect";
import type { PackResult } from "../cli/pack";
import { validateWorkbook } from "./ooxml";
import { expectThat } from "./progress";

/** A district's year: the report of all registers, the Word statement, forms handed out and collected. */

export async function districtReport(workbench: WorkbenchPage): Promise<string> {
  await workbench.ribbon("年报");
  const write = workbench.pane.getByRole("button", { name: "写入", exact: true });
  if (!(await write.isVisible())) await workbench.press(/^(生成年报|重新生成)$/);
  await workbench.press("写入");
  await workbench.idle();
  const charts = await workbench.page.evaluate(() => window.workbench!.charts());
  expectThat(charts.length >= 3, `只有 ${charts.length} 个图`);
  const { text } = await workbench.cell("T5 自评等级分布", "B4");
  expectThat(text === "1354", `自评“优”应为 1354 个，得 ${text}`);
  return `自评 1526 个项目，“优”${text}个，${charts.length} 个图`;
}

export async function saveDistrict(workbench: WorkbenchPage, file: string): Promise<string> {
  await workbench.save(file);
  await validateWorkbook(file);
  return "通过 OOXML 校验";
}

export async function saveStatement(workbench: WorkbenchPage, file: string): Promise<string> {
  const [download] = await Promise.all([
    workbench.page.waitForEvent("download"),
    workbench.press("存为 Word"),
  ]);
  await download.saveAs(file);
  const read = readDocx(await readFile(file));
  if ("problem" in read) throw new Error(`Word 文件读不了：${read.problem}`);
  const { figures, issues } = proofread(read.text, "zh-CN");
  const errors = issues.filter(({ severity }) => severity === "error");
  expectThat(errors.length === 0, errors.map(({ message }) => message).join("\n"));
  return `${figures.length} 个数字，校对没有错误`;
}

export async function packUnits(root: string, folder: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  const units = path.join(root, "templates/samples/bureau-daxiang-2024.xlsx");
  const { files } = await perf<PackResult>(root, [
    ...["pack", "--units", units, "--template", "部门整体支出绩效自评表", "--out", folder],
  ]);
  expectThat(files.length === 126, `应有 126 个文件，有 ${files.length} 个`);
  return `${files.length} 个单位各一份`;
}

/** Forms that nobody has filled in go back, each with its reasons. */
export async function collectUnits(root: string, folder: string, out: string): Promise<string> {
  copyFileSync(path.join(root, "templates/samples/bureau-daxiang-2024.xlsx"), out);
  const { accepted, returned, missing } = await perf<CollectResult>(root, [
    ...["collect", folder, "--out", out],
  ]);
  expectThat(accepted + returned.length === 126, "收到的文件数不对");
  expectThat(accepted === 0, `${accepted} 张空表没有退回`);
  expectThat(missing.length === 0, `还有 ${missing.length} 个单位没有认出来`);
  return `126 个文件，空表退回 ${returned.length} 份`;
}

function perf<Result>(root: string, words: readonly string[]): Promise<Result> {
  const program = path.join(root, "out/cli/perf.cjs");
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [program, ...words, "--json"],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (stdout === "") reject(error ?? new Error(stderr));
        else resolve(JSON.parse(stdout) as Result);
      }
    );
  });
}
