/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { MonitorResult } from "../../../src/commands/results";
import { recogniseForms } from "../../../src/core/forms/recognise";
import type { Locale } from "../../../src/core/messages/message";
import { monitorForms } from "../../../src/core/monitoring/monitor-forms";
import { nationalScheme } from "../../../src/core/schemes/national";
import { drawPane, press, rowTexts } from "../../support/draw-pane";
import { monitoringRows, type MonitoringSheet } from "../../support/monitoring-form";
import { sheetOf, workbookOf } from "../../support/printed-form";

const library: MonitoringSheet = {
  project: "图书馆开放",
  month: 6,
  money: [220, 220, 87.57, 210],
  lines: [
    { name: "开放天数", target: "≥300天", actual: "150天", expected: "290天" },
    { name: "活动场次", target: "≥60场", actual: "10场" },
    { name: "新增图书", target: "≥100册", actual: "" },
  ],
};
const training: MonitoringSheet = {
  project: "技能培训",
  month: 7,
  money: [300, 300, 200, 280],
  lines: [{ name: "人数", target: "≥1000人", actual: "583人" }],
};

function found(
  sheets: Readonly<Record<string, MonitoringSheet>>,
  month?: number,
  locale: Locale = "zh-CN"
): MonitorResult {
  const { forms } = recogniseForms(
    workbookOf(
      ...Object.entries(sheets).map(([name, sheet]) => sheetOf(monitoringRows(sheet), { name }))
    )
  );
  const settings = { scheme: nationalScheme, locale, ...(month && { month }) };
  return { ...monitorForms(forms, settings), formless: [] };
}

const plan = {
  title: "写入“监控汇总”",
  actions: [
    { kind: "write" as const, sheet: "监控汇总", address: "A1", values: [["绩效运行监控汇总"]] },
  ],
};

async function opened(sheets: Readonly<Record<string, MonitoringSheet>>) {
  const monitor = jest.fn((_port: unknown, settings: { month?: number }) =>
    Promise.resolve(found(sheets, settings.month))
  );
  const planMonitoring = jest.fn(() => Promise.resolve(plan));
  const drawn = drawPane({ monitor, planMonitoring });
  await drawn.user.click(screen.getByRole("tab", { name: "监控" }));
  await press(drawn.user, "计算进度");
  return { ...drawn, monitor, planMonitoring };
}

describe("监控", () => {
  test("says what it will do before it has done anything", async () => {
    const { user } = drawPane({});
    await user.click(screen.getByRole("tab", { name: "监控" }));
    expect(await screen.findByRole("heading", { name: "看每个项目亮什么灯" })).toBeTruthy();
  });

  test("a single project lies open: lights in words, targets, progress, what is due", async () => {
    await opened({ 甲: library });
    expect(await screen.findByRole("heading", { name: "1 个项目" })).toBeTruthy();
    expect(rowTexts()).toEqual([
      "图书馆开放红灯6月预算执行黄灯2 处待补充",
      "开放天数绿灯≥300天 → 150天进度 100.00%",
      "活动场次红灯≥60场 → 10场进度 33.33%红灯，要填偏差原因",
      "新增图书无灯≥100册 → 未填填完成值",
    ]);
    expect(screen.getAllByRole("definition").map((d) => d.textContent)).toEqual([
      ...["39.80%", "79.61%", "66.67%", "双差", "10.00 万元", "95.45%"],
    ]);
  });

  test("several projects are folded; a click unfolds, a light shows only its own", async () => {
    const { user } = await opened({ 甲: library, 乙: training });
    await screen.findByRole("heading", { name: "2 个项目" });
    expect(rowTexts()).toHaveLength(2);
    await press(user, /技能培训/);
    expect(rowTexts()[2]).toContain("人数绿灯");
    await press(user, "红灯 1");
    expect(rowTexts()).toEqual(["图书馆开放红灯6月预算执行黄灯2 处待补充"]);
    await press(user, "红灯 1");
    expect(rowTexts()).toHaveLength(3);
  });

  test("a click goes to the cell that is due, else to the figure, and says how it came", async () => {
    const { user, port } = await opened({ 甲: library });
    await press(user, /活动场次/);
    expect(port.selected).toEqual(["甲!H11"]);
    await press(user, /开放天数/);
    expect(port.selected).toEqual(["甲!H11", "甲!F10"]);
    expect(screen.getByText(/150天÷到6月应完成的 150天 = 100.00%/)).toBeTruthy();
    expect(screen.getByText("全年预计 290天 · 预计达不到指标值")).toBeTruthy();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(port.selected.at(-1)).toBe("甲!H11");
  });

  test("another cut-off month works everything out anew, and back to the forms' own", async () => {
    const { user, monitor } = await opened({ 甲: library });
    const choice = await screen.findByRole("combobox", { name: "截止月" });
    await user.selectOptions(choice, "12月");
    await waitFor(() => expect(monitor).toHaveBeenCalledTimes(2));
    expect(monitor.mock.calls[1]?.[1]).toMatchObject({ month: 12 });
    expect(await screen.findByText("表上写的是 1—6月，现在按 1—12月算")).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: "截止月" }), "按表上写的");
    await waitFor(() => expect(monitor).toHaveBeenCalledTimes(3));
    expect(monitor.mock.calls[2]?.[1]).not.toHaveProperty("month");
  });

  test("写入汇总: preview, apply, undo stands ready", async () => {
    const { user, port, monitor, planMonitoring } = await opened({ 甲: library });
    await press(user, "写入汇总");
    const preview = await screen.findByRole("region", { name: "写入前先看一下" });
    expect(within(preview).getByRole("heading", { name: "写入“监控汇总”" })).toBeTruthy();
    await press(user, "写入");
    expect(await screen.findByRole("button", { name: /^撤销：写入“监控汇总”/ })).toBeTruthy();
    expect(port.applied).toEqual([plan]);
    expect(planMonitoring).toHaveBeenCalledTimes(1);
    expect(monitor).toHaveBeenCalledTimes(1);
  });

  test("an edit makes it stale; the summary is then worked out anew", async () => {
    const { user, port, monitor } = await opened({ 甲: library });
    await screen.findByRole("heading", { name: "1 个项目" });
    act(() => port.edited?.());
    expect(await screen.findByText("计算后已修改，请重新计算。")).toBeTruthy();
    await press(user, "写入汇总");
    await waitFor(() => expect(monitor).toHaveBeenCalledTimes(2));
  });

  test("no monitoring form", async () => {
    await opened({});
    expect(await screen.findByRole("heading", { name: "没有找到监控表" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "写入汇总" })).toBeNull();
  });

  test("speaks English", async () => {
    const monitor = () => Promise.resolve(found({ 甲: library }, undefined, "en-US"));
    const { user } = drawPane({ monitor }, { locale: "en-US" });
    await user.click(screen.getByRole("tab", { name: "Monitor" }));
    await press(user, "Show lights");
    expect(await screen.findByRole("heading", { name: "Projects: 1" })).toBeTruthy();
    expect(rowTexts()[2]).toBe("活动场次Red≥60场 → 10场33.33%The light is red: give the reason");
  });
});
