import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CollectResult } from "../../../workbench/cli/collect";
import { writeWorkbook } from "../../../workbench/files/write-workbook";
import { cellsOf } from "../../support/excel";
import { jsonOf, root, runCli } from "./run-cli";

jest.setTimeout(180_000);

const MB = 1024 * 1024;
const good = readFileSync(path.join(root, "test/fixtures/returned/001_教育局.xlsx"));
let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);
const put = (name: string, bytes: Uint8Array | string) => writeFileSync(at("交回", name), bytes);

/** The good file with one part of its package otherwise. */
function withPart(name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(new Uint8Array(good));
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name]!))) });
}

/** A package with one part of 512 MB that says it has a thousand bytes. */
function lyingBomb(): Buffer {
  const name = Buffer.from("xl/worksheets/sheet1.xml");
  const raw = deflateRawSync(Buffer.alloc(512 * MB));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(raw.length, 18);
  local.writeUInt32LE(1000, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(raw.length, 20);
  entry.writeUInt32LE(1000, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + raw.length, 16);
  return Buffer.concat([local, name, raw, entry, name, end]);
}

/** A compound file with one stream, as Excel writes a workbook with a password. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [..."EncryptedPackage"].forEach(
    (letter, place) => (bytes[1024 + 2 * place] = letter.charCodeAt(0))
  );
  return bytes;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "perf-hostile-"));
  mkdirSync(at("交回"));
  const units = cellsOf([
    ["单位编码", "预算单位"],
    ["001", "教育局"],
    ["002", "=1+1"],
  ]);
  writeFileSync(
    at("台账.xlsx"),
    await writeWorkbook({ sheets: [{ name: "单位名录", cells: units }] })
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

test("each hostile or broken file gives one line, and the others go on", async () => {
  put("好.xlsx", good);
  put("空.xlsx", "");
  put("半个.xlsx", good.subarray(0, good.length / 2));
  put("炸弹.xlsx", lyingBomb());
  put("口令.xlsx", encrypted());
  put("网页.xls", "<html><table><tr><td>=cmd|'/c calc'!A1</td></tr></table></html>");
  put("文字.xlsx", "这不是工作簿");
  const entities = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  put(
    "实体.xlsx",
    withPart("xl/workbook.xml", (xml) =>
      xml.replace("?>", `?>${entities}`).replace(/name="[^"]*"/, 'name="&b;&b;"')
    )
  );
  const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
  put(
    "远.xlsx",
    withPart("xl/worksheets/sheet2.xml", (xml) => xml.replace("</sheetData>", far))
  );
  const sparse = openSync(at("交回", "巨大.xlsx"), "w");
  ftruncateSync(sparse, 300 * MB);
  closeSync(sparse);
  mkdirSync(at("交回", "文件夹.xlsx"));
  symlinkSync(at("台账.xlsx"), at("交回", "链接.xlsx"));

  // The good one is the newest of the three that say the same.
  const later = new Date(Date.now() + 60_000);
  utimesSync(at("交回", "好.xlsx"), later, later);
  const found = jsonOf<CollectResult>(
    await runCli(["collect", at("交回"), "--out", at("台账.xlsx"), "--json"])
  );
  const lines = Object.fromEntries(
    found.files.map(({ file, status, reasons }) => [file, `${status} ${reasons.length}`])
  );
  expect(lines["好.xlsx"]).toBe("accepted 0");
  for (const name of ["空", "半个", "炸弹", "口令", "文字", "巨大", "文件夹", "链接"]) {
    expect([name, lines[`${name}.xlsx`]]).toEqual([name, "damaged 1"]);
  }
  expect(lines["网页.xls"]).toBe("damaged 1");
  // What can be read of these two is read; they are a second copy of the good file, or broken: never more.
  for (const name of ["实体.xlsx", "远.xlsx"])
    expect(lines[name]).toMatch(/^(?:duplicate|damaged|returned) \d+$/);
  expect(found.accepted).toBe(1);
  const text = JSON.stringify(found);
  expect(text).toContain("密码");
  expect(text).not.toContain("hahahaha");
});

test("what begins like a formula in a field of text is written as text", async () => {
  rmSync(at("交回"), { recursive: true });
  mkdirSync(at("交回"));
  const evil = '=HYPERLINK("http://example.invalid","x")';
  const parts = unzipSync(new Uint8Array(good));
  const sheets = Object.keys(parts).filter((name) =>
    /worksheets\/sheet\d+\.xml$|sharedStrings\.xml$/.test(name)
  );
  const changed = Object.fromEntries(
    sheets.map((name) => [
      name,
      strToU8(strFromU8(parts[name]!).replaceAll("教育局运转", evil.replace(/"/g, "&quot;"))),
    ])
  );
  put("公式.xlsx", zipSync({ ...parts, ...changed }));
  const found = jsonOf<CollectResult>(
    await runCli(["collect", at("交回"), "--out", at("台账.xlsx"), "--json"])
  );
  expect(found.accepted).toBe(1);
  const saved = unzipSync(new Uint8Array(readFileSync(at("台账.xlsx"))));
  const written = Object.entries(saved).flatMap(([name, bytes]) =>
    name.endsWith(".xml") ? [strFromU8(bytes)] : []
  );
  expect(written.some((xml) => xml.includes("HYPERLINK"))).toBe(true);
  expect(written.some((xml) => /<f>[^<]*HYPERLINK/.test(xml))).toBe(false);
});
