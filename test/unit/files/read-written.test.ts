import { strToU8, zipSync } from "fflate";
import { writtenFileMessages } from "../../../src/core/messages/written-files";
import { readWritten } from "../../../src/files/read-written";

const gbk = new Uint8Array([0xd7, 0xd4, 0xc6, 0xc0]);

test.each<[string, Uint8Array, string]>([
  ["a.txt", strToU8("自评"), "自评"],
  ["a.txt", strToU8("\ufeff自评"), "自评"],
  ["a.TXT", gbk, "自评"],
  ["a.txt", new Uint8Array([0xff, 0xfe, 0xea, 0x81, 0xc4, 0x8b]), "自评"],
  ["a.txt", new Uint8Array([0xfe, 0xff, 0x81, 0xea, 0x8b, 0xc4]), "自评"],
  ["a.md", strToU8("# 自评"), "自评"],
  [
    "第1.2稿.docx",
    zipSync({
      "word/document.xml": strToU8(
        "<w:document><w:p><w:r><w:t>自评</w:t></w:r></w:p></w:document>"
      ),
    }),
    "自评\n",
  ],
])("%s is read (%#)", (name, bytes, text) => {
  expect(readWritten(name, bytes)).toEqual({ text });
});

test.each<[string, Uint8Array, string]>([
  ["a.txt", new Uint8Array(), "empty-file"],
  ["a.txt", strToU8(" \n"), "no-words"],
  ["a.txt", zipSync({ x: strToU8("y") }), "not-text"],
  ["a.txt", new Uint8Array(20_000_001).fill(65), "too-large"],
  ["a.docx", strToU8("自评"), "not-word"],
  ["a.docx", zipSync({ "word/document.xml": strToU8("<w:document></w:document>") }), "no-words"],
  ["a.doc", new Uint8Array([1]), "old-word"],
  ["a.wps", new Uint8Array([1]), "old-word"],
  ["a.pdf", strToU8("%PDF"), "other-kind"],
  ["a", strToU8("自评"), "other-kind"],
])("%s is refused: %#", (name, bytes, problem) => {
  expect(readWritten(name, bytes)).toEqual({ problem });
});

test("every reason is one sentence that names the file", () => {
  for (const { zh, en } of Object.values(writtenFileMessages)) {
    expect(`${zh}${en}`.match(/\{file\}/g)).toHaveLength(2);
    expect(`${zh}${en}`).not.toMatch(/[!！\n]/);
  }
});
