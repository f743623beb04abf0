/** Puts what was carried through the host into the parts of the file that is written. */
import { strFromU8, strToU8 } from "fflate";
import type { BookData, SheetData } from "../host/model/book-data";
import { carriedOf, type CarriedBook, type CarriedParts } from "./carried-parts";
import type { FileParts } from "./file-parts";
import { PIVOT_TABLE, withFormatIds } from "./format-ids";
import { kindOf, PackageWriter, relationsOf, relationsPath } from "./package-graph";
import { chartModelKey } from "./chart-key";
import { putComments } from "./sheet-comments";
import { putProperties } from "./sheet-properties";
import { attributesOf, sheetPaths } from "./sheet-xml";
import { childrenOf, rootOf } from "./xml-children";
import { BOOK_ORDER, putElement, SHEET_ORDER } from "./element-order";

const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const DRAWING_ROOT =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">';

/** @param charts numbers of the written charts by sheet and id, as the library gave them */
export function putCarried(
  parts: FileParts,
  data: BookData,
  charts: readonly ReadonlyMap<string, number>[]
): void {
  const book = (data.carried ?? {}) as CarriedBook;
  const offset = putFormats(parts, book);
  const writer = new PackageWriter(parts, book.parts ?? {}, (text, contentType) =>
    PIVOT_TABLE.test(contentType) ? withFormatIds(text, (id) => id + offset) : text
  );
  if (book.theme) putTheme(parts, book.theme);
  putBook(parts, writer, book);
  const paths = sheetPaths(parts);
  /** Slicers and their like may stand on one sheet only: a copy of a sheet does without. */
  const slicers = new Set<string>();
  data.sheets.forEach((sheet, place) => {
    const path = paths[place];
    if (path === undefined || !parts[path]) return;
    putSheet(parts, path, writer, carriedOf(sheet), slicers);
    putProperties(parts, path, writer, sheet.extras?.customProperties);
    putDrawing(parts, path, writer, carriedOf(sheet));
    putCharts(parts, writer, sheet, charts[place] ?? new Map());
  });
  putComments(parts, data.sheets, writer);
  putSheetIds(parts, data);
  writer.finish();
}

function text(parts: FileParts, path: string): string {
  return parts[path] ? strFromU8(parts[path]) : "";
}

/** Formats that carried parts count through stand behind those the library wrote. @returns how far behind */
function putFormats(parts: FileParts, { formats }: CarriedBook): number {
  if (!formats) return 0;
  const xml = text(parts, STYLES);
  const root = rootOf(xml);
  const dxfs = root?.children.find(({ name }) => name === "dxfs");
  if (!dxfs) return 0;
  const own = childrenOf(dxfs.xml).map((one) => one.xml);
  const all = [...own, ...formats.dxfs];
  const list = `<dxfs count="${all.length}">${all.join("")}</dxfs>`;
  const styles = formats.tableStyles && withFormatIds(formats.tableStyles, (id) => id + own.length);
  parts[STYLES] = strToU8(
    (xml.slice(0, dxfs.start) + list + xml.slice(dxfs.end)).replace(
      /<tableStyles\b[^>]*\/>/,
      (before) => styles ?? before
    )
  );
  return own.length;
}

function putTheme(parts: FileParts, theme: string): void {
  const path = relationsOf(parts, WORKBOOK).find((one) => kindOf(one) === "theme")?.target;
  if (path !== undefined && parts[path]) parts[path] = strToU8(theme);
}

function putBook(parts: FileParts, writer: PackageWriter, book: CarriedBook): void {
  let xml = text(parts, WORKBOOK);
  const relations = book.relations ?? [];
  for (const { name, xml: element } of book.elements ?? []) {
    xml = putElement(xml, name, writer.withIds(element, WORKBOOK, relations), BOOK_ORDER);
  }
  if (book.extensions && book.extensions.length > 0) {
    const inside = book.extensions.map((one) => writer.withIds(one, WORKBOOK, relations));
    xml = putElement(xml, "extLst", `<extLst>${inside.join("")}</extLst>`, BOOK_ORDER);
  }
  parts[WORKBOOK] = strToU8(xml);
  for (const relation of book.loose ?? []) writer.relate(WORKBOOK, relation);
  for (const relation of book.fileRelations ?? []) writer.relate("", relation);
}

function putSheet(
  parts: FileParts,
  path: string,
  writer: PackageWriter,
  carried: CarriedParts,
  slicers: Set<string>
): void {
  const { elements = [], extensions = [], relations = [], loose = [], attributes } = carried;
  let xml = text(parts, path);
  for (const { name, xml: element } of elements) {
    xml = putElement(xml, name, writer.withIds(element, path, relations), SHEET_ORDER);
  }
  const fresh = extensions.filter((one) => {
    if (!/<(?:\w+:)?(?:slicer|timelineRef|slicerList|timelineRefs)\b/.test(one)) return true;
    const known = slicers.has(one);
    slicers.add(one);
    return !known;
  });
  if (fresh.length > 0) {
    const before = rootOf(xml)?.children.find(({ name }) => name === "extLst");
    const inside = [
      ...(before ? childrenOf(before.xml).map((one) => one.xml) : []),
      ...fresh.map((one) => writer.withIds(one, path, relations)),
    ];
    xml = putElement(xml, "extLst", `<extLst>${inside.join("")}</extLst>`, SHEET_ORDER);
  }
  parts[path] = strToU8(withAttributes(xml, attributes));
  for (const relation of loose) writer.relate(path, relation);
}

/** Adds attributes to elements of the sheet that the library wrote; what it wrote itself stays. */
function withAttributes(xml: string, attributes: CarriedParts["attributes"]): string {
  if (!attributes) return xml;
  let text = xml;
  for (const [element, kept] of Object.entries(attributes)) {
    const tag = new RegExp(`<${element}\\b[^>]*?(?=/?>)`);
    const found = tag.exec(text.slice(0, text.indexOf("<sheetData")))?.[0];
    if (found === undefined) {
      if (element !== "sheetPr") continue;
      text = putElement(text, "sheetPr", `<sheetPr${written(kept)}/>`, SHEET_ORDER);
      continue;
    }
    const own = attributesOf(found);
    const added = Object.fromEntries(Object.entries(kept).filter(([name]) => !(name in own)));
    text = text.replace(found, () => found.trimEnd() + written(added));
  }
  return text;
}

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replace(/&/g, "&amp;").replace(/"/g, "&quot;")}"`)
    .join("");
}

function putDrawing(
  parts: FileParts,
  sheet: string,
  writer: PackageWriter,
  { drawing }: CarriedParts
): void {
  if (!drawing) return;
  let path = relationsOf(parts, sheet).find((one) => kindOf(one) === "drawing")?.target;
  if (path === undefined) {
    path = writer.create("xl/drawings/drawing1.xml", DRAWING_TYPE, `${DRAWING_ROOT}</xdr:wsDr>`);
    const id = writer.connect(sheet, `${OFFICE}/drawing`, path);
    const element = `<drawing xmlns:r="${OFFICE}" r:id="${id}"/>`;
    parts[sheet] = strToU8(putElement(text(parts, sheet), "drawing", element, SHEET_ORDER));
  }
  const owner = path;
  const anchors = drawing.anchors.map((one) => writer.withIds(one, owner, drawing.relations));
  const xml = text(parts, owner);
  const end = rootOf(xml)?.end ?? xml.lastIndexOf("</");
  parts[owner] = strToU8(xml.slice(0, end) + anchors.join("") + xml.slice(end));
}

/** A chart that is as it was in the file gets its file back, with every format in it. */
function putCharts(
  parts: FileParts,
  writer: PackageWriter,
  sheet: SheetData,
  numbers: ReadonlyMap<string, number>
): void {
  for (const chart of sheet.extras?.charts ?? []) {
    const kept = carriedOf(sheet).charts?.[chart.id];
    const number = numbers.get(chart.id);
    if (!kept || number === undefined || kept.model !== chartModelKey(chart)) continue;
    const path = `xl/charts/chart${number}.xml`;
    const content = writer.content(kept.part);
    if (!content || !parts[path]) continue;
    parts[path] = content;
    for (const { target } of relationsOf(parts, path)) delete parts[target];
    delete parts[relationsPath(path)];
    writer.takeRelations(path, kept.part);
  }
}

function putSheetIds(parts: FileParts, data: BookData): void {
  const wanted = data.sheets.map((sheet) => carriedOf(sheet).sheetId);
  if (wanted.every((id) => id === undefined)) return;
  const used = new Set<number>();
  const ids = wanted.map((id) => {
    if (id === undefined || used.has(id)) return undefined;
    used.add(id);
    return id;
  });
  let next = 1;
  const all = ids.map((id) => {
    if (id !== undefined) return id;
    while (used.has(next)) next += 1;
    used.add(next);
    return next;
  });
  let place = 0;
  parts[WORKBOOK] = strToU8(
    text(parts, WORKBOOK).replace(/(<sheet\s[^>]*?sheetId=")(\d+)(")/g, (whole, a, _id, b) => {
      const id = all[place];
      place += 1;
      return id === undefined ? whole : `${a}${id}${b}`;
    })
  );
}
