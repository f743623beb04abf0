import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CheckResult, ScoreResult } from "../../../src/commands/results";
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
    expect(info.sheets.map(({ name }) => name)).toEqual(["自评表", "问题清单"]);
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

test("report writes the sheet with its charts and answers the figures", async () => {
  const file = out("annual.xlsx");
  const answer = await runCli(["report", sample("lvliang-2024"), "--json", "--out", file]);
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
  const info = jsonOf<WorkbookInfo>(await runCli(["xlsx-info", file, "--json"]));
  expect(info.charts.map(({ type }) => type)).toEqual(
    expect.arrayContaining([expect.stringMatching(/Pie|Doughnut/), expect.stringMatching(/Column/)])
  );
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
  expect(readdirSync(folder).sort()).toEqual(["annual.xlsx", "issues.xlsx", "scored.xlsx"]);
  expect(existsSync(out("annual.xlsx"))).toBe(true);
});
