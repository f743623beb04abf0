import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { runCli, sample } from "./run-cli";

jest.setTimeout(60_000);

let folder: string;
const at = (name: string): string => path.join(folder, name);

/** The signature of an encrypted workbook: a compound file with the two streams of its encryption. */
function encryptedStub(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const name = [...Buffer.from("EncryptedPackage", "utf16le")];
  bytes.set(name, 1024);
  return bytes;
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "perf-bad-"));
  writeFileSync(at("empty.xlsx"), "");
  writeFileSync(
    at("noise.xlsx"),
    Uint8Array.from({ length: 2048 }, (_, i) => (i * 97 + 13) % 256)
  );
  writeFileSync(at("notes.txt"), "年度资金总额 90 万元\n");
  writeFileSync(at("encrypted.xlsx"), encryptedStub());
  writeFileSync(
    at("letter.docx"),
    zipSync({
      "[Content_Types].xml": strToU8("<Types/>"),
      "word/document.xml": strToU8("<document/>"),
    })
  );
  writeFileSync(at("cut.xlsx"), readFileSync(sample("se01")).subarray(0, 4000));
  mkdirSync(at("folder.xlsx"));
  writeFileSync(at("scheme.json"), '{"name":"半成品","grades":[]}');
  writeFileSync(at("broken.json"), "{");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("what cannot be read ends with 2, one sentence, and nothing written", () => {
  async function refused(words: readonly string[], name: string): Promise<void> {
    const before = readdirSync(folder);
    const answer = await runCli(words);
    expect(answer).toMatchObject({ code: 2, stdout: "" });
    expect(answer.stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(answer.stderr).toContain(name);
    expect(answer.stderr).toMatch(/[一-龥]/);
    expect(readdirSync(folder)).toEqual(before);
  }

  test.each([
    "missing.xlsx",
    "empty.xlsx",
    "noise.xlsx",
    "encrypted.xlsx",
    "letter.docx",
    "notes.txt",
    "cut.xlsx",
    "folder.xlsx",
  ])("check %s", (name) => refused(["check", at(name), "--json"], name));

  test.each([[["score", "--out"]], [["report", "--json", "--out"]]])(
    "%j writes nothing",
    ([command, ...options]) =>
      refused([command as string, at("noise.xlsx"), ...options, at("out.xlsx")], "noise.xlsx")
  );

  test("xlsx-info", () => refused(["xlsx-info", at("noise.xlsx")], "noise.xlsx"));
});

test.each([
  [["chekc", "x.xlsx"]],
  [["check"]],
  [["report", "x.xlsx"]],
  [["check", "x.xlsx", "--out", "y.csv"]],
  [["check", "x.xlsx", "--locale", "xx"]],
])("%j is wrong usage", async (words) => {
  const answer = await runCli(words, { cwd: folder });
  expect(answer).toMatchObject({ code: 2, stdout: "" });
  expect(answer.stderr.trimEnd().split("\n")).toHaveLength(1);
});

test.each([
  ["没有这个方案", "没有这个方案"],
  ["scheme.json", "scheme.json"],
  ["broken.json", "broken.json"],
])("the scheme %s is refused", async (scheme, named) => {
  const answer = await runCli(["check", sample("se24"), "--scheme", scheme], { cwd: folder });
  expect(answer).toMatchObject({ code: 2, stdout: "" });
  expect(answer.stderr).toContain(named);
});

test("a folder that is not there is said before work is done", async () => {
  const answer = await runCli(["report", sample("se24"), "--out", at("no/such/a.xlsx")]);
  expect(answer).toMatchObject({ code: 2, stdout: "" });
});

test("--help is an answer, not an error", async () => {
  const answer = await runCli(["--help"]);
  expect(answer).toMatchObject({ code: 0, stderr: "" });
  expect(answer.stdout).toContain("check");
});
