/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import path from "node:path";
import { importLastYear } from "../../../src/commands/last-year";
import { rollOverWorkbook } from "../../../src/commands/roll-over";
import { readYears } from "../../../src/commands/years";
import { HandMadePort } from "../../support/hand-made-port";
import { drawPane, press } from "../../support/draw-pane";
import { sheetOf, workbookOf } from "../registers/workbook-of";

const units = sheetOf("单位名录", [
  ["2024年单位名录"],
  ["序号", "单位编码", "预算单位", "一级部门"],
  [1, "001", "区教育局", "是"],
]);
const saved: Blob[] = [];

beforeAll(() => {
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob);
    return "blob:test";
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
});

async function openYears(locale: "zh-CN" | "en-US" = "zh-CN", empty = false) {
  const port = new HandMadePort();
  port.content = workbookOf(empty ? sheetOf("Sheet1", [["随手记"]]) : units);
  const drawn = drawPane(
    { readYears, importLastYear, rollOver: rollOverWorkbook },
    { port, locale }
  );
  await press(drawn.user, locale === "zh-CN" ? /更多/ : /More/);
  await drawn.user.click(
    await screen.findByRole("menuitem", { name: locale === "zh-CN" ? "跨年" : "Years" })
  );
  return drawn;
}

describe("the place 跨年", () => {
  test("last year's workbook becomes a sheet after a preview", async () => {
    const { user, port } = await openYears();
    const bytes = readFileSync(
      path.join(__dirname, "../../../templates/samples/bureau-lvliang-2024.xlsx")
    );
    const file = new File([new Uint8Array(bytes)], "2023.xlsx");
    file.arrayBuffer = () => Promise.resolve(new Uint8Array(bytes).buffer);
    await screen.findByRole("button", { name: "选择上年工作簿" });
    await user.upload(screen.getByLabelText("上年工作簿文件"), file);
    await press(user, "写入");
    expect(port.applied.map(({ title }) => title)).toEqual([
      expect.stringMatching(/^写入“上年数据”：\d+ 个数，0 个单位$/),
    ]);
  });

  test("a new year is saved as a file and says what became of each register", async () => {
    const { user } = await openYears();
    await press(user, "另存新年度工作簿");
    const list = await screen.findByRole("list", { name: "各台账的结转" });
    expect(within(list).getAllByRole("listitem")[0]?.textContent).toBe("单位名录保留 1 行");
    expect(saved).toHaveLength(1);
    expect(saved[0]?.size).toBeGreaterThan(1000);
    expect(screen.getAllByText("已保存“2025年绩效管理台账.xlsx”").length).toBeGreaterThan(0);
  });

  test("a year that is not later cannot be saved", async () => {
    const { user } = await openYears("en-US");
    const year = await screen.findByRole("textbox", { name: "New year" });
    await user.clear(year);
    await user.type(year, "2024");
    expect(screen.getByText("Four digits, later than 2024.")).toBeTruthy();
    const button = screen.getByRole("button", { name: "Save the new workbook" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
  });

  test("without registers it leads to the place that makes them", async () => {
    const { user } = await openYears("zh-CN", true);
    await press(user, "去台账");
    expect(screen.getByRole("tab", { name: "台账" }).getAttribute("aria-selected")).toBe("true");
  });
});
