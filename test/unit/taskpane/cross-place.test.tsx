/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { readCross } from "../../../src/commands/cross";
import { HandMadePort } from "../../support/hand-made-port";
import { drawPane, press } from "../../support/draw-pane";
import { sheetOf, workbookOf } from "../registers/workbook-of";

const projects = sheetOf("项目库", [
  ["2024年项目库"],
  ["项目名称", "预算单位", "主管部门", "预算本", "全年预算数"],
  ["甲", "一中", "教育局", "一般公共预算", 10],
  ["乙", "水利局", "水利局", "政府性基金预算", 20],
]);

async function openCross(locale: "zh-CN" | "en-US" = "zh-CN", sheet = projects) {
  const port = new HandMadePort();
  port.content = workbookOf(sheet);
  const drawn = drawPane({ readCross }, { port, locale });
  await press(drawn.user, locale === "zh-CN" ? /更多/ : /More/);
  await drawn.user.click(
    await screen.findByRole("menuitem", { name: locale === "zh-CN" ? "交叉表" : "Cross tables" })
  );
  return drawn;
}

const rows = async (name = "交叉表预览") => {
  const table = within(await screen.findByRole("region", { name })).getByRole("table");
  return within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));
};

describe("the place 交叉表", () => {
  test("shows the table at once, another choice another one, and writes it after a preview", async () => {
    const { user, port } = await openCross();
    await user.selectOptions(await screen.findByRole("combobox", { name: "列" }), "预算本");
    expect(await rows()).toContainEqual(["教育局", "1", "0", "1"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "统计什么" }), "资金");
    expect(await rows()).toContainEqual(["水利局", "", "20", "20"]);
    await press(user, "写入工作表");
    await press(user, "写入");
    expect(port.applied[0]?.title).toMatch(/^写入“交叉表 项目库/);
  });

  test("without last year's figures it leads to the place that brings them", async () => {
    const { user } = await openCross("en-US");
    const columns = await screen.findByRole("combobox", { name: "Columns" });
    await user.selectOptions(columns, "Year on year");
    expect(await screen.findByRole("button", { name: "Go to Years" })).toBeTruthy();
  });

  test("without registers it says what is needed", async () => {
    await openCross("zh-CN", sheetOf("Sheet1", [["随手记"]]));
    expect(await screen.findByRole("heading", { name: "没有可统计的台账" })).toBeTruthy();
  });
});
