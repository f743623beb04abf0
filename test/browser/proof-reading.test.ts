import { visitor } from "./visit";

jest.setTimeout(90_000);

const { visit } = visitor();

const TEXT = "完成自评项目12个，其中“优”的8个，占66.7%，“良”的4个，占33.4%。\n";

test("a file is proof-read in the pane; the findings become a sheet and are taken back", () =>
  visit({ sample: "se01" }, async (workbench) => {
    const { page, pane } = workbench;
    await workbench.place("校对");
    const file = { name: "说明.txt", mimeType: "text/plain", buffer: Buffer.from(TEXT) };
    await pane.getByLabel("选择要校对的文件").setInputFiles(file);
    const wrong = pane.locator("[data-row]", { hasText: "33.3%" });
    await wrong.waitFor();
    expect(await wrong.locator("mark").textContent()).toBe("33.4%");
    await workbench.press("写成工作表");
    await workbench.press("写入");
    const sheets = () => page.evaluate(() => window.workbench!.selection());
    expect((await sheets()).sheet).toBe("校对意见");
    expect((await workbench.cell("校对意见", "I5")).value).toBe("H02");
    await workbench.press(/^撤销/);
    expect((await sheets()).sheet).not.toBe("校对意见");
  }));
