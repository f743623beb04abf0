/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { check } from "../../../src/commands/check";
import { recognise } from "../../../src/commands/recognise";
import { correctRecognition, readRecognition } from "../../../src/commands/recognition";
import { drawPane } from "../../support/draw-pane";
import { HandMadePort } from "../../support/hand-made-port";
import { sheetOf, workbookOf } from "../../support/printed-form";

const commands = { recognise, check, readRecognition, correctRecognition };

function unfold(summary: HTMLElement): void {
  const fold = summary.closest("details")!;
  fold.open = true;
  fireEvent(fold, new Event("toggle"));
}

test("why a form is what it is; the kind chosen in the pane is kept, and taken back", async () => {
  const port = new HandMadePort();
  const sheet = sheetOf(
    [
      ["项目支出绩效自评表"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "审定分"],
      ["产出指标", "数量指标", "培训人次", "≥100人次", "120人次", 50, 50, 45],
    ],
    { name: "表" }
  );
  port.content = workbookOf(sheet);
  const snapshot = port.snapshot;
  port.snapshot = async () => ({ ...(await snapshot()), state: port.stored });
  const { user } = drawPane(commands, { port });
  unfold(await screen.findByText("怎样认表：看依据，可更正"));
  const line = await screen.findByText(/表：项目自评表 · 标题写着“项目支出绩效自评表”/);
  expect(line.textContent).toContain("1 列没有识别");
  unfold(line);
  expect(screen.getByText("H2“审定分”这一列没有识别")).toBeTruthy();

  await user.selectOptions(screen.getByLabelText("这张表是"), "evaluation");
  await screen.findByText(/表：绩效评价评分表 · 您指定的/);
  expect(port.stored.recognition).toContain("evaluation");
  expect(screen.getByText("已记在工作簿里，请重新检查。")).toBeTruthy();
  await user.selectOptions(screen.getByLabelText("H 列 审定分"), "score");
  await waitFor(() => expect(port.stored.recognition).toContain('"H":"score"'));

  await user.click(await screen.findByRole("button", { name: "撤回更正" }));
  await screen.findByText(/表：项目自评表/);
  expect(screen.queryByRole("button", { name: "撤回更正" })).toBeNull();
  expect(port.applied).toEqual([]);
});
