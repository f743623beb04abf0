import * as XLSX from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { readBook } from "../../../src/files/read-book";
import { readStamp } from "../../../src/core/templates/stamp";

const SHEET_XML = "xl/worksheets/sheet1.xml";

function book(rows: unknown[][] = [["项目支出绩效自评表"], ["得分", 9.5]]): XLSX.WorkBook {
  return XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(rows), "自评表");
}

const bytesOf = (workbook: XLSX.WorkBook, bookType: XLSX.BookType = "xlsx"): Uint8Array =>
  new Uint8Array(XLSX.write(workbook, { type: "array", bookType }) as ArrayBuffer);

/** A package that is complete, with one part of its own making. */
function withPart(name: string, content: Uint8Array): Uint8Array {
  const parts = XLSX.CFB.read(bytesOf(book()), { type: "array" });
  const entries = (parts.FullPaths as string[]).flatMap(
    (path: string, at: number): [string, Uint8Array][] => {
      const file = parts.FileIndex[at];
      const inside = path.replace(/^Root Entry\//, "");
      return file?.content && file.size > 0 ? [[inside, Uint8Array.from(file.content)]] : [];
    }
  );
  return zipSync({ ...Object.fromEntries(entries), [name]: content });
}

/** The sizes a package says of its parts, made small. */
function lying(bytes: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 30 < changed.length; at += 1) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50) view.setUint32(at + 22, 10, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  return changed;
}

describe("a workbook is read", () => {
  test.each(["xlsx", "biff8", "ods"] as const)("as %s", (type) => {
    const read = readBook(bytesOf(book(), type));
    expect(read).toMatchObject({
      snapshot: { sheets: [{ name: "自评表", usedRange: "A1:B2" }] },
    });
  });

  test("with its formulas and hidden sheets where they are asked for", () => {
    const workbook = book([["合计", 3]]);
    const sheet = workbook.Sheets["自评表"]!;
    sheet["B1"] = { t: "n", v: 3, f: "1+2" };
    XLSX.utils.book_append_sheet(
      workbook,
      XLSX.utils.aoa_to_sheet([["PERF-TEMPLATE", "x"]]),
      "_perf"
    );
    workbook.Workbook = {
      Sheets: [
        { name: "自评表", Hidden: 0 },
        { name: "_perf", Hidden: 2 },
      ],
    };
    const bytes = bytesOf(workbook);
    const all = readBook(bytes, { hidden: true, formulas: true });
    expect(all).toMatchObject({
      snapshot: { sheets: [{ formulas: [["合计", "=1+2"]] }, { name: "_perf", hidden: true }] },
    });
    expect("snapshot" in all && readStamp(all.snapshot.sheets)).toBeUndefined();
    const plain = readBook(bytes);
    expect("snapshot" in plain && plain.snapshot.sheets.map(({ name }) => name)).toEqual([
      "自评表",
    ]);
  });
});

describe("what is no workbook, or too much of one, is said in one word", () => {
  const mostUnpacked = 2_000_000;
  const packed = withPart(SHEET_XML, new Uint8Array(3_000_000));
  const far = strToU8(
    '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row>' +
      '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData></worksheet>'
  );
  const entities = strToU8(
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">' +
      '<!ENTITY c SYSTEM "file:///etc/passwd">]><worksheet xmlns="http://schemas.openxmlformats.org/' +
      'spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="str"><v>&b;&c;</v></c></row>' +
      "</sheetData></worksheet>"
  );
  const whole = bytesOf(book());

  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "unreadable"],
    ["words", strToU8("一,二,三\n1,2,3"), "unreadable"],
    ["a page of the web", strToU8("<html><table><tr><td>1</td></tr></table></html>"), "unreadable"],
    ["half a file", whole.slice(0, whole.length / 2), "unreadable"],
    ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "unreadable"],
    ["parts that unpack to more than they may", packed, "tooLarge"],
    ["the same with lying sizes", lying(packed), "tooLarge"],
    ["two cells at the ends of the sheet", withPart(SHEET_XML, far), "tooLarge"],
    ["a file above 30 MB", new Uint8Array(31_000_000).fill(0x50, 0, 1), "tooLarge"],
  ])("%s", (_name, bytes, problem) => {
    expect(readBook(bytes, { mostUnpacked })).toEqual({ problem });
  });

  test("entities of an XML part are neither grown nor fetched", () => {
    const read = readBook(withPart(SHEET_XML, entities));
    const text = JSON.stringify(read);
    expect(text.length).toBeLessThan(2000);
    expect(text).not.toContain("root:");
  });
});
