import { area, newBook, value } from "./support";
import type { CellContent } from "../../../workbench/host/model/book-model";

/** Much work on a busy machine; what is asserted is counts, not time. */
jest.setTimeout(60_000);

test("100,000 cells are written and read back", () => {
  const book = newBook();
  const sheet = book.active;
  const rows = Array.from({ length: 10_000 }, (_, row) =>
    Array.from({ length: 10 }, (_, column): CellContent =>
      column % 3 === 0 ? row * 10 + column : column % 3 === 1 ? `文字${row}` : row % 2 === 0
    )
  );
  let events = 0;
  book.on(() => (events += 1));
  sheet.write(area("A1:J10000"), rows);
  expect(events).toBe(1);
  expect(sheet.values(area("A1:J10000"))).toEqual(rows);
  expect(sheet.usedArea(true)).toEqual(area("A1:J10000"));
  sheet.restyle(area("A1:J10000"), { bold: true });
  expect(sheet.commonStyle(area("A1:J10000"), "bold")).toBe(true);
  expect(sheet.values(area("A1:J10000"))).toEqual(rows);
});

test("2,000 formulas in one run, one cell in the next", async () => {
  const book = newBook();
  const sheet = book.active;
  const runs: string[] = [];
  book.on((event) => event.kind === "calculated" && runs.push(event.sheetId));
  sheet.write(
    area("A1:A2000"),
    Array.from({ length: 2000 }, (_, row) => [row + 1])
  );
  sheet.write(
    area("B1:B2000"),
    Array.from({ length: 2000 }, (_, row) => [`=A${row + 1}*2+$A$1`])
  );
  sheet.write(area("D1"), [["=SUM(B1:B2000)"]]);
  await book.calculate();
  expect(runs).toHaveLength(1);
  expect(value(sheet, "B2000")).toBe(4001);
  expect(value(sheet, "D1")).toBe(2001 * 2000 + 2000);
  sheet.write(area("A7"), [[100]]);
  await book.calculate();
  expect(runs).toHaveLength(2);
  expect(value(sheet, "B7")).toBe(201);
  expect(value(sheet, "D1")).toBe(2001 * 2000 + 2000 + 186);
  expect(sheet.formulas(area("B1999:B2000"))).toEqual([["=A1999*2+$A$1"], ["=A2000*2+$A$1"]]);
});
