/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { FormulaCount } from "../../../src/core/formulas/formula-cells";
import type { Plan } from "../../../src/core/plan/plan";
import { drawPane, press } from "../../support/draw-pane";

const count: FormulaCount = { all: 12, lost: 2, errors: 1, waiting: 0, protectedSheets: [] };

const plan = (title: string, content: string): Plan => ({
  title,
  actions: [{ kind: "write", sheet: "自评表", address: "I5", values: [[content]] }],
});

async function openFormulas(
  given: Parameters<typeof drawPane>[0] = {}
): Promise<ReturnType<typeof drawPane>> {
  const drawn = drawPane({ countFormulas: () => Promise.resolve(count), ...given });
  await drawn.user.click(screen.getByRole("button", { name: "更多" }));
  await drawn.user.click(await screen.findByRole("menuitem", { name: "公式" }));
  await screen.findByText("12 个 PERF 公式");
  return drawn;
}

test("the place counts the formulas and lists every function with an example", async () => {
  await openFormulas();
  expect(screen.getByText("2 个找不到函数")).toBeTruthy();
  expect(screen.getByText("1 个显示错误")).toBeTruthy();
  const list = screen.getByRole("region", { name: "可用的函数" });
  expect(within(list).getAllByRole("listitem")).toHaveLength(17);
  expect(within(list).getByText("PERF.GRADE")).toBeTruthy();
});

test("freezing asks for the chosen scope, shows the plan and what stays, and writes on request", async () => {
  const asked: string[] = [];
  const { user, port } = await openFormulas({
    planFreeze: (_port, _settings, scope) => {
      asked.push(scope);
      return Promise.resolve({
        plan: plan("把 9 个公式转为数值", "优"),
        notes: ["“锁”受保护，3 个公式没有动"],
      });
    },
  });
  await user.selectOptions(screen.getByRole("combobox", { name: "转哪里的公式" }), "选中的单元格");
  await press(user, "转为数值");
  expect(await screen.findByText("把 9 个公式转为数值")).toBeTruthy();
  expect(screen.getByText("“锁”受保护，3 个公式没有动")).toBeTruthy();
  expect(asked).toEqual(["selection"]);
  expect(port.applied).toEqual([]);
  await press(user, "写入");
  expect(port.applied.map(({ title }) => title)).toEqual(["把 9 个公式转为数值"]);
});

test("repairing is offered only where something is lost", async () => {
  const healthy = { ...count, lost: 0 };
  await openFormulas({ countFormulas: () => Promise.resolve(healthy) });
  expect(screen.getByRole("button", { name: "修复公式" }).getAttribute("aria-disabled")).toBe(
    "true"
  );
});

test("an example goes into the selected cell after a preview", async () => {
  const asked: string[] = [];
  const { user, port } = await openFormulas({
    planInsert: (_port, _settings, formula) => {
      asked.push(formula);
      return Promise.resolve(plan("在 I5 写入公式", formula));
    },
  });
  await press(user, "在选中的单元格插入 PERF.GRADE 的例子");
  await press(user, "写入");
  expect(asked).toEqual(["=PERF.GRADE(88.5)"]);
  expect(port.applied[0]?.actions).toEqual([
    { kind: "write", sheet: "自评表", address: "I5", values: [["=PERF.GRADE(88.5)"]] },
  ]);
});
