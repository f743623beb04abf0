/**
 * Texts that add-ins keep with a sheet (`worksheet.customProperties`). In a file each is a part of its own,
 * in UTF-16, which the sheet names.
 */
import { strFromU8, strToU8 } from "fflate";
import { putElement, SHEET_ORDER } from "./element-order";
import { escapeXml, type FileParts } from "./file-parts";
import { relationsOf, type PackageWriter } from "./package-graph";
import { attributesOf, changeSheet, elementsOf, sheetPaths } from "./sheet-xml";
import { childrenOf, rootOf } from "./xml-children";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PART = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
const PROPERTIES = /<((?:\w+:)?customProperties)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/;

export type SheetProperties = Readonly<Record<string, string>>;

/** Takes the texts out of the sheets, sheet by sheet. Other programs' bytes that are no text stay where they are. */
export function takeProperties(parts: FileParts): SheetProperties[] {
  return sheetPaths(parts).map((path) => {
    const found = PROPERTIES.exec(parts[path] ? strFromU8(parts[path]) : "")?.[0];
    if (found === undefined) return {};
    const targets = new Map(relationsOf(parts, path).map((one) => [one.id, one.target]));
    const entries = elementsOf(found, "customPr").map(({ tag }) => {
      const { name = "", id = "" } = attributesOf(tag);
      const bytes = parts[targets.get(id) ?? ""];
      return [name, bytes && utf16(bytes)] as const;
    });
    if (entries.some(([name, text]) => name === "" || text === undefined)) return {};
    changeSheet(parts, path, (text) => text.replace(PROPERTIES, ""));
    return Object.fromEntries(entries) as SheetProperties;
  });
}

/** Writes the texts of a sheet beside those that were carried through. */
export function putProperties(
  parts: FileParts,
  path: string,
  writer: PackageWriter,
  properties: SheetProperties = {}
): void {
  const entries = Object.entries(properties);
  if (entries.length === 0) return;
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const before = rootOf(xml)?.children.find(({ name }) => name === "customProperties");
  const carried = before ? childrenOf(before.xml).map((one) => one.xml) : [];
  const own = entries.map(([name, text]) => {
    const part = writer.add("xl/customProperty1.bin", PART, bytesOf(text));
    const id = writer.connect(path, `${OFFICE}/customProperty`, part);
    return `<customPr xmlns:r="${OFFICE}" name="${escapeXml(name)}" r:id="${id}"/>`;
  });
  const element = `<customProperties>${[...carried, ...own].join("")}</customProperties>`;
  parts[path] = strToU8(putElement(xml, "customProperties", element, SHEET_ORDER));
}

function utf16(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  return new TextDecoder("utf-16le").decode(bytes);
}

function bytesOf(text: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(at * 2, text.charCodeAt(at), true);
  return new Uint8Array(bytes.buffer);
}
