/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { readIndicatorCards } from "../../../src/commands/indicator-cards";
import { recognise } from "../../../src/commands/recognise";
import type { Plan } from "../../../src/core/plan/plan";
import { recogniseForms } from "../../../src/core/forms/recognise";
import { parseCell } from "../../../src/core/sheets/address";
import type { CellValue } from "../../../src/core/sheets/snapshot";
import type { Locale } from "../../../src/core/messages/message";
import { drawPane, press } from "../../support/draw-pane";
import { HandMadePort } from "../../support/hand-made-port";
import { faultless, printedSheet } from "../../support/printed-form";

const sheet = printedSheet(faultless);
const form = recogniseForms({ sheets: [sheet] }).forms[0]!;
const [first, second] = form.indicators;

function workbook(): HandMadePort {
  const port = new HandMadePort();
  const values = sheet.values.map((row): CellValue[] => [...row]);
  port.content = { sheets: [{ ...sheet, values }], activeSheet: sheet.name };
  const keep = port.apply;
  port.apply = async (plan: Plan) => {
    await keep(plan);
    for (const action of plan.actions) {
      if (action.kind !== "write") continue;
      const { row, column } = parseCell(action.address)!;
      values[row]![column] = action.values[0]![0] ?? "";
    }
  };
  return port;
}

async function openAt(cell: string, { locale = "zh-CN" as Locale, port = workbook() } = {}) {
  const drawn = drawPane({ recognise, readIndicatorCards }, { port, locale });
  await drawn.user.click(
    screen.getByRole("tab", { name: locale === "zh-CN" ? "指标" : "Indicator" })
  );
  act(() => port.moved?.({ sheet: sheet.name, address: cell }));
  return drawn;
}

const field = (name: string) => screen.findByRole<HTMLInputElement>("textbox", { name });

describe("the form that follows the selection", () => {
  test("any cell of a row shows its indicator; the next row needs no new reading", async () => {
    const port = workbook();
    let readings = 0;
    const read = port.snapshot;
    port.snapshot = () => {
      readings++;
      return read();
    };
    await openAt(first!.cells.score!.cell, { port });
    expect((await field("三级指标")).value).toBe(first!.name);
    const before = readings;
    act(() => port.moved?.({ sheet: sheet.name, address: second!.cells.name!.cell }));
    await waitFor(async () => expect((await field("三级指标")).value).toBe(second!.name));
    expect(readings).toBe(before);
  });

  test("what is typed is checked at once and written on Enter, into that cell alone", async () => {
    const { user, port } = await openAt(first!.cells.name!.cell);
    const score = await field("得分");
    const weight = Number(first!.cells.weight!.text);
    await user.clear(score);
    await user.type(score, String(weight + 5));
    expect(score.getAttribute("aria-invalid")).toBe("true");
    expect(port.applied).toHaveLength(0);
    await user.type(score, "{Enter}");
    await waitFor(() => expect(port.applied).toHaveLength(1));
    expect(port.applied[0]!.actions).toEqual([
      {
        kind: "write",
        sheet: sheet.name,
        address: first!.cells.score!.cell,
        values: [[weight + 5]],
        numberFormat: "General",
      },
    ]);
  });

  test("Esc leaves what was typed", async () => {
    const { user, port } = await openAt(first!.cells.name!.cell);
    const name = await field("三级指标");
    await user.type(name, "甲{Escape}");
    expect(name.value).toBe(first!.name);
    expect(port.applied).toHaveLength(0);
  });

  test("a formula is not overwritten before the user agrees", async () => {
    const port = workbook();
    port.preview = () =>
      Promise.resolve({
        changes: [{ sheet: sheet.name, cell: "H9", before: "=F9*2", after: "1" }],
        newSheets: [],
        obstacles: [],
      });
    const { user } = await openAt(first!.cells.name!.cell, { port });
    const score = await field("得分");
    await user.clear(score);
    await user.type(score, "1{Enter}");
    expect(await screen.findByText(/里有公式，写入会盖掉它/)).toBeTruthy();
    expect(port.applied).toHaveLength(0);
    await press(user, "写入");
    await waitFor(() => expect(port.applied).toHaveLength(1));
  });

  test("next by key and by button goes to the next indicator", async () => {
    const { user, port } = await openAt(first!.cells.name!.cell);
    await user.type(await field("三级指标"), "{Alt>}{ArrowDown}{/Alt}");
    await waitFor(() =>
      expect(port.selected).toEqual([`${sheet.name}!${second!.cells.name!.cell}`])
    );
    await press(user, "上一条");
    await waitFor(async () => expect((await field("三级指标")).value).toBe(first!.name));
  });

  test("outside an indicator it says what to do, in both languages", async () => {
    await openAt("A1", { locale: "en-US" });
    expect(
      await screen.findByRole("heading", { name: "Select a row with an indicator" })
    ).toBeTruthy();
  });
});
