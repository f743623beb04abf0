/** What every workbook file (.xlsx) is made of, whoever writes it. */
import { strToU8, zipSync } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters Excel takes as the entries of a drop-down in one text. */
export const LONGEST_LIST = 255;

/** A part of relations; their ids are rId1, rId2 … in that order. */
export function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

/** Characters XML does not know are left out. */
export function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

/** Relations of the package and the properties of its document. */
export function documentParts(title: string): Record<string, string> {
  return {
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    "docProps/core.xml": `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>PERF for Excel</dc:creator></cp:coreProperties>`,
  };
}

/** The list of the parts' types. */
export function contentTypes(sheets: number, tables: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="${part}" ContentType="${type}"/>`;
  const many = (count: number, part: string, type: string) =>
    Array.from({ length: count }, (_, at) => override(`${part}${at + 1}.xml`, type)).join("");
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("/xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`)}${override("/xl/styles.xml", `${SPREADSHEET}.styles+xml`)}${override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")}${many(sheets, "/xl/worksheets/sheet", `${SPREADSHEET}.worksheet+xml`)}${many(tables, "/xl/tables/table", `${SPREADSHEET}.table+xml`)}</Types>`;
}

/** The file; the list of types stands first, as some readers look no further. */
export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const order = ["[Content_Types].xml", ...Object.keys(parts).filter((one) => one[0] !== "[")];
  return zipSync(Object.fromEntries(order.map((name) => [name, strToU8(parts[name] ?? "")])));
}
