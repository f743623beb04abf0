import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readLedger } from "../../../src/commands/ledger";
import { readWorkbook } from "../../../workbench/files/read-workbook";
import { openEmbeddedExcel, type EmbeddedExcel } from "../../support/excel";

const file = join(__dirname, "../../../templates/samples/bureau-shangdang-2024.xlsx");
let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await openEmbeddedExcel(await readWorkbook(readFileSync(file), "bureau.xlsx"));
});
afterEach(() => excel.close());

const table = () => excel.book.sheet("绩效评价")!.extras.tables[0]!;
const ledger = () => readLedger(excel.port, { locale: "zh-CN", today: "2024-12-01" });

test("a new row stands in the Excel table with the look of the row above, and is taken back whole", async () => {
  const before = await ledger();
  const evaluations = before.tables.find(({ name }) => name === "evaluation")!;
  const planned = before.plan(evaluations, undefined, { object: "新的项目", score: "88.5" });
  expect(planned.blocked).toBeUndefined();
  if (planned.blocked !== undefined) return;
  const bottom = table().area.bottom;
  const name = `${String.fromCharCode(65 + evaluations.columns.object!)}${planned.row + 1}`;
  const number = `${String.fromCharCode(65 + evaluations.columns.score!)}${planned.row + 1}`;

  expect((await excel.port.preview(planned.plan)).obstacles).toEqual([]);
  await excel.port.apply(planned.plan);
  expect(table().area.bottom).toBe(bottom + 1);
  expect(await excel.values("绩效评价", name)).toEqual([["新的项目"]]);
  const sheet = excel.book.sheet("绩效评价")!;
  const formats = sheet.numberFormats({
    top: planned.row - 1,
    bottom: planned.row,
    left: evaluations.columns.score!,
    right: evaluations.columns.score!,
  });
  expect(formats[1]).toEqual(formats[0]);
  expect(await excel.values("绩效评价", number)).toEqual([[88.5]]);
  const after = await ledger();
  const grown = after.tables.find((one) => one.name === "evaluation")!;
  expect(grown.rows).toHaveLength(evaluations.rows.length + 1);

  await excel.port.undo();
  expect(table().area.bottom).toBe(bottom);
  expect(await excel.values("绩效评价", name)).toEqual([[""]]);
  expect((await ledger()).tables.find((one) => one.name === "evaluation")!.rows).toHaveLength(
    evaluations.rows.length
  );
});

test("opening, searching and typing cost no request beyond the one reading of the workbook", async () => {
  let read: Awaited<ReturnType<typeof ledger>> | undefined;
  const reading = await excel.requests(async () => {
    read = await ledger();
  });
  expect(reading).toBeLessThanOrEqual(3);
  const used = await excel.requests(async () => {
    const units = read!.tables.find(({ name }) => name === "units")!;
    read!.find(units, "局");
    read!.card(units, units.rows[0], { unit: "另一个" });
    read!.propose("unit", "局");
    await Promise.resolve();
  });
  expect(used).toBe(0);
});

test("a new register is the user's: it is read and filled in, and the row is taken back", async () => {
  const before = await ledger();
  expect(before.missing).toContain("trainings");
  const plan = before.planNew("trainings");
  expect((await excel.port.preview(plan)).obstacles).toEqual([]);
  await excel.port.apply(plan);
  const now = await ledger();
  const made = now.tables.find(({ name }) => name === "trainings")!;
  expect(made.rows).toEqual([]);
  const row = now.plan(made, undefined, { topic: "绩效目标填报" });
  if (row.blocked !== undefined) throw new Error(row.blocked);
  await excel.port.apply(row.plan);
  const filled = (await ledger()).tables.find(({ name }) => name === "trainings")!;
  expect(filled.rows[0]?.values.topic).toBe("绩效目标填报");
  await excel.port.undo();
  const back = (await ledger()).tables.find(({ name }) => name === "trainings");
  expect(back?.rows).toEqual([]);
});
