import { defineMessages, render, type Locale } from "../../src/core/messages/message";
import type { Beyond, BookData } from "../host/model/book-data";
import { carriedOf, type CarriedBook } from "./carried-parts";
import { kindOf } from "./package-graph";
import { LeftOut } from "./left-out";

/** Names of what a file may hold beyond the host's model. */
const names = defineMessages({
  pictures: { zh: "图片", en: "pictures" },
  shapes: { zh: "形状和文本框", en: "shapes and text boxes" },
  newerCharts: { zh: "新式图表", en: "charts of newer kinds" },
  drawings: { zh: "其他图形", en: "other drawings" },
  pivotTables: { zh: "数据透视表", en: "pivot tables" },
  sparklines: { zh: "迷你图", en: "sparklines" },
  slicers: { zh: "切片器", en: "slicers" },
  externalLinks: { zh: "外部链接", en: "links to other workbooks" },
  connections: { zh: "数据连接", en: "data connections" },
  background: { zh: "工作表背景", en: "sheet backgrounds" },
  headerPictures: { zh: "页眉页脚图片", en: "pictures in headers and footers" },
  protectedRanges: { zh: "允许编辑的区域", en: "ranges that may be edited" },
  scenarios: { zh: "方案管理器", en: "scenarios" },
  tableStyles: { zh: "自定义表格样式", en: "table styles of one's own" },
  macros: { zh: "宏", en: "macros" },
  formControls: { zh: "表单控件", en: "form controls" },
  embeddedObjects: { zh: "嵌入对象", en: "embedded objects" },
  customViews: { zh: "自定义视图", en: "custom views" },
  chartSheets: { zh: "图表工作表", en: "chart sheets" },
  macroSheets: { zh: "宏表和对话框表", en: "macro and dialog sheets" },
  queries: { zh: "表的查询", en: "queries of tables" },
  xmlMaps: { zh: "XML 映射", en: "XML maps" },
  sharedHistory: { zh: "共享修订记录", en: "the history of a shared workbook" },
  linkedTypes: { zh: "链接的数据类型", en: "linked data types" },
  signature: { zh: "数字签名", en: "digital signatures" },
  gradientFills: { zh: "渐变填充（留下一种颜色）", en: "gradient fills (one colour is left)" },
  ownStyles: {
    zh: "自定义单元格样式的名称（外观保留）",
    en: "names of own cell styles (their look stays)",
  },
  dataTables: { zh: "模拟运算表", en: "what-if data tables" },
  colorFilters: { zh: "按颜色或图标的筛选", en: "filters by colour or icon" },
  ownIcons: { zh: "自选图标的条件格式", en: "conditional formats with chosen icons" },
  date1904: {
    zh: "1904 日期系统（日期已换算）",
    en: "the 1904 date system (dates were converted)",
  },
  unknown: { zh: "其他内容", en: "other content" },
});

/** All codes that a file can give. */
export const BEYOND_CODES: readonly string[] = Object.keys(names).filter(
  (code) => code !== "unknown"
);

const sentences = defineMessages({
  lost: {
    zh: "这个文件里有工作台不能保存的内容：{things}。另存后的文件里没有它们。",
    en: "This file holds what the workbench cannot save: {things}. A saved copy will be without them.",
  },
  onSheet: { zh: "{thing}（{sheet}）", en: "{thing} ({sheet})" },
  between: { zh: "、", en: ", " },
});

/** Things by name, as a person reads them: `图片（首页）、宏`. */
export function namedThings(things: readonly Beyond[], locale: Locale): string {
  return things
    .map(({ what, sheet }) => {
      const key = what in names ? (what as keyof typeof names) : "unknown";
      const thing = render(names[key], locale);
      return sheet === undefined ? thing : render(sentences.onSheet, locale, { thing, sheet });
    })
    .join(render(sentences.between, locale));
}

/** One sentence about what a saved copy will be without; undefined when nothing is lost. */
export function lostSentence(data: BookData, locale: Locale): string | undefined {
  if (!data.lost || data.lost.length === 0) return undefined;
  return render(sentences.lost, locale, { things: namedThings(data.lost, locale) });
}

/** What is carried through the host without being understood. */
export function carriedThings(data: BookData): readonly Beyond[] {
  const all = new LeftOut();
  const book = (data.carried ?? {}) as CarriedBook;
  for (const one of [...(book.relations ?? []), ...(book.loose ?? [])]) {
    if (kindOf(one) === "externalLink") all.add("externalLinks");
    if (kindOf(one) === "connections") all.add("connections");
  }
  if (book.formats?.tableStyles) all.add("tableStyles");
  for (const sheet of data.sheets) {
    const found = all.on(sheet.name);
    const { elements = [], extensions = [], loose = [], drawing } = carriedOf(sheet);
    for (const anchor of drawing?.anchors ?? []) found.add(drawn(anchor));
    for (const one of loose) if (kindOf(one) === "pivotTable") found.add("pivotTables");
    for (const extension of extensions) {
      const sparklines = extension.match(/<(?:\w+:)?sparkline>/g)?.length ?? 0;
      if (sparklines > 0) found.add("sparklines", sparklines);
      const slicers = extension.match(/<(?:\w+:)?(?:slicer|timelineRef)\s/g)?.length ?? 0;
      if (slicers > 0) found.add("slicers", slicers);
    }
    for (const { name } of elements) {
      const what = ELEMENTS[name];
      if (what !== undefined) found.add(what);
    }
  }
  return all.found;
}

const ELEMENTS: Readonly<Record<string, string>> = {
  picture: "background",
  legacyDrawingHF: "headerPictures",
  protectedRanges: "protectedRanges",
  scenarios: "scenarios",
};

function drawn(anchor: string): string {
  if (/\/(?:chartex)"/i.test(anchor)) return "newerCharts";
  if (/<(?:\w+:)?pic>/.test(anchor)) return "pictures";
  if (/<(?:\w+:)?(?:sp|cxnSp|grpSp)\b/.test(anchor)) return "shapes";
  return "drawings";
}
