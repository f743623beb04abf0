import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import type { CollectResult } from "../../../workbench/cli/collect";
import type { PackResult } from "../../../workbench/cli/pack";
import { readWorkbook } from "../../../workbench/files/read-workbook";
import { writeWorkbook } from "../../../workbench/files/write-workbook";
import { bookDataOf } from "../../../workbench/host/model/book-snapshot";
import { createUniverBook } from "../../../workbench/host/model/univer-book";
import { cellsOf } from "../../support/excel";
import { validateWorkbook } from "../../support/ooxml";
import { parseCell } from "../../../src/core/sheets/address";
import { jsonOf, runCli } from "./run-cli";

jest.setTimeout(120_000);

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "perf-pack-"));
  const units = ["教育局", "水务局", "档案馆", "住建局"];
  const sheets = [
    {
      name: "单位名录",
      cells: cellsOf([["单位编码", "预算单位"], ...units.map((unit, n) => [`00${n + 1}`, unit])]),
    },
    {
      name: "项目库",
      cells: cellsOf([
        ["项目编码", "项目名称", "预算单位", "主管部门", "项目属性", "年初预算数", "全年预算数"],
        ...units.map((unit, n) => [`P${n + 1}`, `项目${n + 1}`, unit, unit, "延续", 100, 100]),
      ]),
    },
    { name: "说明", cells: cellsOf([["不要动这里"]]) },
  ];
  writeFileSync(at("台账.xlsx"), await writeWorkbook({ sheets }));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Fills a self-evaluation as a unit does; `change` is what this unit does otherwise. */
async function fill(file: string, change: Readonly<Record<string, string | number>> = {}) {
  const book = createUniverBook({ data: await readWorkbook(readFileSync(file), "x.xlsx") });
  const rows: [number, string, string, string, number][] = [
    [13, "完成任务数量", "≥100项", "100项", 20],
    [16, "任务合格率", "≥95%", "96%", 20],
    [18, "任务完成时间", "2025年12月底前", "2025年11月", 10],
    [22, "受益群众人数", "≥500人", "520人", 30],
    [26, "群众满意度", "≥90%", "95%", 10],
  ];
  const contents: Record<string, string | number> = {
    F7: 99.5,
    B11: "完成年度任务100项，服务对象满意度达到90%以上",
    F11: "全年完成任务100项，满意度95%",
  };
  for (const [row, name, goal, actual, points] of rows) {
    Object.assign(contents, { [`D${row}`]: name, [`E${row}`]: goal, [`F${row}`]: actual });
    Object.assign(contents, { [`G${row}`]: points, [`H${row}`]: points });
  }
  for (const [address, content] of Object.entries({ ...contents, ...change })) {
    const { row, column } = parseCell(address) ?? { row: 0, column: 0 };
    book.sheets[1]?.write({ top: row, left: column, bottom: row, right: column }, [[content]]);
  }
  await book.calculate();
  writeFileSync(file, await writeWorkbook(bookDataOf(book)));
  book.dispose();
}

const collect = async () =>
  jsonOf<CollectResult>(await runCli(["collect", at("交回"), "--out", at("台账.xlsx"), "--json"]));

test("a round through the year: pack, fill, collect, return, correct, collect again", async () => {
  const answer = await runCli([
    ...["pack", "--units", at("台账.xlsx"), "--template", "自评表", "--out", at("交回")],
    ...["--year", "2025", "--deadline", "2026-03-31", "--json"],
  ]);
  const packed = jsonOf<PackResult>(answer);
  expect([answer.code, packed.files.map(({ unit }) => unit)]).toEqual([
    0,
    ["教育局", "水务局", "档案馆", "住建局"],
  ]);
  const files = packed.files.map(({ file }) => file);
  expect((await validateWorkbook(readFileSync(files[0] ?? ""))).errors).toEqual([]);

  // One fills it rightly, one gives more points than there are, one breaks its file, one sends nothing.
  await fill(files[0] ?? "");
  await fill(files[1] ?? "", { H13: 30 });
  writeFileSync(files[2] ?? "", readFileSync(files[2] ?? "").subarray(0, 3000));
  rmSync(files[3] ?? "");
  mkdirSync(at("交回", "其他"));
  writeFileSync(at("交回", "其他", "空.xlsx"), "");
  writeFileSync(
    at("交回", "其他", "会议.xlsx"),
    await writeWorkbook({ sheets: [{ name: "a", cells: cellsOf([["会议记录"]]) }] })
  );

  const first = await collect();
  expect([first.accepted, first.rows, first.added]).toEqual([1, 1, 1]);
  expect(first.returned.map(({ file, unit }) => [path.basename(file), unit])).toEqual([
    ["002_水务局_项目支出绩效自评表_2025.xlsx", "水务局"],
    ["003_档案馆_项目支出绩效自评表_2025.xlsx", ""],
    ["会议.xlsx", expect.any(String)],
    ["空.xlsx", ""],
  ]);
  for (const { reasons } of first.returned) expect(reasons.length).toBeGreaterThan(0);
  expect(first.returned[0]?.reasons.join()).toContain("得分30超过了分值20");
  expect(first.missing).toEqual(["档案馆", "住建局"]);

  await fill(files[1] ?? "", { F7: 80 });
  rmSync(at("交回", "其他"), { recursive: true });
  const second = await collect();
  expect([second.accepted, second.added, second.changed]).toEqual([2, 1, 0]);
  const third = await collect();
  expect([third.accepted, third.added, third.changed]).toEqual([2, 0, 0]);

  const ledger = await readWorkbook(readFileSync(at("台账.xlsx")), "台账.xlsx");
  expect(ledger.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["单位名录", "项目库", "说明", "绩效自评", "收集情况", "退回清单"])
  );
  expect(ledger.sheets.find(({ name }) => name === "说明")?.cells[0]?.[0]?.value).toBe(
    "不要动这里"
  );
  const evaluations = ledger.sheets.find(({ name }) => name === "绩效自评")?.cells ?? [];
  const values = evaluations.map((row) => row?.map((cell) => cell?.value));
  const truth = [
    ["项目1", "教育局", 99.95],
    ["项目2", "水务局", 98],
  ];
  for (const [project, unit, score] of truth) {
    expect(values).toContainEqual(expect.arrayContaining([project, unit, score, "优"]));
  }
  expect((await validateWorkbook(readFileSync(at("台账.xlsx")))).errors).toEqual([]);
});

test.each([
  [
    "an unknown template",
    ["--template", "没有", "--units", "台账.xlsx", "--out", "x"],
    "没有“没有”这个模板",
  ],
  ["no template", ["--units", "台账.xlsx", "--out", "x"], "pack 需要 --template"],
  ["no such file", ["--template", "自评表", "--units", "没有.xlsx", "--out", "x"], "找不到文件"],
  [
    "names that are taken",
    ["--template", "自评表", "--units", "台账.xlsx", "--out", "交回", "--year", "2025"],
    "已经有同名文件",
  ],
])("pack with %s writes nothing and says so", async (_what, options, reason) => {
  const before = readdirSync(folder).sort();
  const words = options.map((word) =>
    /^(台账|没有)\.xlsx$|^(x|交回)$/.test(word) ? at(word) : word
  );
  const answer = await runCli(["pack", ...words]);
  expect([answer.code, answer.stdout]).toEqual([2, ""]);
  expect(answer.stderr).toContain(reason);
  expect(readdirSync(folder).sort()).toEqual(before);
});

test("collect of no folder, and of an empty one, ends with one sentence", async () => {
  mkdirSync(at("空"));
  for (const name of ["空", "没有"]) {
    const answer = await runCli(["collect", at(name), "--out", at("新.xlsx")]);
    expect([answer.code, answer.stderr.trim().split("\n").length]).toEqual([2, 1]);
  }
  expect(readdirSync(folder)).not.toContain("新.xlsx");
});

it("puts the workbooks of all units into one archive, once", async () => {
  const words = ["pack", "--units", at("台账.xlsx"), "--template", "自评表", "--year", "2025"];
  const run = () => runCli([...words, "--zip", at("全部.zip"), "--json"]);
  const { files } = jsonOf<PackResult>(await run());
  const entries = unzipSync(readFileSync(at("全部.zip")));
  expect(Object.keys(entries)).toEqual(files.map(({ file }) => file));
  const first = await readWorkbook(Object.values(entries)[0] as Uint8Array, "x.xlsx");
  expect(first.sheets.map(({ name }) => name)).toContain("项目1");
  const again = await run();
  expect(again.code).toBe(2);
});
