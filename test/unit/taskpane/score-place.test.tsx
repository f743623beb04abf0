/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { FormScore, IndicatorScore } from "../../../src/core/scoring/form-score";
import { WorkbookError } from "../../../src/workbook/port";
import { drawPane, FORM, press, rowTexts } from "../../support/draw-pane";

const indicator = (cell: string, more: Partial<IndicatorScore>): IndicatorScore => ({
  cell,
  name: "培训人数",
  target: "≥500人",
  actual: "487",
  weight: 10,
  given: 9.74,
  computed: 9.74,
  status: "ok",
  explanation: "487/500×10 = 9.74",
  ...more,
});

const scored = (more: Partial<FormScore> = {}): FormScore => ({
  sheet: "自评表",
  kind: "self-eval",
  range: "A1:I30",
  title: FORM,
  executionRate: 0.86185,
  executionScore: 8.62,
  indicators: [
    indicator("H14", {}),
    indicator("H15", { name: "合格率", given: 10, computed: 9, status: "differs" }),
    indicator("H16", { name: "", actual: "", computed: null, status: "not-computed" }),
    indicator("H17", { actual: "达成", given: 9, computed: null, status: "in-tier" }),
  ],
  total: 96.12,
  grade: "优",
  given: { total: 98, grade: "良" },
  ...more,
});

const plan = {
  title: "写入 2 个得分公式",
  actions: ["H14", "H15"].map((address) => ({
    kind: "write" as const,
    sheet: "自评表",
    address,
    values: [["=PERF.SCORE(D14,E14,F14)"]],
  })),
};

async function opened(forms: readonly FormScore[]) {
  const score = jest.fn(() => Promise.resolve({ forms, formless: [] }));
  const planScores = jest.fn(() => Promise.resolve(plan));
  const drawn = drawPane({ score, planScores });
  await drawn.user.click(screen.getByRole("tab", { name: "评分" }));
  await drawn.user.click(await screen.findByRole("button", { name: "计算得分" }));
  return { ...drawn, score, planScores };
}

describe("评分", () => {
  test("total, grade, execution rate, and how far the form is off", async () => {
    await opened([scored()]);
    const summary = await screen.findByRole("region", { name: FORM });
    const shown = within(summary);
    expect(shown.getByText("96.12")).toBeTruthy();
    expect(shown.getByText("86.19%")).toBeTruthy();
    expect(shown.getAllByRole("definition").map((d) => d.textContent)).toEqual([
      "86.19%",
      "8.62 分",
      "87.50 分",
      "98.00 分",
    ]);
    expect(shown.getByText("表上多 1.88 分")).toBeTruthy();
    expect(shown.getByText("表上等级是“良”")).toBeTruthy();
  });

  test.each([
    [{ total: 96.12, grade: "优" }, "与表上一致"],
    [{ total: 90, grade: "优" }, "表上少 6.12 分"],
  ])("compares with %p", async (given, verdict) => {
    await opened([scored({ given })]);
    expect(await screen.findByText(verdict)).toBeTruthy();
  });

  test("without a budget nothing is invented", async () => {
    await opened([scored({ executionRate: null, executionScore: null, total: null, grade: null })]);
    const summary = await screen.findByRole("region", { name: FORM });
    expect(within(summary).getAllByText("—")).toHaveLength(3);
    expect(within(summary).queryByText("预算执行率")).toBeNull();
  });

  test("each indicator with target, actual, weight, scores and a status in words", async () => {
    await opened([scored()]);
    await screen.findByRole("region", { name: FORM });
    expect(rowTexts()).toEqual([
      "培训人数9.74 / 10≥500人 → 487一致",
      "合格率9.00 / 10≥500人 → 487不一致填 10.00",
      "（没有名称）— / 10≥500人 → 未填算不出填 9.74",
      "培训人数9.00 / 10≥500人 → 达成在档内",
    ]);
    expect(screen.getByText("1 条不一致")).toBeTruthy();
  });

  test("a click selects the cell and unfolds how the score came about; arrows walk", async () => {
    const { user, port } = await opened([scored()]);
    await user.click((await screen.findAllByRole("button", { name: /培训人数/ }))[0]!);
    expect(port.selected).toEqual(["自评表!H14"]);
    expect(screen.getByText("487/500×10 = 9.74")).toBeTruthy();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(port.selected).toEqual(["自评表!H14", "自评表!H15"]);
  });

  test("写入公式: preview, then apply, then scored again", async () => {
    const { user, port, score } = await opened([scored()]);
    score.mockResolvedValueOnce({
      forms: [scored({ given: { total: 96.12, grade: "优" } })],
      formless: [],
    });
    await press(user, "写入公式");
    const preview = await screen.findByRole("region", { name: "写入前先看一下" });
    expect(within(preview).getAllByRole("listitem")).toHaveLength(2);
    expect(within(preview).getByText("改 2 个单元格")).toBeTruthy();
    await press(user, "写入");
    await waitFor(() => expect(score).toHaveBeenCalledTimes(2));
    expect(port.applied).toEqual([plan]);
    expect(await screen.findByText("与表上一致")).toBeTruthy();
    expect(screen.getByText("96.12 分")).toBeTruthy();
    expect(screen.getByRole("button", { name: "撤销：写入 2 个得分公式" })).toBeTruthy();
  });

  test("a failed write leaves the preview to try again", async () => {
    const { user, port } = await opened([scored()]);
    await press(user, "写入公式");
    port.failure = new WorkbookError("not-written", "没有写成。");
    await press(user, "写入");
    expect(await screen.findByText("没有写成。")).toBeTruthy();
    expect(screen.getByRole("region", { name: "写入前先看一下" })).toBeTruthy();
  });

  test("says that it is stale after an edit", async () => {
    const { port } = await opened([scored()]);
    await screen.findByRole("region", { name: FORM });
    act(() => port.edited?.());
    expect(await screen.findByText("计算后已修改，请重新计算。")).toBeTruthy();
  });

  test("no form to score", async () => {
    await opened([]);
    expect(await screen.findByRole("heading", { name: "没有可以评分的表" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "写入公式" })).toBeNull();
  });
});
