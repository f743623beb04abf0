/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { readLedger } from "../../../src/commands/ledger";
import { HandMadePort } from "../../support/hand-made-port";
import { drawPane, press, rowTexts } from "../../support/draw-pane";
import { sheetOf, workbookOf } from "../registers/workbook-of";

const units = sheetOf("单位名录", [
  ["单位名录"],
  ["序号", "单位编码", "预算单位", "主管部门", "一级部门"],
  [1, "001", "区教育局", "区教育局", "是"],
  [2, "002", "区一中", "区教育局", "否"],
]);
const projects = sheetOf("项目库", [
  ["项目库"],
  ["单位：万元"],
  ["序号", "项目编码", "项目名称", "预算单位", "资金来源", "全年预算数"],
  ...Array.from({ length: 3_000 }, (_, at) => [
    at + 1,
    `P${at}`,
    `项目${at}`,
    at % 2 === 0 ? "区一中" : "区教育局",
    "本级",
    at,
  ]),
]);

async function openLedger() {
  const port = new HandMadePort();
  port.content = workbookOf(units, projects);
  const reads = jest.fn(readLedger);
  const drawn = drawPane({ readLedger: reads }, { port });
  await drawn.user.click(screen.getByRole("tab", { name: "台账" }));
  const choice = await screen.findByRole("combobox", { name: "台账" });
  await drawn.user.selectOptions(choice, "单位名录（2 行）");
  await screen.findByRole("list", { name: "单位名录的各行" });
  return { ...drawn, reads };
}

const field = (name: string | RegExp) => screen.findByRole("textbox", { name });

describe("the place 台账", () => {
  test("lists a register's rows; of thousands only what is seen is drawn, and search finds the rest", async () => {
    const { user } = await openLedger();
    expect(rowTexts()).toHaveLength(2);
    await user.selectOptions(screen.getByRole("combobox", { name: "台账" }), "项目库（3000 行）");
    expect(rowTexts().length).toBeLessThan(60);
    const list = screen.getByRole("list", { name: "项目库的各行" });
    expect(within(list).getAllByRole("listitem")[0]!.getAttribute("aria-setsize")).toBe("3000");
    await user.type(screen.getByRole("searchbox"), "项目2999");
    await waitFor(() => expect(rowTexts()).toHaveLength(1));
    expect(rowTexts()[0]).toContain("项目2999");
    expect(screen.getByText("1 行，共 3000 行")).toBeTruthy();
  });

  test("a row opens as a form, says what is wrong beside the field, and Enter writes what changed", async () => {
    const { user, port } = await openLedger();
    await press(user, /^区一中/);
    const code = await field("单位编码");
    await user.clear(code);
    await user.type(code, "001{Enter}");
    expect(screen.getByText(/第 3 行已经用了这个编码/)).toBeTruthy();
    expect(port.applied).toHaveLength(0);
    await user.clear(code);
    await user.type(code, "003{Enter}");
    await waitFor(() => expect(port.applied).toHaveLength(1));
    expect(port.applied[0]).toMatchObject({
      title: "单位名录第 4 行改 1 处",
      actions: [{ kind: "write", address: "B4", values: [["003"]] }],
    });
    await press(user, /^撤销：单位名录第 4 行/);
    await waitFor(() => expect(port.undone).toBe(1));
  });

  test("Esc drops what was typed; a choice is made from the register's words", async () => {
    const { user, port } = await openLedger();
    await press(user, /^区一中/);
    await user.type(await field("单位编码"), "9{Escape}");
    expect((await field("单位编码")).getAttribute("value")).toBe("002");
    await user.selectOptions(screen.getByRole("combobox", { name: "一级部门" }), "是");
    await press(user, "写入");
    await waitFor(() =>
      expect(port.applied[0]).toMatchObject({ actions: [{ address: "E4", values: [["是"]] }] })
    );
  });

  test("a new row is numbered, asks for what it needs, and goes below the last one", async () => {
    const { user, port } = await openLedger();
    await press(user, "新增一行");
    await user.type(await field("单位编码"), "004");
    await press(user, "写入");
    expect(port.applied).toHaveLength(0);
    expect(screen.getByText("必须填写")).toBeTruthy();
    await user.type(await field(/^预算单位/), "区二中{Enter}");
    await waitFor(() => expect(port.applied).toHaveLength(1));
    expect(port.applied[0]).toMatchObject({
      title: "单位名录新增“区二中”",
      actions: [
        { kind: "grow", address: "A5:E5" },
        { address: "A5", values: [[3]] },
        { address: "B5", values: [["004"]] },
        { address: "C5", values: [["区二中"]] },
      ],
    });
  });

  test("a chosen unit is looked up by its code", async () => {
    const { user } = await openLedger();
    await user.selectOptions(screen.getByRole("combobox", { name: "台账" }), "项目库（3000 行）");
    await press(user, "新增一行");
    const unit = screen.getByRole("combobox", { name: /^预算单位/ });
    await user.type(unit, "002");
    await user.click(await screen.findByRole("option", { name: /区一中/ }));
    expect((unit as HTMLInputElement).value).toBe("区一中");
  });

  test("the row selected in the sheet opens, unless typed input waits; nothing is read again", async () => {
    const { port, user, reads } = await openLedger();
    act(() => port.moved?.({ sheet: "项目库", address: "C10" }));
    expect(await screen.findByRole("heading", { name: "第 10 行 · 项目6" })).toBeTruthy();
    await user.type(await field("项目编码"), "X");
    act(() => port.moved?.({ sheet: "单位名录", address: "B3" }));
    expect(screen.getByRole("heading", { name: "第 10 行 · 项目6" })).toBeTruthy();
    expect(reads).toHaveBeenCalledTimes(1);
  });

  test("opens with the board: arrow keys walk over the cells, and a press leads to the row", async () => {
    const port = new HandMadePort();
    port.content = workbookOf(units, projects);
    const { user } = drawPane({ readLedger }, { port });
    await user.click(screen.getByRole("tab", { name: "台账" }));
    const grid = await screen.findByRole("grid", { name: "各单位进度" });
    expect(
      within(grid)
        .getAllByRole("rowheader")
        .map(({ textContent }) => textContent)
    ).toEqual(["完成", "区教育局", "区一中"]);
    const first = within(grid).getByRole("button", { name: "区教育局 · 申报：没有台账" });
    act(() => first.focus());
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("区一中 · 审核：没有台账");
    expect(screen.getByText(/^工作簿里没有这些环节的台账/)).toBeTruthy();
  });

  test("a workbook without registers says what to do", async () => {
    const { user } = drawPane({ readLedger });
    await user.click(screen.getByRole("tab", { name: "台账" }));
    expect(await screen.findByRole("heading", { name: "没有找到台账" })).toBeTruthy();
  });
});

test("a workbook without registers gets an empty one on a sheet of its own", async () => {
  const port = new HandMadePort();
  port.content = workbookOf(sheetOf("Sheet1", [["随手记"]]));
  const { user } = drawPane({ readLedger }, { port });
  await user.click(screen.getByRole("tab", { name: "台账" }));
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "要新建的台账" }),
    "绩效自评"
  );
  await press(user, "新建台账");
  await waitFor(() => expect(port.applied).toHaveLength(1));
  const [plan] = port.applied;
  expect(plan?.title).toBe("新建台账“绩效自评”");
  expect(plan?.actions[0]).toEqual({ kind: "sheet", name: "绩效自评", users: true });
});
