import { collect, knownUnits, type FileInTime } from "../../../src/core/collection/collect";
import { judgeFile } from "../../../src/core/collection/judge-file";
import { mergeRows } from "../../../src/core/collection/merge-rows";
import { matchUnit } from "../../../src/core/collection/unit-match";
import { readRegisters } from "../../../src/core/registers/read-registers";
import { catalogue } from "../../../src/core/rules/catalogue";
import { nationalScheme } from "../../../src/core/schemes/national";
import { stampSheet } from "../../../src/core/templates/stamp";
import type { SheetSnapshot } from "../../../src/core/sheets/snapshot";
import { dataSnapshot } from "../../../workbench/files/data-snapshot";
import { templateBookData } from "../../../workbench/files/template-book-data";
import {
  faultless,
  printedRows,
  sheetOf,
  withIndicator,
  workbookOf,
  type PrintedForm,
} from "../../support/printed-form";

const units = [
  { name: "教育局", code: "001" },
  { name: "水务局", code: "002" },
  { name: "市文化广电和旅游局", code: "003" },
];
const quiet = Object.fromEntries(
  catalogue.flatMap(({ id, severity }) => (severity === "warning" ? [[id, "hint"]] : []))
) as Readonly<Record<string, "hint">>;
const context = {
  units,
  registers: [],
  // The printed form has warnings of its own; here they are not what matters.
  scheme: { ...nationalScheme, rules: quiet },
  locale: "zh-CN" as const,
  today: "2025-08-01",
};
const formOf = (change: Partial<PrintedForm> = {}): PrintedForm => ({
  ...faultless,
  project: "校舍维修",
  unit: "教育局",
  ...change,
});
const judged = (file: string, form: PrintedForm, more: readonly SheetSnapshot[] = []) =>
  judgeFile(file, { sheets: [sheetOf(printedRows(form)), ...more] }, "2025-07-30", context);
const wrong = withIndicator(formOf(), 0, { score: 12 });

const stamp = (unitCode: string, sheets: string[] = ["Sheet1"]): SheetSnapshot => {
  const book = templateBookData({
    title: "",
    sheets: [
      stampSheet({
        ...{ template: "self-eval", version: 1, unit: "", unitCode, year: 2025 },
        ...{ scheme: "国家", deadline: "", sheets },
      }),
    ],
  });
  return dataSnapshot(book).sheets[0] as SheetSnapshot;
};

describe("whose a workbook is", () => {
  test.each([
    ["by the stamp", { stampCode: "002", names: ["教育局"] }, { unit: units[1], how: "stamp" }],
    ["by the code", { code: "001", names: ["不知道"] }, { unit: units[0], how: "code" }],
    ["by the name", { names: ["教 育 局"] }, { unit: units[0], how: "name" }],
    [
      "a likely one",
      { names: ["文化广电旅游局"] },
      { likely: units[2], written: "文化广电旅游局" },
    ],
    ["nobody", { names: ["海关"] }, { written: "海关" }],
  ])("%s", (_what, written, expected) => {
    expect(matchUnit(units, written)).toEqual(expected);
  });
});

describe("one file", () => {
  test("without fault is accepted and becomes a row of the register", () => {
    const file = judged("001_教育局.xlsx", formOf());
    expect(file.status).toBe("accepted");
    expect(file.rows).toEqual([
      {
        register: "self-evaluation",
        values: expect.objectContaining({
          fundYear: 2022,
          project: "校舍维修",
          unit: "教育局",
          annual: 25,
          executed: 21.54576,
          score: 98.62,
          grade: "优",
        }) as unknown,
      },
    ]);
  });

  test("with warnings only is accepted all the same, and told", () => {
    const sheets = [sheetOf(printedRows(formOf()))];
    const file = judgeFile("a.xlsx", { sheets }, undefined, { ...context, scheme: nationalScheme });
    expect(file.status).toBe("warnings");
    expect([file.rows.length, file.reasons.length > 0]).toEqual([1, true]);
  });

  test("with errors goes back, each with its cell", () => {
    const file = judged("a.xlsx", wrong);
    expect(file.status).toBe("returned");
    expect(file.reasons[0]).toMatch(/^Sheet1![A-Z]+\d+：/);
    expect(file.rows).toEqual([]);
  });

  test("that nobody has filled in goes back", () => {
    const blank = formOf({
      indicators: faultless.indicators.map((row) => ({
        ...row,
        name: "",
        actual: null,
        score: null,
      })),
      total: { weight: 100 },
    });
    expect(judged("a.xlsx", blank).reasons).toContain("“Sheet1”还没有填。");
  });

  test("of a unit nobody knows goes back with a suggestion", () => {
    const file = judged("a.xlsx", formOf({ unit: "文化广电旅游局" }));
    expect(file.status).toBe("returned");
    expect(file.reasons[0]).toContain("可能是“市文化广电和旅游局”");
  });

  test("without a form is foreign; a template whose forms are gone goes back", () => {
    const other = workbookOf(sheetOf([["会议记录"]]));
    expect(judgeFile("x.xlsx", other, undefined, context).status).toBe("foreign");
    const stamped = { sheets: [...other.sheets, stamp("001")] };
    expect(judgeFile("x.xlsx", stamped, undefined, context).status).toBe("returned");
  });

  test("with a sheet of the template missing is told so", () => {
    const file = judged("a.xlsx", formOf(), [stamp("001", ["Sheet1", "第二个项目"])]);
    expect(file.reasons).toContainEqual(expect.stringContaining("缺少工作表“第二个项目”"));
  });
});

describe("all files together", () => {
  const at = (time: number, one: ReturnType<typeof judged>): FileInTime => ({ judged: one, time });

  test("of two about the same the newer counts, the older says what differs", () => {
    const older = judged("旧.xlsx", formOf({ total: { weight: 100, score: 98.62, grade: "优" } }));
    const newer = {
      ...older,
      file: "新.xlsx",
      rows: older.rows.map((row) => ({ ...row, values: { ...row.values, score: 97 } })),
    };
    const { files, rows } = collect(
      [at(1, older), at(2, newer)],
      [],
      units,
      "zh-CN",
      nationalScheme
    );
    expect(files.map(({ file, status }) => [file, status])).toEqual([
      ["旧.xlsx", "duplicate"],
      ["新.xlsx", "accepted"],
    ]);
    expect(files[0]?.reasons[0]).toContain("得分98.62→97");
    expect(rows).toBe(1);
  });

  test("units are told apart: handed in, to go back, missing", () => {
    const found = collect(
      [at(1, judged("a.xlsx", formOf())), at(2, judged("b.xlsx", { ...wrong, unit: "水务局" }))],
      [],
      units,
      "zh-CN",
      nationalScheme
    );
    expect(found.units.map(({ unit, state }) => [unit.name, state])).toEqual([
      ["教育局", "accepted"],
      ["水务局", "returned"],
      ["市文化广电和旅游局", "missing"],
    ]);
  });
});

describe("into the registers", () => {
  const register = (score: number) =>
    readRegisters(
      workbookOf(
        sheetOf(
          [
            ["年度", "项目名称", "预算单位", "得分", "备注"],
            [2022, "校舍维修", "教育局", score, "留着"],
          ],
          { name: "自评台账" }
        )
      )
    );
  const { rows } = judged("a.xlsx", formOf());

  test("a new project is a new row", () => {
    const merged = mergeRows([], rows);
    expect([merged.added.get("self-evaluation")?.length, merged.changes]).toEqual([1, []]);
  });

  test("a project that is there gets what changed, old and new shown", () => {
    const merged = mergeRows(register(90), rows);
    expect(merged.added.size).toBe(0);
    expect(merged.changes).toMatchObject([{ key: "score", before: 90, after: 98.62, row: 1 }]);
  });

  test("twice changes nothing", () => {
    expect(mergeRows(register(98.62), rows).changes).toEqual([]);
    const twice = mergeRows([], [...rows, ...rows]);
    expect([twice.added.get("self-evaluation")?.length, twice.changes]).toEqual([1, []]);
  });

  test("units come from their register, else from the projects", () => {
    const book = (name: string, rows: string[][]) =>
      readRegisters(workbookOf(sheetOf(rows, { name })));
    expect(
      knownUnits(
        book("单位名录", [
          ["单位编码", "预算单位"],
          ["1", "甲局"],
        ])
      )
    ).toEqual([{ name: "甲局", code: "1" }]);
    expect(
      knownUnits(
        book("项目库", [
          ["项目编码", "项目名称", "预算单位", "预算本"],
          ["P", "乙", "丙局", ""],
        ])
      )
    ).toEqual([{ name: "丙局", code: "" }]);
  });
});

test("a unit whose first file came after the day of the template is late, corrections later are not", () => {
  const stampBy = (deadline: string): SheetSnapshot =>
    dataSnapshot(
      templateBookData({
        title: "",
        sheets: [
          stampSheet({
            ...{ template: "self-eval", version: 0, unit: "", unitCode: "001", year: 2025 },
            ...{ scheme: "国家", deadline, sheets: ["Sheet1"] },
          }),
        ],
      })
    ).sheets[0] as SheetSnapshot;
  const on = (day: string, deadline: string): FileInTime => ({
    judged: judgeFile(
      `${day}.xlsx`,
      { sheets: [sheetOf(printedRows(formOf())), stampBy(deadline)] },
      day,
      context
    ),
    time: Date.parse(day),
  });
  const state = (...files: FileInTime[]) => {
    const { units: all } = collect(files, [], units, "zh-CN", nationalScheme);
    const [{ late, submittedOn }] = all as [(typeof all)[number]];
    return [late, submittedOn];
  };
  expect(state(on("2025-07-30", "2025-07-31"))).toEqual([false, "2025-07-30"]);
  expect(state(on("2025-08-01", "2025-07-31"))).toEqual([true, "2025-08-01"]);
  expect(state(on("2025-08-01", ""))).toEqual([false, "2025-08-01"]);
  expect(state(on("2025-07-30", "2025-07-31"), on("2025-08-05", "2025-07-31"))).toEqual([
    false,
    "2025-08-05",
  ]);
});
