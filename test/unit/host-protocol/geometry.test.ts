import fc from "fast-check";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../../src/core/sheets/address";
import {
  absoluteSheetAddress,
  bounding,
  intersect,
  quotedSheetName,
  readAddress,
  shifted,
  sheetAddress,
  splitAddresses,
  type StructuralChange,
} from "../../../workbench/host/classes/geometry";

test.each([
  ["自评表", "自评表"],
  ["Sheet1", "Sheet1"],
  ["2024年", "'2024年'"],
  ["a b", "'a b'"],
  ["it's", "'it''s'"],
  ["A1", "'A1'"],
  ["R1C1", "'R1C1'"],
  ["表（二）", "'表（二）'"],
  ["_perf", "_perf"],
])("the sheet %s stands as %s before an address", (name, quoted) => {
  expect(quotedSheetName(name)).toBe(quoted);
});

test.each([
  ["A1:B2", { area: { top: 0, left: 0, bottom: 1, right: 1 } }],
  ["=自评表!$A$1", { sheet: "自评表", area: { top: 0, left: 0, bottom: 0, right: 0 } }],
  ["'a!b'!C3", { sheet: "a!b", area: { top: 2, left: 2, bottom: 2, right: 2 } }],
  ["B:B", { area: { top: 0, left: 1, bottom: MAX_ROWS - 1, right: 1 } }],
  ["分值", undefined],
])("the address %s", (text, read) => {
  expect(readAddress(text)).toEqual(read);
});

test("addresses are split at commas outside quotes", () => {
  expect(splitAddresses("A1:B2, 'a,b'!C3,D4")).toEqual(["A1:B2", "'a,b'!C3", "D4"]);
});

const span = (size: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 0, max: size - 1 }))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const areas = fc
  .tuple(span(MAX_ROWS), span(MAX_COLUMNS))
  .map(([[top, bottom], [left, right]]): Area => ({ top, left, bottom, right }));

test("an address written is read back, with and without dollars", () => {
  fc.assert(
    fc.property(areas, (area) => {
      expect(readAddress(sheetAddress("2024 年", area))).toEqual({ sheet: "2024 年", area });
      expect(readAddress(absoluteSheetAddress("表", area))).toEqual({ sheet: "表", area });
    })
  );
});

test("the common part lies in the hull", () => {
  fc.assert(
    fc.property(areas, areas, (a, b) => {
      const common = intersect(a, b);
      expect(bounding(a, b)).toEqual(bounding(b, a));
      if (common) expect(intersect(common, bounding(a, b))).toEqual(common);
    })
  );
});

test.each<[string, Area, StructuralChange, Area | undefined]>([
  [
    "below",
    { top: 5, bottom: 6, left: 0, right: 0 },
    "RowInserted",
    { top: 7, bottom: 8, left: 0, right: 0 },
  ],
  [
    "above",
    { top: 0, bottom: 1, left: 0, right: 0 },
    "RowInserted",
    { top: 0, bottom: 1, left: 0, right: 0 },
  ],
  [
    "around",
    { top: 1, bottom: 6, left: 0, right: 0 },
    "RowInserted",
    { top: 1, bottom: 8, left: 0, right: 0 },
  ],
  [
    "cut",
    { top: 3, bottom: 6, left: 0, right: 0 },
    "RowDeleted",
    { top: 2, bottom: 4, left: 0, right: 0 },
  ],
  ["gone", { top: 2, bottom: 3, left: 0, right: 0 }, "RowDeleted", undefined],
  [
    "beside",
    { top: 0, bottom: 0, left: 9, right: 9 },
    "ColumnDeleted",
    { top: 0, bottom: 0, left: 7, right: 7 },
  ],
])("two rows or columns at 2: an area %s", (_, area, kind, moved) => {
  expect(shifted(area, { top: 2, bottom: 3, left: 2, right: 3 }, kind)).toEqual(moved);
});
