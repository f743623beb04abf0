/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { WorkbookError } from "../../../src/workbook/port";
import { HandMadePort } from "../../support/hand-made-port";
import { drawPane, press } from "../../support/draw-pane";

/** A workbook in which an earlier session was cut off while it wrote. */
function cutOff(): HandMadePort {
  const port = new HandMadePort();
  port.left = "写入得分";
  return port;
}

const SENTENCE = "上次“写入得分”写到一半中断了，表里可能只写了一部分。";

describe("a step that was cut off", () => {
  test("is told when the pane opens, and 恢复原样 puts everything back", async () => {
    const port = cutOff();
    const { user } = drawPane({}, { port });
    expect(await screen.findByText(SENTENCE)).toBeTruthy();
    await press(user, "恢复原样");
    await waitFor(() => expect(screen.queryByText(SENTENCE)).toBeNull());
    expect(port.recovered).toBe(1);
  });

  test("保留现状 changes nothing and asks no more", async () => {
    const port = cutOff();
    const { user } = drawPane({}, { port });
    await screen.findByText(SENTENCE);
    await press(user, "保留现状");
    await waitFor(() => expect(screen.queryByText(SENTENCE)).toBeNull());
    expect([port.recovered, port.forgotten]).toEqual([0, 1]);
  });

  test("stays on offer when it could not be put back", async () => {
    const port = cutOff();
    const { user } = drawPane({}, { port });
    await screen.findByText(SENTENCE);
    port.failure = new WorkbookError("connection-lost", "与 Excel 的连接断开了。");
    await press(user, "恢复原样");
    expect(await screen.findByText("与 Excel 的连接断开了。")).toBeTruthy();
    expect(screen.getByText(SENTENCE)).toBeTruthy();
  });

  test("nothing is said when nothing was cut off", async () => {
    drawPane({}, { port: new HandMadePort() });
    await waitFor(() => expect(screen.getByRole("button", { name: "检查" })).toBeTruthy());
    expect(screen.queryByText(/写到一半/)).toBeNull();
  });
});
