import fc from "fast-check";
import type { CellStyle } from "../../../workbench/host/model/book-model";
import { digitPixels, pointsToWidth, widthToPoints } from "../../../workbench/files/cell-sizes";
import { fromFileStyle, isGradient, toFileStyle } from "../../../workbench/files/cell-styles";
import { colorReader } from "../../../workbench/files/theme-colors";

const colors = colorReader(undefined);

describe("column widths", () => {
  test.each([
    ["Calibri", 11, 9.140625, 48],
    ["宋体", 11, 9, 54],
    ["等线", 11, 10, 60],
    ["Calibri", 11, 20.7109375, 108.75],
  ])("in %s %d a width of %d digits is %d points", (font, size, width, points) => {
    expect(widthToPoints(width, digitPixels(font, size))).toBe(points);
  });

  test("whole pixels survive the way into a file and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1790 }), fc.constantFrom(7, 8), (pixels, digit) => {
        const points = pixels * 0.75;
        expect(widthToPoints(pointsToWidth(points, digit), digit)).toBe(points);
      })
    );
  });
});

describe("colours", () => {
  test.each([
    [{ argb: "FF1F4E79" }, "#1F4E79"],
    [{ theme: 0 }, "#FFFFFF"],
    [{ theme: 1 }, "#000000"],
    [{ theme: 4 }, "#5B9BD5"],
    [{ theme: 0, tint: -0.5 }, "#808080"],
    [{ theme: 1, tint: 0.5 }, "#808080"],
    [{ indexed: 10 }, "#FF0000"],
    [{ indexed: 22 }, "#C0C0C0"],
    [{ indexed: 64 }, undefined],
    [{}, undefined],
    [undefined, undefined],
  ])("%j is %s", (color, hex) => {
    expect(colors.read(color)).toBe(hex);
  });

  test("a workbook's own theme comes first", () => {
    const xml =
      '<a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:accent1><a:srgbClr val="c00000"/></a:accent1>';
    expect(colorReader(xml).read({ theme: 4 })).toBe("#C00000");
    expect(colorReader(xml).read({ theme: 1 })).toBe("#111111");
  });
});

const line = fc.constantFrom(
  { style: "Continuous" as const, weight: "Thin" as const, color: "#000000" },
  { style: "Continuous" as const, weight: "Hairline" as const, color: "#C00000" },
  { style: "Dash" as const, weight: "Medium" as const, color: "#000000" },
  { style: "Double" as const, weight: "Thick" as const, color: "#1F4E79" }
);
const color = fc.constantFrom("#C00000", "#70AD47", "#1F4E79");

const anyStyle: fc.Arbitrary<CellStyle> = fc.record(
  {
    fontName: fc.constantFrom("宋体", "黑体", "仿宋_GB2312", "Arial"),
    fontSize: fc.constantFrom(9, 10.5, 12, 22),
    bold: fc.constant(true),
    italic: fc.constant(true),
    strikethrough: fc.constant(true),
    underline: fc.constantFrom(
      "Single" as const,
      "Double" as const,
      "SingleAccountant" as const,
      "DoubleAccountant" as const
    ),
    superscript: fc.constant(true),
    color,
    fill: color,
    readingOrder: fc.constantFrom("LeftToRight" as const, "RightToLeft" as const),
    numberFormat: fc.constantFrom("0.00", "0.0%", "@", "yyyy-mm-dd", '#,##0.00"万元"'),
    horizontal: fc.constantFrom("Left" as const, "Center" as const, "Distributed" as const),
    vertical: fc.constantFrom("Top" as const, "Center" as const),
    wrap: fc.constant(true),
    indent: fc.integer({ min: 1, max: 5 }),
    borders: fc.record({ EdgeTop: line, EdgeRight: line, DiagonalUp: line }),
    locked: fc.constant(false),
    formulaHidden: fc.constant(true),
  },
  { requiredKeys: [] }
);

test("every formatting survives the way into a file and back", () => {
  fc.assert(
    fc.property(anyStyle, (style) => {
      expect(fromFileStyle(toFileStyle(style), colors)).toEqual(style);
    })
  );
});

test.each(
  [
    ...["Gray50", "Gray75", "Gray25", "Horizontal", "Vertical", "Down", "Up", "Checker"],
    ...["SemiGray75", "LightHorizontal", "LightVertical", "LightDown", "LightUp", "Grid"],
    ...["CrissCross", "Gray16", "Gray8"],
  ].map((pattern) => [pattern])
)("the pattern %s keeps both of its colours", (pattern) => {
  const style = { pattern, patternColor: "#C00000", fill: "#1F4E79" };
  expect(fromFileStyle(toFileStyle(style), colors)).toEqual(style);
});

test("of a gradient one colour is left", () => {
  const stops = [
    { position: 0, color: { argb: "FFC00000" } as never },
    { position: 1, color: { argb: "FF1F4E79" } as never },
  ];
  const style = { fill: { type: "gradient", gradient: "angle", degree: 90, stops } } as const;
  expect(fromFileStyle(style as never, colors)).toEqual({ fill: "#C00000" });
  expect(isGradient(style as never)).toBe(true);
});

test("the usual format of Excel is no formatting at all", () => {
  expect(fromFileStyle(toFileStyle({}), colors)).toEqual({});
  expect(
    fromFileStyle({ fill: { type: "pattern", pattern: "none" }, numFmt: "General" }, colors)
  ).toEqual({});
});
