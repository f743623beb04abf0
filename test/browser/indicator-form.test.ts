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
