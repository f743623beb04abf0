import { chosenTiers } from "../../../src/core/forms/ticks";
import type { Rows } from "../../support/printed-form";
import { names, onlyForm } from "./forms-in";

describe("scoring tables of evaluators", () => {
  test("points in the text of every level", () => {
    const form = onlyForm([
      ["2024年度公共厕所建设项目绩效评价指标体系"],
      [
        ...["一级指标（分值）", "二级指标（分值）", "三级指标（分值）", "指标解释", "评价要点"],
        ...[
          "评价标准（评分细则）",
          "标杆值/目标值",
          "实际值",
          "得分",
          "扣分原因及依据（佐证页码）",
        ],
      ],
      [
        ...["决策（15分）", "项目立项（5分）", "立项依据充分性（3分）", "是否有依据"],
        ...["①符合法律②符合规划", "每缺一项扣1分", "齐全", "齐全", 3],
      ],
      [
        null,
        null,
        "立项程序规范性（2分）",
        "程序",
        "按程序",
        "缺则扣2分",
        "规范",
        "缺论证",
        1,
        "无论证",
      ],
      [null, "绩效目标（10分）", "目标合理性（10分）", "合理", "相符", "酌情", "合理", "合理", 10],
      [
        "产出（35分）",
        "产出数量（35分）",
        "新建公厕（35分）",
        "座数",
        "实际/计划",
        "按比例",
        50,
        50,
        35,
      ],
      ["合计", null, null, null, null, null, null, null, 49],
    ]);
    expect(form.kind).toBe("evaluation");
    expect(form.columns).toEqual({
      dimension: 0,
      category: 1,
      name: 2,
      explanation: 3,
      rubric: 5,
      target: 6,
      actual: 7,
      score: 8,
      reason: 9,
    });
    expect(form.indicators.map(({ name, printedWeight }) => [name, printedWeight])).toEqual([
      ["立项依据充分性", 3],
      ["立项程序规范性", 2],
      ["目标合理性", 10],
      ["新建公厕", 35],
    ]);
    expect(form.indicators[0]).toMatchObject({ dimension: "决策", category: "项目立项" });
    expect(
      form.groups.map(({ level, name, points, first, last }) => [level, name, points, first, last])
    ).toEqual([
      [1, "决策", 15, 2, 4],
      [2, "项目立项", 5, 2, 3],
      [2, "绩效目标", 10, 4, 4],
      [1, "产出", 35, 5, 5],
      [2, "产出数量", 35, 5, 5],
    ]);
    expect(form.total?.score?.value).toBe(49);
  });

  test("a column of points beside every level, merged over its rows", () => {
    const form = onlyForm(
      [
        ["项目支出绩效评价打分表"],
        ["项目名称：农村公共厕所建设"],
        [
          ...["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "具体指标", "评价标准"],
          ...["自评得分", "专家打分"],
        ],
        ["项目决策", 20, "科学决策", 10, "必要性", 5, "政策依据", "有得5分", 5],
        [null, null, null, null, "可行性", 5, "政策完善", "有得5分", 5],
        [null, null, "绩效目标", 10, "明确性", 5, "清楚", "酌情", 5],
        [null, null, null, null, "合理性", 5, "合理", "酌情", 4],
        ["项目管理", 10, "资金管理", 10, "资金使用", 10, "合规", "违规不得分", 10],
        ["总分", 30, null, 30, null, 30, null, null, 29, null],
      ],
      ["A4:A7", "B4:B7", "C4:C5", "D4:D5", "C6:C7", "D6:D7"]
    );
    expect(form.columns).toMatchObject({
      dimension: 0,
      dimensionWeight: 1,
      category: 2,
      categoryWeight: 3,
      name: 4,
      weight: 5,
      rubric: 7,
      score: 8,
    });
    expect(form.groups.map(({ name, points, weight }) => [name, points, weight?.cell])).toEqual([
      ["项目决策", 20, "B4"],
      ["科学决策", 10, "D4"],
      ["绩效目标", 10, "D6"],
      ["项目管理", 10, "B8"],
      ["资金管理", 10, "D8"],
    ]);
    expect(form.indicators.map(({ cells }) => cells.weight?.value)).toEqual([5, 5, 5, 5, 10]);
    expect(form.total).toMatchObject({ weight: { value: 30 }, score: { value: 29 } });
  });

  test("rows that give a level's points, and subtotals", () => {
    const form = onlyForm([
      ["项目支出绩效评价评分表"],
      ["指标", null, null, "分值", "评分标准", "得分", "扣分原因", "佐证资料"],
      ["一级指标", "二级指标", "三级指标"],
      ["决策", null, null, 15],
      [null, "项目立项", null, 5],
      [null, null, "立项依据充分性", 3, "看", 3],
      [null, null, "立项程序规范性", 2, "看", 1, "缺论证", "第3页"],
      [null, "资金投入", null, 10],
      [null, null, "预算编制科学性", 10, "看", 10],
      ["小计", null, null, 15, null, 14],
      ["产出", null, null, 85],
      [null, null, "实际完成率", 85, "看", 80],
      ["合计", null, null, 100, null, 94, "优"],
    ]);
    expect(names(form)).toEqual([
      "立项依据充分性",
      "立项程序规范性",
      "预算编制科学性",
      "实际完成率",
    ]);
    expect(form.groups.map(({ name, points, weight }) => [name, points, weight?.cell])).toEqual([
      ["决策", 15, "D4"],
      ["项目立项", 5, "D5"],
      ["资金投入", 10, "D8"],
      ["产出", 85, "D11"],
    ]);
    expect(form.subtotals).toMatchObject([{ row: 9, weight: { value: 15 }, score: { value: 14 } }]);
    expect(form.total).toMatchObject({ score: { value: 94 }, grade: { text: "优" } });
    expect(form.columns).toMatchObject({ reason: 6, evidence: 7 });
  });

  test("an indicator without a name stays one: its points are not those of the rows below", () => {
    const form = onlyForm([
      ["项目支出绩效自评表"],
      ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
      ["产出指标", "数量指标", null, null, null, 50, 50],
      [null, null, "里程", "≥1公里", "1公里", 40, 40],
    ]);
    expect(form.indicators).toHaveLength(2);
  });
});

describe("ex-ante evaluation", () => {
  const rows: Rows = [
    ["事前绩效评估打分表"],
    ["项目名称", "智慧社区建设", null, null, "申请金额（万元）", null, null, 300],
    [
      "评估维度（分值）",
      "评估内容（分值）",
      "评估要点（分值）",
      "评价等次",
      null,
      null,
      null,
      "得分",
      "说明",
    ],
    [null, null, null, "优□", "良□", "中□", "差□"],
    [
      ...["立项必要性（20分）", "内容明确相关性（10分）", "目的明确，内容具体（5分）"],
      ...["√", null, null, null, 5],
    ],
    [null, null, "符合相关规划（5分）", null, "√", null, null, 4, "部分重复"],
    [null, "必要可行性（10分）", "不与其他项目重复（10分）", "☑", "□", "□", "□", 10],
    [
      "投入经济性（20分）",
      "预算科学性（20分）",
      "支出内容与职责相匹配（20分）",
      null,
      null,
      "√",
      null,
      12,
    ],
    ["总分", null, null, null, null, null, null, 31],
    ["申请额（万元）", 300, null, "核定额（万元）", 240, null, "核减额", 60],
    ["评估结论", "予以部分支持"],
    ["专家签名：", "周某", null, "日期：", "2024年9月1日"],
  ];

  test("ticks, points, amounts and conclusion", () => {
    const form = onlyForm(rows);
    expect(form.kind).toBe("ex-ante");
    expect(form.columns).toEqual({
      dimension: 0,
      category: 1,
      name: 2,
      tierBest: 3,
      tierGood: 4,
      tierFair: 5,
      tierPoor: 6,
      score: 7,
      remark: 8,
    });
    expect(form.indicators.map(chosenTiers)).toEqual([
      ["tierBest"],
      ["tierGood"],
      ["tierBest"],
      ["tierFair"],
    ]);
    expect(form.indicators.map(({ printedWeight }) => printedWeight)).toEqual([5, 5, 10, 20]);
    expect(form.groups.filter(({ level }) => level === 1)).toMatchObject([
      { name: "立项必要性", points: 20 },
      { name: "投入经济性", points: 20 },
    ]);
    expect(form.total?.score).toMatchObject({ cell: "H9", value: 31 });
    const cells = Object.fromEntries(
      Object.entries(form.fields).map(([name, entry]) => [name, [entry.cell, entry.text]])
    );
    expect(cells).toMatchObject({
      project: ["B2", "智慧社区建设"],
      applied: ["H2", "300"],
      approved: ["E10", "240"],
      reduced: ["H10", "60"],
      conclusion: ["B11", "予以部分支持"],
      filledBy: ["B12", "周某"],
    });
  });

  test("five dimensions without further levels", () => {
    const form = onlyForm([
      ["2025年新增项目评估表"],
      ["评估方面", "分值", "得分", "评估意见"],
      ["立项必要性", 20, 18, "必要"],
      ["投入经济性", 20, 15, "偏高"],
      ["绩效目标合理性", 20, 16, "较细"],
      ["实施方案可行性", 20, 17, "可行"],
      ["筹资合规性", 20, 20, "合规"],
      ["合计", 100, 86],
      ["结论", "予以支持"],
    ]);
    expect(form.kind).toBe("ex-ante");
    expect(names(form)).toEqual([
      "立项必要性",
      "投入经济性",
      "绩效目标合理性",
      "实施方案可行性",
      "筹资合规性",
    ]);
    expect(form.total?.score?.value).toBe(86);
    expect(form.fields.conclusion?.text).toBe("予以支持");
  });

  test("tier columns in one heading row", () => {
    const form = onlyForm([
      ["事前绩效评估评分表"],
      ["评估内容", "评估要点", "分值", "优", "良", "中", "差", "评分"],
      ["项目必要性", "依据充分", 50, "√", null, null, null, 48],
      [null, "需求明确", 50, null, null, null, "√", 10],
    ]);
    expect(form.columns).toMatchObject({ category: 0, name: 1, weight: 2, tierPoor: 6, score: 7 });
    expect(form.indicators.map(chosenTiers)).toEqual([["tierBest"], ["tierPoor"]]);
  });
});
