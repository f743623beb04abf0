/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { checkResult, drawPane, press } from "../../support/draw-pane";
import { HandMadePort } from "../../support/hand-made-port";

const found = { ...checkResult([]), sheets: ["自评表"], activeSheet: "自评表" };

test("a pane that is opened again offers to take the marks away, before any check", async () => {
  const port = new HandMadePort();
  port.marked = [{ sheet: "自评表", cell: "D6", severity: "error" }];
  const { user } = drawPane({ recognise: () => Promise.resolve(found) }, { port });
  await press(user, "去掉标记");
  await waitFor(() => expect(port.marked).toBeUndefined());
  await waitFor(() => expect(screen.queryByRole("button", { name: "去掉标记" })).toBeNull());
});

test("without marks nothing is offered", async () => {
  drawPane({ recognise: () => Promise.resolve(found) });
  await screen.findByRole("heading", { level: 1, name: "项目支出绩效自评表" });
  expect(screen.queryByRole("button", { name: "去掉标记" })).toBeNull();
});
