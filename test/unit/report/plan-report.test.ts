import type { Locale } from "../../../src/core/messages/message";
import type { Action, ChartAction, WriteAction, WrittenValue } from "../../../src/core/plan/plan";
import { recogniseRegisters } from "../../../src/core/registers/recognise";
import { planReport } from "../../../src/core/report/plan-report";
import { nationalScheme } from "../../../src/core/schemes/national";
import type { Scheme } from "../../../src/core/schemes/scheme";
import { contains, parseArea, type Area } from "../../../src/core/sheets/address";
import type { CellValue } from "../../../src/core/sheets/snapshot";
import { sheetOf, workbookOf } from "../registers/workbook-of";
import { LVLIANG, lvliangRows } from "./lvliang";

function report(
  rows: readonly (readonly CellValue[])[],
  scheme: Scheme = nationalScheme,
  locale: Locale = "zh-CN"
) {
  const registers = recogniseRegisters(workbookOf(sheetOf("评价清单", rows)));
  return planReport(registers, scheme, locale);
}

const writes = (actions: readonly Action[]) =>
  actions.filter((action): action is WriteAction => action.kind === "write");
const charts = (actions: readonly Action[]) =>
  actions.filter((action): action is ChartAction => action.kind === "chart");

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return area;
}

/** What a plan writes, by cell. */
function written(actions: readonly Action[], cell: string): WrittenValue | undefined {
  const at = areaOf(cell);
  for (const { address, values } of writes(actions)) {
    const area = areaOf(address);
    if (contains(area, at.top, at.left)) return values[at.top - area.top]?.[at.left - area.left];
  }
  return undefined;
}

const head = ["项目名称", "得分", "评价结果"];

describe("吕梁市 2024", () => {
  const { plan, result } = report(lvliangRows());

  test("grades and shares", () => {
    expect(result.tables.T8).toMatchObject({
      columns: ["等级", "个数", "占比"],
      rows: [
        ["优", 1, "3.3%"],
        ["良", 18, "60.0%"],
        ["中", 9, "30.0%"],
        ["差", 2, "6.7%"],
        ["合计", 30, "100.0%"],
      ],
      sheet: "年报",
      range: "A6:C11",
    });
    expect(result.tables.T8).not.toHaveProperty("note");
    expect(result.issues).toEqual([]);
  });

  test("the list stands in the order of the publication", () => {
    expect(result.tables.T9?.columns).toEqual(["序号", "项目名称", "评价结果"]);
    expect(result.tables.T9?.rows).toEqual(
      LVLIANG.map(([name, grade], index) => [index + 1, name, grade])
    );
    expect(result.tables.T9?.range).toBe("E6:G36");
  });

  test("the sentence says every figure and where it comes from", () => {
    const [sentence] = result.sentences;
    expect(sentence?.text).toBe(
      "本次共对30个对象开展财政重点评价，评价结果为“优”的1个，占3.3%；“良”的18个，占60.0%；“中”的9个，占30.0%；“差”的2个，占6.7%。"
    );
    expect(sentence?.figures).toHaveLength(9);
    expect(sentence?.figures[0]).toEqual({ text: "30", value: 30, source: "年报!B11" });
    expect(sentence?.figures[2]).toEqual({ text: "3.3%", value: 3.3, source: "年报!C7" });
  });

  test("two native charts are bound to the table", () => {
    expect(charts(plan.actions).map(({ categories, values }) => [categories, values])).toEqual([
      ["A7:A10", "C7:C10"],
      ["A7:A10", "B7:B10"],
    ]);
    expect(result.charts.map(({ type, source }) => [type, source])).toEqual([
      ["pie", "A7:C10"],
      ["column", "A7:B10"],
    ]);
  });

  test("the pie's labels are the printed shares", () => {
    expect(charts(plan.actions).map(({ labels }) => labels)).toEqual(["percent", "value"]);
    const thirds = ["优", "良", "中"].map((grade) => [grade, "", grade]);
    expect(charts(report([head, ...thirds]).plan.actions)[0]?.labels).toBe("value");
  });

  test("counts, shares and the sentence follow the list", () => {
    expect(written(plan.actions, "B8")).toBe("=COUNTIF(评价清单!$C$3:$C$32,A8)");
    expect(written(plan.actions, "C8")).toBe("=IF(B$11=0,0,ROUND(B8/B$11,3))");
    expect(written(plan.actions, "B11")).toBe("=SUM(B7:B10)");
    expect(written(plan.actions, "A2")).toMatch(
      /^="本次共对"&TEXT\(B11,"0"\)&"个.*&TEXT\(C10,"0\.0%"\)&"。"$/
    );
  });

  test("title, source, print set-up", () => {
    expect(written(plan.actions, "A1")).toBe("2024年财政重点评价结果");
    expect(written(plan.actions, "A3")).toContain("评价清单!A2:C32");
    expect(plan.title).toBe("写入“年报”：2 张表、2 张图");
    expect(plan.actions).toContainEqual({
      kind: "page",
      sheet: "年报",
      orientation: "portrait",
      titleRows: "6:6",
      fitWidth: true,
    });
  });

  test("run again beside its own sheet it finds the same list", () => {
    const rows = Array.from({ length: 36 }, (_, row) =>
      Array.from({ length: 7 }, (_unused, column): CellValue => {
        const value = written(plan.actions, `${"ABCDEFG"[column]}${row + 1}`);
        return value ?? "";
      })
    );
    const sheets = [sheetOf("评价清单", lvliangRows()), { ...sheetOf("年报", rows), own: true }];
    const again = recogniseRegisters(workbookOf(...sheets));
    expect(again.map(({ sheet }) => sheet)).toEqual(["评价清单"]);
  });

  test("in English", () => {
    const english = report(lvliangRows(), nationalScheme, "en-US").result;
    expect(english.tables.T8?.sheet).toBe("Annual report");
    expect(english.sentences[0]?.text).toBe(
      "30 objects were given a key evaluation: 1 “优” (3.3%); 18 “良” (60.0%); 9 “中” (30.0%); 2 “差” (6.7%)."
    );
  });
});

describe("the sheet", () => {
  test.each([
    ["吕梁市", lvliangRows()],
    ["one entry", [head, ["甲", 91, "优"]]],
    [
      "grades the scheme does not have",
      [head, ["甲", "", "合格"], ["乙", "", "一般"], ["丙", "", ""]],
    ],
    [
      "with every column",
      [
        ["主管部门", "项目名称", "对象类型", "金额（万元）", "得分", "等级"],
        ["交通局", "甲", "项目", 12, 91, "优"],
        ["交通局", "乙", "部门整体", 15, 82, "良"],
      ],
    ],
  ])("%s: charts cover no written cell and writes do not overlap", (_name, rows) => {
    const { actions } = report(rows).plan;
    const areas = writes(actions).map(({ address, values }) => {
      const area = areaOf(address);
      expect(values).toHaveLength(area.bottom - area.top + 1);
      for (const row of values) expect(row).toHaveLength(area.right - area.left + 1);
      return area;
    });
    for (const { position } of charts(actions)) areas.push(areaOf(position));
    const overlap = (a: Area, b: Area) =>
      a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
    areas.forEach((area, index) =>
      expect(areas.slice(index + 1).filter((other) => overlap(area, other))).toEqual([])
    );
  });

  test.each([
    ["short", "甲", 32, 20],
    ["one line", "开行柳林南至太原南区间列车运输补贴及广告宣传费用", 55, 20],
    ["two lines", "长".repeat(40), 58, 38],
  ])("a %s name: width of its column, height of its row", (_name, name, width, height) => {
    const { actions } = report([head, [name, "", "优"]]).plan;
    expect(actions.find(({ kind }) => kind === "columns")).toMatchObject({ widths: { F: width } });
    expect(actions.find(({ kind }) => kind === "rows")).toMatchObject({ heights: { 7: height } });
  });

  test("rows keep their height down to the end of the charts, however short the list", () => {
    const { actions } = report([head, ["甲", 91, "优"]]).plan;
    const end = Math.max(...charts(actions).map(({ position }) => areaOf(position).bottom));
    const rows = actions.find(({ kind }) => kind === "rows");
    expect(rows).toMatchObject({ heights: { [end]: 20, [end + 1]: 20 } });
  });

  test("words of the user's are written as text, never as a formula", () => {
    const { plan } = report([head, ["=1+1", 91, "优"]]);
    const names = writes(plan.actions).find(({ values }) => values[0]?.includes("=1+1"));
    expect(names?.numberFormat).toBe("@");
  });

  test("a list of the user's on a sheet named 年报 is read, and not written over", () => {
    const registers = recogniseRegisters(workbookOf(sheetOf("年报", lvliangRows())));
    expect(planReport(registers, nationalScheme, "zh-CN").result.tables.T8?.sheet).toBe("年报2");
  });

  test("20,000 entries: four times the entries, four times the plan", () => {
    const size = (count: number) => {
      const rows = Array.from({ length: count }, (_, i) => [`项目${i}`, "", i % 2 ? "良" : "优"]);
      const { plan } = report([head, ...rows]);
      return { actions: plan.actions.length, text: JSON.stringify(plan).length };
    };
    const [small, large] = [size(5000), size(20_000)];
    expect(large.actions).toBe(small.actions);
    expect(large.text / small.text).toBeLessThan(4.2);
  });
});

describe("live or written", () => {
  test.each<[string, CellValue[][], Partial<Scheme>]>([
    ["a grade made from a score", [head, ["甲", 91, ""], ["乙", 82, "良"]], {}],
    ["a grade with a blank", [head, ["甲", 91, "优 "]], {}],
    ["an entry without grade", [head, ["甲", "", ""], ["乙", "", "良"]], {}],
    [
      "a total that repeats a grade",
      [head, ["甲", "", "优"], ["小计", "", "优"], ["乙", "", "良"]],
      {},
    ],
    [
      "largest remainder",
      [head, ["甲", "", "优"]],
      { shares: { digits: 1, mode: "largest-remainder" } },
    ],
  ])("%s: values, equal to the table", (_name, rows, change) => {
    const { plan, result } = report(rows, { ...nationalScheme, ...change });
    const formulas = writes(plan.actions).flatMap(({ values }) =>
      values.flat().filter((value) => typeof value === "string" && value.startsWith("="))
    );
    expect(formulas).toEqual([]);
    const first = areaOf(result.tables.T8?.range ?? "").top + 2;
    expect(written(plan.actions, `B${first}`)).toBe(result.tables.T8?.rows[0]?.[1]);
  });

  test("truncation counts whole steps", () => {
    const scheme: Scheme = { ...nationalScheme, shares: { digits: 1, mode: "truncate" } };
    const { plan } = report([head, ["甲", "", "优"]], scheme);
    expect(written(plan.actions, "C7")).toBe("=IF(B$11=0,0,INT(B7*1000/B$11)/1000)");
  });

  test("several lists are counted together", () => {
    const sheets = [
      sheetOf("一", [head, ["甲", "", "优"]]),
      sheetOf("二 区", [head, ["乙", "", "良"]]),
    ];
    const { plan, result } = planReport(
      recogniseRegisters(workbookOf(...sheets)),
      nationalScheme,
      "zh-CN"
    );
    expect(written(plan.actions, "B7")).toBe("=COUNTIF(一!$C$2,A7)+COUNTIF('二 区'!$C$2,A7)");
    expect(result.tables.T8?.rows[4]).toEqual(["合计", 2, "100.0%"]);
    expect(result.issues.map(({ type }) => type)).toEqual(["registers-joined"]);
    const scored = ["一", "二"].map((name) => sheetOf(name, [head, [name, 91, "优"]]));
    const report = planReport(recogniseRegisters(workbookOf(...scored)), nationalScheme, "zh-CN");
    expect(report.result.sentences[1]?.figures[0]?.source).toBe("年报!G8:G9");
  });
});

describe("shares that do not add up", () => {
  const thirds = [head, ["甲", "", "优"], ["乙", "", "良"], ["丙", "", "中"]];

  test("carry a note and a finding", () => {
    const { plan, result } = report(thirds);
    expect(result.tables.T8?.note).toBe("注：因取整，各项占比之和为 99.9%。");
    expect(result.tables.T8?.rows[4]).toEqual(["合计", 3, "100.0%"]);
    expect(result.issues).toMatchObject([{ rule: "H03", severity: "hint", left: "99.9%" }]);
    expect(written(plan.actions, "A12")).toBe(
      '=IF(TEXT(SUM(C7:C10),"0.0%")="100.0%","","注：因取整，各项占比之和为 "&TEXT(SUM(C7:C10),"0.0%")&"。")'
    );
  });

  test("largest remainder needs none", () => {
    const scheme: Scheme = { ...nationalScheme, shares: { digits: 1, mode: "largest-remainder" } };
    const { result } = report(thirds, scheme);
    expect(result.tables.T8?.rows.map((row) => row[2])).toEqual([
      "33.4%",
      "33.3%",
      "33.3%",
      "0.0%",
      "100.0%",
    ]);
    expect(result.tables.T8).not.toHaveProperty("note");
  });
});

describe("order of the list", () => {
  test("grade, then score, then as given", () => {
    const rows = [
      head,
      ["中等", 70, "中"],
      ["良甲", 85, "良"],
      ["良乙", 88, "良"],
      ["良丙", "", "良"],
      ["良丁", 85, "良"],
      ["合格", "", "合格"],
      ["优", 95, "优"],
      ["空", "", ""],
    ];
    expect(report(rows).result.tables.T9?.rows.map((row) => row[1])).toEqual([
      ...["优", "良乙", "良甲", "良丁", "良丙", "中等", "合格", "空"],
    ]);
  });

  test("columns with nothing in them are left out; figures keep theirs", () => {
    const rows = [
      ["单位：万元"],
      ["主管部门", "项目名称", "对象类型", "资金量", "得分", "等级"],
      ["交通局", "甲", "项目", "1,200.5", 91, "优"],
      ["教育局", "乙", "部门整体", 300, 85.5, "良"],
    ];
    const { result } = report(rows);
    expect(result.tables.T9).toMatchObject({
      columns: ["序号", "主管部门", "项目名称", "资金（万元）", "得分", "评价结果"],
      rows: [
        [1, "交通局", "甲", 1200.5, 91, "优"],
        [2, "教育局", "乙", 300, 85.5, "良"],
      ],
    });
    expect(result.sentences[1]?.text).toBe(
      "按对象类型分：项目1个；部门整体1个。涉及资金1500.5万元。平均得分：项目91.00分；部门整体85.50分。"
    );
    expect(result.sentences[1]?.figures.map(({ source }) => source)).toEqual([
      ...["评价清单!C3:C4", "评价清单!C3:C4", "评价清单!D3:D4"],
      ...["评价清单!E3:E4", "评价清单!E3:E4"],
    ]);
  });

  test("a sum or a mean of a part of the entries is not printed", () => {
    const rows = [
      ["项目名称", "金额", "得分", "等级"],
      ["甲", 12, 91, "优"],
      ["乙", "", "", "良"],
    ];
    expect(report(rows).result.sentences).toHaveLength(1);
  });
});

describe("findings", () => {
  const one = (row: CellValue[]) => report([head, ["垫底", 50, "差"], row]).result.issues;

  test.each<[string, CellValue[], object]>([
    [
      "grade against score",
      ["甲", 91, "良"],
      { rule: "G01", severity: "error", cell: "C3", left: "良", right: "优" },
    ],
    ["the lower bound belongs to the grade", ["甲", 89.995, "良"], { rule: "G01", right: "优" }],
    [
      "unknown grade",
      ["甲", "", "合格"],
      { rule: "R01", severity: "error", cell: "C3", project: "甲" },
    ],
    ["an error value as grade", ["甲", "", "#N/A"], { rule: "R01", cell: "C3" }],
    ["no grade, no score", ["甲", "", ""], { rule: "R02", severity: "error", cell: "C3" }],
    ["duplicate name", ["垫 底", 50, "差"], { rule: "R03", severity: "warning", cell: "A3" }],
    ["words as score", ["甲", "待定", "良"], { rule: "R04", severity: "error", cell: "B3" }],
    ["an error value as score", ["甲", "#DIV/0!", "良"], { rule: "R04", cell: "B3" }],
    ["score above 100", ["甲", 105, "优"], { rule: "R05", severity: "error", cell: "B3" }],
    ["score below 0", ["甲", -1, "差"], { rule: "R05", cell: "B3" }],
    ["no name", ["", 91, "优"], { rule: "R06", severity: "error", cell: "A3" }],
  ])("%s", (_name, row, expected) => {
    expect(one(row)).toMatchObject([{ sheet: "评价清单", form: "评价清单", ...expected }]);
  });

  test.each<[string, CellValue[]]>([
    ["in order", ["甲", 91, "优"]],
    ["a grade made from the score", ["甲", 91, ""]],
    ["the score rounds up to the bound", ["甲", 89.995, "优"]],
    ["no score", ["甲", "", "优"]],
  ])("%s: none", (_name, row) => expect(one(row)).toEqual([]));

  test("a spoken form of a grade has one right answer", () => {
    expect(one(["甲", "", "优秀"])[0]?.fix).toEqual({
      label: "改为“优”",
      changes: [{ sheet: "评价清单", cell: "C3", before: "优秀", after: "优" }],
    });
    expect(one(["甲", "", "合格"])[0]).not.toHaveProperty("fix");
  });

  test("nothing is dropped from the count", () => {
    const rows = [head, ["甲", "", "合格"], ["乙", "", ""], ["丙", 95, ""], ["丁", "", "良"]];
    expect(report(rows).result.tables.T8?.rows).toEqual([
      ["优", 1, "25.0%"],
      ["良", 1, "25.0%"],
      ["中", 0, "0.0%"],
      ["差", 0, "0.0%"],
      ["合格", 1, "25.0%"],
      ["未填等级", 1, "25.0%"],
      ["合计", 4, "100.0%"],
    ]);
  });

  test("amounts and departments", () => {
    const rows = [
      ["主管部门", "项目名称", "金额", "等级"],
      ["交通局", "甲", "待定", "优"],
      ["", "乙", 3, "良"],
    ];
    expect(report(rows).result.issues).toMatchObject([
      { rule: "R08", severity: "hint", cell: "A3" },
      { rule: "R07", severity: "warning", cell: "C2" },
    ]);
  });

  test("a scheme switches a rule off or makes it a warning", () => {
    const rows = [head, ["甲", 91, "良"], ["乙", "", "合格"]];
    const scheme: Scheme = {
      ...nationalScheme,
      rules: { "score-grade-mismatch": "warning", R01: "off" },
    };
    const { issues } = report(rows, scheme).result;
    expect(issues.map(({ rule, severity }) => [rule, severity])).toEqual([["G01", "warning"]]);
  });

  test("another scheme grades by its own bands", () => {
    const grades = [
      { label: "优", from: 90 },
      { label: "良", from: 80 },
      { label: "较差", from: 70 },
      { label: "差", from: 0 },
    ];
    const { result } = report([head, ["甲", 70, ""], ["乙", 69.99, ""]], {
      ...nationalScheme,
      grades,
    });
    expect(result.tables.T9?.rows.map((row) => row[3])).toEqual(["较差", "差"]);
  });
});

describe("nothing to report", () => {
  test.each<[string, CellValue[][], string, string]>([
    ["an empty workbook", [], "register-missing", ""],
    ["a sheet of words", [["说明"]], "register-missing", ""],
    ["a list without entries", [["清单"], head], "register-empty", "A2"],
  ])("%s: no tables, one hint that says what is needed", (_name, rows, type, cell) => {
    const { plan, result } = report(rows);
    expect(plan.actions).toEqual([]);
    expect(result).toMatchObject({ tables: {}, charts: [], sentences: [] });
    expect(result.issues).toMatchObject([{ type, severity: "hint", cell }]);
    expect(result.issues[0]?.message).toMatch(/评价结果/);
  });

  test("a list nobody has graded yet is told once, and the sentence has a gap", () => {
    const rows = [head, ["甲", "", ""], ["乙", "", ""]];
    const { result } = report([["重点评价清单"], ...rows]);
    expect(result.issues).toMatchObject([{ type: "register-grades-missing", severity: "hint" }]);
    expect(result.sentences[0]?.text).toContain("评价结果为【待填】");
  });

  test("lists of several years: the latest counts, the others are named", () => {
    const of = (year: number, rows: CellValue[][]) =>
      sheetOf(String(year), [[`${year}年重点评价清单`], head, ...rows]);
    const registers = recogniseRegisters(
      workbookOf(of(2023, [["甲", "", "优"]]), of(2024, [["甲", "", "良"]]))
    );
    const { result } = planReport(registers, nationalScheme, "zh-CN");
    expect(result.tables.T9?.rows).toEqual([[1, "甲", "良"]]);
    expect(result.issues).toMatchObject([{ type: "register-other-year", sheet: "2023" }]);
  });

  test("a list that names the same objects again is not counted twice", () => {
    const action = [
      ["项目名称", "评价等级", "处置方式"],
      ["甲", "优", "优先保障"],
      ["乙", "良", ""],
    ];
    const list = [["重点评价清单"], head, ["甲", "", "优"], ["乙", "", "良"], ["丙", "", "差"]];
    const registers = recogniseRegisters(
      workbookOf(sheetOf("结果应用台账", action), sheetOf("清单", list))
    );
    const { result } = planReport(registers, nationalScheme, "zh-CN");
    expect(result.tables.T8?.rows[4]).toEqual(["合计", 3, "100.0%"]);
    expect(result.issues[0]).toMatchObject({
      type: "register-repeats",
      severity: "hint",
      sheet: "结果应用台账",
    });
    expect(result.issues.map(({ rule }) => rule)).toEqual(["R13", "H03"]);
  });

  test("the same name in another department is another object", () => {
    const rows = [
      ["主管部门", "项目名称", "等级"],
      ["交通局", "部门整体支出", "优"],
      ["教育局", "部门整体支出", "良"],
    ];
    expect(report(rows).result.issues).toEqual([]);
  });
});
