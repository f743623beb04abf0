/**
 * Tables and filters: their parts of the file are read and written here, since the library knows half of
 * them and refuses some. The library only makes the parts and the relations to them.
 */
import { strFromU8, strToU8 } from "fflate";
import { areaAddress, cellAddress, parseArea } from "../../src/core/sheets/address";
import type { SheetData } from "../host/model/book-data";
import {
  dataArea,
  headerArea,
  type SheetFilter,
  type TableColumnModel,
  type TableModel,
} from "../host/model/table-model";
import type { CellValue, Worksheet } from "./excel-library";
import { escapeXml, type FileParts } from "./file-parts";
import { filterElement, readFilters } from "./filter-xml";
import { attributesOf, changeSheet, elementsOf, sheetPaths, textOf } from "./sheet-xml";

export interface SheetTables {
  readonly tables: TableModel[];
  readonly filter?: SheetFilter;
}

const FILTER = /<((?:\w+:)?autoFilter)\b((?:[^>"']|"[^"]*"|'[^']*')*?)(?:\/>|>[\s\S]*?<\/\1>)/;
const TABLE_PARTS = /<((?:\w+:)?tableParts)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Takes tables and filters out of the parts, sheet by sheet, and leaves the library what it can read. */
export function takeTables(parts: FileParts): SheetTables[] {
  return sheetPaths(parts).map((path) => {
    const tables = tablePaths(parts, path).flatMap((part) => {
      const xml = partText(parts, part);
      parts[part] = strToU8(xml.replace(FILTER, ""));
      return readTable(xml) ?? [];
    });
    let filter: SheetFilter | undefined;
    changeSheet(parts, path, (xml) => {
      const views = /<(?:\w+:)?customSheetViews\b[\s\S]*?<\/(?:\w+:)?customSheetViews>/.exec(
        xml
      )?.[0];
      const own = views ? xml.replace(views, "") : xml;
      filter = readSheetFilter(own);
      // The library would write total rows anew and forget their values.
      return own.replace(FILTER, "").replace(TABLE_PARTS, "");
    });
    return { tables, ...(filter ? { filter } : {}) };
  });
}

function readSheetFilter(xml: string): SheetFilter | undefined {
  const [found] = elementsOf(xml, "autoFilter");
  const area = found && parseArea(attributesOf(found.tag)["ref"] ?? "");
  return area && { area, criteria: readFilters(found.body) };
}

function tablePaths(parts: FileParts, sheet: string): string[] {
  const relations = sheet.replace(/([^/]*)$/, "_rels/$1.rels");
  return elementsOf(partText(parts, relations), "Relationship").flatMap(({ tag }) => {
    const { Type = "", Target = "" } = attributesOf(tag);
    if (!Type.endsWith("/table")) return [];
    const path = Target.startsWith("/") ? Target.slice(1) : `xl/${Target.replace("../", "")}`;
    return parts[path] ? [path] : [];
  });
}

function readTable(xml: string): TableModel | undefined {
  const [table] = elementsOf(xml, "table");
  if (!table) return undefined;
  const own = attributesOf(table.tag);
  const area = parseArea(own["ref"] ?? "");
  const name = own["displayName"] ?? own["name"];
  if (!area || !name) return undefined;
  const [filter] = elementsOf(table.body, "autoFilter");
  const [info] = elementsOf(table.body, "tableStyleInfo");
  const style = attributesOf(info?.tag ?? "");
  const buttons = elementsOf(filter?.body ?? "", "filterColumn");
  const hidden = buttons.filter(({ tag }) => isOn(attributesOf(tag)["hiddenButton"])).length;
  const columns = elementsOf(table.body, "tableColumn").map(readColumn);
  return {
    id: Number(own["id"]),
    name,
    area,
    header: own["headerRowCount"] !== "0",
    totals: Number(own["totalsRowCount"] ?? 0) > 0,
    style: style["name"] ?? "",
    bandedRows: isOn(style["showRowStripes"]),
    bandedColumns: isOn(style["showColumnStripes"]),
    firstColumn: isOn(style["showFirstColumn"]),
    lastColumn: isOn(style["showLastColumn"]),
    filterButton: filter !== undefined && hidden < columns.length,
    columns,
    filters: readFilters(filter?.body ?? ""),
    ...(isOn(own["insertRow"]) ? { insertRow: true } : {}),
  };
}

function readColumn({ tag, body }: { tag: string; body: string }): TableColumnModel {
  const own = attributesOf(tag);
  const formula = textOf(body, "totalsRowFormula");
  const calculated = textOf(body, "calculatedColumnFormula");
  return {
    id: Number(own["id"]),
    name: (own["name"] ?? "").replace(/_x000[aA]_/g, "\n"),
    ...(own["totalsRowLabel"] === undefined ? {} : { totalsLabel: own["totalsRowLabel"] }),
    ...(own["totalsRowFunction"] === undefined ? {} : { totalsFunction: own["totalsRowFunction"] }),
    ...(formula === undefined ? {} : { totalsFormula: `=${formula}` }),
    ...(calculated === undefined ? {} : { calculated: `=${calculated}` }),
  };
}

/** Has the library make the parts of a sheet's tables; `putTables` fills them. */
export function addTables(sheet: Worksheet, data: SheetData): void {
  for (const table of data.extras?.tables ?? []) {
    const { top, bottom, left, right } = table.area;
    const values: CellValue[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const line: CellValue[] = [];
      for (let column = left; column <= right; column += 1) {
        line.push(sheet.getCell(row + 1, column + 1).value);
      }
      values.push(line);
    }
    const rows = dataArea(table);
    sheet.addTable({
      name: table.name,
      displayName: table.name,
      ref: cellAddress(top, left),
      headerRow: table.header,
      totalsRow: table.totals,
      columns: table.columns.map(({ name }) => ({ name })),
      rows: rows ? values.slice(rows.top - top, rows.bottom - top + 1) : [],
    });
    // The library writes headings and totals of its own.
    values.forEach((line, down) =>
      line.forEach((value, across) => {
        const cell = sheet.getCell(top + down + 1, left + across + 1);
        const isHeading = table.header && down === 0;
        cell.value = isHeading ? (table.columns[across]?.name ?? value) : value;
      })
    );
  }
  const { filter } = data.extras ?? {};
  if (filter) sheet.autoFilter = areaAddress(filter.area);
}

/** Writes the tables and the filters into the parts which the library made. */
export function putTables(parts: FileParts, sheets: readonly SheetData[]): void {
  const byName = new Map(
    sheets.flatMap(({ extras }) =>
      (extras?.tables ?? []).map((table) => [table.name, table] as const)
    )
  );
  const used = new Set<number>();
  for (const path of Object.keys(parts).sort()) {
    if (!/^xl\/tables\/[^/]+\.xml$/.test(path)) continue;
    const [written] = elementsOf(partText(parts, path), "table");
    const own = attributesOf(written?.tag ?? "");
    const table = byName.get(own["displayName"] ?? "");
    if (!table) continue;
    // Two tables of one id make a file that Excel repairs.
    let { id } = table;
    while (used.has(id)) id += 1;
    used.add(id);
    parts[path] = strToU8(tableXml(table, id));
  }
  sheetPaths(parts).forEach((path, place) => {
    const filter = sheets[place]?.extras?.filter;
    if (!filter) return;
    const element = filterElement(areaAddress(filter.area), filter.criteria);
    changeSheet(parts, path, (xml) => xml.replace(FILTER, () => element));
  });
}

function tableXml(table: TableModel, id: number): string {
  const { name, area, header, totals, filterButton, style } = table;
  const flag = (set: boolean): string => (set ? "1" : "0");
  const attributes = [
    `xmlns="${MAIN}" id="${id}" name="${escapeXml(name)}" displayName="${escapeXml(name)}"`,
    `ref="${areaAddress(area)}"`,
    ...(header ? [] : ['headerRowCount="0"']),
    ...(table.insertRow ? ['insertRow="1"'] : []),
    totals ? 'totalsRowCount="1"' : 'totalsRowShown="0"',
  ];
  const filtered = { ...area, bottom: area.bottom - (totals ? 1 : 0) };
  const filter =
    headerArea(table) && (filterButton || Object.keys(table.filters).length > 0)
      ? filterElement(areaAddress(filtered), table.filters)
      : "";
  const columns = table.columns.map(columnXml).join("");
  const info =
    `<tableStyleInfo${style === "" ? "" : ` name="${escapeXml(style)}"`}` +
    ` showFirstColumn="${flag(table.firstColumn)}" showLastColumn="${flag(table.lastColumn)}"` +
    ` showRowStripes="${flag(table.bandedRows)}" showColumnStripes="${flag(table.bandedColumns)}"/>`;
  return (
    `${HEAD}<table ${attributes.join(" ")}>${filter}` +
    `<tableColumns count="${table.columns.length}">${columns}</tableColumns>${info}</table>`
  );
}

function columnXml(column: TableColumnModel): string {
  const { totalsFunction, totalsLabel, totalsFormula, calculated } = column;
  const written = (name: string): string => escapeXml(name.replace(/\n/g, "_x000a_"));
  const attributes = [
    `id="${column.id}" name="${written(column.name)}"`,
    ...(totalsFunction === undefined ? [] : [`totalsRowFunction="${escapeXml(totalsFunction)}"`]),
    ...(totalsLabel === undefined ? [] : [`totalsRowLabel="${escapeXml(totalsLabel)}"`]),
  ];
  const formula = (element: string, text: string | undefined): string =>
    text === undefined ? "" : `<${element}>${escapeXml(text.replace(/^=/, ""))}</${element}>`;
  const body =
    formula("calculatedColumnFormula", calculated) + formula("totalsRowFormula", totalsFormula);
  return `<tableColumn ${attributes.join(" ")}${body === "" ? "/>" : `>${body}</tableColumn>`}`;
}

const isOn = (flag: string | undefined): boolean => flag === "1" || flag === "true";

function partText(parts: FileParts, path: string): string {
  const bytes = parts[path];
  return bytes ? strFromU8(bytes) : "";
}
