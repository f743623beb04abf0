import type { BookModel, SheetModel } from "../../../workbench/host/model/book-model";
import { WriteBuffer, withBufferedWrites } from "../../../workbench/host/classes/write-buffer";

/** Only what the buffer touches. */
function spySheet(log: string[]): SheetModel {
  const partial: Partial<SheetModel> = {
    id: "s1",
    name: "表",
    extras: {} as SheetModel["extras"],
    usedArea: () => undefined,
    merges: () => [],
    values: () => (log.push("values"), [[1]]),
    write: (area, rows) => void log.push(`write ${area.top}-${area.bottom} ${rows.length}`),
    writeNumberFormats: (area) => void log.push(`formats ${area.top}-${area.bottom}`),
  };
  return partial as SheetModel;
}

const piece = (top: number, left = 0) => ({ top, bottom: top + 1, left, right: left + 2 });
const rows = [
  [1, 2, 3],
  [4, 5, 6],
];

function open(): { sheet: SheetModel; log: string[]; buffer: WriteBuffer; book: BookModel } {
  const log: string[] = [];
  const raw = spySheet(log);
  const buffer = new WriteBuffer();
  const model: Partial<BookModel> = {
    sheet: () => raw,
    calculate: async () => void log.push("calculate"),
  };
  const book = withBufferedWrites(model as BookModel, buffer);
  return { sheet: book.sheet("表") as SheetModel, log, buffer, book };
}

test("pieces one below the other become one write", () => {
  const { sheet, log, buffer } = open();
  sheet.write(piece(0), rows);
  sheet.write(piece(2), rows);
  sheet.write(piece(4), rows);
  expect(log).toEqual([]);
  buffer.flush();
  buffer.flush();
  expect(log).toEqual(["write 0-5 6"]);
});

test("a piece elsewhere or of another kind begins a write of its own", () => {
  const { sheet, log, buffer } = open();
  sheet.write(piece(0), rows);
  sheet.write(piece(2, 1), rows);
  sheet.writeNumberFormats(piece(4, 1), [["@"], ["@"]]);
  buffer.flush();
  expect(log).toEqual(["write 0-1 2", "write 2-3 2", "formats 4-5"]);
});

test("a reader finds everything written; names and merged areas need no write", async () => {
  const { sheet, log, book } = open();
  sheet.write(piece(0), rows);
  expect([sheet.id, sheet.name, sheet.merges()]).toEqual(["s1", "表", []]);
  expect(log).toEqual([]);
  sheet.values(piece(0));
  sheet.write(piece(2), rows);
  await book.calculate();
  expect(log).toEqual(["write 0-1 2", "values", "write 2-3 2", "calculate"]);
});

test("a sheet is the same object every time it is asked for", () => {
  const { sheet, book } = open();
  expect(book.sheet("表")).toBe(sheet);
});

test("in a batch of very many writes, rows written cell by cell become one write", () => {
  const { sheet, log, buffer } = open();
  for (let row = 0; row < 200; row += 1) {
    for (let column = 0; column < 5; column += 1) {
      sheet.write({ top: row, bottom: row, left: column, right: column }, [[row]]);
    }
  }
  buffer.endBatch();
  expect(log.length).toBeLessThan(130);
  expect(log.at(-1)).toMatch(/^write \d+-199 \d+$/);
});

test("a few cells beside each other stay writes of their own", () => {
  const { sheet, log, buffer } = open();
  sheet.write({ top: 0, bottom: 0, left: 0, right: 0 }, [[1]]);
  sheet.write({ top: 0, bottom: 0, left: 1, right: 1 }, [[2]]);
  buffer.endBatch();
  expect(log).toEqual(["write 0-0 1", "write 0-0 1"]);
});
