import type { Form } from "../../../src/core/forms/form";
import { recogniseForms } from "../../../src/core/forms/recognise";
import { sheetOf, workbookOf, type Rows } from "../../support/printed-form";
import { HEAD, names, onlyForm, ROW } from "./forms-in";

describe("rows of the indicator table", () => {
  const table = (...rows: Rows): Form =>
    onlyForm([["项目支出绩效自评表"], [...HEAD, "偏差原因分析及改进措施"], ...rows]);

  test("labels are filled down with and without merges, and lose their points", () => {
    const rows: Rows = [
      ["产出\n指标\n（50分）", "数量指标", "甲", "≥1个", "1个", 20, 20],
      [null, null, "乙", "≥1个", "1个", 10, 10],
      [null, "质量指标", "丙", "≥1个", "1个", 20, 20],
      ["效益指标(30分)", null, "丁", "≥1个", "1个", 30, 30],
    ];
    const sheet: Rows = [["项目支出绩效自评表"], HEAD, ...rows];
    for (const merges of [undefined, ["A1:G1", "A3:A5", "B3:B4"]]) {
      const form = onlyForm(sheet, merges);
      expect(form.indicators.map((row) => `${row.dimension}/${row.category}/${row.name}`)).toEqual([
        "产出指标/数量指标/甲",
        "产出指标/数量指标/乙",
        "产出指标/质量指标/丙",
        "效益指标//丁",
      ]);
      expect(form.printedWeights).toEqual({ 产出指标: 50, 效益指标: 30 });
      expect(form.indicators[1]?.cells.dimension?.cell).toBe("A3");
    }
  });

  test("blank rows, template rows and subtotals are no indicators", () => {
    const form = table(
      ROW,
      [],
      [null, null, "指标2："],
      [null, "质量指标"],
      [null, null, "……"],
      ["小计", null, null, null, null, 50, 50],
      ["效益指标", "社会效益指标", "受益人数", "≥5人", "6人", 40, 40]
    );
    expect(names(form)).toEqual(["培训人次", "受益人数"]);
  });

  test("a row without name but with other content is one", () => {
    const form = table(ROW, [null, null, null, "≥90%", "95%", 10, 10]);
    expect(names(form)).toEqual(["培训人次", ""]);
    expect(form.indicators[1]?.cells.name).toMatchObject({ cell: "C4", text: "" });
  });

  test.each([
    "总分",
    "总 分",
    "合计",
    "总计",
    "总分：",
    "总分（100分）",
    "自评总分",
    "自评合计",
    "自评总得分",
    "项目总分",
    "综合得分",
    "分数合计",
  ])("%s is the label of the total", (label) => {
    const form = table(ROW, [label, null, null, null, null, 100, 98]);
    expect(form.total).toMatchObject({ score: { value: 98 }, weight: { value: 100 } });
    expect(names(form)).toEqual(["培训人次"]);
  });

  test("a last row of points without a label is the total", () => {
    const two: Rows = [ROW, [null, "质量指标", "合格率", "≥90%", "95%", 40, 40]];
    for (const points of [100, 90]) {
      const form = table(...two, [null, null, null, null, null, points, 90]);
      expect(form.total).toMatchObject({ score: { value: 90 } });
      expect(form.indicators).toHaveLength(2);
    }
    // Points of its own, which are not the sum: an indicator somebody has not named yet.
    expect(table(...two, [null, null, null, null, null, 10, 10]).indicators).toHaveLength(3);
  });

  test("notes and signatures end the table", () => {
    const form = table(
      ROW,
      [],
      ["注：1.其他资金包括单位自有资金。"],
      ["填报人：", null, "张某", null, "联系电话：", "123"]
    );
    expect(names(form)).toEqual(["培训人次"]);
    expect(form.range).toBe("A1:H3");
  });

  test("group rows keep the weights blank that are blank", () => {
    const form = table(
      ["产出指标", "数量指标", "★补助种植面积", null, null, 10, 10],
      [null, null, "红薯种植面积", "5.5亩", "5.5亩"]
    );
    expect(form.indicators[1]?.cells.weight).toMatchObject({ text: "", cell: "F4" });
  });

  test.each<[string, Rows, { total?: number; grade?: string }]>([
    [
      "beside the total",
      [["总分", null, null, null, null, 100, 96, "优"]],
      { total: 96, grade: "优" },
    ],
    [
      "below the total",
      [
        ["合计", null, null, null, null, 100, 96],
        ["自评等级", null, "良好"],
      ],
      { total: 96, grade: "良好" },
    ],
    ["no weight in the row", [["自评总分", null, null, null, null, null, 88.5]], { total: 88.5 }],
  ])("total row: %s", (_case, rows, expected) => {
    const { total } = table(ROW, ...rows);
    expect(total?.score?.value).toBe(expected.total);
    expect(total?.grade?.text).toBe(expected.grade);
  });

  test("points in a cell merged over two rows count once, a merged name fills both", () => {
    const rows: Rows = [
      ["项目支出绩效自评表"],
      HEAD,
      ["产出指标50分", "数量指标", "布点", "≥5个", "5个", 50, 50],
      [null, null, null, "≥1台", "1台"],
    ];
    const form = onlyForm(rows, ["C3:C4", "F3:F4", "G3:G4"]);
    expect(form.indicators.map((row) => [row.name, row.cells.weight?.text])).toEqual([
      ["布点", "50"],
      ["布点", ""],
    ]);
    expect(form.indicators[1]?.dimension).toBe("产出指标");
    expect(form.printedWeights).toEqual({ 产出指标: 50 });
  });

  test("error cells are kept as they are", () => {
    const form = table(["产出指标", "数量指标", "甲", "#N/A", "#DIV/0!", "#REF!", "#VALUE!"]);
    expect(form.indicators[0]?.cells.actual).toMatchObject({ text: "#DIV/0!", cell: "E3" });
  });

  test("a rate stored as a number reads as it is shown", () => {
    const sheet = sheetOf([
      ["项目支出绩效自评表"],
      HEAD,
      ["产出指标", "质量指标", "甲", "≥90%", 0.98, 10, 10],
    ]);
    const text = sheet.values.map((row) => row.map(() => null as string | null));
    text[2]![4] = "98%";
    const [form] = recogniseForms(workbookOf({ ...sheet, text })).forms;
    expect(form?.indicators[0]?.cells.actual).toMatchObject({ value: 0.98, text: "98%" });
  });
});
