import { SetRangeValuesMutation } from "@univerjs/sheets";
import { parseCell } from "../../../src/core/sheets/address";
import { cellsOf, openEmbeddedExcel, type EmbeddedExcel } from "../../support/excel";

// Two cores are shared with everything else: time is no measure here.
jest.setTimeout(60_000);

describe("watching the user", () => {
  let excel: EmbeddedExcel;
  beforeEach(async () => {
    excel = await openEmbeddedExcel({ sheets: [{ name: "自评表", cells: cellsOf([["甲", 1]]) }] });
  });
  afterEach(() => excel.close());

  /** Long enough for an edit to be told. */
  const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

  test("edits are told once they have come to rest; our own writes are not", async () => {
    const told: { sheet: string; address: string }[] = [];
    const stop = await excel.port.onEdited((edit) => told.push(edit));
    await excel.port.apply({
      title: "写入",
      actions: [{ kind: "write", sheet: "自评表", address: "B1", values: [[2]] }],
    });
    await quiet();
    expect(told).toEqual([]);
    typeInto("B1", 3);
    typeInto("B2", 4);
    await quiet();
    expect(told).toEqual([{ sheet: "自评表", address: "B2" }]);
    await stop();
    typeInto("B3", 5);
    await quiet();
    expect(told).toHaveLength(1);
  });

  test("a selected cell is told", async () => {
    const told: { sheet: string; address: string }[] = [];
    const stop = await excel.port.onSelected((cell) => told.push(cell));
    excel.book.selection = {
      sheetId: excel.book.active.id,
      area: { top: 4, left: 2, bottom: 4, right: 2 },
    };
    await quiet();
    expect(told).toEqual([{ sheet: "自评表", address: "C5" }]);
    await stop();
  });

  test("a sheet that comes to the front is told, and nothing more after stopping", async () => {
    const told: { sheet: string; address: string }[] = [];
    const other = excel.book.addSheet("重点评价");
    const stop = await excel.port.onSelected((cell) => told.push(cell));
    excel.book.activate(other.id);
    await quiet();
    expect(told).toContainEqual({ sheet: "重点评价", address: "" });
    await stop();
    const before = told.length;
    excel.book.activate(excel.book.sheets[0]!.id);
    await quiet();
    expect(told).toHaveLength(before);
  });

  /** What the grid does when the user has typed into a cell. */
  function typeInto(address: string, value: number): void {
    const { engine, active } = excel.book;
    const { row, column } = parseCell(address)!;
    engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: engine.unitId,
      subUnitId: active.id,
      cellValue: { [row]: { [column]: { v: value } } },
    });
  }
});
