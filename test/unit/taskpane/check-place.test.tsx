/** @jest-environment jsdom */
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import type { Issue } from "../../../src/core/rules/issue";
import { explain as addExplanation, withExplanations } from "../../../src/core/rules/explanations";
import { planIssueList } from "../../../src/core/rules/plan-issue-list";
import { WorkbookError } from "../../../src/workbook/port";
import { HandMadePort } from "../../support/hand-made-port";
import { checkResult, drawPane, issue, press, rowTexts } from "../../support/draw-pane";

const fix = (cell: string, after: string) => ({
  label: `改为 ${after}`,
  changes: [{ sheet: "自评表", cell, before: "0", after }],
});

const mixed: readonly Issue[] = [
  issue("D6", {
    section: "资金",
    left: 0,
    right: 90,
    difference: 90,
    unit: "万元",
  }),
  issue("H6", {
    section: "资金",
    rule: "A16",
    type: "execution-rate-wrong",
    message: "执行率算错了，应为86.19%。",
    left: "0",
    fix: fix("H6", "86.19%"),
  }),
  issue("E14", {
    section: "产出指标",
    rule: "E01",
    type: "actual-missing",
    severity: "warning",
    message: "实际完成值没有填。",
    indicator: "合格率",
  }),
  issue("G20", { section: "产出指标", rule: "Z01", type: "of-a-later-rule", severity: "hint" }),
];

async function checked(issues: readonly Issue[], port = new HandMadePort()) {
  const check = jest.fn(() => Promise.resolve(checkResult(issues)));
  const drawn = drawPane({ check }, { port });
  await press(drawn.user, "检查");
  await screen.findByText("重新检查");
  await waitFor(() => expect(screen.queryByText("正在打开")).toBeNull());
  return { ...drawn, check };
}

describe("检查", () => {
  test("before the first check says what it does and has one primary button", () => {
    drawPane({});
    expect(screen.getByRole("heading", { name: "一次列出所有问题" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "检查" })).toBeTruthy();
  });

  test("shows counts in words, groups by section, announces the result", async () => {
    await checked(mixed);
    for (const name of ["2 个错误", "1 个警告", "1 个提示"]) {
      expect(screen.getByRole("button", { name })).toBeTruthy();
    }
    expect(screen.getAllByRole("heading", { level: 2 }).map((h) => h.textContent)).toEqual([
      "资金2",
      "产出指标2",
    ]);
    expect(screen.getByTestId("announcement").textContent).toBe(
      "检查完成：2 个错误，1 个警告，1 个提示。"
    );
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("项目支出绩效自评表");
    expect(screen.getByText(/^\d\d:\d\d 检查$/)).toBeTruthy();
  });

  test("severity in words, a short title, the cell, and what the title does not say", async () => {
    await checked(mixed);
    expect(rowTexts()).toEqual([
      "错误总额与各项之和不一致D6D6 的总额不对",
      "错误执行率算错了H6应为86.19%。",
      "警告实际完成值没有填E14合格率",
      "提示G20 的总额不对G20",
    ]);
  });

  test("a count filters, and once more shows all", async () => {
    const { user } = await checked(mixed);
    await press(user, "1 个警告");
    expect(rowTexts()).toHaveLength(1);
    await press(user, "2 个错误");
    expect(rowTexts()).toHaveLength(3);
    await press(user, "1 个警告");
    await press(user, "2 个错误");
    expect(rowTexts()).toHaveLength(4);
  });

  test("rule, sheet and words narrow the list, with a count, and one button shows all again", async () => {
    const more = [
      issue("D6", { sheet: "另一张", message: "Ａ类房屋没有单价" }),
      issue("D7", { sheet: "另一张" }),
    ];
    const { user } = await checked([...mixed, ...more]);
    await user.selectOptions(screen.getByRole("combobox", { name: "规则" }), "fund-total-mismatch");
    expect(rowTexts()).toHaveLength(3);
    await user.selectOptions(screen.getByRole("combobox", { name: "工作表" }), "另一张");
    expect(rowTexts()).toHaveLength(2);
    await user.type(screen.getByRole("searchbox", { name: "搜索" }), "a类 单价");
    expect(rowTexts()).toHaveLength(1);
    expect(screen.getByText("列出 1 条，共 6 条")).toBeTruthy();
    await user.type(screen.getByRole("searchbox", { name: "搜索" }), "没有这个");
    expect(screen.getByText("这一类没有问题。")).toBeTruthy();
    await press(user, "清除筛选");
    expect(rowTexts()).toHaveLength(6);
    expect(screen.queryByText(/^列出/)).toBeNull();
  });

  test("what was not checked is one line with what it needs, which unfolds to the rules", async () => {
    const needs = "需要单位名录";
    const check = () =>
      Promise.resolve(
        checkResult(mixed, {
          notChecked: [
            { rule: "A03", type: "project-repeated", needs },
            { rule: "Z09", type: "of-a-later-rule", needs },
          ],
        })
      );
    const { user } = drawPane({ check });
    await press(user, "检查");
    expect(await screen.findByText("没有检查 2 项：需要单位名录。")).toBeTruthy();
    const line = document.querySelector("details")!;
    expect(line.open).toBe(false);
    expect(line.querySelector("li")!.textContent).toMatch(
      /^需要单位名录：A03 .+、Z09 of-a-later-rule$/
    );
  });

  test("a warning is explained in place, shown and counted apart, changed and removed", async () => {
    const warning = mixed[2]!;
    const explain = jest.fn(
      (_port: unknown, issues: readonly Issue[], about: Issue, words: string) =>
        Promise.resolve(withExplanations(issues, addExplanation([], about, words)))
    );
    const { user } = drawPane({ check: () => Promise.resolve(checkResult(mixed)), explain });
    await press(user, "检查");
    await press(user, /实际完成值没有填/);
    await press(user, "说明");
    await user.keyboard("十二月才验收{Escape}");
    expect(explain).not.toHaveBeenCalled();
    await press(user, "说明");
    await user.keyboard("十二月才验收{Enter}");
    await waitFor(() => expect(explain).toHaveBeenCalledTimes(1));
    expect(explain.mock.calls[0]!.slice(1)).toEqual([mixed, warning, "十二月才验收"]);
    expect(await screen.findByRole("button", { name: "1 个已说明" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /个警告$/ })).toBeNull();
    expect(rowTexts()[3]).toContain("已说明：十二月才验收");
    await press(user, "改说明");
    expect(screen.getByDisplayValue("十二月才验收")).toBe(document.activeElement);
    await user.keyboard("{Escape}");
    await press(user, "删除说明");
    expect(await screen.findByRole("button", { name: "1 个警告" })).toBeTruthy();
  });

  test("errors and hints take no explanation", async () => {
    const { user } = await checked(mixed);
    for (const row of [/D6 的总额不对/, /G20 的总额不对/]) {
      await press(user, row);
      expect(screen.queryByRole("button", { name: "说明" })).toBeNull();
    }
  });

  test("a click selects the cell and unfolds left, right and difference", async () => {
    const { user, port } = await checked(mixed);
    await press(user, /D6 的总额不对/);
    expect(port.selected).toEqual(["自评表!D6"]);
    expect(screen.getAllByRole("definition").map((d) => d.textContent)).toEqual([
      "0.00 万元",
      "90.00 万元",
      "90.00 万元",
    ]);
    expect(screen.getAllByRole("term").map((d) => d.textContent)).toEqual([
      "总额",
      "各项来源之和",
      "相差",
    ]);
  });

  test("a single figure is no comparison", async () => {
    const { user } = await checked(mixed);
    await press(user, /执行率算错了/);
    expect(screen.queryByRole("definition")).toBeNull();
  });

  test("为什么 unfolds a sentence, the basis and the rule's number", async () => {
    const { user } = await checked([issue("D6", { basis: "按表内数字重算" })]);
    await press(user, /D6 的总额不对/);
    const why = screen.getByRole("button", { name: "为什么" });
    expect(why.getAttribute("aria-expanded")).toBe("false");
    await user.click(why);
    expect(document.getElementById(why.getAttribute("aria-controls")!)?.textContent).toBe(
      "年度资金总额应当等于财政拨款、其他资金等各项来源相加。依据：按表内数字重算。 A08"
    );
  });

  test("arrow keys walk, Home and End jump, Enter selects, one row is in the tab order", async () => {
    const { user, port } = await checked(mixed);
    const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")];
    act(() => rows()[0]!.focus());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement).toBe(rows()[2]);
    expect(rows().map((row) => row.tabIndex)).toEqual([-1, -1, 0, -1]);
    expect(port.selected).toEqual([]);
    await user.keyboard("{Enter}");
    expect(port.selected).toEqual(["自评表!E14"]);
    await user.keyboard("{End}{ArrowDown}");
    expect(document.activeElement).toBe(rows()[3]);
    await user.keyboard("{Home}{ArrowUp}");
    expect(document.activeElement).toBe(rows()[0]);
  });

  test("the foot walks with its position and selects, without moving the focus", async () => {
    const { user, port } = await checked(mixed);
    expect(screen.getByText("0 / 4")).toBeTruthy();
    await press(user, "下一条");
    await press(user, "下一条");
    expect(screen.getByText("2 / 4")).toBeTruthy();
    await press(user, "上一条");
    expect(screen.getByText("1 / 4")).toBeTruthy();
    expect(port.selected).toEqual(["自评表!D6", "自评表!H6", "自评表!D6"]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "上一条" }));
  });

  test("Alt and arrows walk from anywhere in the pane, but not out of a drop-down", async () => {
    const { user, port } = await checked(mixed);
    act(() => screen.getByRole("tab", { name: "检查" }).focus());
    await user.keyboard("{Alt>}{ArrowDown}{ArrowDown}{ArrowUp}{/Alt}");
    expect(port.selected).toEqual(["自评表!D6", "自评表!H6", "自评表!D6"]);
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "检查" }));
    act(() => screen.getByRole("combobox", { name: "范围" }).focus());
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(port.selected).toHaveLength(3);
  });

  test("the ends of the list are its ends", async () => {
    const { user, port } = await checked(mixed.slice(0, 1));
    await press(user, "下一条");
    expect(screen.getByRole("button", { name: "下一条" }).getAttribute("aria-disabled")).toBe(
      "true"
    );
    await press(user, "下一条");
    expect(port.selected).toEqual(["自评表!D6"]);
  });

  test("says so when the row is hidden", async () => {
    const port = new HandMadePort();
    port.hiddenRow = true;
    const { user } = await checked(mixed, port);
    await press(user, /D6 的总额不对/);
    expect(await screen.findByText(/自评表!D6 所在的行或列被隐藏或筛选掉了/)).toBeTruthy();
  });

  test("more than three findings of one rule are one line, which opens", async () => {
    const many = ["I5", "I6", "I7", "I8"].map((cell) =>
      issue(cell, {
        rule: "E07",
        type: "reason-missing",
        section: "产出指标",
        message: "请填偏差原因",
      })
    );
    const { user, port } = await checked([issue("D6", { section: "资金" }), ...many]);
    expect(rowTexts()).toEqual([
      "错误总额与各项之和不一致D6D6 的总额不对",
      "错误没有写偏差原因4 处I5、I6、I7、I8",
    ]);
    await press(user, /4 处/);
    expect(rowTexts()).toHaveLength(6);
    await press(user, /4 处/);
    // 下一条 opens the fold it walks into.
    await press(user, "下一条");
    await press(user, "下一条");
    expect(port.selected).toEqual(["自评表!D6", "自评表!I5"]);
    expect(rowTexts()).toHaveLength(6);
    expect(screen.getByText("2 / 5")).toBeTruthy();
  });

  test("thousands are drawn a page at a time", async () => {
    const thousands = Array.from({ length: 1000 }, (_, n) => issue(`A${n}`, { rule: `R${n}` }));
    const { user } = await checked(thousands);
    expect(rowTexts()).toHaveLength(200);
    await user.click(screen.getByText("再显示 200 条（还有 800 条）"));
    expect(rowTexts()).toHaveLength(400);
  });

  test("an edit makes the result stale, a re-check makes it fresh and shrinks the list", async () => {
    const { user, port, check } = await checked(mixed);
    act(() => port.edited?.());
    expect(await screen.findByText("检查后已修改")).toBeTruthy();
    check.mockResolvedValueOnce(checkResult(mixed.slice(0, 1)));
    await press(user, "重新检查");
    await waitFor(() => expect(rowTexts()).toHaveLength(1));
    expect(screen.queryByText("检查后已修改")).toBeNull();
  });

  test("a fix is shown, then written, then checked again", async () => {
    const { user, port, check } = await checked(mixed);
    await press(user, "改为 86.19%");
    const preview = await screen.findByRole("region", { name: "写入前先看一下" });
    expect(within(preview).getByRole("listitem").textContent).toBe("H60 → 86.19%");
    expect(port.applied).toEqual([]);
    check.mockResolvedValueOnce(checkResult(mixed.slice(0, 1)));
    await press(user, "写入");
    await waitFor(() => expect(rowTexts()).toHaveLength(1));
    expect(port.applied).toEqual([
      {
        title: "H6 改为 86.19%",
        actions: [
          {
            kind: "write",
            sheet: "自评表",
            address: "H6",
            values: [[0.8619]],
            numberFormat: "0.00%",
          },
        ],
      },
    ]);
    expect(check).toHaveBeenCalledTimes(2);
    expect(screen.getByRole("button", { name: "撤销：H6 改为 86.19%" })).toBeTruthy();
  });

  test("after a fix the next finding that is still there is at hand, with the focus", async () => {
    const many = ["D6", "E6", "F6"].map((cell) => issue(cell, { fix: fix(cell, "1") }));
    const { user, check } = await checked([...many, issue("G9", { section: "分值" })]);
    await user.click(document.querySelectorAll("[data-row]")[1]!);
    await user.click(screen.getAllByRole("button", { name: "改为 1" })[1]!);
    // One fix puts right what stands before it too.
    check.mockResolvedValueOnce(checkResult([many[2]!, issue("G9", { section: "分值" })]));
    await press(user, "写入");
    await waitFor(() => expect(rowTexts()).toHaveLength(2));
    const [next] = document.querySelectorAll("[data-row]");
    expect(next!.getAttribute("aria-current")).toBe("true");
    await waitFor(() => expect(document.activeElement).toBe(next));
    expect(screen.getByText("1 / 2")).toBeTruthy();
  });

  test("a finding that a fix did not settle keeps its place and gets the focus back", async () => {
    const { user, check } = await checked(mixed);
    await press(user, "改为 86.19%");
    await press(user, "写入");
    await waitFor(() => expect(check).toHaveBeenCalledTimes(2));
    const row = document.querySelectorAll("[data-row]")[1];
    await waitFor(() => expect(document.activeElement).toBe(row));
  });

  test("all of a kind are put right together: one preview, one plan, one step to take back", async () => {
    const many = ["C5", "C6", "C7", "C8"].map((cell) =>
      issue(cell, {
        rule: "A23",
        type: "untidy-text",
        severity: "hint",
        section: "产出指标",
        fix: {
          label: "改为 90",
          changes: [{ sheet: "自评表", cell, before: "90 ", after: "90", as: "number" }],
        },
      })
    );
    const { user, port, check } = await checked([...mixed, ...many]);
    await press(user, "清理 4 处");
    const preview = await screen.findByRole("region", { name: "写入前先看一下" });
    expect(within(preview).getByText("改 4 个单元格")).toBeTruthy();
    expect(
      within(preview)
        .getAllByRole("listitem")
        .map((line) => line.textContent)
    ).toEqual(many.map(({ cell }) => `${cell}90  → 90`));
    expect(port.applied).toEqual([]);
    check.mockResolvedValueOnce(checkResult(mixed));
    await press(user, "写入");
    await waitFor(() => expect(rowTexts()).toHaveLength(mixed.length));
    expect(port.applied).toHaveLength(1);
    expect(port.applied[0]!.actions).toHaveLength(4);
    expect(port.applied[0]!.actions[0]).toMatchObject({ values: [[90]], numberFormat: "General" });
    expect(screen.getByRole("button", { name: /^撤销：改正 4 处/ })).toBeTruthy();
  });

  test("放弃 writes nothing", async () => {
    const { user, port } = await checked(mixed);
    await press(user, "改为 86.19%");
    await screen.findByRole("region", { name: "写入前先看一下" });
    await press(user, "放弃");
    expect(screen.queryByRole("region", { name: "写入前先看一下" })).toBeNull();
    expect(port.applied).toEqual([]);
  });

  test("撤销 takes the write back and checks again", async () => {
    const { user, port, check } = await checked(mixed);
    await press(user, "改为 86.19%");
    await press(user, "写入");
    await press(user, "撤销：H6 改为 86.19%");
    await waitFor(() => expect(check).toHaveBeenCalledTimes(3));
    expect(port.undone).toBe(1);
    expect(screen.queryByRole("button", { name: /^撤销/ })).toBeNull();
  });

  test("what stands in the way is said, and 写入 does nothing", async () => {
    const port = new HandMadePort();
    port.obstacles = ["工作表“自评表”受保护。"];
    const { user } = await checked(mixed, port);
    await press(user, "改为 86.19%");
    expect(await screen.findByText("工作表“自评表”受保护。")).toBeTruthy();
    await press(user, "写入");
    expect(port.applied).toEqual([]);
  });

  test("an error of the workbook is one sentence, and the list stays", async () => {
    const { user, port } = await checked(mixed);
    await press(user, "改为 86.19%");
    port.failure = new WorkbookError("not-written", "没有写成，表里的内容已恢复原样。");
    await press(user, "写入");
    expect(await screen.findByText("没有写成，表里的内容已恢复原样。")).toBeTruthy();
    expect(rowTexts()).toHaveLength(4);
    await press(user, "关闭提示");
    expect(screen.queryByText("没有写成，表里的内容已恢复原样。")).toBeNull();
  });
});

describe("检查 with nothing to list", () => {
  const nothing = { errors: 0, warnings: 0, hints: 0, forms: 0, rows: 0 };

  test("no form on this sheet: says what is looked for and offers the workbook", async () => {
    const check = jest.fn(() =>
      Promise.resolve(checkResult([], { forms: [], stats: nothing, formless: ["封面"] }))
    );
    const { user } = drawPane({ check });
    await user.selectOptions(screen.getByRole("combobox", { name: "范围" }), "当前工作表");
    await press(user, "检查");
    expect(await screen.findByRole("heading", { name: "没有找到绩效表" })).toBeTruthy();
    await press(user, "检查整个工作簿");
    expect(check.mock.calls.map((call: unknown[]) => call[1])).toEqual([
      expect.objectContaining({ scope: "sheet" }),
      expect.objectContaining({ scope: "workbook" }),
    ]);
  });

  test("a register is named and leads to 年报", async () => {
    const register = {
      sheet: "重点评价",
      kind: "register:evaluation" as const,
      range: "A1:D33",
      title: "2024 年重点评价",
    };
    const check = () => Promise.resolve(checkResult([], { forms: [register], stats: nothing }));
    const { user } = drawPane({ check });
    await press(user, "检查");
    expect(await screen.findByText(/台账“2024 年重点评价”/)).toBeTruthy();
    await press(user, "年报");
    expect(screen.getByRole("tab", { name: "年报" }).getAttribute("aria-selected")).toBe("true");
  });

  test("no problems: says how much was checked and which sheets have no form", async () => {
    const check = () => Promise.resolve(checkResult([], { formless: ["封面", "说明"] }));
    const { user } = drawPane({ check });
    await press(user, "检查");
    expect(await screen.findByRole("heading", { name: "没有发现问题" })).toBeTruthy();
    expect(screen.getByText("检查了 1 张表、9 条指标。")).toBeTruthy();
    expect(screen.getByText("没有绩效表的工作表：封面、说明。")).toBeTruthy();
  });

  test("CSV stands there to be copied, without the mark that only a file needs", async () => {
    const issuesAsCsv = jest.fn(() => Promise.resolve("\ufeff序号,级别\r\n1,错误\r\n"));
    const { user } = drawPane({ check: () => Promise.resolve(checkResult(mixed)), issuesAsCsv });
    await press(user, "检查");
    await press(user, "CSV");
    const csv = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "CSV 内容" });
    await waitFor(() => expect(csv.value).toBe("序号,级别\n1,错误\n"));
    await press(user, "复制");
    expect(await navigator.clipboard.readText()).toContain("1,错误");
    expect(await screen.findByRole("button", { name: "已复制" })).toBeTruthy();
    await press(user, "关闭");
    expect(screen.queryByRole("textbox", { name: "CSV 内容" })).toBeNull();
  });

  test("确认交表: errors block it; without errors the time is shown and a change is told", async () => {
    const port = new HandMadePort();
    const blocked = drawPane({ check: () => Promise.resolve(checkResult(mixed)) }, { port });
    await press(blocked.user, "检查");
    const button = await screen.findByRole("button", { name: "确认交表" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByText(/还有 \d+ 个错误，改好才能交。/)).toBeTruthy();
    cleanup();

    const warned = [issue("B12", { severity: "warning" })];
    const handIn = jest.fn((_port, _settings, at: string) =>
      Promise.resolve({
        check: checkResult(warned),
        handIn: { at, forms: 1, unexplained: 1, fingerprint: "x" },
      })
    );
    const { user } = drawPane(
      { check: () => Promise.resolve(checkResult(warned)), handIn },
      { port }
    );
    await press(user, "检查");
    expect(await screen.findByText("还有 1 个警告没有说明。")).toBeTruthy();
    await press(user, "仍要交表");
    expect(handIn.mock.calls[0]?.[3 as never]).toBe(true);
    await waitFor(() => expect(screen.getAllByText(/已确认交表（/).length).toBeGreaterThan(0));
    act(() => port.edited?.());
    expect(await screen.findByText(/确认交表后已修改，请重新确认。/)).toBeTruthy();
  });

  test("标出 marks the cells of all findings, a second press takes the marks away", async () => {
    const port = new HandMadePort();
    const { user } = drawPane({ check: () => Promise.resolve(checkResult(mixed)) }, { port });
    await press(user, "检查");
    await press(user, "标出");
    await waitFor(() => expect(port.marked).toHaveLength(mixed.length));
    expect(port.applied).toEqual([]);
    await press(user, "去掉标记");
    await waitFor(() => expect(port.marked).toBeUndefined());
    expect(screen.getByRole("button", { name: "标出", pressed: false })).toBeTruthy();
  });

  test("导出审核意见 shows what it would write, writes it, and leaves the check as it is", async () => {
    const port = new HandMadePort();
    port.newSheets = ["审核意见"];
    const check = jest.fn(() => Promise.resolve(checkResult(mixed)));
    const plan = planIssueList(mixed, "zh-CN");
    const planIssues = jest.fn(() => Promise.resolve(plan));
    const { user } = drawPane({ check, planIssues }, { port });
    await press(user, "检查");
    await screen.findByText("重新检查");
    await press(user, "导出审核意见");
    expect(planIssues).toHaveBeenCalledWith(mixed, expect.objectContaining({ locale: "zh-CN" }));
    expect(port.applied).toEqual([]);
    await press(user, "写入");
    await waitFor(() => expect(port.applied).toEqual([plan]));
    expect(check).toHaveBeenCalledTimes(1);
    expect(rowTexts()).toHaveLength(mixed.length);
  });
});
