import { recogniseForms } from "../../../src/core/forms/recognise";
import { lightColors } from "../../../src/core/monitoring/light-colors";
import { monitorForms } from "../../../src/core/monitoring/monitor-forms";
import { planSummary } from "../../../src/core/monitoring/plan-summary";
import type { Action, Plan } from "../../../src/core/plan/plan";
import { nationalScheme } from "../../../src/core/schemes/national";
import { parseArea } from "../../../src/core/sheets/address";
import { monitoringRows, type MonitoringSheet } from "../../support/monitoring-form";
import { sheetOf, workbookOf } from "../../support/printed-form";

const locale = "zh-CN";
const scheme = nationalScheme;

const library: MonitoringSheet = {
  project: "图书馆开放",
  month: 6,
  money: [220, 220, 87.57, 210],
  lines: [
    { name: "开放天数", target: "≥300天", actual: "150天" },
    { name: "活动场次", target: "≥60场", actual: "10场" },
  ],
};
const training: MonitoringSheet = {
  project: "技能培训",
  month: 6,
  money: [3000000, 3000000, 2000000, 2800000],
  unit: "元",
  lines: [{ name: "人数", target: "≥1000人", actual: "500人" }],
};

function planned(sheets: Readonly<Record<string, MonitoringSheet>>): Plan {
  const { forms } = recogniseForms(
    workbookOf(
      ...Object.entries(sheets).map(([name, sheet]) => sheetOf(monitoringRows(sheet), { name }))
    )
  );
  return planSummary(monitorForms(forms, { scheme, locale }), scheme, locale);
}

/** What the plan leaves in each cell, by address. */
function cellsOf({ actions }: Plan): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const action of actions) {
    if (action.kind !== "write") continue;
    const area = parseArea(action.address);
    action.values.forEach((row, r) =>
      row.forEach((value, c) =>
        cells.set(`${(area?.top ?? 0) + r},${(area?.left ?? 0) + c}`, value)
      )
    );
  }
  return cells;
}

function charts({ actions }: Plan) {
  return actions.filter((action) => action.kind === "chart");
}

describe("the sheet 监控汇总", () => {
  const plan = planned({ 甲: library, 乙: training });
  const cells = cellsOf(plan);
  const row = (index: number): unknown[] =>
    Array.from({ length: 19 }, (_, column) => cells.get(`${index},${column}`));

  it("sums up in one sentence, amounts in 万元", () => {
    expect(cells.get("1,0")).toBe(
      "监控 2 个项目：红灯 1 个，黄灯 0 个，绿灯 1 个，蓝灯 0 个。预算 520.00 万元，已支出 287.57 万元，执行率 55.30%。有 1 处要补充说明。"
    );
    expect(cells.get("0,0")).toBe("绩效运行监控汇总（1—6月）");
  });

  it("has one row per project", () => {
    expect(row(17)).toEqual([
      ...[1, "图书馆开放", "图书馆", "6月", "红灯", "黄灯", 220, 87.57],
      ...[expect.closeTo(0.39805, 5), 0.7961, 0.6667, 1, 0, 1, 0, "双差", 10],
      ...[expect.closeTo(0.95455, 5), "活动场次：红灯，要填偏差原因"],
    ]);
    expect(row(18)).toEqual([
      ...[2, "技能培训", "图书馆", "6月", "绿灯", "绿灯", 300, 200],
      ...[expect.closeTo(0.66667, 5), 1.3333, 1, 0, 0, 1, 0, "正常", 20],
      ...[expect.closeTo(0.93333, 5), ""],
    ]);
  });

  it("counts lights by formulas over the list, and binds two charts to them", () => {
    expect(row(6).slice(0, 4)).toEqual([
      "红灯",
      "=COUNTIF($E$18:$E$19,$A7)",
      "=COUNTIF($F$18:$F$19,$A7)",
      1,
    ]);
    expect(row(11).slice(0, 4)).toEqual(["合计", "=SUM(B7:B11)", "=SUM(C7:C11)", "=SUM(D7:D11)"]);
    expect(charts(plan)).toMatchObject([
      { name: "PERF_monitor_projects", categories: "A7:A11", values: "B7:B11" },
      { name: "PERF_monitor_indicators", categories: "A7:A11", values: "D7:D11" },
    ]);
  });

  it("colours each light", () => {
    const filled = (fill: string) =>
      plan.actions.flatMap((action: Action) =>
        action.kind === "format" && action.format.fill === fill ? action.addresses : []
      );
    expect(filled(lightColors.红.tint)).toEqual(["A7", "E18"]);
    expect(filled(lightColors.黄.tint)).toEqual(["A8", "F18"]);
    expect(filled(lightColors.绿.tint)).toEqual(["A9", "E19", "F19"]);
  });

  it("does not cover a sheet that holds one of the forms", () => {
    const names = planned({ 监控汇总: library }).actions.flatMap((action) =>
      action.kind === "sheet" ? action.name : []
    );
    expect(names).toEqual(["监控汇总2"]);
  });

  it("is no sheet where there is nothing to sum up", () => {
    expect(planned({}).actions).toEqual([]);
  });

  it("tells different months apart", () => {
    const cellsOfBoth = cellsOf(planned({ 甲: library, 乙: { ...training, month: 7 } }));
    expect(cellsOfBoth.get("0,0")).toBe("绩效运行监控汇总");
    expect([cellsOfBoth.get("17,3"), cellsOfBoth.get("18,3")]).toEqual(["6月", "7月"]);
  });
});
