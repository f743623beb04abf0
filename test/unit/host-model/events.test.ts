import {
  SetRangeValuesCommand,
  SetSelectionsOperation,
  InsertRowByRangeCommand,
} from "@univerjs/sheets";
import type { BookEvent } from "../../../workbench/host/model/book-model";
import type { UniverBook } from "../../../workbench/host/model/univer-book";
import { area, newBook, put, value } from "./support";

function record(book: UniverBook): BookEvent[] {
  const events: BookEvent[] = [];
  book.on((event) => events.push(event));
  return events;
}

/** What a person does in the grid: a command of Univer's, not of ours. */
function inGrid(book: UniverBook, command: { readonly id: string }, params: object): void {
  const target = { unitId: book.engine.unitId, subUnitId: book.active.id };
  book.engine.commands.syncExecuteCommand(command.id, { ...target, ...params });
}

const range = (address: string) => {
  const { top, left, bottom, right } = area(address);
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
};

describe("changes", () => {
  test("by the host: one event per write, formatting and calculation, none for writing nothing", async () => {
    const book = newBook();
    const sheet = book.active;
    const events = record(book);
    put(sheet, "B2", [
      [1, "=B2*2"],
      [null, 3],
    ]);
    await book.calculate();
    sheet.restyle(area("A1:D4"), { bold: true });
    sheet.setColumnWidth(0, 1, 60);
    put(sheet, "A1", [null]);
    put(sheet, "A9", [""]);
    expect(events).toEqual([
      {
        kind: "changed",
        sheetId: sheet.id,
        area: area("B2:C3"),
        changeType: "RangeEdited",
        source: "host",
      },
      { kind: "calculated", sheetId: sheet.id, area: area("C2") },
      { kind: "formatted", sheetId: sheet.id, area: area("A1:D4") },
    ]);
  });

  test("by a person in the grid", async () => {
    const book = newBook();
    const events = record(book);
    inGrid(book, SetRangeValuesCommand, { range: range("C3"), value: { v: 5 } });
    await book.calculate();
    expect(value(book.active, "C3")).toBe(5);
    expect(events).toEqual([
      {
        kind: "changed",
        sheetId: book.active.id,
        area: area("C3"),
        changeType: "RangeEdited",
        source: "grid",
      },
    ]);
  });

  test("what a person enters is calculated", async () => {
    const book = newBook();
    inGrid(book, SetRangeValuesCommand, { range: range("A1"), value: { v: 5 } });
    inGrid(book, SetRangeValuesCommand, { range: range("B1"), value: { f: "=A1*2" } });
    await book.calculate();
    expect(value(book.active, "B1")).toBe(10);
  });

  test.each([
    ["2:3", "Down", "RowInserted"],
    ["B:B", "Right", "ColumnInserted"],
    ["B2", "Down", "CellInserted"],
    ["B2", "Right", "CellInserted"],
  ] as const)("inserting %s %s is %s and nothing else", (address, shift, changeType) => {
    const book = newBook();
    put(book.active, "A1", [[1], [2], ["=SUM(A1:A2)"]]);
    const events = record(book);
    book.active.insert(area(address), shift);
    const sheetId = book.active.id;
    expect(events).toEqual([
      { kind: "changed", sheetId, area: area(address), changeType, source: "host" },
    ]);
  });

  test.each([
    ["2:2", "Up", "RowDeleted"],
    ["A:A", "Left", "ColumnDeleted"],
    ["A2", "Up", "CellDeleted"],
  ] as const)("deleting %s %s is %s and nothing else", (address, shift, changeType) => {
    const book = newBook();
    put(book.active, "A1", [[1], [2], ["=SUM(A1:A2)"]]);
    const events = record(book);
    book.active.delete(area(address), shift);
    const sheetId = book.active.id;
    expect(events).toEqual([
      { kind: "changed", sheetId, area: area(address), changeType, source: "host" },
    ]);
  });

  test("rows a person inserts are one event, formulas rewritten for them none", () => {
    const book = newBook();
    put(book.active, "A1", [[1], [2], ["=SUM(A1:A2)"]]);
    const events = record(book);
    inGrid(book, InsertRowByRangeCommand, { range: range("A2:Z2"), direction: 0 });
    expect(events.filter((event) => event.kind === "changed")).toMatchObject([
      { changeType: "RowInserted", source: "grid" },
    ]);
  });

  test("a listener that has gone hears nothing", () => {
    const book = newBook();
    const events: BookEvent[] = [];
    const stop = book.on((event) => events.push(event));
    stop();
    put(book.active, "A1", [1]);
    expect(events).toEqual([]);
  });
});

describe("sheets and selection", () => {
  test("adding, activating and deleting a sheet", async () => {
    const book = newBook();
    const first = book.active.id;
    const events = record(book);
    const second = book.addSheet("二").id;
    book.activate(second);
    book.activate(second);
    book.deleteSheet(second);
    await book.calculate();
    await Promise.resolve();
    expect(events).toEqual([
      { kind: "sheetAdded", sheetId: second },
      { kind: "activated", sheetId: second, previousId: first },
      { kind: "sheetDeleted", sheetId: second },
      { kind: "activated", sheetId: first, previousId: second },
    ]);
    expect(book.active.id).toBe(first);
  });

  test("selecting, by the host and in the grid", () => {
    const book = newBook({ sheets: ["一", "二"] });
    const [one, two] = book.sheets;
    expect(book.selection).toEqual({ sheetId: one!.id, area: area("A1") });
    const events = record(book);
    book.selection = { sheetId: one!.id, area: area("B2:C3") };
    book.selection = { sheetId: one!.id, area: area("B2:C3") };
    inGrid(book, SetSelectionsOperation, {
      selections: [{ range: range("D4"), primary: null, style: null }],
      type: 2,
    });
    expect(book.selection.area).toEqual(area("D4"));
    book.selection = { sheetId: two!.id, area: area("A5:A6") };
    expect(book.selection).toEqual({ sheetId: two!.id, area: area("A5:A6") });
    book.activate(one!.id);
    expect(book.selection).toEqual({ sheetId: one!.id, area: area("D4") });
    expect(events.map((event) => event.kind)).toEqual([
      "selected",
      "selected",
      "clicked",
      "activated",
      "selected",
      "activated",
    ]);
  });
});
