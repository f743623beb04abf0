import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { exportTables, rowSchema } from "../../../src/core/registers/export/export-columns";
import { exportRegisters } from "../../../src/core/registers/export/export-registers";
import { readRegisters } from "../../../src/core/registers/read-registers";
import { recogniseRegisters } from "../../../src/core/registers/recognise";
import { planAnnual } from "../../../src/core/report/plan-annual";
import type { ReportTable } from "../../../src/core/report/report-model";
import { StatementBook } from "../../../src/core/report/statement/statement-book";
import { workbookSchemes } from "../../../src/core/schemes/stored-schemes";
import { exportBook } from "../../../workbench/cli/export";
import { dataPage, sqlTypes } from "../../../workbench/export/data-page";
import { loadStatement, queries } from "../../../workbench/export/queries";
import { dataSnapshot } from "../../../workbench/files/data-snapshot";
import { readWorkbook } from "../../../workbench/files/read-workbook";
import { root, sample } from "./run-cli";

const BUREAUS = [
  ...["shangdang-2024", "xigong-2023", "lvliang-2024", "dongqu-2024", "daxiang-2024"],
];

type Tables = Readonly<Record<string, ReportTable>>;

let folder: string;
const reports = new Map<string, Tables>();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "perf-export-"));
  for (const bureau of BUREAUS) {
    const file = sample(`bureau-${bureau}`);
    const data = await readWorkbook(readFileSync(file), path.basename(file));
    const common = { command: "export", file, bureau, formulas: [], json: true } as const;
    for (const format of ["csv", "jsonl"] as const) {
      const out = path.join(folder, format, bureau);
      await exportBook({ ...common, locale: "zh-CN", format, out }, data);
    }
    const snapshot = dataSnapshot(data);
    const registers = readRegisters(snapshot);
    const others = new Set(
      registers.filter(({ name }) => name !== "evaluation").map(({ sheet }) => sheet)
    );
    const { scheme } = workbookSchemes(snapshot.state);
    const evaluations = recogniseRegisters(snapshot).filter(({ sheet }) => !others.has(sheet));
    const { result } = planAnnual(
      { evaluations, registers, userSheets: snapshot.sheets.map(({ name }) => name) },
      scheme,
      "zh-CN"
    );
    reports.set(bureau, result.tables);
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(["csv", "jsonl"] as const)("five bureaus as %s in DuckDB", (format) => {
  let engine: DuckDBConnection;
  beforeAll(async () => {
    engine = await (await DuckDBInstance.create(":memory:")).connect();
    for (const table of exportTables) {
      const files = path.join(folder, format, "*", `${table.name}.${format}`);
      await engine.run(loadStatement(table, sqlTypes(table.name), files));
    }
  });
  afterAll(() => engine.closeSync());

  const answer = async (sql: string, bureau: string) => {
    const rows = (await engine.runAndReadAll(sql)).getRowsJS();
    return rows
      .filter(([first]) => first === bureau)
      .map(([, , label, ...figures]) => [label, ...figures.map(Number)]);
  };
  const printed = (table: ReportTable | undefined) =>
    (table?.rows ?? [])
      .filter(([label]) => label !== "合计")
      .map((row) => [row[0], ...row.slice(1).map((cell) => Number(String(cell).replace("%", "")))]);

  test.each(BUREAUS)("T5, T8 and T10 of %s are the report's", async (bureau) => {
    const tables = reports.get(bureau) ?? {};
    expect(await answer(queries.T5, bureau)).toEqual(printed(tables.T5));
    expect(await answer(queries.T8, bureau)).toEqual(printed(tables.T8));
    const coverage = (tables.T10?.rows ?? []).map((row) => row.slice(0, 4));
    const counted = coverage.map((row) => [
      row[0],
      ...row.slice(1).map((cell) => Number(String(cell).replace("%", ""))),
    ]);
    expect(await answer(queries.T10, bureau)).toEqual(counted);
  });

  test("codes keep their zeros and amounts their decimals", async () => {
    const one = async (sql: string) =>
      (await engine.runAndReadAll(sql)).getRows().map((row) => row.map(String));
    expect(
      await one("SELECT sum(amount), count(*) FROM evaluation WHERE bureau = 'shangdang-2024'")
    ).toEqual([["468143.000000", "23"]]);
    expect(await one("SELECT typeof(unit_code) FROM units LIMIT 1")).toEqual([["VARCHAR"]]);
  });
});

test("every row of JSON Lines is what the schema says", () => {
  for (const bureau of BUREAUS) {
    for (const table of exportTables) {
      const text = readFileSync(path.join(folder, "jsonl", bureau, `${table.name}.jsonl`), "utf8");
      const rows = text.split("\n").filter((line) => line !== "");
      for (const line of rows.slice(0, 50)) rowSchema(table).parse(JSON.parse(line));
    }
  }
});

test("an export is written anew; a folder with files of others is left as it is", async () => {
  const file = sample("bureau-dongqu-2024");
  const data = await readWorkbook(readFileSync(file), path.basename(file));
  const args = { command: "export", file, formulas: [], json: true, locale: "zh-CN" } as const;
  const out = path.join(folder, "csv", "dongqu-2024");
  const { files } = await exportBook({ ...args, out, bureau: "dongqu-2024" }, data);
  expect(files).toHaveLength(exportTables.length);
  const other = mkdtempSync(path.join(folder, "other-"));
  writeFileSync(path.join(other, "units.csv"), "mine");
  await expect(exportBook({ ...args, out: other }, data)).rejects.toThrow(/units\.csv/);
  expect(readdirSync(other)).toEqual(["units.csv"]);
  await expect(exportBook({ ...args, out: other }, { sheets: [] })).rejects.toThrow(/没有台账/);
});

test("amounts become 万元, and what cannot be read is kept", () => {
  const registers = readRegisters({
    sheets: [
      {
        name: "项目库",
        id: "1",
        usedRange: "A1:E5",
        protected: false,
        values: [
          ["2024年项目库", "", "", "", ""],
          ["单位：元", "", "", "", ""],
          ["项目编码", "项目名称", "预算单位", "预算本", "年初预算数"],
          ["001", "甲，“一”\n期", "教育局", "一般公共预算", 12345],
          ["002", "乙", "教育局", "别的", "待定"],
        ],
      },
    ],
  });
  const book = new StatementBook(registers, workbookSchemes({}).scheme, "zh-CN");
  const origin = { bureau: "某县", year: 2024 };
  const text = exportRegisters(book, origin, "csv").find(
    ({ fileName }) => fileName === "projects.csv"
  )?.text;
  const [, first, second] = text?.split("\n") ?? [];
  expect(first).toContain('某县,2024,2024年项目库,项目库,4,,001,"甲,“一” 期",');
  expect(first).toContain(",1.2345,");
  expect(second).toContain('"{""budget_book"":""别的"",""initial"":""待定""}"');
});

test("docs/data.md is what `npm run data-page` writes", () => {
  const page = readFileSync(path.join(root, "docs/data.md"), "utf8");
  expect(page).toBe(dataPage());
});
