import { planNewRegister } from "../../../src/core/registers/new-register";
import { readRegisters } from "../../../src/core/registers/read-registers";
import { registerSchemas } from "../../../src/core/registers/schemas";
import type { WriteAction } from "../../../src/core/plan/plan";
import { sheetOf, workbookOf } from "../../support/printed-form";

test.each(registerSchemas.map(({ name }) => name))("an empty %s is read as what it is", (name) => {
  const { actions } = planNewRegister(name, new Set(), "zh-CN");
  const rows = actions
    .filter((action): action is WriteAction => action.kind === "write")
    .map(({ values }) => values[0] ?? []);
  const sheet = actions[0]?.kind === "sheet" ? actions[0].name : "";
  const [found, ...others] = readRegisters(workbookOf(sheetOf(rows, { name: sheet })));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ name, rows: [], missing: [], unplaced: [] });
});

test("a name that is taken is not taken twice", () => {
  const plan = planNewRegister("units", new Set(["单位名录"]), "en-US");
  expect(plan.actions[0]).toMatchObject({ kind: "sheet", name: "单位名录2", users: true });
});
