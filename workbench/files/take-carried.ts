/**
 * Takes what the host does not understand out of the parts of a file, so that neither the library nor
 * the host loses it on the way: pieces that can be written again are carried, the others are named.
 */
import { strFromU8, strToU8 } from "fflate";
import type { CarriedBook, CarriedElement, CarriedParts, SheetElement } from "./carried-parts";
import type { FileParts } from "./file-parts";
import { PIVOT_TABLE, withFormatIds } from "./format-ids";
import { LeftOut } from "./left-out";
import { kindOf, PackageReader, relationsOf, type Relation } from "./package-graph";
import { attributesOf, elementsOf, sheetPaths } from "./sheet-xml";
import { childrenOf, rootOf, selfContained, type XmlChild, type XmlRoot } from "./xml-children";

export interface TakenParts {
  readonly book: CarriedBook;
  /** In the order of the tabs. */
  readonly sheets: readonly CarriedParts[];
  /** Charts by the number in the name of their part, as they stand in the file. */
  readonly chartParts: ReadonlyMap<number, string>;
  readonly lost: LeftOut;
}

const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";

/** Elements that stand in a sheet and mean nothing to the host. */
const SHEET_ELEMENTS: ReadonlySet<string> = new Set([
  ...["sheetCalcPr", "protectedRanges", "scenarios", "dataConsolidate", "phoneticPr"],
  ...["customProperties", "cellWatches", "ignoredErrors", "legacyDrawingHF", "picture"],
]);
const BOOK_ELEMENTS: ReadonlySet<string> = new Set([
  ...["fileSharing", "externalReferences", "calcPr", "oleSize", "pivotCaches"],
]);
/** Elements of a sheet that cannot be written again, by the name of what is lost. */
const LOST_ELEMENTS: Readonly<Record<string, string>> = {
  controls: "formControls",
  oleObjects: "embeddedObjects",
  customSheetViews: "customViews",
};
/** Extensions that the host understands: conditional formats and validations of newer programs. */
const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set([
  "{78C0D931-6437-407D-A8EE-F0AAD7539E65}",
  "{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}",
]);
/** Attributes kept beside those which the host models. */
const ATTRIBUTES: Readonly<Record<SheetElement, readonly string[]>> = {
  sheetPr: ["codeName", "published", "enableFormatConditionsCalculation"],
  sheetView: [
    ...["showZeros", "rightToLeft", "showFormulas", "showOutlineSymbols", "showWhiteSpace"],
    ...["view", "zoomScale", "zoomScaleNormal", "zoomScaleSheetLayoutView"],
    ...["zoomScalePageLayoutView", "defaultGridColor", "colorId", "showRuler"],
  ],
  sheetFormatPr: ["baseColWidth", "customHeight", "zeroHeight", "thickTop", "thickBottom"],
};

/**
 * Relations of the workbook that are read, written anew, found by an element, or named as lost. Any other one
 * (also of programs yet to come) is carried as it is.
 */
const KNOWN_OF_BOOK: ReadonlySet<string> = new Set([
  ...["worksheet", "chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"],
  ...["styles", "theme", "sharedStrings", "calcChain", "volatileDependencies", "customXml"],
  ...["externalLink", "pivotCacheDefinition", "slicerCache", "timelineCache", "person"],
  ...["sheetMetadata", "rdRichValueStructure", "rdRichValueTypes", "rdArray", "richStyles"],
  ...["rdSupportingPropertyBag", "rdSupportingPropertyBagStructure", "rdRichValueWebImage"],
  ...["vbaProject", "xmlMaps", "revisionHeaders", "usernames", "richValueRel", "rdRichValue"],
]);
const LOOSE_OF_SHEET: ReadonlySet<string> = new Set(["pivotTable"]);
const LOST_OF_BOOK: Readonly<Record<string, string>> = {
  vbaProject: "macros",
  xmlMaps: "xmlMaps",
  revisionHeaders: "sharedHistory",
  richValueRel: "linkedTypes",
  rdRichValue: "linkedTypes",
};
const LOST_OF_FILE: Readonly<Record<string, string>> = { origin: "signature" };
const KNOWN_OF_FILE: ReadonlySet<string> = new Set([
  ...["officeDocument", "core-properties", "extended-properties", "custom-properties"],
  // LibreOffice lets the file point to the custom XML of the workbook.
  ...["thumbnail", "customXml"],
]);

export function takeCarried(parts: FileParts): TakenParts {
  const reader = new PackageReader(parts);
  const lost = new LeftOut();
  dropOtherSheets(parts, lost);
  const numbers = sheetNumbers(parts);
  const chartParts = new Map<number, string>();
  const paths = sheetPaths(parts);
  nameOwnStyles(parts, lost);
  const sheets = paths.map((path, place) => {
    const name = numbers[place]?.name ?? "";
    nameSheetLosses(textOfPart(parts, path), lost.on(name));
    const own = takeSheet(parts, path, reader, lost.on(name));
    const drawing = takeDrawing(parts, path, reader, chartParts, lost.on(name));
    const { id } = numbers[place] ?? {};
    return { ...own, ...(drawing ? { drawing } : {}), ...(id ? { sheetId: id } : {}) };
  });
  const book = takeBook(parts, reader, lost);
  // What is carried is none of the library's business any more; charts are read by it, too.
  const charts = new Set([...chartParts.values()].flatMap((path) => reach(reader, path)));
  for (const path of Object.keys(reader.taken)) if (!charts.has(path)) delete parts[path];
  return {
    book: { ...book, ...(Object.keys(reader.taken).length > 0 ? { parts: reader.taken } : {}) },
    sheets,
    chartParts,
    lost,
  };
}

/** Styles of one's own: cells keep the look, the style itself is gone. */
function nameOwnStyles(parts: FileParts, lost: LeftOut): void {
  const [list] = elementsOf(textOfPart(parts, STYLES), "cellStyles");
  const own = elementsOf(list?.body ?? "", "cellStyle").filter(
    ({ tag }) => attributesOf(tag)["builtinId"] === undefined
  );
  if (own.length > 0) lost.add("ownStyles", own.length);
}

function nameSheetLosses(xml: string, lost: LeftOut): void {
  const count = (pattern: RegExp) => xml.match(pattern)?.length ?? 0;
  const filters = count(/<(?:\w+:)?(?:colorFilter|iconFilter)\b/g);
  if (filters > 0) lost.add("colorFilters", filters);
  const whatIf = count(/<(?:\w+:)?f\b[^>]*\st="dataTable"/g);
  if (whatIf > 0) lost.add("dataTables", whatIf);
  const icons = count(/<(?:\w+:)?iconSet\b[^>]*\scustom="(?:1|true)"/g);
  if (icons > 0) lost.add("ownIcons", icons);
}

function reach(reader: PackageReader, path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const next = reader.taken[path]?.relations ?? [];
  for (const { target, external } of next) if (!external) reach(reader, target, seen);
  return [...seen];
}

function textOfPart(parts: FileParts, path: string): string {
  return parts[path] ? strFromU8(parts[path]) : "";
}

/** Sheets of charts, macros and dialogs: their places would count as those of worksheets. */
function dropOtherSheets(parts: FileParts, lost: LeftOut): void {
  const kinds = new Map(relationsOf(parts, WORKBOOK).map((one) => [one.id, kindOf(one)]));
  const xml = textOfPart(parts, WORKBOOK);
  const [list] = elementsOf(xml, "sheets");
  if (!list) return;
  const entries = childrenOf(`<sheets>${list.body}</sheets>`);
  const dropped = entries.flatMap((entry, place) => {
    const id = /\w+:id\s*=\s*["']([^"']*)["']/.exec(entry.xml)?.[1] ?? "";
    const kind = kinds.get(id);
    if (kind === undefined || kind === "worksheet") return [];
    const name = attributesOf(entry.xml)["name"] ?? "";
    lost.on(name).add(kind === "chartsheet" ? "chartSheets" : "macroSheets");
    return [place];
  });
  if (dropped.length === 0) return;
  const body = entries.filter((_, place) => !dropped.includes(place)).map((one) => one.xml);
  const moved = (place: number): number => place - dropped.filter((one) => one < place).length;
  const changed = xml
    .replace(list.body, () => body.join(""))
    .replace(/(<(?:\w+:)?definedName\b[^>]*\slocalSheetId=")(\d+)(")/g, (_, a, place, b) =>
      dropped.includes(Number(place)) ? `${a}999999${b}` : `${a}${moved(Number(place))}${b}`
    )
    .replace(/(\sactiveTab=")(\d+)(")/, (_, a, place, b) => `${a}${moved(Number(place))}${b}`);
  parts[WORKBOOK] = strToU8(changed);
}

function sheetNumbers(parts: FileParts): { readonly name: string; readonly id: number }[] {
  const [list] = elementsOf(textOfPart(parts, WORKBOOK), "sheets");
  return elementsOf(list?.body ?? "", "sheet").map(({ tag }) => {
    const { name = "", sheetId } = attributesOf(tag);
    return { name, id: Number(sheetId) };
  });
}

function takeSheet(
  parts: FileParts,
  path: string,
  reader: PackageReader,
  lost: LeftOut
): CarriedParts {
  const xml = textOfPart(parts, path);
  const root = rootOf(xml);
  if (!root) return {};
  const relations = relationsOf(parts, path);
  const elements: CarriedElement[] = [];
  const extensions: string[] = [];
  const cut: XmlChild[] = [];
  for (const child of root.children) {
    const loss = LOST_ELEMENTS[child.name];
    if (loss !== undefined) {
      lost.add(loss, countOf(child));
      cut.push(child);
    } else if (SHEET_ELEMENTS.has(child.name)) {
      elements.push({ name: child.name, xml: selfContained(child.xml, root.tag) });
      cut.push(child);
    } else if (child.name === "extLst") {
      for (const extension of childrenOf(child.xml)) {
        const { uri = "" } = attributesOf(/^<[^>]*>/.exec(extension.xml)?.[0] ?? "");
        if (KNOWN_EXTENSIONS.has(uri.toUpperCase())) continue;
        extensions.push(selfContained(extension.xml, root.tag));
      }
    }
  }
  const fragments = [...elements.map((one) => one.xml), ...extensions];
  const named = relations.filter((one) => !one.external && isNamed(one, fragments));
  const loose = relations.filter((one) => LOOSE_OF_SHEET.has(kindOf(one)) && !one.external);
  for (const { target } of [...named, ...loose]) reader.take(target);
  for (const { target } of relations.filter((one) => kindOf(one) === "table")) {
    for (const one of relationsOf(parts, target)) {
      if (kindOf(one) === "queryTable") lost.add("queries");
    }
  }
  if (cut.length > 0) parts[path] = strToU8(without(xml, cut));
  return {
    ...(elements.length > 0 ? { elements } : {}),
    ...(extensions.length > 0 ? { extensions } : {}),
    ...(named.length > 0 ? { relations: named } : {}),
    ...(loose.length > 0 ? { loose } : {}),
    ...attributesKept(root),
  };
}

/** How many things an element holds; itself, when it holds none. */
function countOf(child: XmlChild): number {
  return Math.max(1, childrenOf(child.xml).length);
}

function without(xml: string, cut: readonly XmlChild[]): string {
  let text = "";
  let at = 0;
  for (const { start, end } of cut) {
    text += xml.slice(at, start);
    at = end;
  }
  return text + xml.slice(at);
}

function isNamed({ id }: Relation, fragments: readonly string[]): boolean {
  return fragments.some((fragment) => new RegExp(`:[\\w-]+="${id}"`).test(fragment));
}

function attributesKept(root: XmlRoot): Pick<CarriedParts, "attributes"> {
  const found = Object.entries(ATTRIBUTES).flatMap(([element, names]) => {
    const holder = element === "sheetView" ? "sheetViews" : element;
    const child = root.children.find(({ name }) => name === holder);
    if (!child) return [];
    const tag = element === "sheetView" ? (childrenOf(child.xml)[0]?.xml ?? "") : child.xml;
    const at = attributesOf(/^<[^>]*>/.exec(tag)?.[0] ?? "");
    const kept = names.flatMap((name) => {
      const value = at[name];
      return value === undefined ? [] : [[name, value] as const];
    });
    return kept.length > 0 ? [[element, Object.fromEntries(kept)] as const] : [];
  });
  return found.length > 0
    ? { attributes: Object.fromEntries(found) as CarriedParts["attributes"] }
    : {};
}

/** Frames other than those of charts the host knows. */
function takeDrawing(
  parts: FileParts,
  sheet: string,
  reader: PackageReader,
  chartParts: Map<number, string>,
  lost: LeftOut
): CarriedParts["drawing"] {
  const path = relationsOf(parts, sheet).find((one) => kindOf(one) === "drawing")?.target;
  const xml = path === undefined ? "" : textOfPart(parts, path);
  const root = rootOf(xml);
  if (path === undefined || !root) return undefined;
  const relations = relationsOf(parts, path);
  const anchors: string[] = [];
  const cut: XmlChild[] = [];
  for (const child of root.children) {
    if (!child.name.endsWith("Anchor")) continue;
    const chart = ownChart(child, relations);
    if (chart) {
      const number = Number(/(\d+)\.xml$/.exec(chart)?.[1] ?? Number.NaN);
      reader.take(chart);
      if (Number.isFinite(number)) chartParts.set(number, chart);
      continue;
    }
    cut.push(child);
    // A form control has its frame here and all the rest in parts of its own.
    if (/<(?:\w+:)?clientData\b/.test(child.xml) && /\bRequires="a14"/.test(child.xml)) continue;
    anchors.push(selfContained(child.xml, root.tag));
  }
  const used = relations.filter((one) => isNamed(one, anchors));
  for (const { target, external } of used) if (!external) reader.take(target);
  if (cut.length > 0) parts[path] = strToU8(without(xml, cut));
  if (anchors.some((anchor) => /<(?:\w+:)?oleObj\b/.test(anchor))) lost.add("embeddedObjects");
  return anchors.length > 0 ? { anchors, relations: used } : undefined;
}

/** The part of the chart that is all a frame holds. */
function ownChart(anchor: XmlChild, relations: readonly Relation[]): string | undefined {
  const [frame] = childrenOf(anchor.xml).filter(({ name }) => name === "graphicFrame");
  const id = frame && /<(?:\w+:)?chart\b[^>]*?:id="([^"]*)"/.exec(frame.xml)?.[1];
  const relation = relations.find((one) => one.id === id && kindOf(one) === "chart");
  return relation?.target;
}

function takeBook(parts: FileParts, reader: PackageReader, lost: LeftOut): CarriedBook {
  const xml = textOfPart(parts, WORKBOOK);
  const root = rootOf(xml);
  if (!root) return {};
  const relations = relationsOf(parts, WORKBOOK);
  const elements: CarriedElement[] = [];
  const extensions: string[] = [];
  const cut: XmlChild[] = [];
  for (const child of root.children) {
    if (child.name === "customWorkbookViews") lost.add("customViews", countOf(child));
    if (child.name === "workbookPr") {
      const { date1904 } = attributesOf(child.xml);
      if (date1904 === "1" || date1904 === "true") lost.add("date1904");
      elements.push({ name: child.name, xml: plainProperties(child.xml, root.tag) });
    } else if (BOOK_ELEMENTS.has(child.name)) {
      elements.push({ name: child.name, xml: selfContained(child.xml, root.tag) });
      if (child.name !== "calcPr") cut.push(child);
    } else if (child.name === "extLst") {
      for (const one of childrenOf(child.xml)) extensions.push(selfContained(one.xml, root.tag));
      cut.push(child);
    }
  }
  const fragments = [...elements.map((one) => one.xml), ...extensions];
  const named = relations.filter((one) => isNamed(one, fragments));
  const loose = relations.filter((one) => !KNOWN_OF_BOOK.has(kindOf(one)) && !named.includes(one));
  for (const { target, external } of [...named, ...loose]) if (!external) reader.take(target);
  for (const one of relations) {
    const loss = LOST_OF_BOOK[kindOf(one)];
    if (loss !== undefined) lost.add(loss);
  }
  if (cut.length > 0) parts[WORKBOOK] = strToU8(without(xml, cut));
  const fileRelations = relationsOf(parts, "").filter(
    (one) => !KNOWN_OF_FILE.has(kindOf(one)) && LOST_OF_FILE[kindOf(one)] === undefined
  );
  for (const one of relationsOf(parts, "")) {
    const loss = LOST_OF_FILE[kindOf(one)];
    if (loss !== undefined) lost.add(loss);
  }
  for (const { target, external } of fileRelations) if (!external) reader.take(target);
  const theme = textOfPart(parts, themePath(relations));
  const formats = formatsOf(textOfPart(parts, STYLES), reader);
  return {
    ...(elements.length > 0 ? { elements } : {}),
    ...(extensions.length > 0 ? { extensions } : {}),
    ...(named.length > 0 ? { relations: named } : {}),
    ...(loose.length > 0 ? { loose } : {}),
    ...(fileRelations.length > 0 ? { fileRelations } : {}),
    ...(formats ? { formats } : {}),
    ...(theme ? { theme } : {}),
  };
}

/** The dates of the file are turned into those of the other system on the way in. */
function plainProperties(xml: string, rootTag: string): string {
  return selfContained(xml, rootTag).replace(/\sdate1904="[^"]*"/, "");
}

function themePath(relations: readonly Relation[]): string {
  return relations.find((one) => kindOf(one) === "theme")?.target ?? "";
}

/**
 * The formats that carried parts and table styles count through, those that nobody uses left out: else
 * every saving would add them to those of before.
 */
function formatsOf(styles: string, reader: PackageReader): CarriedBook["formats"] {
  const root = rootOf(styles);
  const dxfs = root?.children.find(({ name }) => name === "dxfs");
  const list = dxfs
    ? childrenOf(dxfs.xml).map((one) => selfContained(one.xml, root?.tag ?? ""))
    : [];
  if (list.length === 0) return undefined;
  const own = root?.children.find(({ name }) => name === "tableStyles");
  const used: number[] = [];
  const renumber = (xml: string): string =>
    withFormatIds(xml, (id) => {
      if (list[id] === undefined) return undefined;
      if (!used.includes(id)) used.push(id);
      return used.indexOf(id);
    });
  const tableStyles =
    own && childrenOf(own.xml).length > 0 ? renumber(selfContained(own.xml, root?.tag ?? "")) : "";
  reader.change(PIVOT_TABLE, renumber);
  if (used.length === 0 && tableStyles === "") return undefined;
  return {
    dxfs: used.map((id) => list[id] ?? "<dxf/>"),
    ...(tableStyles === "" ? {} : { tableStyles }),
  };
}
