import { readFileSync } from "node:fs";
import path from "node:path";
import * as XLSX from "@e965/xlsx";
import { faultless, printedRows, type PrintedForm } from "../support/printed-form";
import { visitor } from "./visit";

jest.setTimeout(120_000);

const { visit } = visitor();

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const upload = (name: string, buffer: Uint8Array) => ({
  name,
  mimeType: TYPE,
  buffer: Buffer.from(buffer),
});

function form(name: string, change: Partial<PrintedForm>, bookType: XLSX.BookType = "xlsx") {
  const rows = printedRows({ ...faultless, ...change }).map((row) => [...row]);
  const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows), "自评表");
  return upload(name, XLSX.write(book, { type: "buffer", bookType }) as Uint8Array);
}

test("files are read in threads, checked, merged into the registers and taken back", () =>
  visit({ sample: "bureau-shangdang-2024" }, async (workbench) => {
    const { pane } = workbench;
    await workbench.ribbon("收集");
    const input = pane.getByLabel("选择收回来的工作簿");
    await input.setInputFiles([
      form("01 校舍维修.xlsx", { project: "校舍维修", unit: "预算部门01" }),
      form("02 旧格式.xls", { project: "设备购置", unit: "预算部门02" }, "biff8"),
      form("03 写错单位.xlsx", { project: "道路养护", unit: "预算部门003" }),
      upload("04 坏文件.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])),
      upload("05 空文件.xlsx", new Uint8Array()),
      upload("06 说明.xlsx", readFileSync(path.join(__dirname, "../fixtures/libreoffice.xlsx"))),
    ]);
    await pane.getByText("读了 6 个文件").waitFor();
    await pane.getByRole("button", { name: /不是绩效表 1/ }).waitFor();
    await pane.getByRole("button", { name: /读不了 2/ }).waitFor();
    expect(await pane.getByText(/80 个单位没有交/).count()).toBe(1);

    await workbench.press("并入台账");
    await pane.getByText(/^并入台账：新增 2 行/).waitFor();
    await workbench.press("写入");
    await workbench.idle();
    expect((await workbench.cell("收集情况", "A1")).text).toBe("收集情况");
    await workbench.press(/^撤销/);
    await workbench.idle();
    expect((await workbench.cell("收集情况", "A1").catch(() => ({ text: "" }))).text).toBe("");
  }));
