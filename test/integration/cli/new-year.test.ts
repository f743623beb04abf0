import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { rollOverSnapshot } from "../../../src/commands/roll-over";
import type { ReportResult } from "../../../src/core/report/report-model";
import { readBook } from "../../../src/files/read-book";
import { validateWorkbook } from "../../support/ooxml";
import { jsonOf, runCli, sample } from "./run-cli";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "perf-year-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OLD = sample("bureau-dongqu-2024");

test("roll-over makes a new workbook and never replaces one", async () => {
  const out = path.join(folder, "2025.xlsx");
  const words = ["roll-over", OLD, "--out", out, "--year", "2025", "--json"];
  const before = readFileSync(OLD);
  const answer = jsonOf<{ year: number; registers: { sheet: string; kept: number }[] }>(
    await runCli(words)
  );
  expect(answer.year).toBe(2025);
  expect(answer.registers[0]).toMatchObject({ sheet: "单位名录", kept: 86 });
  expect(readFileSync(OLD).equals(before)).toBe(true);
  const again = await runCli(words);
  expect(again.code).toBe(2);
  expect(again.stderr).toContain("已经存在");
});

test("report --last compares and keeps the figures in the workbook", async () => {
  const out = path.join(folder, "report.xlsx");
  const last = sample("bureau-xigong-2023");
  const result = jsonOf<ReportResult>(
    await runCli(["report", OLD, "--out", out, "--last", last, "--json"])
  );
  expect(result.tables.T16?.columns).toEqual([
    "指标",
    "单位",
    "2024年",
    "2023年",
    "增减",
    "增减率",
  ]);
  expect(result.tables.T16?.rows).toContainEqual(["事前评估项目", "个", 8, 15, -7, "-46.7%"]);
  const written = readBook(readFileSync(out));
  const names = "snapshot" in written ? written.snapshot.sheets.map(({ name }) => name) : [];
  expect(names).toEqual(expect.arrayContaining(["T16 主要指标上年对比", "上年数据"]));
});

test("the file the pane saves is valid", async () => {
  const read = readBook(readFileSync(OLD));
  if (!("snapshot" in read)) throw new Error(read.problem);
  const { bytes } = rollOverSnapshot(read.snapshot, 2025, { locale: "zh-CN", source: "旧.xlsx" });
  expect(await validateWorkbook(bytes)).toEqual({ ok: true, errors: [] });
});
