import fc from "fast-check";
import type { CellContent } from "../../../../workbench/host/model/book-model";
import type {
  ConditionalFormatModel,
  ConditionalRule,
  DataBarRule,
} from "../../../../workbench/host/model/cell-rules";
import {
  SheetFormats,
  type FormatSource,
} from "../../../../workbench/page/conditional/sheet-formats";

/** One column of values from A1 down. */
const source = (
  column: readonly CellContent[],
  more: Partial<FormatSource> = {}
): FormatSource => ({
  values: ({ top, bottom }) => column.slice(top, bottom + 1).map((value) => [value]),
  used: { top: 0, left: 0, bottom: column.length - 1, right: 0 },
  today: 45413,
  cellFormula: () => undefined,
  formula: () => undefined,
  ...more,
});

const format = (
  rule: ConditionalRule,
  more: Partial<ConditionalFormatModel> = {}
): ConditionalFormatModel => ({
  id: "1",
  areas: [{ top: 0, left: 0, bottom: 99, right: 0 }],
  stopIfTrue: false,
  rule,
  look: { fill: "#FFC7CE" },
  ...more,
});

/** Positions of the cells that a rule marks. */
function marked(rule: ConditionalRule, column: readonly CellContent[]): number[] {
  const formats = new SheetFormats([format(rule)], source(column));
  return column.flatMap((_, row) => (formats.at(row, 0) ? [row] : []));
}

const cellValue = (operator: string, formula1: string, formula2?: string): ConditionalRule => ({
  kind: "CellValue",
  operator,
  formula1,
  formula2,
});

describe("which cells a rule marks", () => {
  test.each<[string, ConditionalRule, readonly CellContent[], number[]]>([
    ["greater", cellValue("GreaterThan", "=5"), [4, 5, 6, "x", ""], [2, 3]],
    ["a blank counts as 0", cellValue("LessThan", "5"), [4, "", 5], [0, 1]],
    ["between, ends in any order", cellValue("Between", "=9", "=3"), [2, 3, 9, 10], [1, 2]],
    ["not between", cellValue("NotBetween", "3", "9"), [2, 3, 9, 10], [0, 3]],
    ["equal to a text, in any case", cellValue("EqualTo", '="ab"'), ["AB", "abc", 1], [0]],
    ["a percentage", cellValue("GreaterThanOrEqual", "90%"), [0.9, 0.89], [0]],
    ["errors are no values", cellValue("NotEqualTo", "=1"), ["#N/A", 1, 2], [2]],
    [
      "contains",
      { kind: "ContainsText", operator: "Contains", text: "良" },
      ["优良", "优", 1],
      [0],
    ],
    ["begins", { kind: "ContainsText", operator: "BeginsWith", text: '="a"' }, ["Ab", "ba"], [0]],
    [
      "does not contain",
      { kind: "ContainsText", operator: "NotContains", text: "b" },
      ["ab", "c"],
      [1],
    ],
    ["top 2", { kind: "TopBottom", type: "TopItems", rank: 2 }, [1, 9, 5, 9, "x"], [1, 3]],
    ["bottom 25 %", { kind: "TopBottom", type: "BottomPercent", rank: 25 }, [4, 1, 3, 2], [1]],
    ["at least one", { kind: "TopBottom", type: "TopPercent", rank: 10 }, [4, 1, 3], [0]],
    ["blanks", { kind: "PresetCriteria", criterion: "Blanks" }, ["", " ", 0], [0, 1]],
    ["errors", { kind: "PresetCriteria", criterion: "Errors" }, ["#DIV/0!", "#x", 1], [0]],
    [
      "duplicates",
      { kind: "PresetCriteria", criterion: "DuplicateValues" },
      ["a", "A", "b", "", ""],
      [0, 1],
    ],
    ["unique", { kind: "PresetCriteria", criterion: "UniqueValues" }, [1, 1, "1", 2], [2, 3]],
    ["above average", { kind: "PresetCriteria", criterion: "AboveAverage" }, [1, 2, 3], [2]],
    [
      "equal or below",
      { kind: "PresetCriteria", criterion: "EqualOrBelowAverage" },
      [1, 2, 3],
      [0, 1],
    ],
    // 45413 is 2024-05-01, a Wednesday.
    ["today", { kind: "PresetCriteria", criterion: "Today" }, [45412, 45413.9, 45414], [1]],
    [
      "this week",
      { kind: "PresetCriteria", criterion: "ThisWeek" },
      [45409, 45410, 45416, 45417],
      [1, 2],
    ],
    [
      "last month",
      { kind: "PresetCriteria", criterion: "LastMonth" },
      [45382, 45383, 45412, 45413],
      [1, 2],
    ],
  ])("%s", (_, rule, column, expected) => {
    expect(marked(rule, column)).toEqual(expected);
  });

  test("a formula decides where the engine has answered", () => {
    const custom = format({ kind: "Custom", formula: "=A1>$B$1" });
    const answers = [true, false, 1, 0, "#N/A", undefined];
    const formats = new SheetFormats(
      [custom],
      source([1, 2, 3, 4, 5, 6], { cellFormula: (_, row) => answers[row] })
    );
    expect(answers.map((_, row) => formats.at(row, 0) !== undefined)).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("several formats on a cell", () => {
  const first = format(cellValue("GreaterThan", "0"), { look: { fill: "#111111" } });
  const second = format(cellValue("GreaterThan", "5"), {
    id: "2",
    look: { fill: "#222222", color: "#333333" },
  });

  test("the first that says something wins, the others add what it leaves open", () => {
    const formats = new SheetFormats([first, second], source([9, 1]));
    expect(formats.at(0, 0)?.look).toEqual({ fill: "#111111", color: "#333333" });
    expect(formats.at(1, 0)?.look).toEqual({ fill: "#111111" });
  });

  test("none follows one that stops", () => {
    const formats = new SheetFormats([{ ...first, stopIfTrue: true }, second], source([9]));
    expect(formats.at(0, 0)?.look).toEqual({ fill: "#111111" });
  });
});

describe("scales", () => {
  const scale = (...points: [string, string, string?][]): ConditionalRule => {
    const [minimum, midpoint, maximum] = points.map(([type, color, formula]) => ({
      type,
      color,
      formula,
    }));
    return maximum
      ? { kind: "ColorScale", minimum: minimum!, midpoint, maximum }
      : { kind: "ColorScale", minimum: minimum!, maximum: midpoint! };
  };
  const colors = (rule: ConditionalRule, column: readonly CellContent[]) => {
    const formats = new SheetFormats([format(rule)], source(column));
    return column.map((_, row) => formats.at(row, 0)?.look.fill);
  };

  test("two colours: ends and middle; texts and blanks have none", () => {
    const rule = scale(["LowestValue", "#000000"], ["HighestValue", "#FFFFFF"]);
    expect(colors(rule, [0, 10, 5, "x", ""])).toEqual([
      "#000000",
      "#FFFFFF",
      "#808080",
      undefined,
      undefined,
    ]);
  });

  test("three colours around a percentile", () => {
    const rule = scale(
      ["LowestValue", "#FF0000"],
      ["Percentile", "#FFFF00", "50"],
      ["HighestValue", "#00FF00"]
    );
    expect(colors(rule, [1, 2, 9])).toEqual(["#FF0000", "#FFFF00", "#00FF00"]);
  });

  const bar = (more: Partial<DataBarRule> = {}): DataBarRule => ({
    kind: "DataBar",
    showDataBarOnly: false,
    barDirection: "Context",
    axisFormat: "Automatic",
    axisColor: "#000000",
    lower: { type: "Automatic" },
    upper: { type: "Automatic" },
    positive: { fillColor: "#638EC6", borderColor: "#638EC6", gradientFill: true },
    negative: {
      fillColor: "#FF0000",
      borderColor: "#FF0000",
      matchPositiveFillColor: false,
      matchPositiveBorderColor: false,
    },
    ...more,
  });
  const bars = (rule: ConditionalRule, column: readonly CellContent[]) => {
    const formats = new SheetFormats([format(rule)], source(column));
    return column.map((_, row) => formats.at(row, 0)?.bar);
  };

  test("bars begin at 0 and reach the highest value", () => {
    expect(bars(bar(), [5, 10])).toMatchObject([
      { from: 0, to: 0.5 },
      { from: 0, to: 1 },
    ]);
  });

  test("with negative values an axis stands between, and they go the other way in their colour", () => {
    expect(bars(bar(), [-10, 30])).toMatchObject([
      { from: 0, to: 0.25, axis: 0.25, color: "#FF0000" },
      { from: 0.25, to: 1, axis: 0.25, color: "#638EC6" },
    ]);
  });

  test("whatever the numbers, a bar stays in its cell", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 20 }),
        fc.constantFrom("Automatic", "CellMidPoint", "None"),
        fc.constantFrom("Context", "RightToLeft"),
        (column, axisFormat, barDirection) => {
          for (const drawn of bars(bar({ axisFormat, barDirection }), column)) {
            expect(drawn!.from).toBeGreaterThanOrEqual(0);
            expect(drawn!.to).toBeLessThanOrEqual(1);
            expect(drawn!.from).toBeLessThanOrEqual(drawn!.to);
          }
        }
      )
    );
  });

  const icons = (more: object = {}): ConditionalRule => ({
    kind: "IconSet",
    style: "ThreeArrows",
    reverse: false,
    iconOnly: false,
    criteria: ["0", "33", "67"].map((formula) => ({
      type: "Percent",
      operator: "GreaterThanOrEqual",
      formula,
    })),
    ...more,
  });
  const places = (rule: ConditionalRule, column: readonly CellContent[]) => {
    const formats = new SheetFormats([format(rule)], source(column));
    return column.map((_, row) => formats.at(row, 0)?.icon?.place);
  };

  test("icons by thirds, and the other way round", () => {
    expect(places(icons(), [0, 50, 100, "x"])).toEqual([0, 1, 2, undefined]);
    expect(places(icons({ reverse: true }), [0, 50, 100])).toEqual([2, 1, 0]);
  });
});

test("only cells with content are looked at, however large the area is", () => {
  const asked: number[] = [];
  const column = [1, 2, 3];
  const formats = new SheetFormats(
    [
      format(cellValue("GreaterThan", "1"), {
        areas: [{ top: 0, left: 0, bottom: 1_048_575, right: 0 }],
      }),
    ],
    source(column, {
      values: ({ top, bottom }) => {
        asked.push(bottom - top + 1);
        return column.slice(top, bottom + 1).map((value) => [value]);
      },
    })
  );
  expect(formats.at(2, 0)).toBeDefined();
  expect(asked).toEqual([3]);
});
