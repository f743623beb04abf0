import {
  areaAddress,
  cellAddress,
  columnIndex,
  columnName,
  parseArea,
  parseCell,
  splitSheet,
  withSheet,
} from "../../src/core/sheets/address";

describe("addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %d is %s", (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  test.each([
    ["A1", { row: 0, column: 0 }],
    ["$C$12", { row: 11, column: 2 }],
    ["自评表!b2", { row: 1, column: 1 }],
    ["XFE1", undefined],
    ["A0", undefined],
    ["A1048577", undefined],
    ["", undefined],
  ])("cell %s", (address, position) => expect(parseCell(address)).toEqual(position));

  test.each([
    ["B2:A1", "A1:B2"],
    ["D6", "D6"],
    ["'a!b'!C3:D4", "C3:D4"],
    ["C:D", "C1:D1048576"],
    ["2:3", "A2:XFD3"],
  ])("area %s reads as %s", (address, normal) =>
    expect(areaAddress(parseArea(address)!)).toBe(normal)
  );

  test("what is no area is refused", () => {
    for (const address of ["", "A", "1", "A1:", "甲1", "A:1", "Sheet1"])
      expect(parseArea(address)).toBeUndefined();
  });

  test("sheet names are quoted where Excel needs it", () => {
    expect(withSheet("自评表", "A1")).toBe("自评表!A1");
    expect(withSheet("2024 年", "A1")).toBe("'2024 年'!A1");
    expect(withSheet("a'b", "A1")).toBe("'a''b'!A1");
    for (const name of ["T5", "R1C1", "rc", "XFD1"]) {
      expect(withSheet(name, "A1")).toBe(`'${name}'!A1`);
    }
    expect(splitSheet("'a''b'!A1")).toEqual({ sheet: "a'b", local: "A1" });
    expect(cellAddress(4, 3)).toBe("D5");
  });
});
