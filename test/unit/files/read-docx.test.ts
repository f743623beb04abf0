import { strToU8, zipSync } from "fflate";
import { plainMarkdown } from "../../../src/core/report/proof/plain-markdown";
import { readDocx } from "../../../src/files/read-docx";

const word = (body: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    ...more,
  });
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
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

describe("changes tracked", () => {
  const author = 'w:id="1" w:author="甲" w:date="2024-10-01T00:00:00Z"';
  const mark = `<w:pPr><w:rPr><w:del ${author}/></w:rPr></w:pPr>`;

  test("a deleted mark joins two paragraphs and swallows nothing", () => {
    const body =
      `<w:p>${mark}${run("评价11个项目，")}</w:p><w:p>${run("涉及资金44369.70万元。")}</w:p>` +
      `<w:p>${run("第二段")}<w:del ${author}><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>`;
    expect(readDocx(word(body))).toEqual({
      text: "评价11个项目，涉及资金44369.70万元。\n第二段\n",
    });
  });

  test.each<[string, string, string]>([
    ["inserted text is there", `<w:p><w:ins ${author}>${run("新")}</w:ins></w:p>`, "新\n"],
    [
      "moved text is there once",
      `<w:p><w:moveFrom ${author}>${run("移")}</w:moveFrom></w:p>` +
        `<w:p><w:moveTo ${author}>${run("移")}</w:moveTo></w:p>`,
      "\n移\n",
    ],
    [
      "deleted inside inserted",
      `<w:p><w:ins ${author}>${run("甲")}<w:del ${author}>${run("乙")}</w:del>${run("丙")}</w:ins></w:p>`,
      "甲丙\n",
    ],
    [
      "deleted inside deleted",
      `<w:p><w:del ${author}><w:del ${author}>${run("甲")}</w:del>${run("乙")}</w:del>${run("丙")}</w:p>`,
      "丙\n",
    ],
    [
      "a deleted row is gone, the next is not",
      `<w:tbl><w:tr><w:trPr><w:del ${author}/></w:trPr><w:tc>${p("旧")}</w:tc></w:tr>` +
        `<w:tr><w:tc>${p("新")}</w:tc></w:tr></w:tbl>`,
      "新\n",
    ],
    [
      "an inserted row is there",
      `<w:tbl><w:tr><w:trPr><w:ins ${author}/></w:trPr><w:tc>${p("新")}</w:tc></w:tr></w:tbl>`,
      "新\n",
    ],
  ])("%s", (_what, body, text) => {
    expect(readDocx(word(body))).toEqual({ text });
  });

  test("openings that nothing closes are told as damage", () => {
    const tangled = (times: number) => word(`<w:p>${"<w:del ".repeat(times)}</w:p>`);
    expect(readDocx(tangled(200_000))).toEqual({ problem: "damaged" });
    expect(readDocx(word(`<w:p><w:del ${author}>${run("旧")}</w:p>`))).toEqual({
      problem: "damaged",
    });
  });
});

describe("what stands in a Word file", () => {
  test.each<[string, string, string]>([
    [
      "tabs and breaks",
      `<w:p>${run("甲")}<w:r><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>`,
      "甲\t乙\n丙\n",
    ],
    [
      "stops of tabs are no tabs",
      `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>${run("甲")}</w:p>`,
      "甲\n",
    ],
    ["an empty paragraph", `<w:p/>${p("甲")}`, "\n甲\n"],
    [
      "text in pieces",
      `<w:p>${run("13")}${run("54")}<w:r><w:t xml:space="preserve"> 个</w:t></w:r></w:p>`,
      "1354 个\n",
    ],
    [
      "a field shows its result",
      `<w:p><w:r><w:instrText>=SUM(A1) &gt; 1</w:instrText></w:r>${run("30")}</w:p>`,
      "30\n",
    ],
    [
      "a link and a content control",
      `<w:p><w:hyperlink>${run("甲")}</w:hyperlink></w:p><w:sdt><w:sdtContent>${p("乙")}</w:sdtContent></w:sdt>`,
      "甲\n乙\n",
    ],
    [
      "a text box follows its paragraph, once",
      `<w:p>${run("前半")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${p("框")}</w:txbxContent></mc:Choice>` +
        `<mc:Fallback><w:pict><w:txbxContent>${p("框")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run("后半")}</w:p>`,
      "前半后半\n框\n",
    ],
    [
      "a fallback alone is read",
      `<w:p><mc:AlternateContent><mc:Fallback>${run("甲")}</mc:Fallback></mc:AlternateContent></w:p>`,
      "甲\n",
    ],
    [
      "how a word is read is left out",
      `<w:p><w:ruby><w:rt>${run("xiào")}</w:rt><w:rubyBase>${run("效")}</w:rubyBase></w:ruby></w:p>`,
      "效\n",
    ],
    [
      "a wrapped heading of a table",
      `<w:tbl><w:tr><w:tc>${p("项目")}${p("名称")}</w:tc><w:tc>${p("得分")}</w:tc></w:tr></w:tbl>`,
      "项目 名称\t得分\n",
    ],
    [
      "a table in a cell",
      `<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>${p("甲")}</w:tc><w:tc>${p("乙")}</w:tc></w:tr></w:tbl>${p("")}</w:tc></w:tr></w:tbl>`,
      "甲\t乙\n\n",
    ],
    [
      "a comment and character data",
      `<!-- <w:t>旧</w:t> --><w:p><w:r><w:t><![CDATA[<新>]]></w:t></w:r></w:p>`,
      "<新>\n",
    ],
    ["a sign inside an attribute", `<w:p w:rsid="a>b">${run("甲")}</w:p>`, "甲\n"],
  ])("%s", (_what, body, text) => {
    expect(readDocx(word(body))).toEqual({ text });
  });

  test("elements of another prefix are Word's by their address", () => {
    const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const body = `<n:document xmlns:n="${main}"><n:p><n:r><n:t>甲</n:t></n:r></n:p></n:document>`;
    expect(readDocx(zipSync({ "word/document.xml": strToU8(body) }))).toEqual({ text: "甲\n" });
  });
});

test("notes follow the text", () => {
  const notes = `<w:footnotes><w:footnote w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote>${p("注：不含乡镇。")}</w:footnote></w:footnotes>`;
  const bytes = word(p("共82个单位"), { "word/footnotes.xml": strToU8(notes) });
  expect(readDocx(bytes)).toEqual({ text: "共82个单位\n注：不含乡镇。\n" });
});

describe("automatic numbering", () => {
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering>
    <w:abstractNum w:abstractNumId="3">${level(0, "chineseCountingThousand", "%1、")}${level(1, "chineseCounting", "（%2）")}${level(2, "decimal", "%3.")}</w:abstractNum>
    <w:abstractNum w:abstractNumId="4">${level(0, "bullet", "●")}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="4"/></w:num>
    <w:num w:numId="5"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
  </w:numbering>`;
  const styles = `<w:styles>
    <w:style w:type="paragraph" w:styleId="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="1"/></w:style>
  </w:styles>`;
  const numbered = (list: number, at: number, text: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
  const read = (body: string) =>
    readDocx(
      word(body, {
        "word/numbering.xml": strToU8(numbering),
        "word/styles.xml": strToU8(styles),
      })
    );

  test("stands before the paragraphs as a reader sees it", () => {
    const body = [
      [1, 0, "总体"],
      [1, 1, "目标"],
      [1, 2, "2024年编制"],
      [1, 1, "监控"],
      [2, 0, "要点"],
      [1, 0, "问题"],
      [1, 1, "人手"],
      [5, 0, "附件"],
    ] as const;
    expect(read(body.map(([list, at, text]) => numbered(list, at, text)).join(""))).toEqual({
      text: "一、总体\n（一）目标\n1. 2024年编制\n（二）监控\n要点\n二、问题\n（一）人手\n一、附件\n",
    });
  });

  test("comes from a style, and from the one it is based on; a paragraph may say no", () => {
    const of = (style: string, more = "") =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${run("甲")}</w:p>`;
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(read(of("1") + of("a") + of("1", none) + of("b"))).toEqual({
      text: "一、甲\n二、甲\n甲\n甲\n",
    });
  });
});

/** A compound document with one stream of that name in its list. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  [...stream].forEach((sign, at) => view.setUint16(1024 + 2 * at, sign.charCodeAt(0), true));
  return bytes;
}

/** The package with another size written for its body, in both places. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const told = bytes.slice();
  const view = new DataView(told.buffer);
  for (let at = 0; at + 4 < told.length; at++) {
    const sign = view.getUint32(at, true);
    if (sign === 0x04034b50) view.setUint32(at + 22, size, true);
    if (sign === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return told;
}
const bomb = word("a".repeat(30_000_000));

test.each<[string, Uint8Array, string]>([
  ["no zip", new Uint8Array([1, 2, 3]), "not-word"],
  ["nothing", new Uint8Array(), "empty-file"],
  ["another zip", zipSync({ "a.txt": strToU8("x") }), "not-word"],
  ["a workbook", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }), "not-word"],
  ["half a file", word(p("x")).slice(0, 60), "damaged"],
  ["half a body", zipSync({ "word/document.xml": strToU8("<w:document><w:p>") }), "damaged"],
  ["a body of nothing", zipSync({ "word/document.xml": new Uint8Array() }), "damaged"],
  ["a file with a password", compound("EncryptedPackage"), "encrypted"],
  ["an old file under a new name", compound("WordDocument"), "old-word"],
  ["an old workbook", compound("Workbook"), "not-word"],
  ["the beginning of an old file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "damaged"],
  ["a body of 30 MB", bomb, "too-large"],
  ["a body of 30 MB that is said to be small", lying(bomb, 1000), "too-large"],
  ["a body that is said to be larger", lying(word(p("x")), 10_000), "damaged"],
  [
    "notes that burst",
    word(p("x"), { "word/footnotes.xml": strToU8("a".repeat(30_000_000)) }),
    "too-large",
  ],
])("%s has no text", (_what, bytes, problem) => {
  expect(readDocx(bytes)).toEqual({ problem });
});

test("a large picture beside the text is not unpacked", () => {
  const bytes = word(p("甲"), { "word/media/image1.bmp": new Uint8Array(40_000_000) });
  expect(readDocx(bytes)).toEqual({ text: "甲\n" });
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
