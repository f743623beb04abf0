/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { unzipSync } from "fflate";
import { makeBlank, makePack, readOffers } from "../../../src/commands/pack";
import { readStamp } from "../../../src/core/templates/stamp";
import { readBook } from "../../../src/files/read-book";
import { drawPane, press } from "../../support/draw-pane";
import { HandMadePort } from "../../support/hand-made-port";
import { sheetOf, workbookOf } from "../registers/workbook-of";

const units = sheetOf("单位名录", [
  ["2025年单位名录"],
  ["序号", "单位编码", "预算单位"],
  [1, "001", "区教育局"],
  [2, "002", "区水务局"],
]);
const projects = sheetOf("项目库", [
  ["2025年项目库（万元）"],
  ["序号", "项目编码", "项目名称", "预算单位", "年初预算数", "全年预算数"],
  [1, "P1", "校舍维修", "区教育局", 100, 120],
  [2, "P2", "营养改善", "区教育局", 50, 50],
]);

const saved: { name: string; blob: Blob }[] = [];
beforeEach(() => saved.splice(0));
beforeAll(() => {
  let last: Blob | undefined;
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return "blob:test";
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: last! });
  };
});

async function openTemplates(empty = false, locale: "zh-CN" | "en-US" = "zh-CN") {
  const port = new HandMadePort();
  port.content = empty ? workbookOf(sheetOf("Sheet1", [["随手记"]])) : workbookOf(units, projects);
  const drawn = drawPane({ readOffers, makePack, makeBlank }, { port, locale });
  await press(drawn.user, locale === "zh-CN" ? /更多/ : /More/);
  const name = locale === "zh-CN" ? "模板" : "Templates";
  await drawn.user.click(await screen.findByRole("menuitem", { name }));
  return drawn;
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> =>
  new Uint8Array(
    await new Promise<ArrayBuffer>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.readAsArrayBuffer(blob);
    })
  );

describe("the place 模板", () => {
  test("says what goes out and who is left out, and packs it", async () => {
    const { user, port } = await openTemplates();
    await screen.findByText(/1 个单位各一个工作簿，共 2 张表/);
    expect(screen.getByText("1 个单位没有项目，不发：区水务局")).toBeTruthy();
    await user.type(screen.getByLabelText(/截止日/), "2025-07-31");
    await press(user, "打包下载");
    await screen.findAllByText(/已保存“项目支出绩效自评表_2025.zip”，1 个工作簿/);
    expect(saved.map(({ name }) => name)).toEqual(["项目支出绩效自评表_2025.zip"]);
    const files = unzipSync(await bytesOf(saved[0]!.blob));
    expect(Object.keys(files)).toEqual(["001_区教育局_项目支出绩效自评表_2025.xlsx"]);
    const read = readBook(Object.values(files)[0]!, { hidden: true });
    const sheets = "snapshot" in read ? read.snapshot.sheets : [];
    expect(readStamp(sheets)).toMatchObject({ unitCode: "001", deadline: "2025-07-31" });
    expect(sheets.map(({ name }) => name)).toEqual([
      "填表说明",
      "校舍维修",
      "营养改善",
      "填写示例",
      "_perf",
    ]);
    expect(port.applied).toEqual([]);
  });

  test("a form once per unit goes to all of them", async () => {
    const { user } = await openTemplates();
    await user.selectOptions(await screen.findByLabelText("发哪张表"), "部门整体支出绩效自评表");
    expect(await screen.findByText(/2 个单位各一个工作簿，共 2 张表/)).toBeTruthy();
    expect(screen.queryByText(/没有项目/)).toBeNull();
  });

  test("without registers there are blank forms, and what a pack needs is said", async () => {
    const { user } = await openTemplates(true);
    expect(await screen.findByText(/这个工作簿里没有单位/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "打包下载" })).toBeNull();
    await user.selectOptions(screen.getByLabelText("发哪张表"), "绩效运行监控表");
    await press(user, "下载空白表");
    await screen.findAllByText("已保存“绩效运行监控表.xlsx”。");
    const read = readBook(await bytesOf(saved[0]!.blob), { hidden: true });
    const sheets = "snapshot" in read ? read.snapshot.sheets : [];
    expect(readStamp(sheets)).toMatchObject({ template: "monitor", unit: "" });
  });

  test("a year that is none holds everything back", async () => {
    const { user } = await openTemplates();
    const year = await screen.findByLabelText("年度");
    await user.clear(year);
    await user.type(year, "25");
    expect(screen.getByText("请填四位年份。")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "打包下载" }));
    expect(saved).toEqual([]);
  });

  test("in English", async () => {
    await openTemplates(false, "en-US");
    expect(await screen.findByText(/1 units get a workbook each, 2 forms in all/)).toBeTruthy();
  });
});
