import { readFileSync } from "node:fs";
import path from "node:path";
import type { Issue } from "../../src/core/rules/issue";
import type { WorkbenchPage } from "../browser/workbench-page";
import { validateWorkbook } from "./ooxml";
import { expectThat } from "./progress";

/** The steps of the main job. Each answers with what it came to, or throws with a reason. */

export async function checkWithErrors(workbench: WorkbenchPage): Promise<string> {
  await workbench.ribbon("检查");
  const { stats, issues } = await workbench.perf("check");
  const rules = new Set(issues.map((issue) => issue.rule));
  expectThat(stats.errors > 0, "se01 应有错误");
  expectThat(rules.has("A08") || rules.has("A09"), "se01 的资金合计应对不上");
  const listed = await workbench.issues().count();
  expectThat(listed > 0, "窗格里没有问题清单");
  return `${stats.errors} 个错误，${stats.warnings} 个警告，${stats.hints} 个提示`;
}

/** Clicks every finding that is listed and compares the selected cell with the one it names. */
export async function clickIssues(workbench: WorkbenchPage): Promise<string> {
  const { issues } = await workbench.perf("check");
  const rows = workbench.issues();
  const visited: string[] = [];
  for (let index = 0; index < Math.min(await rows.count(), 3); index += 1) {
    const row = rows.nth(index);
    const text = (await row.textContent()) ?? "";
    const issue = issues.find((entry) => text.includes(entry.message) && text.includes(entry.cell));
    if (!issue) continue;
    await row.click();
    await workbench.idle();
    const { sheet, address } = await workbench.selection();
    expectThat(
      sheet === issue.sheet && startsAt(address, issue),
      `点“${issue.message}”应到 ${issue.sheet}!${issue.cell}，到了 ${sheet}!${address}`
    );
    visited.push(issue.cell);
  }
  expectThat(visited.length > 0, "没有可点的问题");
  return visited.join("、");
}

/** A merged cell is selected as a whole. */
function startsAt(address: string, issue: Issue): boolean {
  return address.split(":")[0] === issue.cell;
}

/** Takes the one right answer a finding offers; the list must get shorter. */
export async function fixOne(workbench: WorkbenchPage): Promise<string> {
  const before = (await workbench.perf("check")).issues;
  const fixable = before.find((issue) => issue.fix);
  if (!fixable?.fix) throw new Error("没有一个问题给出改法");
  await workbench.press(fixable.fix.label);
  await workbench.press("写入");
  const after = (await workbench.perf("check")).issues;
  expectThat(after.length < before.length, "改了以后问题没有变少");
  return `${fixable.cell} ${fixable.fix.label}，${before.length} → ${after.length} 个问题`;
}

export async function checkClean(workbench: WorkbenchPage): Promise<string> {
  await workbench.ribbon("检查");
  const { stats } = await workbench.perf("check");
  expectThat(stats.forms === 1, "se24 应认出一张表");
  expectThat(stats.errors === 0, `se24 不应有错误，有 ${stats.errors} 个`);
  return `0 个错误，${stats.rows} 个指标`;
}

export async function scoreWithFormulas(workbench: WorkbenchPage): Promise<string> {
  await workbench.ribbon("评分");
  await workbench.press(/^(计算得分|重新计算)$/);
  const [form] = (await workbench.perf("score")).forms;
  if (!form || form.total === null) throw new Error("se24 没有算出总分");
  await workbench.press("写入公式");
  await workbench.press("写入");
  await workbench.idle();
  return `总分 ${form.total}，等级 ${form.grade ?? "—"}`;
}

/** The custom functions answer through the real runtime, in a cell of the open workbook. */
export async function evaluateFunctions(workbench: WorkbenchPage): Promise<string> {
  const { sheet } = await workbench.selection();
  const cases: readonly (readonly [string, string, string])[] = [
    ["Z1", "=PERF.GRADE(95)", "优"],
    ["Z2", "=PERF.GRADE(89.99)", "良"],
    ["Z3", "=PERF.EXECRATE(90,100)", "0.9"],
    ["Z4", "=PERF.EXECSCORE(90,100)", "9"],
  ];
  for (const [cell, formula] of cases) await workbench.type(sheet, cell, formula);
  await workbench.idle();
  for (const [cell, formula, expected] of cases) {
    const { value } = await workbench.cell(sheet, cell);
    expectThat(String(value) === expected, `${formula} 应为 ${expected}，得 ${String(value)}`);
  }
  for (const [cell] of cases) await workbench.type(sheet, cell, "");
  return cases.map(([, formula, value]) => `${formula.slice(1)} → ${value}`).join("，");
}

/** 2024 年度 30 个重点评价项目的等级分布，按公开的情况说明。 */
const DISTRIBUTION: readonly (readonly [string, number, string])[] = [
  ["优", 1, "3.3%"],
  ["良", 18, "60.0%"],
  ["中", 9, "30.0%"],
  ["差", 2, "6.7%"],
];

export async function buildReport(workbench: WorkbenchPage): Promise<string> {
  await workbench.ribbon("年报");
  const written = workbench.pane.getByRole("button", { name: "写入", exact: true });
  if (!(await written.isVisible())) await workbench.press(/^(生成年报|重新生成)$/);
  await workbench.press("写入");
  await workbench.idle();
  const charts = await workbench.page.evaluate(() => window.workbench!.charts());
  expectThat(
    charts.some(({ type }) => /pie|doughnut/i.test(type)),
    "没有饼图"
  );
  expectThat(
    charts.some(({ type }) => /column/i.test(type)),
    "没有柱形图"
  );
  const sheet = charts[0]?.sheet ?? "";
  const texts = await workbench.page.evaluate((name) => {
    const api = window.workbench!;
    return Array.from({ length: 60 }, (_, row) =>
      ["A", "B", "C", "D", "E", "F"].map((column) => api.cell(name, `${column}${row + 1}`).text)
    );
  }, sheet);
  for (const [grade, count, share] of DISTRIBUTION) {
    const found = texts.some(
      (row) => row.includes(grade) && row.includes(String(count)) && row.includes(share)
    );
    expectThat(found, `年报里没有“${grade} ${count} ${share}”这一行`);
  }
  await expectDrawn(workbench);
  return `${sheet}：${DISTRIBUTION.map(([grade, count]) => `${grade} ${count}`).join("，")}，${charts.length} 个图`;
}

/** The charts are on screen, not only in the workbook. */
async function expectDrawn(workbench: WorkbenchPage): Promise<void> {
  const drawn = workbench.page.locator("[data-chart] svg");
  expectThat((await drawn.count()) >= 2, "图没有画出来");
}

/** Saves, validates, opens the file again and compares all cells, charts and names of sheets. */
export async function saveAndReopen(workbench: WorkbenchPage, file: string): Promise<string> {
  const before = await contents(workbench);
  await workbench.save(file);
  await validateWorkbook(file);
  const bytes = [...readFileSync(file)];
  await workbench.page.evaluate(
    ([data, name]) => window.workbench!.open(Uint8Array.from(data as number[]), name as string),
    [bytes, path.basename(file)] as const
  );
  await workbench.idle();
  const after = await contents(workbench);
  expectThat(JSON.stringify(after) === JSON.stringify(before), "重新打开的内容与保存前不同");
  return `${path.basename(file)}，${bytes.length} 字节，${before.cells} 个单元格相同`;
}

function contents(workbench: WorkbenchPage) {
  return workbench.page.evaluate(() => {
    const api = window.workbench!;
    let cells = 0;
    const sheets = api.sheets().map((sheet) => {
      const rows = [];
      for (let row = 1; row <= 80; row += 1) {
        for (const column of "ABCDEFGHIJKLMN") {
          const { value, formula } = api.cell(sheet, `${column}${row}`);
          if (value === "") continue;
          cells += 1;
          rows.push(`${column}${row} ${String(value)} ${String(formula)}`);
        }
      }
      return { sheet, rows };
    });
    const charts = api.charts().map(({ sheet, name, type }) => `${sheet} ${name} ${type}`);
    return { cells, sheets, charts };
  });
}
