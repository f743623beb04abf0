/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { check, issuesAsCsv, planIssues } from "../../../src/commands/check";
import { explainIssue } from "../../../src/commands/explain";
import { recognise } from "../../../src/commands/recognise";
import { planReport } from "../../../src/commands/report";
import { planScores, score } from "../../../src/commands/score";
import type { Plan } from "../../../src/core/plan/plan";
import { parseCell } from "../../../src/core/sheets/address";
import type { CellValue, SheetSnapshot } from "../../../src/core/sheets/snapshot";
import { drawPane, press, rowTexts } from "../../support/draw-pane";
import { HandMadePort } from "../../support/hand-made-port";
import { faultless, printedSheet, sheetOf, withMoney } from "../../support/printed-form";

const commands = {
  recognise,
  check,
  planIssues: async (...args: Parameters<typeof planIssues>) => planIssues(...args),
  issuesAsCsv: async (...args: Parameters<typeof issuesAsCsv>) => issuesAsCsv(...args),
  explain: explainIssue,
  score,
  planScores,
  planReport,
};

/** A hand-made workbook whose cells really take what a plan writes. */
function workbookOf(sheet: SheetSnapshot): HandMadePort {
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

const wrongRate = printedSheet(withMoney(faultless, 0, { rate: "80.00%" }));

describe("the pane with the real commands", () => {
  test("a wrong execution rate is found, put right, and gone after the re-check", async () => {
    const port = workbookOf(wrongRate);
    const { user } = drawPane(commands, { port });
    await press(user, "检查");
    await waitFor(() => expect(rowTexts().join()).toContain("执行率算错了H6应为86.18%。"));
    const before = rowTexts().length;
    expect(screen.getByRole("heading", { level: 2, name: /^资金/ })).toBeTruthy();
    await press(user, "改为 86.18%");
    await press(user, "写入");
    await waitFor(() => expect(screen.queryByText(/执行率算错了/)).toBeNull());
    expect(rowTexts()).toHaveLength(before - 1);
    expect(port.applied.map(({ title }) => title)).toEqual(["H6 改为 86.18%"]);
  });

  test("a form without fault scores as printed", async () => {
    const { user } = drawPane(commands, { port: workbookOf(printedSheet(faultless)) });
    await user.click(screen.getByRole("tab", { name: "评分" }));
    await press(user, "计算得分");
    expect(await screen.findByText("98.62")).toBeTruthy();
    expect(screen.getByText("与表上一致")).toBeTruthy();
    expect(rowTexts()).toHaveLength(5);
  });

  test("a register becomes a report in the preview", async () => {
    const rows = [
      ["2024年财政重点评价结果"],
      ["序号", "项目名称", "评价结果"],
      [1, "道路养护资金", "优"],
      [2, "农村供水资金", "良"],
      [3, "校舍维修资金", "良"],
    ];
    const port = workbookOf(sheetOf(rows, { name: "重点评价" }));
    port.newSheets = ["年报"];
    const { user } = drawPane(commands, { port });
    await user.click(screen.getByRole("tab", { name: "年报" }));
    await press(user, "生成年报");
    expect(await screen.findByText(/^新工作表“年报”，\d+ 个单元格$/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "66.7%" })).toBeTruthy();
  });

  test("a sheet without anything is said so, in all places", async () => {
    const { user } = drawPane(commands, { port: workbookOf(sheetOf([["会议纪要"]])) });
    await press(user, "检查");
    expect(await screen.findByRole("heading", { name: "没有找到绩效表" })).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: "评分" }));
    await press(user, "计算得分");
    expect(await screen.findByRole("heading", { name: "没有可以评分的表" })).toBeTruthy();
    await user.click(screen.getByRole("tab", { name: "年报" }));
    await press(user, "生成年报");
    expect(await screen.findByRole("heading", { name: "没有找到评价结果台账" })).toBeTruthy();
  });
});
