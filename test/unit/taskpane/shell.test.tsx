/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { requestPlace } from "../../../src/commands/place-request";
import type { CheckResult } from "../../../src/commands/results";
import type { CommandSettings } from "../../../src/commands/settings";
import { WorkbookError } from "../../../src/workbook/port";
import { HandMadePort } from "../../support/hand-made-port";
import { checkResult, drawPane, issue, press, rowTexts } from "../../support/draw-pane";

/** A check that goes on until the test ends it, and heeds 取消 as the real one does. */
function heldCheck() {
  let settings: CommandSettings | undefined;
  let finish: (result: CheckResult) => void = () => undefined;
  const check = (_port: unknown, given: CommandSettings): Promise<CheckResult> => {
    settings = given;
    return new Promise((resolve, reject) => {
      finish = resolve;
      given.signal?.addEventListener("abort", () =>
        reject(new WorkbookError("cancelled", "已取消，没有改动任何内容。"))
      );
    });
  };
  return {
    check,
    progress: (done: number) => settings?.onProgress?.(done, 8),
    finish: (r: CheckResult) => finish(r),
  };
}

describe("the pane", () => {
  test("shows progress with a count, and 取消 ends it without a result", async () => {
    const held = heldCheck();
    const { user } = drawPane({ check: held.check });
    await press(user, "检查");
    act(() => held.progress(3));
    expect(screen.getByText(/正在检查/).textContent).toBe("正在检查 3 / 8");
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("3");
    await press(user, "取消");
    expect(await screen.findByText("已取消，工作簿没有改动。")).toBeTruthy();
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.getByRole("heading", { name: "一次列出所有问题" })).toBeTruthy();
  });

  test("one thing runs at a time, and the button keeps the focus meanwhile", async () => {
    const held = heldCheck();
    const check = jest.fn(held.check);
    const { user } = drawPane({ check });
    await press(user, "检查");
    await press(user, "检查");
    expect(check).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "检查" }));
    act(() => held.finish(checkResult([issue("D6")])));
    expect(await screen.findByRole("button", { name: "重新检查" })).toBe(document.activeElement);
  });

  test.each([
    [new WorkbookError("cell-edit", "有单元格正在编辑。"), "有单元格正在编辑。"],
    [new Error("boom"), "没有完成，请再试一次。（boom）"],
  ])("a failure is one sentence: %s", async (failure, sentence) => {
    const { user } = drawPane({ check: () => Promise.reject(failure) });
    await press(user, "检查");
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByRole("button", { name: "检查" })).toBeTruthy();
  });

  test("a failure to restore is told even after 取消", async () => {
    const check = (_port: unknown, { signal }: CommandSettings): Promise<CheckResult> =>
      new Promise((_resolve, reject) =>
        signal?.addEventListener("abort", () =>
          reject(new WorkbookError("not-restored", "没能全部恢复。"))
        )
      );
    const { user } = drawPane({ check });
    await press(user, "检查");
    await press(user, "取消");
    expect(await screen.findByText("没能全部恢复。")).toBeTruthy();
  });

  test("speaks English", async () => {
    const check = () =>
      Promise.resolve(checkResult([issue("D6"), issue("E6", { severity: "hint" })]));
    const { user } = drawPane({ check }, { locale: "en-US" });
    for (const name of ["Check", "Score", "Report"]) {
      expect(screen.getByRole("tab", { name })).toBeTruthy();
    }
    await press(user, "Check");
    expect(await screen.findByRole("button", { name: "Errors: 1" })).toBeTruthy();
    expect(rowTexts()[0]).toMatch(/^Error/);
    expect(screen.getByText("Scheme: 国家")).toBeTruthy();
  });

  test("arrow keys walk over the places and open them; one tab is in the tab order", async () => {
    const { user } = drawPane({});
    const tab = (name: string) => screen.getByRole("tab", { name });
    act(() => tab("检查").focus());
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(tab("评分"));
    expect(await screen.findByRole("button", { name: "计算得分" })).toBeTruthy();
    await user.keyboard("{End}{ArrowRight}{ArrowLeft}");
    expect(document.activeElement).toBe(tab("校对"));
    await user.keyboard("{Home}");
    const [first, ...others] = screen.getAllByRole("tab").map((each) => each.tabIndex);
    expect([first, new Set(others)]).toEqual([0, new Set([-1])]);
  });

  test("tabs without room stand behind ⋯ under the heading of their group", async () => {
    const top = jest.spyOn(HTMLElement.prototype, "offsetTop", "get").mockImplementation(function (
      this: HTMLElement
    ) {
      return ["检查", "评分"].includes(this.textContent ?? "") ? 0 : 36;
    });
    try {
      const { user } = drawPane({});
      await waitFor(() =>
        expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual([
          "检查",
          "评分",
        ])
      );
      await press(user, "更多");
      const bureau = screen.getByRole("group", { name: "财政管理" });
      await user.click(within(bureau).getByRole("menuitem", { name: "年报" }));
      expect(await screen.findByRole("button", { name: "生成年报" })).toBeTruthy();
      expect(screen.getByRole("button", { name: "年报, 更多" })).toBeTruthy();
    } finally {
      top.mockRestore();
    }
  });

  test("the head follows the selected sheet", async () => {
    const forms = ["甲", "乙"].map((project) => ({
      sheet: `表${project}`,
      kind: "self-eval" as const,
      range: "A1:I30",
      title: `自评表${project}`,
      project,
    }));
    const { user, port } = drawPane({
      check: () => Promise.resolve(checkResult([issue("D6")], { forms })),
    });
    await press(user, "检查");
    const title = () => screen.getByRole("heading", { level: 1 }).textContent;
    await waitFor(() => expect(title()).toBe("自评表甲"));
    act(() => port.moved?.({ sheet: "表乙", address: "C3" }));
    expect(title()).toBe("自评表乙");
    act(() => port.moved?.({ sheet: "表甲", address: "" }));
    expect(title()).toBe("自评表甲");
    act(() => port.moved?.({ sheet: "封面", address: "A1" }));
    expect(title()).toBe("封面");
    expect(screen.getByText("这张工作表上没有绩效表")).toBeTruthy();
  });

  test("the ribbon opens a place and begins, also before the pane was drawn", async () => {
    const check = jest.fn(() => Promise.resolve(checkResult([])));
    const score = jest.fn(() => Promise.resolve({ forms: [], formless: [] }));
    requestPlace({ place: "score", run: true });
    drawPane({ check, score });
    await waitFor(() => expect(score).toHaveBeenCalledTimes(1));
    expect(screen.getByRole("tab", { name: "评分" }).getAttribute("aria-selected")).toBe("true");
    act(() => requestPlace({ place: "check", run: true }));
    await waitFor(() => expect(check).toHaveBeenCalledTimes(1));
    expect(screen.getByRole("tab", { name: "检查" }).getAttribute("aria-selected")).toBe("true");
  });

  test("checks although the host has no events", async () => {
    const port = new HandMadePort();
    port.onEdited = () => Promise.reject(new Error("ApiNotFound"));
    port.onSelected = () => Promise.reject(new Error("ApiNotFound"));
    const { user } = drawPane(
      { check: () => Promise.resolve(checkResult([issue("D6")])) },
      { port }
    );
    await press(user, "检查");
    await waitFor(() => expect(rowTexts()).toHaveLength(1));
  });
});
