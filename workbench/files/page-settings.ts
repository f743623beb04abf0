/** Print set-up: read from and written into the sheet's own XML, of which the library knows half. */
import type { PageParts, PageSetup } from "../host/model/book-model";
import { putElement, SHEET_ORDER } from "./element-order";
import { escapeXml } from "./file-parts";
import { attributesOf, textOf } from "./sheet-xml";
import { childrenOf, rootOf, type XmlChild } from "./xml-children";

const POINTS_PER_INCH = 72;

/** Excel.PaperType by the numbers of the file (ECMA-376, 18.3.1.63). Other numbers stand for themselves. */
const PAPERS = (
  " Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro " +
  "Paper10x14 Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet " +
  "EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 " +
  "EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman"
).split(" ");

const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** Members of the page's element that the host has no model for. */
const KEPT = ["errors", "cellComments", "copies", "horizontalDpi", "verticalDpi"] as const;

/** The last row and column of a sheet: a break reaches over all of the other direction. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

const isOn = (flag: string | undefined): boolean => flag === "1" || flag === "true";

/** `&L…&C…&R…` in its three parts; a text without a mark is the middle one. */
export function headerParts(text: string): { left: string; center: string; right: string } {
  const parts = { left: "", center: "", right: "" };
  const marks = { "&L": "left", "&C": "center", "&R": "right" } as const;
  let part: keyof typeof parts = "center";
  for (const [token] of text.matchAll(/&"[^"]*"|&.|[^&]+|&$/gsu)) {
    const mark = marks[token as keyof typeof marks];
    if (mark) part = mark;
    else parts[part] += token;
  }
  return parts;
}

function headerText(left = "", center = "", right = ""): string {
  const part = (mark: string, text: string): string => (text === "" ? "" : mark + text);
  return part("&L", left) + part("&C", center) + part("&R", right);
}

function readParts(element: string, page: "odd" | "even" | "first"): PageParts {
  const header = headerParts(textOf(element, `${page}Header`) ?? "");
  const footer = headerParts(textOf(element, `${page}Footer`) ?? "");
  const all: PageParts = {
    headerLeft: header.left,
    headerCenter: header.center,
    headerRight: header.right,
    footerLeft: footer.left,
    footerCenter: footer.center,
    footerRight: footer.right,
  };
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ""));
}

/** @param names print area and titles, as the names of the sheet say them */
export function readPage(xml: string, names: PrintNames): PageSetup {
  const children = rootOf(xml)?.children ?? [];
  const element = (name: string): string =>
    children.find((child) => child.name === name)?.xml ?? "";
  const attributes = (name: string): Readonly<Record<string, string>> =>
    attributesOf(/^<[^>]*>/.exec(element(name))?.[0] ?? "");
  const setup = attributes("pageSetup");
  const options = attributes("printOptions");
  const margins = attributes("pageMargins");
  const headers = element("headerFooter");
  const { differentFirst, differentOddEven, scaleWithDoc, alignWithMargins } =
    attributes("headerFooter");
  const fitted = isOn(
    attributesOf(/<(?:\w+:)?pageSetUpPr\b[^>]*>/.exec(element("sheetPr"))?.[0] ?? "")["fitToPage"]
  );
  const points = (side: (typeof MARGINS)[number]): number =>
    Math.round(Number(margins[side] ?? STANDARD_MARGINS[side]) * POINTS_PER_INCH * 1000) / 1000;
  const fit = (name: string): number => Number(setup[name] ?? 1);
  const kept = Object.fromEntries(
    KEPT.flatMap((name) => (setup[name] === undefined ? [] : [[name, setup[name]]]))
  );
  const rowBreaks = breaksOf(children, "rowBreaks");
  const columnBreaks = breaksOf(children, "colBreaks");
  return {
    orientation: setup["orientation"] === "landscape" ? "Landscape" : "Portrait",
    paperSize: paperName(setup["paperSize"]),
    ...names,
    ...(fitted && fit("fitToWidth") > 0 ? { fitWidth: fit("fitToWidth") } : {}),
    ...(fitted && fit("fitToHeight") > 0 ? { fitHeight: fit("fitToHeight") } : {}),
    ...(!fitted && Number(setup["scale"] ?? 100) !== 100 ? { scale: Number(setup["scale"]) } : {}),
    centerHorizontally: isOn(options["horizontalCentered"]),
    centerVertically: isOn(options["verticalCentered"]),
    ...(isOn(setup["blackAndWhite"]) ? { blackAndWhite: true } : {}),
    ...(isOn(setup["draft"]) ? { draftMode: true } : {}),
    ...(isOn(options["gridLines"]) ? { printGridlines: true } : {}),
    ...(isOn(options["headings"]) ? { printHeadings: true } : {}),
    ...(setup["pageOrder"] === "overThenDown" ? { printOrder: "OverThenDown" as const } : {}),
    ...(isOn(setup["useFirstPageNumber"])
      ? { firstPageNumber: Number(setup["firstPageNumber"] ?? 1) }
      : {}),
    ...(rowBreaks.length > 0 ? { rowBreaks } : {}),
    ...(columnBreaks.length > 0 ? { columnBreaks } : {}),
    ...readParts(headers, "odd"),
    ...(isOn(differentFirst) ? { firstPage: readParts(headers, "first") } : {}),
    ...(isOn(differentOddEven) ? { evenPages: readParts(headers, "even") } : {}),
    ...(scaleWithDoc === "0" || scaleWithDoc === "false" ? { headersOwnScale: true } : {}),
    ...(alignWithMargins === "0" || alignWithMargins === "false"
      ? { headersOwnMargins: true }
      : {}),
    ...(Object.keys(kept).length > 0 ? { kept } : {}),
    margins: Object.fromEntries(
      MARGINS.map((side) => [side, points(side)])
    ) as unknown as PageSetup["margins"],
  };
}

/** Excel's normal margins in inches, for a sheet that says none. */
const STANDARD_MARGINS = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

function paperName(number: string | undefined): string {
  const known = PAPERS[Number(number ?? 0)];
  // 0 and nothing at all leave the choice to the printer: in China A4.
  return number === undefined || number === "0" ? "A4" : known || number;
}

function breaksOf(children: readonly XmlChild[], name: string): number[] {
  const found = children.find((child) => child.name === name);
  return childrenOf(found?.xml ?? "").flatMap(({ xml }) => {
    const { id, man } = attributesOf(xml);
    return isOn(man) && Number(id) > 0 ? [Number(id)] : [];
  });
}

/** Puts the set-up into the XML of a sheet. */
export function putPage(xml: string, page: PageSetup): string {
  const breaks = page.rowBreaks ?? [];
  const elements: readonly (readonly [name: string, element: string])[] = [
    ["printOptions", optionsXml(page)],
    ["pageMargins", marginsXml(page)],
    ["pageSetup", setupXml(page)],
    ["headerFooter", headersXml(page)],
    ["rowBreaks", breaksXml("rowBreaks", breaks, LAST_COLUMN)],
    ["colBreaks", breaksXml("colBreaks", page.columnBreaks ?? [], LAST_ROW)],
  ];
  return elements.reduce(
    (text, [name, element]) => putElement(text, name, element, SHEET_ORDER),
    withFit(xml, page)
  );
}

function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined || value === "" ? [] : [` ${key}="${escapeXml(String(value))}"`]
  );
  return written.length === 0 ? "" : `<${name}${written.join("")}/>`;
}

function optionsXml(page: PageSetup): string {
  return tag("printOptions", {
    horizontalCentered: page.centerHorizontally ? 1 : undefined,
    verticalCentered: page.centerVertically ? 1 : undefined,
    headings: page.printHeadings ? 1 : undefined,
    gridLines: page.printGridlines ? 1 : undefined,
  });
}

function marginsXml({ margins }: PageSetup): string {
  const inches = (points: number): number =>
    Math.round((points / POINTS_PER_INCH) * 1_000_000) / 1_000_000;
  return tag(
    "pageMargins",
    Object.fromEntries(MARGINS.map((side) => [side, inches(margins[side])]))
  );
}

function setupXml(page: PageSetup): string {
  const { scale, fitWidth, fitHeight, firstPageNumber, kept = {} } = page;
  const fitted = fitWidth !== undefined || fitHeight !== undefined;
  const place = PAPERS.indexOf(page.paperSize);
  const paper = place > 0 ? place : Number(page.paperSize) || undefined;
  return tag("pageSetup", {
    paperSize: paper,
    scale: fitted ? undefined : scale,
    firstPageNumber,
    fitToWidth: fitted ? (fitWidth ?? 0) : undefined,
    fitToHeight: fitted ? (fitHeight ?? 0) : undefined,
    pageOrder: page.printOrder === "OverThenDown" ? "overThenDown" : undefined,
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    blackAndWhite: page.blackAndWhite ? 1 : undefined,
    draft: page.draftMode ? 1 : undefined,
    useFirstPageNumber: firstPageNumber === undefined ? undefined : 1,
    ...kept,
  });
}

function headersXml(page: PageSetup): string {
  const { firstPage, evenPages } = page;
  const pair = (parts: PageParts | undefined, name: string): string =>
    parts === undefined
      ? ""
      : text(`${name}Header`, headerText(parts.headerLeft, parts.headerCenter, parts.headerRight)) +
        text(`${name}Footer`, headerText(parts.footerLeft, parts.footerCenter, parts.footerRight));
  const text = (name: string, words: string): string =>
    words === "" ? "" : `<${name}>${escapeXml(words)}</${name}>`;
  const inside = pair(page, "odd") + pair(evenPages, "even") + pair(firstPage, "first");
  const flags = [
    ...(evenPages ? [' differentOddEven="1"'] : []),
    ...(firstPage ? [' differentFirst="1"'] : []),
    ...(page.headersOwnScale ? [' scaleWithDoc="0"'] : []),
    ...(page.headersOwnMargins ? [' alignWithMargins="0"'] : []),
  ].join("");
  return inside === "" && flags === "" ? "" : `<headerFooter${flags}>${inside}</headerFooter>`;
}

function breaksXml(name: string, breaks: readonly number[], last: number): string {
  if (breaks.length === 0) return "";
  const items = [...breaks]
    .sort((one, two) => one - two)
    .map((id) => `<brk id="${id}" max="${last}" man="1"/>`);
  const count = breaks.length;
  return `<${name} count="${count}" manualBreakCount="${count}">${items.join("")}</${name}>`;
}

function withFit(xml: string, page: PageSetup): string {
  if (page.fitWidth === undefined && page.fitHeight === undefined) return xml;
  const element = '<pageSetUpPr fitToPage="1"/>';
  const before = rootOf(xml)?.children.find(({ name }) => name === "sheetPr")?.xml;
  const inside = childrenOf(before ?? "").filter(({ name }) => name !== "pageSetUpPr");
  const opening = (
    before === undefined ? "<sheetPr>" : (/^<[^>]*>/.exec(before)?.[0] ?? "<sheetPr>")
  ).replace(/\/>$/, ">");
  const all = [...inside.map((one) => one.xml), element].join("");
  return putElement(xml, "sheetPr", `${opening}${all}</sheetPr>`, SHEET_ORDER);
}

/** What the names of a sheet say about printing. */
export type PrintNames = Pick<PageSetup, "printArea" | "titleRows" | "titleColumns">;
