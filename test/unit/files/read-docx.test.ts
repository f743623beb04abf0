import { strToU8, zipSync } from "fflate";
import { plainMarkdown } from "../../../src/core/report/proof/plain-markdown";
import { readDocx } from "../../../src/files/read-docx";

const word = (body: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    ...more,
  });
const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

test("paragraphs are lines, cells of a table are parted by tabs", () => {
  const table = `<w:tbl><w:tr><w:tc>${p("1")}</w:tc><w:tc>${p("甲")}</w:tc></w:tr></w:tbl>`;
  expect(readDocx(word(`${p("一、总体 &lt;情况&gt;")}${table}${p("完")}`))).toEqual({
    text: "一、总体 <情况>\n1\t甲\n完\n",
  });
});

test("text that was deleted with changes tracked is gone", () => {
  const deleted = "<w:p><w:del><w:r><w:t>旧</w:t></w:r></w:del><w:r><w:t>新</w:t></w:r></w:p>";
  expect(readDocx(word(deleted))).toEqual({ text: "新\n" });
});

test.each([
  ["no zip", new Uint8Array([1, 2, 3]), "not-word"],
  ["nothing", new Uint8Array(), "not-word"],
  ["another zip", zipSync({ "a.txt": strToU8("x") }), "not-word"],
  ["half a file", word(p("x")).slice(0, 60), "not-word"],
  ["an encrypted file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "encrypted"],
  ["a body of 30 MB", word("a".repeat(30_000_000)), "too-large"],
] as const)("%s has no text", (_what, bytes, problem) => {
  expect(readDocx(bytes)).toEqual({ problem });
});

test("entities are not expanded: a name that XML does not have stays as it is", () => {
  const lol = '<!DOCTYPE x [<!ENTITY a "aaaa">]>';
  expect(readDocx(word(`${lol}${p("&a;&#65;&#x4e2d;")}`))).toEqual({ text: "&a;A中\n" });
});

test("Markdown without its marks", () => {
  expect(plainMarkdown("# 标题\n**重点**评价\n| 1 | 甲 |\n|---|---|\n- 一项")).toBe(
    "标题\n重点评价\n1\t甲\n一项"
  );
});
