import { visitor } from "./visit";

jest.setTimeout(90_000);

const { visit } = visitor();

test("the selected row is a form; Enter writes the field and the foot takes it back", () =>
  visit({ sample: "se01" }, async (workbench) => {
    const { page, pane } = workbench;
    await workbench.ribbon("评分");
    const scored = await workbench.perf("score");
    const { cell, name } = scored.forms[0]!.indicators[0]!;
    const { sheet } = scored.forms[0]!;
    await pane.getByRole("tab", { name: "指标" }).click();
    await page.evaluate(
      ([s, a]) => window.workbench!.select(s as string, a as string),
      [sheet, cell]
    );
    await workbench.idle();
    const score = pane.getByRole("textbox", { name: "得分" });
    await score.waitFor();
    expect(await pane.getByRole("textbox", { name: "三级指标" }).inputValue()).toBe(name);
    const before = (await workbench.cell(sheet, cell)).value;
    await score.fill("1");
    await score.press("Enter");
    await workbench.idle();
    expect((await workbench.cell(sheet, cell)).value).toBe(1);
    await workbench.press(/^撤销/);
    await workbench.idle();
    expect((await workbench.cell(sheet, cell)).value).toBe(before);
  }));

test("a draft waits while an indicator is added to a printed form, and one undo takes the row out", () =>
  visit({ sample: "se01" }, async (workbench) => {
    const { page, pane } = workbench;
    const select = async (address: string) => {
      await page.evaluate((a) => window.workbench!.select("自评表", a), address);
      await workbench.idle();
    };
    const field = (name: string) => pane.getByRole("textbox", { name, exact: true });
    const values = () =>
      page.evaluate(() =>
        Array.from({ length: 24 }, (_, at) =>
          ["C", "D", "G", "H"].map((column) => {
            const { formula, text } = window.workbench!.cell("自评表", `${column}${at + 1}`);
            return [formula, text];
          })
        )
      );
    const before = await values();
    await pane.getByRole("tab", { name: "指标" }).click();
    await select("D15");
    await field("三级指标").fill("经费使用合规性");
    await select("D16");
    await pane.getByText("还有没写入表格的输入").waitFor();
    await workbench.press("新增指标");
    await field("三级指标").fill("按时提交率");
    await field("分值").fill("5");
    await field("分值").press("Enter");
    await pane.getByText("插入整行，成为第 17 行", { exact: false }).waitFor();
    expect(await values()).toEqual(before);
    await workbench.press("写入");
    await workbench.idle();
    expect((await workbench.cell("自评表", "D17")).value).toBe("按时提交率");
    expect((await workbench.cell("自评表", "D18")).value).toBe(before[16]![1]![1]);
    await workbench.press(/^撤销/);
    await workbench.idle();
    expect(await values()).toEqual(before);
    await workbench.press("回到这一条");
    await workbench.idle();
    expect(await field("三级指标").inputValue()).toBe("经费使用合规性");
    expect((await workbench.cell("自评表", "D15")).value).not.toBe("经费使用合规性");
  }));
