/**
 * What the library does not keep, or keeps badly, is read from and written into the parts of the file
 * directly: defined names (the library spells out every cell of a named area), custom XML parts, and the
 * add-in's document settings, which travel as a custom XML part of our own.
 */
import { strFromU8, strToU8 } from "fflate";
import { parseArea, splitSheet, withSheet } from "../../src/core/sheets/address";
import type { NameData } from "../host/model/book-data";
import type { PrintNames } from "./page-settings";

export type FileParts = Record<string, Uint8Array>;

const WORKBOOK = "xl/workbook.xml";
const SETTINGS = "urn:perf-for-excel:workbench:settings";
/** Programs drop custom parts without an id. */
const SETTINGS_ID = "{7D0C3B52-4E0A-4B5E-9C1D-2A6F50455246}";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";

export function escapeXml(text: string): string {
  const names: Record<string, string> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot" };
  return text
    .replace(/[&<>"]/g, (letter) => `&${names[letter]};`)
    .replace(/\r/g, "&#13;")
    .replace(/\n/g, "&#10;")
    .replace(/\t/g, "&#9;");
}

export function unescapeXml(text: string): string {
  const letters: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return letters[name] ?? whole;
  });
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : unescapeXml(found);
}

function text(parts: FileParts, path: string): string {
  const bytes = parts[path];
  return bytes ? strFromU8(bytes) : "";
}

const DEFINED_NAME = /<definedName\b([^>]*)>([\s\S]*?)<\/definedName>/g;

export interface TakenNames {
  readonly names: NameData[];
  /** Print areas and titles by the place of their sheet. */
  readonly printing: ReadonlyMap<number, PrintNames>;
}

/** Takes the defined names out of the parts; those that say what is printed go to the sheets. */
export function takeNames(parts: FileParts, sheetNames: readonly string[]): TakenNames {
  const names: NameData[] = [];
  const printing = new Map<number, PrintNames>();
  const xml = text(parts, WORKBOOK).replace(DEFINED_NAME, (_, tag: string, body: string) => {
    const name = attribute(tag, "name");
    const place = Number(attribute(tag, "localSheetId") ?? Number.NaN);
    const sheet = sheetNames[place];
    const comment = attribute(tag, "comment");
    const printed = printName(name, unescapeXml(body.trim()));
    if (printed && sheet !== undefined) {
      printing.set(place, { ...printing.get(place), ...printed });
      return "";
    }
    // A name of a sheet that was left out has nobody to belong to.
    if (!Number.isNaN(place) && sheet === undefined) return "";
    // What Excel makes itself for a filter it makes again.
    if (name !== undefined && name !== "_xlnm._FilterDatabase") {
      names.push({
        name,
        formula: `=${unescapeXml(body.trim())}`,
        ...(comment ? { comment } : {}),
        ...(attribute(tag, "hidden") === "1" ? { visible: false } : {}),
        ...(sheet === undefined ? {} : { sheet }),
      });
    }
    return "";
  });
  parts[WORKBOOK] = strToU8(xml.replace(/<definedNames>\s*<\/definedNames>/, ""));
  return { names, printing };
}

/** A print area or titles in the host's form; undefined for what is not made of plain areas. */
function printName(name: string | undefined, formula: string): PrintNames | undefined {
  const refs = splitAreas(formula).map((one) => splitSheet(one).local.replace(/\$/g, ""));
  if (name === "_xlnm.Print_Area") {
    const plain = refs.every((ref) => parseArea(ref) !== undefined);
    return plain && refs.length > 0 ? { printArea: refs.join(",") } : undefined;
  }
  if (name !== "_xlnm.Print_Titles") return undefined;
  const rows = refs.find((ref) => /^\d+:\d+$/.test(ref));
  const columns = refs.find((ref) => /^[A-Z]+:[A-Z]+$/.test(ref));
  if (refs.length !== [rows, columns].filter((one) => one !== undefined).length) return undefined;
  const absolute = (span: string): string => span.replace(/[A-Z]+|\d+/g, (end) => `$${end}`);
  return {
    ...(rows ? { titleRows: absolute(rows) } : {}),
    ...(columns ? { titleColumns: absolute(columns) } : {}),
  };
}

/** The references of a list, of which a quoted name of a sheet may hold commas. */
function splitAreas(formula: string): string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

/** The names that say what is printed of a sheet. */
export function printNames(page: PrintNames, sheet: string): NameData[] {
  const full = (local: string): string =>
    withSheet(
      sheet,
      local.replace(/\$/g, "").replace(/[A-Z]+|\d+/g, (part) => `$${part}`)
    );
  const areas = page.printArea?.split(",").filter((one) => parseArea(one.replace(/\$/g, "")));
  const titles = [page.titleColumns, page.titleRows].filter((one) => one !== undefined);
  return [
    ...(areas && areas.length > 0
      ? [{ name: "_xlnm.Print_Area", formula: `=${areas.map(full).join(",")}`, sheet }]
      : []),
    ...(titles.length > 0
      ? [{ name: "_xlnm.Print_Titles", formula: `=${titles.map(full).join(",")}`, sheet }]
      : []),
  ];
}

export function putNames(
  parts: FileParts,
  names: readonly NameData[],
  sheetNames: readonly string[]
): void {
  if (names.length === 0) return;
  const xml = text(parts, WORKBOOK);
  const written = names.map((name) => {
    const place = name.sheet === undefined ? -1 : sheetNames.indexOf(name.sheet);
    const tag = [
      `name="${escapeXml(name.name)}"`,
      ...(name.comment ? [`comment="${escapeXml(name.comment)}"`] : []),
      ...(place >= 0 ? [`localSheetId="${place}"`] : []),
      ...(name.visible === false ? ['hidden="1"'] : []),
    ].join(" ");
    return `<definedName ${tag}>${escapeXml(name.formula.replace(/^=/, ""))}</definedName>`;
  });
  const element = `<definedNames>${written.join("")}</definedNames>`;
  const without = xml.replace(/<definedNames>[\s\S]*?<\/definedNames>/, "");
  // The schema fixes the order: sheets, functionGroups, externalReferences, definedNames.
  const before = ["</externalReferences>", "</functionGroups>", "</sheets>"].find((end) =>
    without.includes(end)
  );
  if (before === undefined) return;
  parts[WORKBOOK] = strToU8(without.replace(before, () => `${before}${element}`));
}

export interface CustomParts {
  readonly settings: Record<string, string>;
  readonly customXmlParts: Record<string, string>;
}

function itemId(parts: FileParts, number: string): string {
  return attribute(text(parts, `customXml/itemProps${number}.xml`), "ds:itemID") ?? `item${number}`;
}

export function customPartsOf(parts: FileParts): CustomParts {
  const found: CustomParts = { settings: {}, customXmlParts: {} };
  for (const path of Object.keys(parts)) {
    const number = /^customXml\/item(\d+)\.xml$/.exec(path)?.[1];
    if (number === undefined) continue;
    const xml = text(parts, path);
    if (!xml.includes(SETTINGS)) found.customXmlParts[itemId(parts, number)] = xml;
    else {
      for (const [, tag = "", body = ""] of xml.matchAll(
        /<setting\b([^>]*)>([\s\S]*?)<\/setting>/g
      )) {
        const key = attribute(tag, "key");
        if (key !== undefined) found.settings[key] = unescapeXml(body);
      }
    }
  }
  return found;
}

export function putCustomParts(parts: FileParts, custom: Partial<CustomParts>): void {
  const items = Object.entries(custom.customXmlParts ?? {});
  const settings = Object.entries(custom.settings ?? {});
  if (settings.length > 0) {
    const body = settings.map(
      ([key, json]) => `<setting key="${escapeXml(key)}">${escapeXml(json)}</setting>`
    );
    items.push([SETTINGS_ID, `<settings xmlns="${SETTINGS}">${body.join("")}</settings>`]);
  }
  items.forEach(([id, xml], place) => {
    const number = place + 1;
    const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    parts[`customXml/item${number}.xml`] = strToU8(xml.startsWith("<?xml") ? xml : head + xml);
    if (/^\{[0-9A-Fa-f-]{36}\}$/.test(id)) {
      parts[`customXml/itemProps${number}.xml`] = strToU8(
        `${head}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${OFFICE}/customXml"/>`
      );
      parts[`customXml/_rels/item${number}.xml.rels`] = strToU8(
        `${head}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" ` +
          `Type="${OFFICE}/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`
      );
      insertBefore(
        parts,
        "[Content_Types].xml",
        "</Types>",
        `<Override PartName="/customXml/itemProps${number}.xml" ` +
          'ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>'
      );
    }
    insertBefore(
      parts,
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      `<Relationship Id="rIdCustom${number}" Type="${OFFICE}/relationships/customXml" ` +
        `Target="../customXml/item${number}.xml"/>`
    );
  });
}

function insertBefore(parts: FileParts, path: string, end: string, piece: string): void {
  parts[path] = strToU8(text(parts, path).replace(end, () => piece + end));
}

/** The XML of the first theme, where colours are looked up. */
export function themeOf(parts: FileParts): string | undefined {
  return text(parts, "xl/theme/theme1.xml") || undefined;
}
