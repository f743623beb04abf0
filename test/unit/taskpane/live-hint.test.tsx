/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import type { CheckResult } from "../../../src/commands/results";
import type { CommandSettings } from "../../../src/commands/settings";
import type { WorkbookPort } from "../../../src/workbook/port";
import { checkResult, drawPane, issue, press, rowTexts } from "../../support/draw-pane";
import { HandMadePort } from "../../support/hand-made-port";

/** A port whose user edits the cell a test names. */
class EditablePort extends HandMadePort {
  edit: ((edit: { sheet: string; address: string }) => void) | undefined;
  override onEdited: WorkbookPort["onEdited"] = (listener) => {
    this.edit = listener;
    return Promise.resolve(() => Promise.resolve());
  };
}

function draw() {
  const scopes: (string | undefined)[] = [];
  const port = new EditablePort();
  const drawn = drawPane(
    {
      check: (_port: WorkbookPort, { scope }: CommandSettings) => {
        scopes.push(scope);
        return Promise.resolve(
          scopes.length === 1
            ? checkResult([issue("E9"), issue("E10"), issue("E11")])
            : checkResult([
                issue("E9"),
                issue("E10", { severity: "warning" }),
                issue("E11", { severity: "warning", explained: "说过" }),
              ])
        );
      },
    },
    { port }
  );
  return { ...drawn, port, scopes };
}

test("an edit in a form says how it stands now; the list and the stale mark wait for the button", async () => {
  const { user, port, scopes } = draw();
  await press(user, "检查");
  await screen.findByText(/E11 的总额不对/);
  const before = rowTexts();
  act(() => port.edit!({ sheet: "自评表", address: "E9" }));
  act(() => port.edit!({ sheet: "自评表", address: "E10" }));
  await screen.findByText("边改边看：“自评表”现在还有 1 个错误、1 个警告");
  // Typed in one go: looked at once, and that sheet only.
  expect(scopes).toEqual(["workbook", "sheet"]);
  expect(rowTexts()).toEqual(before);
  expect(screen.getByText("检查后已修改")).toBeTruthy();

  await press(user, "重新检查");
  expect(screen.queryByText(/边改边看/)).toBeNull();
});

test("nothing is read for edits outside forms, and not before a check", async () => {
  const { user, port, scopes } = draw();
  await screen.findByRole("button", { name: "检查" });
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "setImmediate", "nextTick"] });
  act(() => port.edit!({ sheet: "自评表", address: "E9" }));
  await act(() => jest.advanceTimersByTimeAsync(2_000));
  expect(scopes).toEqual([]);
  jest.useRealTimers();
  await press(user, "检查");
  await screen.findByText(/E11 的总额不对/);
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "setImmediate", "nextTick"] });
  act(() => port.edit!({ sheet: "自评表", address: "K99" }));
  act(() => port.edit!({ sheet: "别的", address: "E9" }));
  await act(() => jest.advanceTimersByTimeAsync(2_000));
  expect(scopes).toEqual(["workbook"]);
  jest.useRealTimers();
});

test.each<[string, readonly string[], boolean]>([
  ["a form that ends in row 1,999", ["A1:I1999"], true],
  ["a form that ends in row 2,000", ["A1:I2000"], false],
  ["a short form above a long one", ["A1:I30", "A40:I2500"], false],
])("the sheet of %s", async (_what, ranges, looked) => {
  const scopes: (string | undefined)[] = [];
  const port = new EditablePort();
  const forms = ranges.map((range) => ({ ...checkResult([]).forms[0]!, range }));
  const { user } = drawPane(
    {
      check: (_port: WorkbookPort, { scope }: CommandSettings) => {
        scopes.push(scope);
        return Promise.resolve(checkResult([issue("E11")], { forms }));
      },
    },
    { port }
  );
  await press(user, "检查");
  await screen.findByText(/E11 的总额不对/);
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "setImmediate", "nextTick"] });
  act(() => port.edit!({ sheet: "自评表", address: "E9" }));
  await act(() => jest.advanceTimersByTimeAsync(2_000));
  jest.useRealTimers();
  expect(scopes).toEqual(looked ? ["workbook", "sheet"] : ["workbook"]);
});

test("a command that begins meanwhile stops the looking", async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const port = new EditablePort();
  let end: ((result: CheckResult) => void) | undefined;
  const { user } = drawPane(
    {
      check: (_port: WorkbookPort, { signal }: CommandSettings) => {
        signals.push(signal);
        return signals.length === 2
          ? new Promise<CheckResult>((resolve) => (end = resolve))
          : Promise.resolve(checkResult([issue("E11")]));
      },
    },
    { port }
  );
  await press(user, "检查");
  await screen.findByText(/E11 的总额不对/);
  act(() => port.edit!({ sheet: "自评表", address: "E9" }));
  await waitFor(() => expect(signals).toHaveLength(2));
  await press(user, "重新检查");
  await waitFor(() => expect(signals).toHaveLength(3));
  expect(signals[1]?.aborted).toBe(true);
  await act(() => Promise.resolve(end!(checkResult([]))));
  expect(screen.queryByText(/边改边看/)).toBeNull();
});
