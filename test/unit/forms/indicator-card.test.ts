import { indicatorCard } from "../../../src/core/forms/indicator-card";
import { indicatorAt, indicatorKeys, withDraft } from "../../../src/core/forms/indicator-draft";
import { recogniseForms } from "../../../src/core/forms/recognise";
import { nationalScheme } from "../../../src/core/schemes/national";
import { faultless, printedSheet, sheetOf, workbookOf } from "../../support/printed-form";
import { onlyForm } from "./forms-in";

const forms = recogniseForms({ sheets: [printedSheet(faultless)] }).forms;
const form = forms[0]!;
const setup = { scheme: nationalScheme, locale: "zh-CN" } as const;

describe("the indicator at a cell", () => {
  test("each row of the table is found, other rows and sheets are not", () => {
    form.indicators.forEach(({ row }, index) => {
      expect(indicatorAt(forms, form.sheet, row)).toEqual({ form, index });
    });
    expect(indicatorAt(forms, form.sheet, 0)).toBeUndefined();
    expect(indicatorAt(forms, "别的表", form.indicators[0]!.row)).toBeUndefined();
  });

  test("fields stand with their cells, neighbours with theirs", () => {
    const card = indicatorCard(form, 0, {}, setup)!;
    const { name, score } = form.indicators[0]!.cells;
    expect(score!.text).toBe("10");
    expect(card.fields.find(({ column }) => column === "name")?.entry).toEqual(name);
    expect(card.fields.find(({ column }) => column === "score")?.entry).toEqual(score);
    expect(card.previous).toBeUndefined();
    expect(card.next).toBe(form.indicators[1]!.cells.name!.cell);
    expect(indicatorCard(form, form.indicators.length - 1, {}, setup)!.next).toBeUndefined();
    expect(indicatorCard(form, form.indicators.length, {}, setup)).toBeUndefined();
  });

  test("a draft is scored and checked and leaves the form as it was", () => {
    const before = JSON.stringify(form);
    const card = indicatorCard(form, 0, { score: "999" }, setup)!;
    const score = card.fields.find(({ column }) => column === "score")!;
    expect(score.issues.map(({ rule }) => rule)).toContain("E03");
    expect(score.entry.text).toBe(form.indicators[0]!.cells.score!.text);
    expect(card.points?.given).toBe(999);
    expect(indicatorCard(form, 0, {}, setup)!.points?.given).not.toBe(999);
    expect(JSON.stringify(form)).toBe(before);
  });

  test("points that are typed are figures, not text that looks like one", () => {
    const { score } = withDraft(form, 0, { score: "1" }).indicators[0]!.cells;
    expect(score!.value).toBe(1);
    const card = indicatorCard(form, 0, { score: "1" }, setup)!;
    const { issues } = card.fields.find(({ column }) => column === "score")!;
    expect(issues.map(({ rule }) => rule)).not.toContain("A07");
    expect(withDraft(form, 0, { target: "90" }).indicators[0]!.cells.target!.value).toBe("90");
  });

  test("points shown with a bare decimal point are read as the figure", () => {
    const { score } = form.indicators[0]!.cells;
    const cells = { ...form.indicators[0]!.cells, score: { ...score!, text: "10." } };
    const first = { ...form.indicators[0]!, cells };
    const card = indicatorCard({ ...form, indicators: [first] }, 0, {}, setup)!;
    expect(card.fields.find(({ column }) => column === "score")!.entry.text).toBe("10");
  });

  test("clearing the points takes the indicator out of the progress", () => {
    const all = indicatorCard(form, 0, {}, setup)!;
    expect(indicatorCard(form, 0, { score: "" }, setup)!.sums.scored).toBe(all.sums.scored - 1);
  });

  test("an empty draft is the form itself; a column that is not there adds nothing", () => {
    expect(withDraft(form, 0, {})).toBe(form);
    expect(withDraft(form, 0, { evidence: "甲" }).indicators[0]!.cells.evidence).toBeUndefined();
  });
});

describe("levels", () => {
  const grouped = onlyForm(
    [
      ["项目支出绩效自评表"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标（50分）", "数量指标", "培训人次", "≥50人次", "52人次", 20, 20],
      ["", "", "培训场次", "≥5场", "5场", 30, 30],
      ["效益指标", "社会效益指标", "就业率", "≥90%", "90%", 40, 40],
    ],
    ["A3:A4", "B3:B4"]
  );

  test("a merged label is a field with its choices and the rows it stands for", () => {
    const { fields } = indicatorCard(grouped, 1, {}, setup)!;
    const level1 = fields.find(({ column }) => column === "dimension")!;
    expect(level1.entry.cell).toBe("A3");
    expect(level1.shared).toBe(2);
    expect(level1.choices).toContain("满意度指标");
    expect(fields.find(({ column }) => column === "name")!.shared).toBe(1);
  });

  test("a level 2 that does not belong there is told at once; level 1 decides what may follow", () => {
    const draft = { category: "社会效益指标" };
    const rules = indicatorCard(grouped, 0, draft, setup)!
      .fields.find(({ column }) => column === "category")!
      .issues.map(({ rule }) => rule);
    expect(rules).toContain("B12");
    const moved = indicatorCard(grouped, 0, { dimension: "效益指标" }, setup)!;
    const level2 = moved.fields.find(({ column }) => column === "category")!;
    expect(level2.choices).toContain("社会效益指标");
    expect(level2.choices).not.toContain("质量指标");
  });

  test("a label typed for one row changes every row that shares its cell", () => {
    const form = withDraft(grouped, 0, { dimension: "产出指标" });
    expect(form.indicators.map(({ dimension }) => dimension)).toEqual([
      "产出指标",
      "产出指标",
      "效益指标",
    ]);
    expect(form.indicators[2]).toBe(grouped.indicators[2]);
  });
});

describe("what the form adds up to", () => {
  test.each([
    ["as saved", {}, 0],
    ["a smaller weight", { weight: "4" }, 6],
    ["a larger weight", { weight: "15" }, -5],
  ])("what remains of the weights: %s", (_, draft, left) => {
    const { sums } = indicatorCard(form, 0, draft, setup)!;
    expect(sums.due).toEqual({ total: 90, left });
  });

  test("the band is the tier's, else from none to all", () => {
    expect(indicatorCard(form, 0, {}, setup)!.band).toEqual({ from: 0, to: 10 });
    const tier = indicatorCard(form, 2, { actual: "部分达成" }, setup)!;
    expect(tier.band!.from).toBe(12);
    expect(tier.band!.to).toBeLessThan(16.01);
  });
});

describe("an evaluation", () => {
  const judged = onlyForm([
    ["项目支出绩效评价打分表"],
    ["一级指标", "二级指标", "三级指标", "分值", "评分标准", "得分", "扣分原因", "佐证材料"],
    ["决策", "项目立项", "立项依据充分性", 50, "缺一项扣1分", "", "", ""],
    ["决策", "项目立项", "立项程序规范性", 50, "缺一项扣1分", 50, "", ""],
    ["总分", "", "", 100, "", "", "", ""],
  ]);

  test.each([
    [{}, false],
    [{ score: "50" }, false],
    [{ score: "40" }, true],
    [{ score: "40", reason: "无" }, true],
    [{ score: "40", reason: "缺批复文件" }, false],
  ])("points below the weight want a reason: %j", (draft, due) => {
    const card = indicatorCard(judged, 0, draft, setup)!;
    expect(card.judged).toBe(true);
    expect(card.reasonDue).toBe(due);
    expect(card.reasonAt).toBe("reason");
  });

  test("progress, points, total and grade follow what is typed", () => {
    const before = indicatorCard(judged, 0, {}, setup)!;
    expect(before.sums).toMatchObject({ scored: 1, count: 2, given: 50, of: 50 });
    expect(before.form.total).toBeNull();
    const after = indicatorCard(judged, 0, { score: "45", reason: "缺批复文件" }, setup)!;
    expect(after.sums).toMatchObject({ scored: 2, given: 95, of: 100 });
    expect(after.form.total).toBe(95);
    expect(after.form.grade).toBe("优");
    expect(after.fields.map(({ column }) => column)).toContain("evidence");
  });
});

describe("the key of an indicator", () => {
  test("stays the same when rows are inserted above, and differs for each row", () => {
    const keys = indicatorKeys(form);
    expect(new Set(keys).size).toBe(form.indicators.length);
    const { values } = printedSheet(faultless);
    const lower = sheetOf([["说明"], [""], ...values.map((row) => [...row])], {
      name: form.sheet,
    });
    const [moved] = recogniseForms(workbookOf(lower)).forms;
    expect(indicatorKeys(moved!)).toEqual(keys);
  });

  test("two without a name are told apart", () => {
    const blank = { ...form.indicators[0]!, name: "" };
    const keys = indicatorKeys({ ...form, indicators: [blank, blank] });
    expect(keys[0]).not.toBe(keys[1]);
  });
});
