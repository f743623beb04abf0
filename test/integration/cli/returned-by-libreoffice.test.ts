import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CollectResult } from "../../../workbench/cli/collect";
import { readWorkbook } from "../../../workbench/files/read-workbook";
import { writeWorkbook } from "../../../workbench/files/write-workbook";
import { cellsOf } from "../../support/excel";
import { jsonOf, root, runCli } from "./run-cli";

jest.setTimeout(60_000);

/** Forms of our template, filled in and saved by LibreOffice as .xlsx, .xls and .ods. */
const FOLDER = path.join(root, "test", "fixtures", "returned");
const UNITS = ["教育局", "水务局", "档案馆"];

test("forms that LibreOffice saved in three formats are accepted, and their rows are the same", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "perf-libreoffice-"));
  try {
    cpSync(FOLDER, path.join(folder, "交回"), { recursive: true });
    const units = cellsOf([
      ["单位编码", "预算单位"],
      ...UNITS.map((unit, at) => [`00${at + 1}`, unit]),
    ]);
    const out = path.join(folder, "台账.xlsx");
    writeFileSync(out, await writeWorkbook({ sheets: [{ name: "单位名录", cells: units }] }));
    const words = ["collect", path.join(folder, "交回"), "--out", out, "--json"];
    const found = jsonOf<CollectResult>(await runCli(words));
    expect(
      found.files.map(({ file, status, unit, reasons }) => [file, status, unit, reasons])
    ).toEqual([
      ["001_教育局.xlsx", "accepted", "教育局", []],
      ["002_水务局.xls", "accepted", "水务局", []],
      ["003_档案馆.ods", "accepted", "档案馆", []],
    ]);
    expect([found.rows, found.missing]).toEqual([3, []]);

    const ledger = await readWorkbook(readFileSync(out), "台账.xlsx");
    const rows = ledger.sheets
      .find(({ name }) => name === "绩效自评")!
      .cells.map((row) => row?.map((cell) => cell?.value));
    const heads = rows.find((row) => row?.includes("项目名称"))!;
    const column = (name: string) => heads.indexOf(name);
    const own = rows.filter((row) => UNITS.some((unit) => row?.includes(unit)));
    expect(own.map((row) => row?.[column("项目名称")])).toEqual(UNITS.map((unit) => `${unit}运转`));
    for (const row of own) {
      expect(row?.[column("全年预算数")]).toBe(100);
      expect(row?.[column("全年执行数")]).toBe(99.5);
      expect(row?.[column("得分")]).toBe(99.95);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
