import type {
  Caller,
  CellContent,
  WorksheetFunction,
} from "../../../workbench/host/model/book-model";
import { area, newBook, put, value } from "./support";

type Call = WorksheetFunction["call"];

describe("calculation", () => {
  test("runs only when something has changed", async () => {
    const book = newBook();
    let runs = 0;
    book.on((event) => {
      if (event.kind === "calculated") runs += 1;
    });
    put(book.active, "A1", [1, "=A1+1"]);
    await book.calculate();
    expect(runs).toBe(1);
    for (let i = 0; i < 1000; i += 1) await book.calculate();
    expect(runs).toBe(1);
  });

  test("formatting needs none, and leaves texts that look like numbers alone", async () => {
    const book = newBook();
    const sheet = book.active;
    put(sheet, "A1", ['="95"', "=A1*2"]);
    await book.calculate();
    let runs = 0;
    book.on((event) => event.kind === "calculated" && (runs += 1));
    sheet.restyle(area("A1"), { bold: true });
    sheet.restyle(area("A1:D9"), { fill: "#FFFF00" });
    await book.calculate();
    expect(runs).toBe(0);
    expect(sheet.valueTypes(area("A1:B1"))).toEqual([["String", "Double"]]);
  });

  test("several callers at once wait for the same runs; changes in between are not lost", async () => {
    const book = newBook();
    const sheet = book.active;
    put(sheet, "A1", [1, "=A1*2"]);
    const first = book.calculate();
    put(sheet, "A1", [5]);
    put(sheet, "C1", ["=B1+1"]);
    await Promise.all([first, book.calculate(), book.calculate()]);
    expect(sheet.values(area("A1:C1"))).toEqual([[5, 10, 11]]);
  });

  test("a chain over three sheets", async () => {
    const book = newBook({ sheets: ["一", "二", "三"] });
    put(book.sheet("三")!, "A1", ["=二!A1+1"]);
    put(book.sheet("二")!, "A1", ["=一!A1+1"]);
    put(book.sheet("一")!, "A1", [1]);
    await book.calculate();
    put(book.sheet("一")!, "A1", [10]);
    await book.calculate();
    expect(value(book.sheet("三")!, "A1")).toBe(12);
  });

  test("full calculates what nothing has changed", async () => {
    const book = newBook();
    let calls = 0;
    book.defineFunction({ name: "TEST.COUNT", call: () => (calls += 1) });
    put(book.active, "A1", ["=TEST.COUNT()"]);
    await book.calculate();
    const before = calls;
    await book.calculate();
    expect(calls).toBe(before);
    await book.calculate({ full: true });
    expect(calls).toBe(before + 1);
  });

  test("a circle ends, too", async () => {
    const book = newBook();
    put(book.active, "A1", ["=B1+1", "=A1+1"]);
    await book.calculate();
    expect(typeof value(book.active, "A1")).not.toBe("undefined");
  });

  test("under the grid it runs by itself", async () => {
    const book = newBook({ automatic: true });
    const calculated = new Promise<void>((resolve) => {
      book.on((event) => event.kind === "calculated" && resolve());
    });
    put(book.active, "A1", [1, "=A1+1"]);
    await calculated;
    expect(value(book.active, "B1")).toBe(2);
  });

  test("two books alive at once keep their formulas apart", async () => {
    const [one, two] = [newBook(), newBook()];
    one.defineFunction({ name: "TEST.WHO", call: () => "一" });
    two.defineFunction({ name: "TEST.WHO", call: () => "二" });
    put(one.active, "A1", [1, "=A1&TEST.WHO()"]);
    put(two.active, "A1", [2, "=A1&TEST.WHO()"]);
    [one, two].forEach((book, position) => {
      const formula = `=Sheet1!$A$${position + 1}`;
      book.setName({ name: "Quota", formula, comment: "", visible: true });
      put(book.active, "A2", [20 + position, "=quota*10"]);
    });
    await Promise.all([one.calculate(), two.calculate()]);
    expect(one.active.values(area("B1:B2"))).toEqual([["1一"], [10]]);
    expect(two.active.values(area("B1:B2"))).toEqual([["2二"], [210]]);
  });

  test("a book disposed while calculating lets go of those who wait", async () => {
    const book = newBook();
    put(book.active, "A1", ["=1+1"]);
    const waiting = book.calculate();
    book.dispose();
    await expect(waiting).resolves.toBeUndefined();
  });
});

describe("names in formulas", () => {
  test.each<[string, CellContent]>([
    ["=-利率", -5],
    ["=1--本金+利率", 13],
    ["=SUM(A1,-本金)", -2],
    ["=2*合计", 24],
    ["=120/合计", 10],
    ["=-合计", -12],
    ["=ROWS(利率)", 1],
    ["=SUM(利率:本金)", 12],
    ["=-SUM(-数组)", 6],
    ["=-表!利率", -5],
    ['="-利率"', "-利率"],
    ["=-没有", "#NAME?"],
  ])("%s", async (written, expected) => {
    const names = [
      { name: "利率", formula: "=表!$A$1" },
      { name: "本金", formula: "=表!$B$1", sheet: "表" },
      { name: "合计", formula: "=表!$A$1+表!$B$1" },
      { name: "数组", formula: "={1,2,3}" },
    ];
    const cells = [[{ value: 5 }, { value: 7 }]];
    const book = newBook({ data: { sheets: [{ name: "表", cells }], names } });
    put(book.active, "A3", [written]);
    await book.calculate();
    expect(value(book.active, "A3")).toBe(expected);
  });

  test("a name behind a sign follows when it means other cells, and is #NAME? when it is gone", async () => {
    const book = newBook();
    const sheet = book.active;
    put(sheet, "A1", [5, 7]);
    const set = (formula: string) =>
      book.setName({ name: "率", formula, comment: "", visible: true });
    set("=Sheet1!$A$1");
    put(sheet, "A3", ["=-率*2"]);
    await book.calculate();
    expect(value(sheet, "A3")).toBe(-10);
    set("=Sheet1!$B$1");
    await book.calculate();
    expect(value(sheet, "A3")).toBe(-14);
    book.deleteName("率");
    await book.calculate();
    expect(value(sheet, "A3")).toBe("#NAME?");
  });
});

describe("functions of the host", () => {
  test.each<[string, string, unknown[]]>([
    ["scalars as they are", '=TEST.ARGS(1,"甲",TRUE)', [1, "甲", true]],
    ["one cell as a range", "=TEST.ARGS(A1)", [[[95]]]],
    [
      "a range with a blank cell",
      "=TEST.ARGS(A1:B2)",
      [
        [
          [95, "文字"],
          ["", true],
        ],
      ],
    ],
    ["nothing for what is left out", "=TEST.ARGS(1,,2)", [1, null, 2]],
    ["without arguments", "=TEST.ARGS()", []],
    [
      "an array",
      "=TEST.ARGS({1,2;3,4})",
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    ["the result of another function", "=TEST.ARGS(SUM(A1,5))", [100]],
    ["case does not matter", "=test.Args(1)", [1]],
  ])("get %s", async (_name, formula, expected) => {
    const book = newBook();
    const seen: unknown[][] = [];
    const call: Call = (args) => {
      seen.push([...args]);
      return 1;
    };
    book.defineFunction({ name: "TEST.ARGS", call });
    put(book.active, "A1", [
      [95, "文字"],
      ["", true],
    ]);
    put(book.active, "D1", [formula]);
    await book.calculate();
    expect(seen[seen.length - 1]).toEqual(expected);
    expect(value(book.active, "D1")).toBe(1);
  });

  test.each<[string, ReturnType<Call>, unknown, string]>([
    ["a number", 2.5, 2.5, "Double"],
    ["a text", "优", "优", "String"],
    ["a truth value", true, true, "Boolean"],
    ["an empty text", "", "", "String"],
    ["a text like a number", "95", "95", "String"],
    ["a text like a ratio", "95%", "95%", "String"],
    ["a text like a date", "2025-12-31", "2025-12-31", "String"],
    ["a text like an array", "{1,2}", "{1,2}", "String"],
    ["a text in quotes", '"优"', '"优"', "String"],
    ["an error", "#NUM!", "#NUM!", "Error"],
    ["#BUSY!", "#BUSY!", "#BUSY!", "Error"],
    ["not a number", Number.NaN, "#NUM!", "Error"],
    ["nothing", [], "#CALC!", "Error"],
  ])("answer with %s", async (_name, answer, expected, type) => {
    const book = newBook();
    book.defineFunction({ name: "TEST.GIVE", call: () => answer });
    put(book.active, "A1", ["=TEST.GIVE()"]);
    await book.calculate();
    expect(value(book.active, "A1")).toBe(expected);
    expect(book.active.valueTypes(area("A1"))).toEqual([[type]]);
  });

  test("answers of several cells spill, with texts, blanks and errors as they are", async () => {
    const book = newBook();
    const call: Call = () => [
      ["≥", "95", "%"],
      [1, "#N/A", true],
    ];
    book.defineFunction({ name: "TEST.TARGET", call });
    put(book.active, "B2", ["=TEST.TARGET()"]);
    await book.calculate();
    expect(book.active.values(area("B2:D3"))).toEqual(call([], {} as Caller));
    expect(book.active.valueTypes(area("B2:D3"))).toEqual([
      ["String", "String", "String"],
      ["Double", "Error", "Boolean"],
    ]);
  });

  test("one that throws is #VALUE!, and calculation goes on", async () => {
    const errors = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const book = newBook();
    const call: Call = () => {
      throw new Error("broken");
    };
    book.defineFunction({ name: "TEST.BROKEN", call });
    put(book.active, "A1", ["=TEST.BROKEN()", "=1+1"]);
    await book.calculate();
    expect(book.active.values(area("A1:B1"))).toEqual([["#VALUE!", 2]]);
    errors.mockRestore();
  });

  test("defined again, the new one answers", async () => {
    const book = newBook();
    put(book.active, "A1", ["=TEST.LATE(1)"]);
    await book.calculate();
    expect(value(book.active, "A1")).toBe("#NAME?");
    book.defineFunction({ name: "TEST.LATE", call: () => "旧" });
    await book.calculate();
    expect(value(book.active, "A1")).toBe("旧");
    book.defineFunction({ name: "Test.Late", call: () => "新" });
    await book.calculate();
    expect(value(book.active, "A1")).toBe("新");
  });

  test("an answer that comes later: #BUSY!, then the cell and what depends on it", async () => {
    const book = newBook({ sheets: ["一", "二"] });
    const answers = new Map<string, string[][]>();
    const callers: Caller[] = [];
    const call: Call = (_args, caller) => {
      const known = answers.get(`${caller.sheetId}!${caller.row},${caller.column}`);
      if (known) return known;
      callers.push(caller);
      return "#BUSY!";
    };
    book.defineFunction({ name: "TEST.SLOW", call });
    const sheet = book.sheet("二")!;
    put(sheet, "C2", ["=TEST.SLOW()"]);
    put(sheet, "F2", ["=D2"]);
    await book.calculate();
    expect(value(sheet, "C2")).toBe("#BUSY!");
    expect(callers.map(({ sheetId, row, column }) => [sheetId, row, column])).toEqual([
      [sheet.id, 1, 2],
    ]);
    answers.set(`${sheet.id}!1,2`, [["优", "良"]]);
    callers[0]!.recalculate();
    await book.calculate();
    expect(sheet.values(area("C2:F2"))).toEqual([["优", "良", "", "良"]]);
  });
});
