import { collectLastYear } from "../../../src/core/report/last-year/collect-last-year";
import type { CrossSpec } from "../../../src/core/report/cross/cross-choices";
import { planCross } from "../../../src/core/report/cross/plan-cross";
import { StatementBook } from "../../../src/core/report/statement/statement-book";
import { nationalScheme } from "../../../src/core/schemes/national";
import { bookOf, registersOf } from "./statement-registers";

const units = [
  { unitCode: "1", unit: "教育局", department: "教育局" },
  { unitCode: "2", unit: "一中", department: "教育局" },
  { unitCode: "3", unit: "水利局", department: "水利局" },
];
const projects = [
  { project: "甲", unit: "一中", budgetBook: "一般公共预算", field: "教育" },
  { project: "乙", unit: "水利局", budgetBook: "政府性基金预算", field: "水利" },
  { project: "丙", unit: "水利局", budgetBook: "一般公共预算", field: "水利" },
  { project: "丁", unit: "教育局", budgetBook: "一般公共预算" },
];
const self = [
  { project: "甲", unit: "一中", annual: 100, executed: 90, score: 95, grade: "优" },
  { project: "乙", unit: "水利局", annual: 50, executed: 50, score: 85, grade: "良" },
  { project: "丙", unit: "水利局", annual: 30, executed: 10, score: 92, grade: "优" },
  { project: "丁", unit: "教育局", score: 70, grade: "中" },
];
const all = { units, projects, "self-evaluation": self };

function cross(spec: Partial<CrossSpec>, book = bookOf(all, { year: "2024年" })) {
  const made = planCross(
    book,
    { of: "self-evaluation", rows: "department", measure: "count", ...spec },
    new Set()
  );
  return made.missing === undefined ? made.table : made.missing;
}

test("all figures of a register by what the list of projects says of it", () => {
  expect(cross({ rows: "budgetBook" })).toMatchObject({
    title: "绩效自评：按预算本分",
    columns: ["预算本", "个数", "个数占比", "资金", "执行数", "执行率", "平均得分"],
    rows: [
      ["一般公共预算", 3, "75.0%", 130, 100, "76.92%", 85.67],
      ["政府性基金预算", 1, "25.0%", 50, 50, "100.00%", 85],
      ["合计", 4, "100.0%", 180, 150, "83.33%", 85.5],
    ],
    note: expect.stringContaining("1 行没有金额"),
  });
});

test("a department is found by way of the unit, a row without a field is said to have none", () => {
  expect(cross({ columns: "field" })).toMatchObject({
    columns: ["主管部门", "水利", "教育", "未注明", "合计"],
    rows: [
      ["教育局", 0, 1, 1, 2],
      ["水利局", 2, 0, 0, 2],
      ["合计", 2, 1, 1, 4],
    ],
    note: "注：1 行没有注明“领域”，列在“未注明”。",
  });
});

test("money nobody wrote stays a gap; grades come in the order of the scheme", () => {
  expect(cross({ columns: "grade", measure: "amount" })).toMatchObject({
    columns: ["主管部门", "优", "良", "中", "合计"],
    rows: [
      ["教育局", 100, "", "", 100],
      ["水利局", 30, 50, "", 80],
      ["合计", 130, 50, "", 180],
    ],
  });
});

test("year on year: a renamed department is one, one that is gone is listed", () => {
  const before = bookOf(
    {
      units: [
        { unitCode: "1", unit: "教育体育局", department: "教育体育局" },
        { unitCode: "9", unit: "粮食局", department: "粮食局" },
      ],
      "self-evaluation": [
        { project: "旧甲", unit: "教育体育局", score: 90, annual: 10 },
        { project: "旧乙", unit: "粮食局", score: 90, annual: 10 },
      ],
    },
    { year: "2023年" }
  );
  const lastYear = collectLastYear(before, [], "去年.xlsx");
  const registers = registersOf(all, { year: "2024年" });
  const book = new StatementBook(registers, nationalScheme, "zh-CN", undefined, lastYear);
  expect(cross({ columns: "year" }, book)).toMatchObject({
    columns: ["主管部门", "2024年", "2023年", "增减", "增减率"],
    rows: [
      ["教育局", 2, 1, 1, "100.0%"],
      ["水利局", 2, "", "", ""],
      ["粮食局", 0, 1, -1, "-100.0%"],
      ["合计", 4, 2, 2, "100.0%"],
    ],
  });
});

test("what cannot be counted is said in a sentence", () => {
  expect(cross({ rows: "fundSource" })).toBe(
    "“绩效自评”和项目库里都没有“资金来源”，这一项分不了。"
  );
  expect(cross({ of: "monitoring" })).toBe("没有“绩效运行监控”台账，或者里面还没有内容。");
  expect(cross({ columns: "year" })).toContain("还没有上年数据");
});
