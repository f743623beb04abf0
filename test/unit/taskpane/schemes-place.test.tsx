/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { requestPlace } from "../../../src/commands/place-request";
import { setCurrentSchemes } from "../../../src/core/schemes/current-schemes";
import { nationalScheme } from "../../../src/core/schemes/national";
import {
  schemeFile,
  schemesSection,
  workbookSchemes,
} from "../../../src/core/schemes/stored-schemes";
import { writeSection } from "../../../src/core/state/state-section";
import { HandMadePort } from "../../support/hand-made-port";
import { checkResult, drawPane, issue, press } from "../../support/draw-pane";

afterEach(() => setCurrentSchemes({ own: [], scheme: nationalScheme }));

const own = { ...nationalScheme, name: "本市" };
function portWith(...schemes: unknown[]): HandMadePort {
  const port = new HandMadePort();
  port.stored = { schemes: writeSection(schemesSection, { chosen: "本市", own: schemes }) };
  return port;
}
function open(port = new HandMadePort(), locale: "zh-CN" | "en-US" = "zh-CN") {
  requestPlace({ place: "schemes", run: false });
  return drawPane({ check: () => Promise.resolve(checkResult([issue("D6")])) }, { port, locale });
}
const kept = (port: HandMadePort) => workbookSchemes(port.stored);
const chip = (name: string) => screen.findByRole("button", { name: `方案：${name}` });
const field = (name: string | RegExp) => screen.findByRole<HTMLInputElement>("textbox", { name });

describe("the schemes of a workbook", () => {
  test("the chip opens them, one is chosen, and what was checked is stale", async () => {
    const { user, port } = drawPane({ check: () => Promise.resolve(checkResult([issue("D6")])) });
    await press(user, "检查");
    await user.click(await chip("国家"));
    await user.click(await screen.findByRole("radio", { name: "大祥区" }));
    await chip("大祥区");
    expect(kept(port).scheme.name).toBe("大祥区");
    await press(user, "撤销");
    await chip("国家");
    expect(kept(port).scheme.name).toBe("国家");
    await user.click(screen.getByRole("tab", { name: "检查" }));
    expect(await screen.findByText("检查后已修改")).toBeTruthy();
  });

  test("they are behind ⋯, by keyboard too", async () => {
    const { user } = drawPane({});
    screen.getByRole("button", { name: "更多" }).focus();
    await user.keyboard("{Enter}");
    const [first, ...others] = await screen.findAllByRole("menuitem");
    expect(document.activeElement).toBe(first);
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "更多" }));
    await user.keyboard("{Enter}");
    const down = others.findIndex(({ textContent }) => textContent === "方案") + 1;
    await user.keyboard(`{ArrowDown>${down}/}`);
    expect(document.activeElement).toBe(screen.getByRole("menuitem", { name: "方案" }));
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("radiogroup", { name: "选用方案" })).toBeTruthy();
  });

  test("a built-in one is duplicated, changed with a preview, and kept", async () => {
    const { user, port } = open();
    await press(user, "复制并修改");
    const grades = await screen.findByRole("group", { name: "等级" });
    const bounds = within(grades).getAllByRole<HTMLInputElement>("textbox", { name: "下限（含）" });
    const preview = screen.getByRole("group", { name: "试算" });
    expect(preview.textContent).toMatch(/→ 良.*→ 红/);

    await user.clear(bounds[1]!);
    await user.type(bounds[1]!, "九十五");
    expect(
      await screen.findByText("“等级第 2 行的下限（含）”要填 0 到 100 分之间的数")
    ).toBeTruthy();
    expect(bounds[1]!.getAttribute("aria-invalid")).toBe("true");
    expect(preview.textContent).toBe("改好标红的地方再看");
    await user.clear(bounds[1]!);
    await user.type(bounds[1]!, "95");
    expect(await screen.findByText("“等级”要从高到低排列，下限不能重复")).toBeTruthy();
    await user.clear(bounds[1]!);
    await user.type(bounds[1]!, "８９");
    expect(preview.textContent).toMatch(/→ 中/);

    // Another place is looked at; what was typed is still there.
    await user.click(screen.getByRole("tab", { name: "检查" }));
    await user.click(await chip("国家"));
    expect(await screen.findByText("有未保存的改动")).toBeTruthy();
    await press(user, "保存");
    await screen.findAllByText("已保存“国家 2”。");
    expect(kept(port).own.map(({ name, grades: bands }) => [name, bands[1]?.from])).toEqual([
      ["国家 2", 89],
    ]);
    expect(kept(port).scheme.name).toBe("国家");
  });

  test("rows are added, moved by keyboard and removed", async () => {
    const { user } = open(portWith(own));
    await press(user, "修改“本市”");
    const grades = await screen.findByRole("group", { name: "等级" });
    const names = () =>
      within(grades)
        .getAllByRole<HTMLInputElement>("textbox", { name: "名称" })
        .map(({ value }) => value);
    within(grades).getAllByRole("textbox", { name: "名称" })[1]!.focus();
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(names()).toEqual(["良", "优", "中", "差"]);
    await user.click(within(grades).getByRole("button", { name: "删除第 4 行" }));
    await user.click(within(grades).getByRole("button", { name: "加一行" }));
    expect(names()).toEqual(["良", "优", "中", ""]);
    await press(user, "放弃改动");
    expect(names()).toEqual(["优", "良", "中", "差"]);
  });

  test("a design of weights is chosen, a rule is found and switched off", async () => {
    const { user, port } = open(portWith(own));
    await press(user, "修改“本市”");
    await press(user, /^权重/);
    await user.selectOptions(screen.getByRole("combobox", { name: "常用权重" }), "20+80");
    expect((await field("预算执行率分值")).value).toBe("20");
    await press(user, /^规则(?!界)/);
    await user.type(await screen.findByRole("searchbox"), "A08");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "总额与各项之和不一致" }),
      "停用"
    );
    await press(user, "保存");
    await screen.findAllByText("已保存“本市”。");
    expect(kept(port).scheme).toMatchObject({
      weights: { execution: 20, indicators: 80, dimensions: [] },
      rules: { A08: "off" },
    });
  });

  test("a scheme is imported from text; a broken one changes nothing", async () => {
    const { user, port } = open();
    await press(user, "导入");
    const area = await field("方案文字");
    await user.click(area);
    await user.paste('{"name":"某县","monitoring":{"cutOffMonth":13}}');
    await user.click(screen.getAllByRole("button", { name: "导入" })[1]!);
    expect(await screen.findByText("“监控截止月”要填 1 到 12 之间的整数")).toBeTruthy();
    expect(kept(port).own).toEqual([]);
    await user.clear(area);
    await user.paste(schemeFile({ ...nationalScheme, name: "某县" }));
    await user.click(screen.getAllByRole("button", { name: "导入" })[1]!);
    await screen.findAllByText("已导入“某县”。");
    expect(kept(port).own.map(({ name }) => name)).toEqual(["某县"]);
  });

  test("a broken stored scheme is named in one sentence and only goes when asked to", async () => {
    const { user, port } = open(portWith({ ...own, name: "坏", maximumWeight: "x" }, own));
    expect(
      await screen.findByText("方案“坏”不能用：“单条指标最高分值”要填 0 到 100 分之间的数。")
    ).toBeTruthy();
    await user.click(screen.getAllByRole("button", { name: "删除" })[0]!);
    await waitFor(() => expect(kept(port).broken).toEqual([]));
    expect(kept(port).own.map(({ name }) => name)).toEqual(["本市"]);
  });

  test("speaks English", async () => {
    const { user } = open(undefined, "en-US");
    await press(user, "View 国家");
    expect(await screen.findByRole("button", { name: /^Grades/ })).toBeTruthy();
    await press(user, /^Weights/);
    expect((await field("Points of the execution rate")).readOnly).toBe(true);
  });
});
