import { strFromU8, unzipSync } from "fflate";
import type { ReportResult } from "../../../src/core/report/report-model";
import { statementDocument } from "../../../src/core/report/statement-document";
import { columnShares } from "../../../src/files/column-shares";
import { bytesOfBase64 } from "../../../src/files/base64";
import { pngSize } from "../../../src/files/png-size";
import { writeDocx } from "../../../src/files/write-docx";

/** A picture of two by one pixels. */
const PIXELS = bytesOfBase64(
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAC0lEQVR4nGNgQAYAAA4AAamRc7EAAAAASUVORK5CYII="
);

const report: ReportResult = {
  title: "2024年度预算绩效管理工作情况说明",
  sections: [
    {
      id: "selfEvaluation",
      heading: "一、绩效自评",
      sentences: ["S5", "S6"],
      tables: ["T5", "T6"],
    },
  ],
  tables: {
    T2: {
      title: "事前绩效评估汇总",
      columns: ["结论", "申请额"],
      kinds: ["text", "amount"],
      rows: [["予以支持", 1234567.5]],
      sheet: "T2 事前",
      range: "A4:B5",
    },
    T5: {
      title: "自评等级分布",
      columns: ["等级", "个数", "占比", "平均得分"],
      kinds: ["text", "count", "percent", "score"],
      rows: [
        ["优", 1240, "81.3%", 95],
        ["良", 286, "18.7%", ""],
        ["合计", 1526, "100.0%", 94.5],
      ],
      note: "注：一。\n注：二。",
      sheet: "T5 自评",
      range: "A4:D7",
    },
    T6: {
      title: "一、自评覆盖情况",
      columns: ["范围"],
      kinds: ["text"],
      rows: [],
      sheet: "T6 覆盖",
      range: "A4:A4",
    },
  },
  charts: [
    { name: "C2", type: "pie", title: "各等级占比", sheet: "T5 自评", source: "A4:C6" },
    { name: "C9", type: "pie", title: "没有图片的图", sheet: "T5 自评", source: "A4:C6" },
  ],
  sentences: [
    { id: "S5", text: "自评项目1526个，金额【待填】万元。", figures: [] },
    { id: "S6", text: "第二句。", figures: [] },
  ],
  issues: [],
  notMade: [],
};

describe("the document of a report", () => {
  const made = statementDocument(report, "zh-CN");

  test("sections in order, tables without a section at the end", () => {
    expect(made.sections.map(({ heading, paragraphs }) => [heading, paragraphs.length])).toEqual([
      ["一、绩效自评", 2],
      ["附表", 0],
    ]);
  });

  test("tables and charts are numbered as they come, without a number of their own", () => {
    const blocks = made.sections.flatMap((section) => section.blocks);
    expect(blocks.map(({ table }) => table.caption)).toEqual([
      "表1　自评等级分布",
      "表2　自评覆盖情况",
      "表3　事前绩效评估汇总",
    ]);
    expect(blocks.flatMap(({ charts }) => charts.map(({ caption }) => caption))).toEqual([
      "图1　各等级占比",
      "图2　没有图片的图",
    ]);
  });

  test("cells are printed by what their column holds; totals are known", () => {
    const [grades, , amounts] = made.sections.flatMap((section) =>
      section.blocks.map(({ table }) => table)
    );
    expect(grades?.rows).toEqual([
      { cells: ["优", "1,240", "81.3%", "95.00"], total: false },
      { cells: ["良", "286", "18.7%", ""], total: false },
      { cells: ["合计", "1,526", "100.0%", "94.50"], total: true },
    ]);
    expect(amounts?.rows[0]?.cells).toEqual(["予以支持", "1,234,567.50"]);
    expect([grades?.unitLine, amounts?.unitLine]).toEqual([undefined, "单位：万元"]);
    expect(grades?.notes).toEqual(["注：一。", "注：二。"]);
  });
});

describe("the Word file", () => {
  let parts: Record<string, Uint8Array>;
  let body: string;
  beforeAll(async () => {
    const file = await writeDocx(
      statementDocument(report, "zh-CN"),
      new Map([["T5 自评!C2", PIXELS]])
    );
    parts = unzipSync(file);
    body = strFromU8(parts["word/document.xml"] as Uint8Array);
  });

  test("holds title, headings as headings, sentences and tables with repeated heads", () => {
    const text = body.replace(/<[^>]+>/g, "");
    expect(text).toContain(report.title);
    expect(text).toContain("自评项目1526个，金额【待填】万元。");
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(2);
    expect(body.match(/<w:tbl>/g)).toHaveLength(3);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(3);
  });

  test("a gap is marked, so that it is filled before the page is printed", () => {
    expect(body).toMatch(/<w:highlight w:val="yellow"\/>.{0,80}?【待填】/);
    expect(body.match(/<w:highlight /g)).toHaveLength(1);
  });

  test("a chart is a picture with its caption; one without a picture is left out", () => {
    const images = Object.keys(parts).filter((name) => name.startsWith("word/media/"));
    expect(images).toHaveLength(1);
    expect(body).toContain("图1　各等级占比");
    expect(body).not.toContain("没有图片的图");
  });

  test("pages are numbered and typefaces name what stands in for them", () => {
    const footer = Object.keys(parts).find((name) => /^word\/footer\d*\.xml$/.test(name)) ?? "";
    expect(strFromU8(parts[footer] as Uint8Array)).toContain("PAGE");
    const fonts = strFromU8(parts["word/fontTable.xml"] as Uint8Array);
    expect(fonts).toContain('w:name="方正小标宋简体"');
    expect(fonts).toContain('w:altName w:val="仿宋,FangSong"');
  });
});

test.each([
  { what: "a PNG", bytes: PIXELS, size: { width: 2, height: 1 } },
  { what: "half a header", bytes: PIXELS.slice(0, 20), size: undefined },
  { what: "something else", bytes: new Uint8Array(40), size: undefined },
])("the size of $what", ({ bytes, size }) => {
  expect(pngSize(bytes)).toEqual(size);
});

test("columns get room by what stands in them, and not more than the page has", () => {
  const widths = columnShares([["等级", "优"], ["名称", "一个相当长的项目名称"], [""]], 9000);
  expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) * 2);
  expect(widths.reduce((all, one) => all + one, 0)).toBeLessThanOrEqual(9000);
});
