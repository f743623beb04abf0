import { recogniseForms } from "../../../src/core/forms/recognise";
import { nationalScheme } from "../../../src/core/schemes/national";
import { scoreForm } from "../../../src/core/scoring/score-form";
import { sheetOf, workbookOf, type Rows } from "../../support/printed-form";

const scoreOf = (rows: Rows) => {
  const [form] = recogniseForms(workbookOf(sheetOf(rows))).forms;
  return scoreForm(form!, nationalScheme, "zh-CN");
};

/** Hubei prints 20 points for execution in a heading, and no weights for its indicators. */
const hubei = (outputs: string, benefits: string): Rows => [
  ["2023年度图书采购项目自评表"],
  ["预算执行情况（20分）", null, "预算数（A）", "执行数（B）", "执行率", "得分（20分*执行率）"],
  [null, "年度财政资金总额", 10, 9, "90%", 18],
  ["一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "得分"],
  [outputs, "数量指标", "新书", 25, 25, 40],
  [benefits, "社会效益", "读者", "≥1000人", "1200人", 40],
];

test("points of execution printed in a heading", () => {
  expect(scoreOf(hubei("产出指标", "效益指标"))).toMatchObject({
    executionRate: 0.9,
    executionScore: 18,
    total: 98,
    grade: "优",
  });
});

test("100 points of indicators count into what execution leaves", () => {
  const rows = hubei("产出指标（50分）", "效益指标（50分）").map((row) =>
    row[5] === 40 ? [...row.slice(0, 5), 50] : row
  );
  expect(scoreOf(rows)).toMatchObject({ executionScore: 18, total: 98, grade: "优" });
});

test("indicators of 90 points without a fund block have points and no grade", () => {
  const rows = (weight: number): Rows => [
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "培训场次", "≥10场", "10场", 50, 50],
    ["效益指标", "社会效益指标", "就业人数", "≥10人", "10人", weight, weight],
  ];
  expect(scoreOf(rows(40))).toMatchObject({ total: 90, grade: null });
  expect(scoreOf(rows(50))).toMatchObject({ total: 100, grade: "优" });
});
