/** The document's own properties and the protection of the structure, as the parts of the file hold them. */
import { strFromU8, strToU8 } from "fflate";
import type { BookData } from "../host/model/book-data";
import type { CustomPropertyValue } from "../host/model/book-model";
import { escapeXml, unescapeXml, type FileParts } from "./file-parts";
import { attributesOf, elementsOf } from "./sheet-xml";

const CUSTOM = "docProps/custom.xml";
const WORKBOOK = "xl/workbook.xml";
const SCHEMAS = "http://schemas.openxmlformats.org";

type Extras = Pick<BookData, "customProperties" | "protection">;

const text = (parts: FileParts, path: string): string =>
  parts[path] ? strFromU8(parts[path]) : "";

export function readBookExtras(parts: FileParts): Extras {
  const properties: Record<string, CustomPropertyValue> = {};
  for (const { tag, body } of elementsOf(text(parts, CUSTOM), "property")) {
    const { name } = attributesOf(tag);
    const [, type = "", inner = ""] = /<vt:(\w+)[^>]*>([\s\S]*?)<\/vt:\w+>/.exec(body) ?? [];
    if (name === undefined || type === "") continue;
    const value = unescapeXml(inner);
    if (type === "bool") properties[name] = value === "true" || value === "1";
    else if (/^(?:u?i\d*|u?int|r[48]|decimal)$/.test(type)) properties[name] = Number(value);
    else properties[name] = value;
  }
  const [protection] = elementsOf(text(parts, WORKBOOK), "workbookProtection");
  const { lockStructure } = attributesOf(protection?.tag ?? "");
  const locked = lockStructure === "1" || lockStructure === "true";
  return {
    ...(Object.keys(properties).length > 0 ? { customProperties: properties } : {}),
    ...(locked ? { protection: {} } : {}),
  };
}

export function putBookExtras(parts: FileParts, data: Extras): void {
  if (data.protection) putProtection(parts);
  const properties = Object.entries(data.customProperties ?? {});
  if (properties.length === 0) return;
  const items = properties.map(
    ([name, value], place) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${place + 2}" ` +
      `name="${escapeXml(name)}">${written(value)}</property>`
  );
  parts[CUSTOM] = strToU8(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<Properties xmlns="${SCHEMAS}/officeDocument/2006/custom-properties" ` +
      `xmlns:vt="${SCHEMAS}/officeDocument/2006/docPropsVTypes">${items.join("")}</Properties>`
  );
  insertBefore(
    parts,
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/${CUSTOM}" ` +
      'ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>'
  );
  insertBefore(
    parts,
    "_rels/.rels",
    "</Relationships>",
    `<Relationship Id="rIdCustomProperties" Type="${SCHEMAS}/officeDocument/2006/relationships/custom-properties" ` +
      `Target="${CUSTOM}"/>`
  );
}

function written(value: CustomPropertyValue): string {
  if (typeof value === "boolean") return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === "string") {
    const date = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value);
    return date
      ? `<vt:filetime>${value}</vt:filetime>`
      : `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
  }
  const small = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return small ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
}

/** Without the password: the host does not know how Excel would hash it. */
function putProtection(parts: FileParts): void {
  const xml = text(parts, WORKBOOK);
  if (/<workbookProtection\b/.test(xml)) return;
  // The schema fixes the order: fileVersion, fileSharing, workbookPr, workbookProtection, bookViews.
  const before = ["<bookViews", "<sheets"].find((start) => xml.includes(start));
  if (before === undefined) return;
  const element = '<workbookProtection lockStructure="1"/>';
  parts[WORKBOOK] = strToU8(xml.replace(before, () => element + before));
}

function insertBefore(parts: FileParts, path: string, end: string, piece: string): void {
  parts[path] = strToU8(text(parts, path).replace(end, () => piece + end));
}
