import { strToU8, zipSync } from "fflate";
import { readWorkbook } from "../../../workbench/files/read-workbook";
import { UnreadableWorkbook } from "../../../workbench/files/unreadable-workbook";
import { writeWorkbook } from "../../../workbench/files/write-workbook";

const MEGABYTE = 1024 * 1024;

/** A compound file (as old Office programs write) with one stream of the given name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, place) => (bytes[1024 + 2 * place] = letter.charCodeAt(0)));
  return bytes;
}

/** Bytes without meaning, the same on every run. */
function noise(length: number): Uint8Array {
  let seed = 1;
  return Uint8Array.from({ length }, () => (seed = (seed * 48_271) % 2_147_483_647) & 0xff);
}

async function failure(bytes: Uint8Array, file: string, limit?: number): Promise<unknown> {
  return readWorkbook(bytes, file, { unpackedLimit: limit }).then(
    () => undefined,
    (error: unknown) => error
  );
}

const docx = zipSync({
  "[Content_Types].xml": strToU8("<Types/>"),
  "word/document.xml": strToU8("<w:document/>"),
});
const brokenXlsx = zipSync({ "xl/workbook.xml": strToU8("<workbook><sheets><sheet name=") });
const hollowXlsx = zipSync({ "xl/workbook.xml": strToU8("<workbook/>") });
const bomb = zipSync({
  "xl/workbook.xml": strToU8("<workbook/>"),
  "xl/worksheets/sheet1.xml": new Uint8Array(3 * MEGABYTE),
});

describe("files that are no readable workbook", () => {
  test.each([
    ["an empty file", new Uint8Array(0), "a.xlsx", "empty"],
    ["noise", noise(5000), "a.xlsx", "not-a-workbook"],
    ["a Word file under a workbook's name", docx, "a.xlsx", "not-a-workbook"],
    [
      "a web page under an old name",
      strToU8("<html><table></table></html>"),
      "a.xls",
      "not-a-workbook",
    ],
    ["a web page under .csv", strToU8("<!DOCTYPE html><p>x</p>"), "a.csv", "not-a-workbook"],
    ["a picture under .csv", Uint8Array.from([0x89, 0x50, 0, 0, 1]), "a.csv", "not-a-workbook"],
    ["an encrypted workbook", compoundFile("EncryptedPackage"), "a.xlsx", "encrypted"],
    ["an old Word file", compoundFile("WordDocument"), "a.xls", "not-a-workbook"],
    ["an old workbook cut off", compoundFile("Workbook"), "a.xls", "damaged"],
    ["a zip cut off", docx.subarray(0, 60), "a.xlsx", "damaged"],
    ["a workbook with a broken part", brokenXlsx, "a.xlsx", "damaged"],
    ["a workbook without sheets", hollowXlsx, "a.xlsx", "damaged"],
    [
      "OpenDocument text",
      zipSync(
        {
          mimetype: strToU8("application/vnd.oasis.opendocument.text"),
          "content.xml": strToU8("<x/>"),
          "META-INF/manifest.xml": strToU8("<x/>"),
        },
        { level: 0 }
      ),
      "a.ods",
      "not-a-workbook",
    ],
  ])("%s", async (_, bytes, file, code) => {
    const error = await failure(bytes, file);
    expect(error).toBeInstanceOf(UnreadableWorkbook);
    expect((error as UnreadableWorkbook).code).toBe(code);
    expect((error as UnreadableWorkbook).message).toContain(`“${file}”`);
    expect((error as UnreadableWorkbook).sentence("en-US")).toMatch(/^The file “a\.\w+” /);
  });

  test("one that unpacks beyond the limit is refused before it is unpacked", async () => {
    expect(bomb.length).toBeLessThan(MEGABYTE / 10);
    const error = await failure(bomb, "a.xlsx", 2 * MEGABYTE);
    expect((error as UnreadableWorkbook).code).toBe("too-large");
    expect((error as UnreadableWorkbook).message).toContain("2 MB");
  });

  test("one that lies about its size never takes more room than it says", async () => {
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    // The unpacked size of the last entry in the zip's list: 24 bytes into it.
    let entry = lying.length - 22;
    while (view.getUint32(entry, true) !== 0x02014b50) entry--;
    expect(view.getUint32(entry + 24, true)).toBe(3 * MEGABYTE);
    view.setUint32(entry + 24, 1000, true);
    const error = await failure(lying, "a.xlsx", 2 * MEGABYTE);
    expect((error as UnreadableWorkbook).code).toBe("damaged");
  });

  test("bytes cut off anywhere give an error of ours, or a workbook, and nothing else", async () => {
    const whole = await writeWorkbook({ sheets: [{ name: "表", cells: [[{ value: 1 }]] }] });
    for (let length = 0; length < whole.length; length += 97) {
      const error = await failure(whole.subarray(0, length), "a.xlsx");
      expect(error).toBeInstanceOf(UnreadableWorkbook);
    }
  });
});
