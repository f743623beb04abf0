/** @jest-environment jsdom */
import { strToU8, zipSync } from "fflate";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { findingsAsText, planFindings, proofreadStatement } from "../../../src/commands/proof";
import type { PaneCommands } from "../../../src/taskpane/pane-commands";
import { HandMadePort } from "../../support/hand-made-port";
import { drawPane, press, rowTexts, type Drawn } from "../../support/draw-pane";

const TEXT = "自评12个项目，优8个，占66.7%，良4个，占33.4%。";
const REGISTER = {
  sheet: "重点评价",
  kind: "register:key-evaluation",
  range: "A1:C9",
  title: "重点评价",
} as const;

interface Setup {
  readonly registers?: boolean;
  readonly locale?: "zh-CN" | "en-US";
  readonly port?: HandMadePort;
}

/** The place over the real commands; only the registers are made up. */
async function drawProof({ registers = false, ...more }: Setup = {}): Promise<
  Drawn & { readonly asked: readonly boolean[] }
> {
  const asked: boolean[] = [];
  const commands: Partial<PaneCommands> = {
    recognise: () =>
      Promise.resolve({
        forms: registers ? [REGISTER] : [],
        sheets: ["情况说明", "重点评价"],
        activeSheet: "情况说明",
      }),
    proofread: (port, source, against, settings) => {
      asked.push(against);
      return proofreadStatement(port, source, false, settings);
    },
    planFindings: (run, settings) => Promise.resolve(planFindings(run, settings)),
    findingsAsText: (run, settings) => Promise.resolve(findingsAsText(run, settings)),
  };
  const drawn = drawPane(commands, more);
  const tab = more.locale === "en-US" ? "Proof-read" : "校对";
  await drawn.user.click(await screen.findByRole("tab", { name: tab }));
  return { ...drawn, asked };
}

async function paste({ user }: Drawn, text = TEXT): Promise<void> {
  await user.click(await screen.findByRole("radio", { name: "粘贴文字" }));
  fireEvent.change(screen.getByRole("textbox", { name: "要校对的文字" }), {
    target: { value: text },
  });
  await press(user, "校对");
}

/** jsdom's files do not tell their bytes. */
function fileOf(bytes: Uint8Array, name: string): File {
  const file = new File(["…"], name);
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) });
}

const WORD = zipSync({
  "word/document.xml": strToU8(`<w:document><w:p><w:r><w:t>${TEXT}</w:t></w:r></w:p></w:document>`),
});

test("before the first text the place says what it does", async () => {
  await drawProof();
  expect(await screen.findByRole("heading", { name: "逐个数字复核" })).toBeTruthy();
  expect(screen.queryByRole("checkbox")).toBeNull();
});

test("pasted text: findings with the quoted place, how sure, and both sides once opened", async () => {
  const drawn = await drawProof();
  await paste(drawn);
  await waitFor(() => expect(rowTexts()).toHaveLength(2));
  expect(rowTexts()[1]).toMatch(/^错误确定.*应为33\.3%.*良4个，占33\.4%。$/);
  const row = document.querySelectorAll<HTMLElement>("[data-row]")[1]!;
  expect(row.querySelector("mark")?.textContent).toBe("33.4%");
  await drawn.user.click(row);
  const sides = [...document.querySelectorAll("dt, dd")].map(({ textContent }) => textContent);
  expect(sides).toEqual(["写的", "33.4", "应为", "33.3", "相差", "0.1"]);
});

test("a kind of finding alone; arrow keys walk over the rows", async () => {
  const drawn = await drawProof();
  await paste(drawn);
  const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")];
  await waitFor(() => expect(rows()).toHaveLength(2));
  rows()[0]?.focus();
  await drawn.user.keyboard("{ArrowDown}");
  expect(document.activeElement).toBe(rows()[1]);
  expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0]);
  await press(drawn.user, "1 个错误");
  expect(rowTexts()).toHaveLength(1);
});

test("a file: what is wrong with it is one sentence, and the place stays as it was", async () => {
  const { user } = await drawProof();
  const input = await screen.findByLabelText<HTMLInputElement>("选择要校对的文件");
  await user.upload(input, fileOf(strToU8("只是文字"), "说明.docx"));
  expect(await screen.findByText(/说明\.docx 不是 Word 文档/)).toBeTruthy();
  expect(rowTexts()).toEqual([]);
  await user.upload(input, fileOf(WORD, "说明二.docx"));
  expect(await screen.findByText("说明二.docx")).toBeTruthy();
  expect(rowTexts()).toHaveLength(2);
  expect(screen.getByRole("button", { name: "另选文件" })).toBeTruthy();
});

test("a sheet: the cell of a finding is shown, and a later change too", async () => {
  const port = new HandMadePort();
  port.content = {
    sheets: [
      { name: "情况说明", id: "1", usedRange: "A1:A2", values: [["一"], [TEXT]], protected: false },
    ],
  };
  const { user } = await drawProof({ port });
  await user.click(await screen.findByRole("radio", { name: "工作表" }));
  await press(user, "校对");
  await waitFor(() => expect(rowTexts()).toHaveLength(2));
  await user.click(document.querySelectorAll("[data-row]")[1]!);
  await press(user, "到单元格 A2");
  expect(port.selected).toEqual(["情况说明!A2"]);
  act(() => port.edited?.());
  expect(await screen.findByText("校对后已修改")).toBeTruthy();
});

test("registers are looked at unless the user says no; saying so reads again", async () => {
  const drawn = await drawProof({ registers: true });
  await paste(drawn);
  await waitFor(() => expect(rowTexts()).toHaveLength(2));
  await drawn.user.click(screen.getByRole("checkbox", { name: "与本工作簿的台账核对" }));
  await waitFor(() => expect(drawn.asked).toEqual([true, false]));
});

test("the findings as a sheet: shown first, written, taken back", async () => {
  const port = new HandMadePort();
  port.newSheets = ["校对意见"];
  const drawn = await drawProof({ port });
  await paste(drawn);
  await press(drawn.user, "写成工作表");
  const preview = await screen.findByRole("region", { name: "写入前先看一下" });
  await drawn.user.click(within(preview).getByRole("button", { name: "写入" }));
  await waitFor(() =>
    expect(port.applied.map(({ title }) => title)).toEqual(["写出校对意见：2 条"])
  );
  await press(drawn.user, /^撤销/);
  expect(port.undone).toBe(1);
  expect(rowTexts()).toHaveLength(2);
});

test("the findings are copied; where the clipboard is closed they stand there to copy", async () => {
  const drawn = await drawProof();
  await paste(drawn);
  await press(drawn.user, "复制清单");
  expect(await screen.findByText("已复制 2 条。")).toBeTruthy();
  expect(await navigator.clipboard.readText()).toContain("【33.4%】");
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
  await press(drawn.user, "复制清单");
  const list = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "清单文字" });
  expect(list.value).toContain("【33.4%】");
});

test("a text without findings, and what was found, stay while another place is open", async () => {
  const drawn = await drawProof();
  await paste(drawn, "全年自评12个项目。");
  expect(await screen.findByRole("heading", { name: "没有发现问题" })).toBeTruthy();
  await drawn.user.click(screen.getByRole("tab", { name: "检查" }));
  await drawn.user.click(screen.getByRole("tab", { name: "校对" }));
  expect(await screen.findByRole("heading", { name: "没有发现问题" })).toBeTruthy();
});

test("speaks English", async () => {
  const { user } = await drawProof({ locale: "en-US" });
  await user.click(await screen.findByRole("radio", { name: "Text" }));
  fireEvent.change(screen.getByRole("textbox", { name: "Text to proof-read" }), {
    target: { value: TEXT },
  });
  await press(user, "Proof-read");
  await waitFor(() => expect(rowTexts()).toHaveLength(2));
  expect(document.body.textContent).not.toMatch(/确定|错误/);
});
