import { unzipSync } from "fflate";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CheckResult, MonitorResult, ScoreResult } from "../../../src/commands/results";
import type { ProofResult } from "../../../src/core/report/proof/proofread";
import type { ReportResult } from "../../../src/core/report/report-model";
import { validateWorkbook } from "../../../workbench/demo/ooxml";
import type { WorkbookInfo } from "../../../workbench/files/workbook-info";
import { jsonOf, runCli, sample } from "./run-cli";

jest.setTimeout(60_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "perf-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
const out = (name: string): string => path.join(folder, name);

describe("check", () => {
  test("lists all that is wrong in se01, with exit code 1", async () => {
    const answer = await runCli(["check", sample("se01"), "--json"]);
    const result = jsonOf<CheckResult>(answer);
    expect(answer.code).toBe(1);
    expect(result.valid).toBe(false);
    expect(result.forms).toMatchObject([{ sheet: "自评表", kind: "self-eval" }]);
    expect(result.issues.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["A08", "A09", "A16"])
    );
    for (const issue of result.issues) {
      expect(issue).toMatchObject({
        rule: expect.stringMatching(/^[A-Z]\d\d$/),
        type: expect.stringMatching(/^[a-z-]+$/),
        severity: expect.stringMatching(/^(error|warning|hint)$/),
        cell: expect.stringMatching(/^[A-Z]+\d+$/),
        message: expect.stringMatching(/./),
      });
    }
    const { errors, warnings, hints } = result.stats;
    expect(errors + warnings + hints).toBe(result.issues.length);
  });

  test("finds no error in se24 and says what it cost", async () => {
    const answer = await runCli(["check", sample("se24"), "--json"]);
    const result = jsonOf<CheckResult>(answer);
    expect(answer.code).toBe(0);
    expect(result.valid).toBe(true);
    expect(result.stats).toMatchObject({ errors: 0, forms: 1 });
    const stats = result.stats as unknown as Record<string, number>;
    // Two round trips and one for up to 200,000 cells.
    expect(stats["syncs"]).toBeLessThanOrEqual(3);
    expect(stats["requestBytes"]).toBeGreaterThan(0);
    expect(stats["responseBytes"]).toBeLessThan(4 * 1024 * 1024);
    expect(stats["seconds"]).toBeGreaterThan(0);
  });

  test("a workbook without a form is said so, and is no error", async () => {
    const answer = await runCli(["check", sample("lvliang-2024"), "--json"]);
    const result = jsonOf<CheckResult>(answer);
    expect(answer.code).toBe(0);
    expect(result.stats.forms).toBe(0);
  });

  test("with --out the findings stand on a sheet, and a second check counts no form more", async () => {
    const file = out("issues.xlsx");
    const first = jsonOf<CheckResult>(
      await runCli(["check", sample("se01"), "--json", "--out", file])
    );
    const info = jsonOf<WorkbookInfo>(await runCli(["xlsx-info", file, "--json"]));
    expect(info.sheets.map(({ name }) => name)).toEqual(["自评表", "审核意见"]);
    expect(info.sheets[1]?.rows).toBe(first.issues.length + 3);
    const again = jsonOf<CheckResult>(await runCli(["check", file, "--json"]));
    expect(again.issues).toEqual(first.issues);
    expect(again.formless).toEqual([]);
    expect(first.stats).toMatchObject({ syncs: 2 });
  });

  test("speaks to people without --json, in both languages", async () => {
    const [chinese, english] = await Promise.all([
      runCli(["check", sample("se01")]),
      runCli(["check", sample("se01"), "--locale", "en-US"]),
    ]);
    expect(chinese.stdout).toMatch(/错误 {2}自评表!D6/);
    expect(english.stdout).toMatch(/Error {2}自评表!D6/);
  });
});

test("score computes totals and, with --out, saves formulas with their values", async () => {
  const file = out("scored.xlsx");
  const answer = await runCli(["score", sample("se24"), "--json", "--out", file]);
  const result = jsonOf<ScoreResult>(answer);
  expect(answer.code).toBe(0);
  expect(result.forms).toMatchObject([{ total: 98.62, grade: "优" }]);
  expect(result.forms[0]?.indicators.length).toBeGreaterThan(0);
  await validateWorkbook(file);
  const info = jsonOf<WorkbookInfo>(await runCli(["xlsx-info", file, "--json"]));
  expect(info.customFunctions.length).toBeGreaterThan(0);
  const again = jsonOf<ScoreResult>(await runCli(["score", file, "--json"]));
  expect(again.forms[0]?.given.total).toBe(98.62);
});

describe("monitor", () => {
  test("gives lights of indicators, spending and projects", async () => {
    const answer = await runCli(["monitor", sample("monitoring"), "--json"]);
    const { projects, counts } = jsonOf<MonitorResult>(answer);
    expect(answer.code).toBe(0);
    expect(projects.map(({ name, light, budgetLight }) => [name, light, budgetLight])).toEqual([
      ["新田镇吴冲路和枫树路项目", null, "绿"],
      ["公共图书馆免费开放（示例）", "红", "黄"],
      ["职业技能培训补贴（示例）", "绿", "绿"],
    ]);
    expect(projects[1]?.spending).toMatchObject({ progress: 79.61 });
    expect(projects[2]?.indicators[0]).toMatchObject({ light: "绿", progress: 80.06 });
    expect(counts).toMatchObject({ 红: 1, 黄: 0, 绿: 1, 蓝: 0, none: 1, projects: 3 });
  });

  test("--month goes before the months of the forms", async () => {
    const answer = await runCli(["monitor", sample("monitoring"), "--month", "12", "--json"]);
    const { projects } = jsonOf<MonitorResult>(answer);
    expect(projects.map(({ month }) => month)).toEqual([12, 12, 12]);
    expect(projects[2]).toMatchObject({ light: "红", formMonth: 7 });
  });

  test("--out writes the summary with its charts; a second run finds the same projects", async () => {
    const file = out("monitored.xlsx");
    const first = await runCli(["monitor", sample("monitoring"), "--json", "--out", file]);
    expect(first.code).toBe(0);
    await validateWorkbook(file);
    const info = jsonOf<WorkbookInfo>(await runCli(["xlsx-info", file, "--json"]));
    expect(info.sheets.map(({ name }) => name)).toEqual([
      ...["道路硬化", "图书馆开放", "技能培训", "监控汇总"],
    ]);
    expect(info.charts).toHaveLength(2);
    expect(jsonOf(await runCli(["monitor", file, "--json"]))).toEqual(jsonOf(first));
  });

  test("a workbook without a monitoring form gives empty lists", async () => {
    const answer = await runCli(["monitor", sample("se24"), "--json"]);
    expect(answer.code).toBe(0);
    expect(jsonOf<MonitorResult>(answer)).toMatchObject({
      projects: [],
      counts: { projects: 0, due: 0 },
      formless: ["自评表"],
    });
  });

  test("speaks to people without --json", async () => {
    const answer = await runCli(["monitor", sample("monitoring")]);
    expect(answer.stdout).toContain("87.57÷220 = 39.80%");
    expect(answer.stdout).toMatch(/红 {2}F16 {2}到馆读者 {2}.*← 红灯，要填偏差原因/);
  });
});

test("report writes the sheet with its charts and answers the figures", async () => {
  const file = out("annual.xlsx");
  const word = out("statement.docx");
  const answer = await runCli([
    "report",
    sample("lvliang-2024"),
    ...["--json", "--out", file, "--docx", word],
  ]);
  const result = jsonOf<ReportResult>(answer);
  expect(answer.code).toBe(0);
  const rows = Object.values(result.tables).flatMap((table) => table.rows);
  for (const row of [
    ["优", 1, "3.3%"],
    ["良", 18, "60.0%"],
    ["中", 9, "30.0%"],
    ["差", 2, "6.7%"],
    ["合计", 30, "100.0%"],
  ]) {
    expect(rows).toContainEqual(row);
  }
  expect(result.charts.length).toBeGreaterThanOrEqual(2);
  for (const { text, figures } of result.sentences) {
    for (const figure of figures) expect(text).toContain(figure.text);
  }
  await validateWorkbook(file);
  await validateWorkbook(word);
  const parts = Object.keys(unzipSync(readFileSync(word)));
  expect(parts.filter((name) => name.startsWith("word/media/"))).toHaveLength(result.charts.length);
  const info = jsonOf<WorkbookInfo>(await runCli(["xlsx-info", file, "--json"]));
  expect(info.charts.map(({ type }) => type)).toEqual(
    expect.arrayContaining([expect.stringMatching(/Pie|Doughnut/), expect.stringMatching(/Column/)])
  );
});

describe("proofread", () => {
  test("a text with a wrong share: exit code 1, the place quoted", async () => {
    const file = out("text.txt");
    const text = "全年自评12个项目，优8个，占66.7%，良4个，占33.4%。";
    writeFileSync(file, text);
    const answer = await runCli(["proofread", file, "--json"]);
    const { figures, issues } = jsonOf<ProofResult>(answer);
    expect(answer.code).toBe(1);
    expect(figures).toHaveLength(5);
    expect(issues).toMatchObject([
      { rule: "H03", severity: "hint" },
      { rule: "H02", severity: "error", quote: "33.4%", offset: text.indexOf("33.4%") },
    ]);
    rmSync(file);
  });

  test("a statement against the registers, in Word as PERF wrote it", async () => {
    const answer = await runCli([
      ...["proofread", out("statement.docx"), "--against", sample("lvliang-2024"), "--json"],
    ]);
    expect([answer.code, jsonOf<ProofResult>(answer).issues]).toEqual([0, []]);
  });

  test.each([
    ["none.txt", undefined, "找不到文件"],
    ["empty.txt", "", "空文件"],
    ["blank.txt", "\n \n", "没有文字"],
    ["broken.docx", "PK no zip", "损坏"],
    ["renamed.docx", "只是文字", "不是 Word 文档"],
    ["old.doc", "x", "另存为 .docx"],
    ["list.csv", "a,b", ".txt、.md、.docx、.xlsx"],
  ])("%s is refused in one sentence", async (name, content, reason) => {
    const file = out(name);
    if (content !== undefined) writeFileSync(file, content);
    const answer = await runCli(["proofread", file, "--json"]);
    rmSync(file, { force: true });
    expect(answer).toMatchObject({ code: 2, stdout: "" });
    expect(answer.stderr).toContain(reason);
    expect(answer.stderr.trim().split("\n")).toHaveLength(1);
  });
});

test("xlsx-info tells what a file holds", async () => {
  const answer = await runCli(["xlsx-info", sample("se01"), "--json"]);
  expect(answer.code).toBe(0);
  expect(jsonOf<WorkbookInfo>(answer).sheets).toMatchObject([
    { name: "自评表", state: "Visible", range: "A1:I21" },
  ]);
});

describe("eval", () => {
  test("formulas of the command line, spilled arrays and errors with their sentence", async () => {
    const answer = await runCli([
      "eval",
      "--json",
      "=PERF.GRADE(95)",
      "1+2",
      "=SEQUENCE(2,2)",
      "=PERF.GRADE(120)",
    ]);
    expect(answer.code).toBe(0);
    expect(jsonOf<{ results: unknown[] }>(answer).results).toEqual([
      { formula: "=PERF.GRADE(95)", value: "优" },
      { formula: "1+2", value: 3 },
      {
        formula: "=SEQUENCE(2,2)",
        value: [
          [1, 2],
          [3, 4],
        ],
      },
      { formula: "=PERF.GRADE(120)", error: "#NUM!", message: expect.stringMatching(/[一-龥]/) },
    ]);
  });

  test("one formula per line of standard input, in the workbook's own cells", async () => {
    const answer = await runCli(["eval", "--json", "--file", sample("se01")], {
      input: "=D7\n\n=A1\n",
    });
    expect(jsonOf<{ results: unknown[] }>(answer).results).toEqual([
      { formula: "=D7", value: 90 },
      { formula: "=A1", value: "项目支出绩效自评表" },
    ]);
  });
});

test("nothing but the files asked for is left behind", () => {
  expect(readdirSync(folder).sort()).toEqual([
    "annual.xlsx",
    "issues.xlsx",
    "monitored.xlsx",
    "scored.xlsx",
    "statement.docx",
  ]);
  expect(existsSync(out("annual.xlsx"))).toBe(true);
});
