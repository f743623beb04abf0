/**
 * Speed of the embedded Excel and of its files: `npm run bench:host`. Prints counts, seconds of this
 * process and ratios; it fails nothing. Bounds of the house: 100,000 cells written and read in 2 s; 20,000
 * rows with 20,000 formulas opened in 10 s, as data and as a file. Seconds are those the processor worked
 * for us: on a machine that is busy with other things the clock says little.
 */
import { openOfficeWindow } from "../workbench/headless/load-office";
import { readWorkbook } from "../workbench/files/read-workbook";
import { writeWorkbook } from "../workbench/files/write-workbook";
import { createExcelHost } from "../workbench/host/excel-host";
import type { BookData } from "../workbench/host/model/book-data";
import { createUniverBook } from "../workbench/host/model/univer-book";

const ROWS = 20_000;
const COLUMNS = 5;

async function seconds(work: () => unknown): Promise<number> {
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000_000;
}

function print(what: string, count: number, taken: number, bound: number): void {
  const rate = Math.round(count / taken).toLocaleString("en-US");
  const share = (taken / bound).toFixed(2);
  console.log(
    `${what.padEnd(44)} ${count.toLocaleString("en-US").padStart(8)}  ${taken.toFixed(2).padStart(6)} s  ${rate.padStart(9)}/s  ${share} of ${bound} s`
  );
}

async function cells(): Promise<void> {
  const book = createUniverBook({ sheets: ["Sheet1"] });
  const host = createExcelHost({ book });
  const page = await openOfficeWindow({ host });
  const { Excel } = page.window;
  const values = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => row * COLUMNS + column)
  );
  const address = `A1:${String.fromCharCode(64 + COLUMNS)}${ROWS}`;
  const both = await seconds(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      range.values = values;
      await context.sync();
      range.load("values");
      await context.sync();
      if (range.values[ROWS - 1]?.[0] !== (ROWS - 1) * COLUMNS) throw new Error("wrong values");
    })
  );
  print("cells written and read", ROWS * COLUMNS, both, 2);

  const single = 2000;
  const one = await seconds(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      for (let row = 0; row < single; row += 1) sheet.getCell(row, 0).values = [[row]];
      await context.sync();
    })
  );
  print("cells written one by one in one batch", single, one, 2);
  page.close();
  book.dispose();
}

async function formulas(): Promise<void> {
  const data: BookData = {
    sheets: [
      {
        name: "Sheet1",
        cells: Array.from({ length: ROWS }, (_, row) => [
          { value: row + 1 },
          { value: 0.5 },
          { formula: `=ROUND(A${row + 1}*B${row + 1},2)` },
        ]),
      },
    ],
  };
  let book: ReturnType<typeof createUniverBook> | undefined;
  const opened = await seconds(async () => {
    book = createUniverBook({ data });
    await book.calculate();
  });
  const last = book?.active.values({ top: ROWS - 1, bottom: ROWS - 1, left: 2, right: 2 })[0]?.[0];
  if (last !== ROWS / 2) throw new Error(`wrong result: ${String(last)}`);
  print("rows with a formula each, opened, calculated", ROWS, opened, 10);
  const edit = await seconds(async () => {
    book?.active.write({ top: 0, bottom: 0, left: 0, right: 0 }, [[5]]);
    await book?.calculate();
  });
  print("one cell changed and calculated", 1, edit, 1);
  book?.dispose();
}

/** A sheet of numbers and texts, with a formula in every row. */
function wide(columns: number): BookData {
  return {
    styles: [{ numberFormat: "0.00" }, { bold: true }],
    sheets: [
      {
        name: "Sheet1",
        cells: Array.from({ length: ROWS }, (_, row) =>
          Array.from({ length: columns }, (__, column) => {
            if (column === columns - 1) {
              return { formula: `=ROUND(A${row + 1}*2,2)`, value: row * 2, style: 0 };
            }
            return column % 3 === 1
              ? { value: `第 ${row + 1} 行 ${column}`, style: 1 }
              : { value: row + column / 10 };
          })
        ),
      },
    ],
  };
}

async function files(columns: number, bound: number): Promise<void> {
  const count = ROWS * columns;
  let bytes: Uint8Array = new Uint8Array();
  const written = await seconds(async () => {
    bytes = await writeWorkbook(wide(columns));
  });
  print(`cells written to .xlsx (${columns} columns)`, count, written, bound);
  let data: BookData | undefined;
  const read = await seconds(async () => {
    data = await readWorkbook(bytes, "bench.xlsx");
  });
  print(`cells read from .xlsx (${columns} columns)`, count, read, bound);
  let book: ReturnType<typeof createUniverBook> | undefined;
  const opened = await seconds(async () => {
    book = createUniverBook({ data });
    await book.calculate();
  });
  print("  … and opened, calculated", ROWS, opened, bound);
  const saved = await seconds(async () => {
    if (book) await writeWorkbook(book.toData());
  });
  print("  … and saved", count, saved, bound);
  book?.dispose();
}

cells()
  .then(formulas)
  .then(() => files(3, 10))
  .then(() => files(20, 30))
  .then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    }
  );
