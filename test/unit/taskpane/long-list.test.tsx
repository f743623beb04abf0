/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { checkResult, drawPane, issue, press, rowTexts } from "../../support/draw-pane";

/** 5,000 findings of 20,000 rows, on 50 forms, no two of a rule in a section: nothing can be folded. */
const many = Array.from({ length: 5000 }, (_, at) =>
  issue(`D${at * 4 + 6}`, {
    sheet: `表${at % 50}`,
    section: `一级指标${at}`,
    message: `第 ${at * 4 + 6} 行的金额不对`,
  })
);

test("5,000 findings draw one page of rows, and a press adds one page", async () => {
  const { user } = drawPane({ check: () => Promise.resolve(checkResult(many)) });
  await press(user, "检查");
  await screen.findByRole("group", { name: "问题" });
  expect(rowTexts()).toHaveLength(200);
  expect(document.querySelectorAll("*").length).toBeLessThan(200 * 25);
  await press(user, /再显示/);
  expect(rowTexts()).toHaveLength(400);
});
