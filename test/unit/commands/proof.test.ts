import { strToU8 } from "fflate";
import { proofreadStatement, type ProofSource } from "../../../src/commands/proof";
import { HandMadePort } from "../../support/hand-made-port";

const settings = { locale: "zh-CN" } as const;
const wrong = "自评12个项目，优8个，占66.7%，良4个，占33.4%。";

function portWith(rows: readonly (readonly (string | number)[])[]): HandMadePort {
  const port = new HandMadePort();
  const width = Math.max(1, ...rows.map(({ length }) => length));
  port.content = {
    sheets: [
      {
        name: "情况说明",
        id: "1",
        usedRange:
          rows.length === 0 ? null : `B3:${String.fromCharCode(65 + width)}${rows.length + 2}`,
        values: rows,
        protected: false,
      },
    ],
  };
  return port;
}

test.each<[string, ProofSource, string]>([
  ["a file", { kind: "file", name: "说明.txt", bytes: strToU8(wrong) }, "说明.txt"],
  ["pasted text", { kind: "text", text: wrong }, ""],
])("%s is proof-read", async (_what, source, name) => {
  const run = await proofreadStatement(new HandMadePort(), source, false, settings);
  expect(run).toMatchObject({ name, figures: 5, registers: false });
  expect(run.issues.map(({ rule }) => rule)).toEqual(["H03", "H02"]);
});

test("a sheet is proof-read as it is shown; a finding knows its cell", async () => {
  const port = portWith([["一、自评"], [wrong]]);
  const run = await proofreadStatement(port, { kind: "sheet", sheet: "情况说明" }, false, settings);
  expect(run.issues.map(({ place }) => place)).toEqual([
    { sheet: "情况说明", cell: "B4" },
    { sheet: "情况说明", cell: "B4" },
  ]);
});

test("a workbook without registers has none to look at", async () => {
  const source = { kind: "text", text: wrong } as const;
  const run = await proofreadStatement(portWith([["随便"]]), source, true, settings);
  expect(run.registers).toBe(false);
});

test.each<[string, ProofSource, string]>([
  ["a picture", { kind: "file", name: "图.png", bytes: strToU8("x") }, "校对只认"],
  ["a renamed file", { kind: "file", name: "图.docx", bytes: strToU8("x") }, "不是 Word 文档"],
  ["an empty sheet", { kind: "sheet", sheet: "情况说明" }, "没有文字"],
])("%s is refused in one sentence", async (_what, source, words) => {
  await expect(proofreadStatement(portWith([]), source, false, settings)).rejects.toThrow(words);
});
