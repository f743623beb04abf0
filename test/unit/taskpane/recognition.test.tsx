/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { requestPlace } from "../../../src/commands/place-request";
import type { RecogniseResult } from "../../../src/commands/results";
import type { RecognisedSummary } from "../../../src/core/forms/form";
import { firstPlace, mayChangeForms } from "../../../src/taskpane/shell/known-forms";
import { checkResult, drawPane, issue, press } from "../../support/draw-pane";
import { HandMadePort } from "../../support/hand-made-port";

const form: RecognisedSummary = {
  sheet: "自评表",
  kind: "self-eval",
  range: "A1:I30",
  title: "项目支出绩效自评表",
  project: "道路提升改造",
  year: 2024,
};
const register: RecognisedSummary = {
  sheet: "重点评价",
  kind: "register:evaluation",
  range: "A2:F32",
  title: "2024 年重点评价结果",
  year: 2024,
};
const found = (...forms: readonly RecognisedSummary[]): RecogniseResult => ({
  forms,
  sheets: ["封面", ...forms.map(({ sheet }) => sheet)],
  activeSheet: forms[0]?.sheet ?? "封面",
});
const title = () => screen.getByRole("heading", { level: 1 }).textContent;
const openPlace = () => screen.getByRole("tab", { selected: true }).textContent;

function opened(...results: readonly RecogniseResult[]) {
  const rest = [...results];
  const recognise = jest.fn((_port: unknown, _settings: unknown) =>
    Promise.resolve(rest.length > 1 ? rest.shift()! : rest[0]!)
  );
  return { ...drawPane({ recognise }), recognise };
}

describe("at the start", () => {
  test("the head names the form with project and year; nothing is selected or checked", async () => {
    const { port } = opened(found(form));
    await waitFor(() => expect(title()).toBe("项目支出绩效自评表"));
    expect(screen.getByText("道路提升改造")).toBeTruthy();
    expect(screen.getByText("· 2024 年度")).toBeTruthy();
    expect(port.selected).toEqual([]);
    expect(openPlace()).toBe("检查");
  });

  test("a register opens 年报, and its year is not said twice", async () => {
    opened(found(register));
    await waitFor(() => expect(openPlace()).toBe("年报"));
    expect(title()).toBe("2024 年重点评价结果");
    expect(screen.getByText("工作表“重点评价”")).toBeTruthy();
    expect(screen.queryByText(/2024 年度/)).toBeNull();
  });

  test("a workbook without forms says so in every place before anything is pressed", async () => {
    const { user } = opened(found());
    expect(await screen.findByRole("heading", { name: "没有找到绩效表" })).toBeTruthy();
    expect(title()).toBe("封面");
    await user.click(screen.getByRole("tab", { name: "评分" }));
    expect(await screen.findByRole("heading", { name: "没有可以评分的表" })).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: "年报" }));
    expect(await screen.findByRole("heading", { name: "没有找到评价结果台账" })).toBeTruthy();
  });

  test("a register is no form to check, and leads to 年报", async () => {
    const { user } = opened(found(register));
    await waitFor(() => expect(openPlace()).toBe("年报"));
    expect(screen.queryByRole("heading", { name: "没有找到评价结果台账" })).toBeNull();
    await user.click(screen.getByRole("tab", { name: "检查" }));
    expect(await screen.findByText(/台账“2024 年重点评价结果”/)).toBeTruthy();
    await press(user, "年报");
    expect(openPlace()).toBe("年报");
  });

  test("a workbook that cannot be read yet disturbs nobody, and the next sheet is another try", async () => {
    const recognise = jest
      .fn<Promise<RecogniseResult>, unknown[]>()
      .mockRejectedValueOnce(new Error("a cell is being edited"))
      .mockResolvedValue(found(form));
    const { port } = drawPane({ recognise });
    await waitFor(() => expect(recognise).toHaveBeenCalledTimes(1));
    expect(title()).toBe("正在识别工作簿");
    expect(screen.queryByRole("alert")).toBeNull();
    act(() => port.moved?.({ sheet: "自评表", address: "B2" }));
    await waitFor(() => expect(title()).toBe("项目支出绩效自评表"));
  });
});

describe("a page that nobody sees", () => {
  test("reads nothing until it is shown", async () => {
    const visibility = jest.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    const { recognise } = opened(found(form));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(recognise).not.toHaveBeenCalled();
    visibility.mockRestore();
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    await waitFor(() => expect(title()).toBe("项目支出绩效自评表"));
    expect(recognise).toHaveBeenCalledTimes(1);
  });
});

describe("the first place", () => {
  test.each([
    [found(form, register), "check"],
    [found(register, form), "report"],
    [{ ...found(form, register), activeSheet: "封面" }, "check"],
    [{ ...found(register), activeSheet: undefined }, "report"],
    [found(), "check"],
  ])("case %#", (result, place) => expect(firstPlace(result)).toBe(place));

  test("stays what the user chose", async () => {
    let answer: (result: RecogniseResult) => void = () => undefined;
    const recognise = () => new Promise<RecogniseResult>((resolve) => (answer = resolve));
    const { user } = drawPane({ recognise });
    await user.click(screen.getByRole("tab", { name: "评分" }));
    await user.click(screen.getByRole("tab", { name: "检查" }));
    await act(async () => answer(found(register)));
    expect(openPlace()).toBe("检查");
    expect(title()).toBe("2024 年重点评价结果");
  });

  test("stays what the ribbon chose; 年报 names the register wherever the selection is", async () => {
    requestPlace({ place: "report", run: true });
    opened({ ...found(form, register) });
    await waitFor(() => expect(title()).toBe("2024 年重点评价结果"));
    expect(openPlace()).toBe("年报");
  });

  test("does not change again later", async () => {
    const { user, port } = opened(found(form), found(register));
    await waitFor(() => expect(title()).toBe("项目支出绩效自评表"));
    act(() => port.moved?.({ sheet: "重点评价", address: "A1" }));
    await waitFor(() => expect(title()).toBe("2024 年重点评价结果"));
    expect(openPlace()).toBe("检查");
    await user.click(screen.getByRole("tab", { name: "年报" }));
    expect(openPlace()).toBe("年报");
  });
});

describe("when the workbook changes", () => {
  test("a sheet that is new is looked at, a known one is not read again", async () => {
    const { port, recognise } = opened(found(form), found(form, register));
    await waitFor(() => expect(title()).toBe("项目支出绩效自评表"));
    act(() => port.moved?.({ sheet: "封面", address: "A1" }));
    expect(title()).toBe("封面");
    expect(recognise).toHaveBeenCalledTimes(1);
    act(() => port.moved?.({ sheet: "重点评价", address: "C5" }));
    await waitFor(() => expect(title()).toBe("2024 年重点评价结果"));
    expect(recognise).toHaveBeenCalledTimes(2);
  });

  test("an edited head gives the new name, on this sheet only", async () => {
    const renamed = { ...form, project: "桥梁维修" };
    const { port, recognise } = opened(found(form, register), {
      forms: [renamed],
      sheets: ["自评表"],
      activeSheet: "自评表",
    });
    await waitFor(() => expect(screen.getByText("道路提升改造")).toBeTruthy());
    act(() => port.edited?.());
    expect(await screen.findByText("桥梁维修")).toBeTruthy();
    expect(recognise.mock.calls[1]![1]).toMatchObject({ scope: "sheet" });
    act(() => port.moved?.({ sheet: "重点评价", address: "C5" }));
    expect(title()).toBe("2024 年重点评价结果");
  });

  test("a check brings the names up to date too", async () => {
    const port = new HandMadePort();
    const { user } = drawPane(
      {
        recognise: () => Promise.resolve(found(form)),
        check: () =>
          Promise.resolve(
            checkResult([issue("D6")], { forms: [{ ...form, title: "部门整体支出绩效自评表" }] })
          ),
      },
      { port }
    );
    await waitFor(() => expect(title()).toBe("项目支出绩效自评表"));
    await press(user, "检查");
    await waitFor(() => expect(title()).toBe("部门整体支出绩效自评表"));
  });

  test.each([
    ["自评表", "C3", true],
    ["自评表", "H24", false],
    ["自评表", "A1:I30", true],
    ["自评表", "3:5", true],
    ["封面", "H24", true],
    ["自评表", "", true],
  ])("an edit of %s!%s may rename a form: %p", (sheet, address, may) => {
    expect(mayChangeForms({ forms: [form], sheets: [] }, { sheet, address })).toBe(may);
  });
});
