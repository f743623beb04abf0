/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { readIndicatorCards } from "../../../src/commands/indicator-cards";
import { planIndicator } from "../../../src/commands/new-indicator";
import { recognise } from "../../../src/commands/recognise";
import type { Plan } from "../../../src/core/plan/plan";
import { recogniseForms } from "../../../src/core/forms/recognise";
import { parseArea } from "../../../src/core/sheets/address";
import type { CellValue, SheetSnapshot } from "../../../src/core/sheets/snapshot";
import type { Locale } from "../../../src/core/messages/message";
import { drawPane, press } from "../../support/draw-pane";
import { HandMadePort } from "../../support/hand-made-port";
import { faultless, printedSheet, sheetOf } from "../../support/printed-form";

const target = printedSheet(faultless);
const sheet = target;
const form = recogniseForms({ sheets: [sheet] }).forms[0]!;
const [first, second] = form.indicators;

const judged = sheetOf(
  [
    ["项目支出绩效评价打分表"],
    ["一级指标", "二级指标", "三级指标", "分值", "评分标准", "得分", "扣分原因", "佐证材料"],
    ["决策", "项目立项", "立项依据充分性", 5, "缺一项扣1分", "", "", ""],
    ["决策", "项目立项", "立项程序规范性", 95, "缺一项扣1分", "", "", ""],
    ["总分", "", "", 100, "", "", "", ""],
  ],
  { name: "评价" }
);
const library = sheetOf(
  [
    ["绩效指标库"],
    ["序号", "一级指标", "二级指标", "三级指标", "计算符号", "参考值", "计量单位", "是否启用"],
    [1, "产出指标", "数量指标", "结算笔数", "≥", "100", "笔", "是"],
    [2, "产出指标", "数量指标", "结算单位数", "", "", "", "是"],
  ],
  { name: "指标库" }
);

function workbook(sheet: SheetSnapshot = target, ...others: readonly SheetSnapshot[]) {
  const port = new HandMadePort();
  const values = sheet.values.map((row): CellValue[] => [...row]);
  port.content = { sheets: [{ ...sheet, values }, ...others], activeSheet: sheet.name };
  const keep = port.apply;
  port.apply = async (plan: Plan) => {
    await keep(plan);
    for (const action of plan.actions) {
      if (action.kind === "insert-row")
        values.splice(
          action.row,
          0,
          values[0]!.map(() => "")
        );
      if (action.kind !== "write") continue;
      const { top, left } = parseArea(action.address)!;
      action.values.forEach((line, at) => (values[top + at]![left] = line[0] ?? ""));
    }
  };
  return port;
}

async function openAt(
  cell: string,
  { locale = "zh-CN" as Locale, port = workbook(), on = sheet.name } = {}
) {
  const drawn = drawPane({ recognise, readIndicatorCards, planIndicator }, { port, locale });
  await drawn.user.click(
    screen.getByRole("tab", { name: locale === "zh-CN" ? "指标" : "Indicator" })
  );
  act(() => port.moved?.({ sheet: on, address: cell }));
  return drawn;
}

const field = (name: string) => screen.findByRole<HTMLInputElement>("textbox", { name });

describe("the form that follows the selection", () => {
  test("any cell of a row shows its indicator; the next row needs no new reading", async () => {
    const port = workbook();
    let readings = 0;
    const read = port.snapshot;
    port.snapshot = () => {
      readings++;
      return read();
    };
    await openAt(first!.cells.score!.cell, { port });
    expect((await field("三级指标")).value).toBe(first!.name);
    const before = readings;
    act(() => port.moved?.({ sheet: sheet.name, address: second!.cells.name!.cell }));
    await waitFor(async () => expect((await field("三级指标")).value).toBe(second!.name));
    expect(readings).toBe(before);
  });

  test("what is typed is checked at once and written on Enter, into that cell alone", async () => {
    const { user, port } = await openAt(first!.cells.name!.cell);
    const score = await field("得分");
    const weight = Number(first!.cells.weight!.text);
    await user.clear(score);
    await user.type(score, String(weight + 5));
    expect(score.getAttribute("aria-invalid")).toBe("true");
    expect(port.applied).toHaveLength(0);
    await user.type(score, "{Enter}");
    await waitFor(() => expect(port.applied).toHaveLength(1));
    expect(port.applied[0]!.actions).toEqual([
      {
        kind: "write",
        sheet: sheet.name,
        address: first!.cells.score!.cell,
        values: [[weight + 5]],
        numberFormat: "General",
      },
    ]);
  });

  test("Esc leaves what was typed", async () => {
    const { user, port } = await openAt(first!.cells.name!.cell);
    const name = await field("三级指标");
    await user.type(name, "甲{Escape}");
    expect(name.value).toBe(first!.name);
    expect(port.applied).toHaveLength(0);
  });

  test("a formula is not overwritten before the user agrees", async () => {
    const port = workbook();
    port.preview = () =>
      Promise.resolve({
        changes: [{ sheet: sheet.name, cell: "H9", before: "=F9*2", after: "1" }],
        newSheets: [],
        obstacles: [],
      });
    const { user } = await openAt(first!.cells.name!.cell, { port });
    const score = await field("得分");
    await user.clear(score);
    await user.type(score, "1{Enter}");
    expect(await screen.findByText(/里有公式，写入会盖掉它/)).toBeTruthy();
    expect(port.applied).toHaveLength(0);
    await press(user, "写入");
    await waitFor(() => expect(port.applied).toHaveLength(1));
  });

  test("next by key and by button goes to the next indicator", async () => {
    const { user, port } = await openAt(first!.cells.name!.cell);
    await user.type(await field("三级指标"), "{Alt>}{ArrowDown}{/Alt}");
    await waitFor(() =>
      expect(port.selected).toEqual([`${sheet.name}!${second!.cells.name!.cell}`])
    );
    await press(user, "上一条");
    await waitFor(async () => expect((await field("三级指标")).value).toBe(first!.name));
  });

  test("what is typed stays when another row or place is looked at, is told, and is never written unasked", async () => {
    const { user, port } = await openAt(first!.cells.name!.cell);
    await user.type(await field("三级指标"), "甲");
    act(() => port.moved?.({ sheet: sheet.name, address: second!.cells.name!.cell }));
    await waitFor(async () => expect((await field("三级指标")).value).toBe(second!.name));
    expect(await screen.findByText("还有没写入表格的输入")).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: "评分" }));
    await user.click(screen.getByRole("tab", { name: "指标" }));
    await press(user, "回到这一条");
    await waitFor(async () => expect((await field("三级指标")).value).toBe(`${first!.name}甲`));
    expect(port.applied).toHaveLength(0);
    await press(user, "全部放弃");
    expect((await field("三级指标")).value).toBe(first!.name);
  });

  test("a draft whose indicator is gone from the sheet is told and can be dropped", async () => {
    const { user, port } = await openAt(first!.cells.name!.cell);
    await user.type(await field("三级指标"), "甲");
    const { row, column } = first!.cells.name!;
    (port.content.sheets[0]!.values[row] as CellValue[])[column] = "改过名的指标";
    act(() => port.edited?.());
    expect(await screen.findByText(`${first!.name}（表里已没有）：三级指标`)).toBeTruthy();
    await press(user, "放弃");
    expect(screen.queryByText("还有没写入表格的输入")).toBeNull();
  });

  test("Enter writes all that is typed for the indicator as one step", async () => {
    const { user, port } = await openAt(first!.cells.name!.cell);
    await user.type(await field("三级指标"), "甲");
    const actual = await field("实际完成值");
    await user.clear(actual);
    await user.type(actual, "99%{Enter}");
    await waitFor(() => expect(port.applied).toHaveLength(1));
    expect(port.applied[0]!.title).toBe(`${first!.name}甲 改 2 项`);
    expect(port.applied[0]!.actions).toHaveLength(2);
    await waitFor(() => expect(screen.queryByRole("button", { name: "全部放弃" })).toBeNull());
  });

  test("the focus stays in its field when the next indicator is shown", async () => {
    const { user, port } = await openAt(first!.cells.name!.cell);
    const actual = await field("实际完成值");
    await user.click(actual);
    act(() => port.moved?.({ sheet: sheet.name, address: second!.cells.name!.cell }));
    await waitFor(async () => expect((await field("三级指标")).value).toBe(second!.name));
    expect(document.activeElement).toBe(await field("实际完成值"));
  });

  test("levels are chosen from what may stand there", async () => {
    const { user, port } = await openAt(first!.cells.name!.cell);
    const level2 = await screen.findByRole("combobox", { name: "二级指标" });
    await user.selectOptions(level2, "时效指标");
    await press(user, "写入 1 项");
    await waitFor(() => expect(port.applied).toHaveLength(1));
    expect(port.applied[0]!.actions).toMatchObject([
      { address: first!.cells.category!.cell, values: [["时效指标"]] },
    ]);
  });

  test("outside an indicator it says what to do, in both languages", async () => {
    await openAt("A1", { locale: "en-US" });
    expect(
      await screen.findByRole("heading", { name: "Select a row with an indicator" })
    ).toBeTruthy();
  });
});

describe("suggestions of the library", () => {
  test("↓ and Enter take one into the fields; nothing is written", async () => {
    const { user, port } = await openAt(first!.cells.name!.cell, {
      port: workbook(sheet, library),
    });
    const name = await field("三级指标");
    await user.clear(name);
    await user.type(name, "结算");
    const input = await screen.findByRole<HTMLInputElement>("combobox", { name: "三级指标" });
    expect(screen.getAllByRole("option", { name: /结算/ })).toHaveLength(2);
    await user.type(input, "{ArrowDown}{ArrowDown}{ArrowUp}{Enter}");
    expect(input.value).toBe("结算笔数");
    expect(port.applied).toHaveLength(0);
  });
});

describe("an evaluator's form", () => {
  const evaluation = () => openAt("C3", { on: "评价", port: workbook(judged) });

  test("full marks are written with one click", async () => {
    const { user, port } = await evaluation();
    expect(await screen.findByText("缺一项扣1分")).toBeTruthy();
    await press(user, "5");
    await waitFor(() => expect(port.applied).toHaveLength(1));
    expect(port.applied[0]!.actions).toMatchObject([{ address: "F3", values: [[5]] }]);
    expect(await screen.findByText("1 / 2")).toBeTruthy();
  });

  test("a number key gives points; below full marks they wait for the reason", async () => {
    const { user, port } = await evaluation();
    (await screen.findByRole("button", { name: "3" })).focus();
    await user.keyboard("4");
    expect(await screen.findByText(/低于满分，请写明扣分原因/)).toBeTruthy();
    expect(port.applied).toHaveLength(0);
    await user.type(await field("扣分原因"), "缺批复文件{Enter}");
    await waitFor(() => expect(port.applied).toHaveLength(1));
    expect(port.applied[0]!.actions).toMatchObject([
      { address: "F3", values: [[4]] },
      { address: "G3", values: [["缺批复文件"]] },
    ]);
  });

  test("digits typed into a field stay text; a key above the points does nothing", async () => {
    const { user, port } = await evaluation();
    await user.type(await field("佐证资料"), "3");
    expect((await field("佐证资料")).value).toBe("3");
    expect((await field("得分")).value).toBe("");
    (await screen.findByRole("button", { name: "3" })).focus();
    await user.keyboard("9");
    expect((await field("得分")).value).toBe("");
    expect(port.applied).toHaveLength(0);
  });
});

describe("a new indicator", () => {
  test("begins in the group of the selected one, is previewed, and written as one step", async () => {
    const { user, port } = await openAt(first!.cells.name!.cell);
    await press(user, "新增指标");
    const level2 = await screen.findByRole<HTMLSelectElement>("combobox", { name: "二级指标" });
    expect(level2.value).toBe(first!.cells.category!.text);
    await press(user, "预览");
    expect(await screen.findByText("请先填三级指标的名称。")).toBeTruthy();
    await user.type(await field("三级指标"), "结算单位数");
    await user.type(await field("分值"), "5");
    expect(await screen.findByText("95，应为 90，多了 5")).toBeTruthy();
    await press(user, "预览");
    expect(await screen.findByText(/插入整行，成为第/)).toBeTruthy();
    expect(port.applied).toHaveLength(0);
    await press(user, "写入");
    await waitFor(() => expect(port.applied).toHaveLength(1));
    expect(port.applied[0]!.actions[0]).toMatchObject({
      kind: "insert-row",
      row: first!.row + 1,
    });
    expect(await screen.findByRole("button", { name: "新增指标" })).toBeTruthy();
  });

  test("another level 1 brings its own level 2; what is typed stays when it is closed", async () => {
    const { user, port } = await openAt(first!.cells.name!.cell);
    await press(user, "新增指标");
    await user.type(await field("三级指标"), "就业人数");
    await user.selectOptions(screen.getByRole("combobox", { name: "一级指标" }), "效益指标");
    const level2 = screen.getByRole<HTMLSelectElement>("combobox", { name: "二级指标" });
    expect(level2.value).toBe("社会效益指标");
    await press(user, "收起");
    await press(user, "继续新增（还没写入）");
    expect((await field("三级指标")).value).toBe("就业人数");
    expect(port.applied).toHaveLength(0);
  });
});
