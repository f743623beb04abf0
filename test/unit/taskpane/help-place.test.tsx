/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { places } from "../../../src/taskpane/places";
import { guides } from "../../../src/taskpane/help/guides";
import { version } from "../../../package.json";
import { checkResult, drawPane, press } from "../../support/draw-pane";

async function openHelp(
  given: Parameters<typeof drawPane>[0] = {},
  locale: "zh-CN" | "en-US" = "zh-CN"
): Promise<ReturnType<typeof drawPane>> {
  const drawn = drawPane(given, { locale });
  const [more, help] = locale === "zh-CN" ? ["更多", "帮助"] : ["More", "Help"];
  await drawn.user.click(screen.getByRole("button", { name: more }));
  await drawn.user.click(await screen.findByRole("menuitem", { name: help }));
  return drawn;
}

test("a workbook with forms begins with 检查, and the button opens it", async () => {
  const { forms } = checkResult([]);
  const { user } = await openHelp({
    recognise: () => Promise.resolve({ forms, formless: [], sheets: ["自评表"] } as never),
  });
  const start = await screen.findByRole("region", { name: "从这里开始" });
  expect(await within(start).findByText(/先检查/)).toBeTruthy();
  await user.click(within(start).getByRole("button", { name: "打开检查" }));
  expect(screen.getByRole("tab", { name: "检查" }).getAttribute("aria-selected")).toBe("true");
});

test("a workbook of registers begins with 年报", async () => {
  const forms = [{ sheet: "自评", kind: "register:self-eval", range: "A1:H9", title: "自评台账" }];
  await openHelp({
    recognise: () => Promise.resolve({ forms, formless: [], sheets: ["自评"] } as never),
  });
  const start = await screen.findByRole("region", { name: "从这里开始" });
  expect(await within(start).findByRole("button", { name: "打开年报" })).toBeTruthy();
});

test("every place a guide leads to exists", () => {
  const known = new Set(places.map(({ place }) => place));
  const asked = guides.flatMap(({ steps }) => steps.flatMap(({ place }) => place ?? []));
  expect(asked.filter((place) => !known.has(place))).toEqual([]);
});

test("the versions can be copied, or selected by hand where the clipboard is closed", async () => {
  const { user } = await openHelp();
  await screen.findByText(`预算绩效助手 ${version}`);
  await press(user, "复制版本信息");
  expect(await screen.findByText("已复制。")).toBeTruthy();
  expect(await navigator.clipboard.readText()).toContain(`PERF for Excel ${version}`);
  const closed = jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
  await press(user, "复制版本信息");
  const area = await screen.findByRole("textbox", { name: "版本信息" });
  expect((area as HTMLTextAreaElement).value).toContain(version);
  closed.mockRestore();
});

test("it speaks English", async () => {
  await openHelp({}, "en-US");
  expect(await screen.findByRole("region", { name: "Keyboard" })).toBeTruthy();
});
