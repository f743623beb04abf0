import { recogniseForms } from "../../../src/core/forms/recognise";
import { readRegisters } from "../../../src/core/registers/read-registers";
import { daxiangScheme } from "../../../src/core/schemes/daxiang";
import { nationalScheme } from "../../../src/core/schemes/national";
import { withTargets } from "../../../src/core/templates/carried-targets";
import { blankBook, planPack } from "../../../src/core/templates/pack";
import { packUnits } from "../../../src/core/templates/pack-units";
import { templateNamed, templates } from "../../../src/core/templates/registry";
import { readStamp, stampSheet, type TemplateStamp } from "../../../src/core/templates/stamp";
import type { TemplateBook } from "../../../src/core/templates/template-book";
import { dataSnapshot } from "../../../workbench/files/data-snapshot";
import { templateBookData } from "../../../workbench/files/template-book-data";
import { sheetOf, workbookOf, type Rows } from "../../support/printed-form";

const registers = (sheets: Readonly<Record<string, Rows>>) => {
  const book = workbookOf(...Object.entries(sheets).map(([name, rows]) => sheetOf(rows, { name })));
  return readRegisters(book);
};
const UNITS: Rows = [
  ["单位编码", "预算单位", "主管部门"],
  ["001", "教育局", ""],
  ["002", "水务局", ""],
  ["003", "档案馆", ""],
];
const PROJECTS: Rows = [
  ["单位：万元"],
  ["项目编码", "项目名称", "预算单位", "项目属性", "年初预算数", "全年预算数"],
  ["P1", "校舍维修", "教育局", "新增", 100, 120],
  ["P2", "校舍维修", "教育局", "延续", 50, null],
  ["P3", "泵站改造", "水务局", "新增", 80, 80],
  ["P4", "展览", "文化馆", "新增", 8, 8],
];
const snapshotOf = (book: TemplateBook) => dataSnapshot(templateBookData(book));
const formsOf = (book: TemplateBook) =>
  recogniseForms({ sheets: snapshotOf(book).sheets.filter(({ hidden }) => !hidden) }).forms;
const options = (name: string) => ({
  template: templateNamed(name) ?? (templates[0] as (typeof templates)[number]),
  scheme: nationalScheme,
  year: 2025,
  deadline: "2025-08-10",
});

test("a workbook per unit that has projects, a form per project, named by code and unit", () => {
  const units = packUnits(registers({ 单位名录: UNITS, 项目库: PROJECTS }));
  expect(units.map(({ name, projects }) => [name, projects.length])).toEqual([
    ["教育局", 2],
    ["水务局", 1],
    ["档案馆", 0],
    ["文化馆", 1],
  ]);
  const files = planPack(units, options("self-eval"));
  expect(files.map(({ fileName, forms }) => [fileName, forms])).toEqual([
    ["001_教育局_项目支出绩效自评表_2025.xlsx", 2],
    ["002_水务局_项目支出绩效自评表_2025.xlsx", 1],
    ["文化馆_项目支出绩效自评表_2025.xlsx", 1],
  ]);
  const book = files[0]?.book() as TemplateBook;
  expect(book.sheets.map(({ name }) => name)).toEqual([
    "填表说明",
    "校舍维修",
    "校舍维修 2",
    "填写示例",
    "_perf",
  ]);
  expect(JSON.stringify(book.sheets[0])).toContain("2025-08-10");
});

test("a form for the unit is made for every unit, also without projects", () => {
  const units = packUnits(registers({ 单位名录: UNITS }));
  expect(planPack(units, options("dept-self-eval")).map(({ unit }) => unit)).toEqual([
    "教育局",
    "水务局",
    "档案馆",
  ]);
});

test("what is known stands in the form, and the form is recognised with it", () => {
  const units = packUnits(registers({ 单位名录: UNITS, 项目库: PROJECTS }));
  const [form] = formsOf(planPack(units, options("self-eval"))[0]?.book() as TemplateBook);
  expect(form?.kind).toBe("self-eval");
  expect(form?.fields).toMatchObject({
    project: { text: "校舍维修" },
    projectCode: { text: "P1" },
    unit: { text: "教育局" },
  });
  const amounts = form?.money?.rows.map(({ cells }) => [cells.initial?.value, cells.annual?.value]);
  expect(amounts?.[1]).toEqual([100, 120]);
});

test.each(templates.map(({ id }) => [id]).filter(([id]) => id !== "target-review"))(
  "the blank form %s is recognised as what it is",
  (id) => {
    const units = [{ name: "教育局", code: "001", projects: [{ name: "甲", unit: "教育局" }] }];
    const forms = formsOf(planPack(units, options(id))[0]?.book() as TemplateBook);
    expect(forms.map(({ kind }) => kind)).toEqual([id]);
  }
);

describe("目标审核表", () => {
  const projects = [
    { name: "校舍维修", code: "P1", unit: "教育局", annual: 120 },
    {
      name: "教师培训",
      unit: "教育局",
      initial: 30,
      indicators: [
        {
          dimension: "产出指标",
          category: "数量指标",
          name: "培训人数",
          target: "≥300人",
          weight: 20,
        },
      ],
    },
  ];
  const review = templateNamed("目标审核表");
  const book = planPack(
    [{ name: "教育局", code: "001", projects }],
    options("目标审核表")
  )[0]?.book();
  const { sheets } = snapshotOf(book as TemplateBook);
  const visible = { sheets: sheets.filter(({ hidden }) => !hidden) };

  test("is the register of reviews with a row per project of the unit, and no form besides", () => {
    expect(review?.id).toBe("target-review");
    const { forms } = recogniseForms(visible);
    expect(forms).toEqual([]);
    const found = readRegisters(visible, forms);
    expect(found.map(({ kind, sheet }) => [kind, sheet])).toEqual([
      ["register:target-review", "目标审核表"],
    ]);
    expect(found[0]?.unplaced).toEqual([]);
    expect(found[0]?.rows.map(({ values }) => values)).toMatchObject([
      { project: "校舍维修", projectCode: "P1", amount: 120 },
      { project: "教师培训", amount: 30 },
    ]);
  });

  test("names the indicators to be reviewed and says what points are given for", () => {
    expect(visible.sheets.map(({ name }) => name)).toEqual([
      "填表说明",
      "目标审核表",
      "指标审核意见",
      "审核标准",
    ]);
    expect(JSON.stringify(visible.sheets[2]?.values)).toContain("培训人数");
    expect(JSON.stringify(visible.sheets[3]?.values)).toContain("资金匹配性");
  });

  test("a blank one has no entries", () => {
    const blank = snapshotOf(
      blankBook(review as (typeof templates)[number], options("目标审核表"))
    );
    expect(readRegisters(blank).flatMap(({ rows }) => rows)).toEqual([]);
  });
});

test("approved targets go into the next stage's forms", () => {
  const units = packUnits(registers({ 单位名录: UNITS, 项目库: PROJECTS.slice(0, 3) }));
  const target: Rows = [
    ["项目支出绩效目标申报表"],
    ["项目名称", null, "校舍维修"],
    ["一级指标", "二级指标", "三级指标", "符号", "指标值", "计量单位", "分值"],
    ["产出指标", "数量指标", "维修面积", "≥", 800, "平方米", 50],
    ["满意度指标", "服务对象满意度指标", "师生满意度", "≥", 95, "%", 40],
  ];
  const { forms } = recogniseForms(workbookOf(sheetOf(target)));
  const carried = withTargets(units, forms);
  const [form] = formsOf(planPack(carried, options("self-eval"))[0]?.book() as TemplateBook);
  expect(
    form?.indicators.map(({ name, cells }) => [name, cells.target?.text, cells.weight?.value])
  ).toEqual([
    ["维修面积", "≥800平方米", 50],
    ["师生满意度", "≥95%", 40],
  ]);
});

describe("which project a target form is of", () => {
  const targetOf = (name: string, head: Readonly<Record<string, string>>): Rows => [
    ["项目支出绩效目标申报表"],
    ["项目名称", null, "校舍维修", "项目编码", head["code"] ?? null],
    ["实施单位", null, head["unit"] ?? null],
    ["一级指标", "二级指标", "三级指标", "指标值", "分值"],
    ["产出指标", "数量指标", name, "≥3个", 90],
  ];
  const units = packUnits(
    registers({
      项目库: [
        ["项目编码", "项目名称", "预算单位"],
        ["P1", "校舍维修", "教育局"],
        ["P2", "校舍维修", "职教中心"],
      ],
    })
  );
  const carried = (
    sheets: readonly Rows[],
    reviews: Rows = [["项目编码", "项目名称", "审核结论"]]
  ) => {
    const { forms } = recogniseForms(
      workbookOf(...sheets.map((rows, at) => sheetOf(rows, { name: `表${at}` })))
    );
    return withTargets(units, forms, registers({ 目标审核: [["目标审核"], ...reviews] })).flatMap(
      ({ projects }) =>
        projects.map(({ indicators = [] }) => indicators.map(({ name }) => name).join())
    );
  };

  test.each<[string, readonly Rows[], readonly [string, string]]>([
    ["by its code", [targetOf("甲", { code: "P2" })], ["", "甲"]],
    [
      "by its unit where two projects have one name",
      [targetOf("甲", { unit: "教育局" })],
      ["甲", ""],
    ],
    [
      "each its own",
      [targetOf("甲", { unit: "教育局" }), targetOf("乙", { unit: "职教中心" })],
      ["甲", "乙"],
    ],
    [
      "nobody's where two say the same",
      [targetOf("甲", { code: "P1" }), targetOf("乙", { code: "P1" })],
      ["", ""],
    ],
    ["not another unit's", [targetOf("甲", { unit: "水务局" })], ["", ""]],
  ])("%s", (_what, sheets, expected) => {
    expect(carried(sheets)).toEqual(expected);
  });

  test("targets that did not pass their review stay behind", () => {
    const heads = ["项目编码", "项目名称", "完整性得分", "审核结论"];
    const sheets = [targetOf("甲", { code: "P1" }), targetOf("乙", { code: "P2" })];
    const reviews = [heads, ["P1", "校舍维修", 10, "不通过"], ["P2", "校舍维修", 20, "通过"]];
    expect(carried(sheets, reviews)).toEqual(["", "乙"]);
  });
});

test.each([
  ["monitor", ["年初预算数", "调整后预算数"]],
  ["self-eval", ["年初预算数", "全年预算数"]],
] as const)(
  "the pack of %s carries targets and budgets as the registers have them",
  (id, heads) => {
    const units = packUnits(registers({ 单位名录: UNITS, 项目库: PROJECTS }));
    const [target] = recogniseForms(
      workbookOf(
        sheetOf([
          ["项目支出绩效目标申报表"],
          ["项目名称", null, "泵站改造"],
          ["一级指标", "二级指标", "三级指标", "指标值", "分值"],
          ["产出指标", "数量指标", "改造泵站", "≥3座", 50],
          ["效益指标", "社会效益指标", "受益农田", "≥900亩", 40],
        ])
      )
    ).forms;
    const files = planPack(withTargets(units, [target!]), options(id));
    for (const unit of units) {
      const book = files.find((file) => file.unit === unit.name)?.book();
      const forms = book ? formsOf(book) : [];
      expect(forms.map(({ fields }) => [fields.project?.text, fields.projectCode?.text])).toEqual(
        unit.projects.map(({ name, code }) => [name, code])
      );
      forms.forEach((form, at) => {
        const project = unit.projects[at]!;
        const row = form.money?.rows.find(({ role }) => role !== "total");
        const cells = Object.values(row?.cells ?? {}).map(({ value }) => value);
        for (const amount of [project.initial, project.annual]) {
          if (amount !== undefined)
            expect([heads, cells]).toEqual([heads, expect.arrayContaining([amount])]);
        }
        const names = form.indicators.map(({ name, cells: own }) => [name, own.target?.text]);
        if (project.name === "泵站改造")
          expect(names).toEqual([
            ["改造泵站", "≥3座"],
            ["受益农田", "≥900亩"],
          ]);
      });
    }
  }
);

test("a bureau's scheme changes its templates: grades and the month", () => {
  const units = [{ name: "教育局", code: "001", projects: [{ name: "甲", unit: "教育局" }] }];
  const made = (id: string) =>
    JSON.stringify(planPack(units, { ...options(id), scheme: daxiangScheme })[0]?.book());
  expect(made("self-eval")).toContain("较差");
  expect(made("monitor")).toContain("1—9月");
});

test("the stamp comes back from the hidden sheet, and from nothing else", () => {
  const stamp: TemplateStamp = {
    template: "self-eval",
    version: 1,
    unit: "教育局",
    unitCode: "001",
    year: 2025,
    scheme: "国家",
    deadline: "",
    sheets: Array.from({ length: 900 }, (_, at) => `项目名称比较长的工作表${at}`),
  };
  const sheets = snapshotOf({ title: "", sheets: [stampSheet(stamp)] }).sheets;
  expect(sheets[0]?.hidden).toBe(true);
  expect(readStamp(sheets)).toEqual(stamp);
  expect(readStamp([sheetOf([["PERF-TEMPLATE"], ["{"]], { name: "_perf" })])).toBeUndefined();
  expect(readStamp([sheetOf([["别的"]], { name: "_perf" })])).toBeUndefined();
});

test.each([
  ["自评表", "self-eval"],
  ["项目支出绩效自评表", "self-eval"],
  ["self-eval", "self-eval"],
  ["SELF-EVAL", "self-eval"],
  ["没有的表", undefined],
])("the template %s", (name, id) => {
  expect(templateNamed(name)?.id).toBe(id);
});
