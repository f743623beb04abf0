import type { RolledColumn, RolledSheet } from "../core/registers/roll-over/rolled-sheet";
import { fittingWidth } from "../core/plan/text-width";
import { areaAddress, cellAddress } from "../core/sheets/address";
import { BOOK_STYLES, STYLE, styleOf } from "./book-styles";
import {
  HEAD,
  LONGEST_LIST,
  MAIN,
  RELATIONS,
  contentTypes,
  documentParts,
  escaped,
  relations,
  zipped,
} from "./package-xml";

/** A plain list without an Excel table, which PERF will know as its own. */
export interface PlainSheet {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  /** Headings first. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Rows below a table in which its drop-downs are offered too. */
const MORE_ROWS = 500;
/** A workbook file (.xlsx) of lists, each an ordinary Excel table on a sheet of its own. */
export function writeBook(
  title: string,
  sheets: readonly RolledSheet[],
  plain: readonly PlainSheet[] = []
): Uint8Array {
  const parts: Record<string, string> = {};
  const names = [...sheets, ...plain].map(({ name }) => name);
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = listXml(sheet);
    parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relations([
      ["table", `../tables/table${at + 1}.xml`],
    ]);
    parts[`xl/tables/table${at + 1}.xml`] = tableXml(sheet, at + 1);
  });
  plain.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${sheets.length + index + 1}.xml`] = plainXml(sheet);
  });
  parts["xl/styles.xml"] = BOOK_STYLES;
  parts["xl/workbook.xml"] = workbookXml(names, sheets, plain);
  parts["xl/_rels/workbook.xml.rels"] = relations([
    ...names.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
    ["styles", "styles.xml"],
  ]);
  Object.assign(parts, documentParts(title));
  parts["[Content_Types].xml"] = contentTypes(names.length, sheets.length);
  return zipped(parts);
}

function workbookXml(
  names: readonly string[],
  sheets: readonly RolledSheet[],
  plain: readonly PlainSheet[]
): string {
  const list = names.map(
    (name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`
  );
  const quoted = (name: string) => escaped(`'${name.replace(/'/g, "''")}'`);
  const written = plain.map(({ name, rows }, index) => {
    const bottom = rows.length + 2;
    const right = columnOf((rows[0]?.length ?? 1) - 1);
    return `<definedName name="_perf_written" localSheetId="${sheets.length + index}" hidden="1">${quoted(name)}!$A$1:$${right}$${bottom}</definedName>`;
  });
  const titles = sheets.map((sheet, at) => {
    const row = headingRow(sheet) + 1;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted(sheet.name)}!$${row}:$${row}</definedName>`;
  });
  const defined = [...written, ...titles].join("");
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join("")}</sheets>${defined === "" ? "" : `<definedNames>${defined}</definedNames>`}</workbook>`;
}

function columnOf(column: number): string {
  return cellAddress(0, column).replace(/\d+/, "");
}

/** 0-based row of the headings. */
function headingRow({ unitLine }: RolledSheet): number {
  return unitLine === undefined ? 1 : 2;
}

/** Rows of the table below its headings: a table has one at least. */
function bodyRows({ rows }: RolledSheet): number {
  return Math.max(1, rows.length);
}

function listXml(sheet: RolledSheet): string {
  const { columns, rows, title, unitLine } = sheet;
  const top = headingRow(sheet);
  const lines = [
    rowXml(0, [[title, STYLE.title]], 30),
    ...(unitLine === undefined ? [] : [rowXml(1, [[unitLine, STYLE.note]])]),
    rowXml(
      top,
      columns.map(({ heading }) => [heading, STYLE.heading]),
      24
    ),
    ...Array.from({ length: bodyRows(sheet) }, (_, at) =>
      rowXml(
        top + 1 + at,
        columns.map(({ type }, column) => [rows[at]?.[column] ?? "", styleOf(type)])
      )
    ),
  ];
  const widths = columns.map(({ heading }, column) =>
    fittingWidth([heading, ...rows.map((row) => String(row[column] ?? ""))], 8, 44)
  );
  return sheetXml(
    lines,
    widths,
    top + 1,
    validations(sheet),
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'
  );
}

function plainXml({ title, source, rows }: PlainSheet): string {
  const lines = [
    rowXml(0, [[title, STYLE.title]], 30),
    rowXml(1, [[source, STYLE.note]]),
    ...rows.map((row, at) =>
      rowXml(
        at + 2,
        row.map((value) => [value, at === 0 ? STYLE.heading : STYLE.text])
      )
    ),
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    fittingWidth(
      rows.map((row) => String(row[column] ?? "")),
      8,
      44
    )
  );
  return sheetXml(lines, widths, 3, "", "");
}

function sheetXml(
  lines: readonly string[],
  widths: readonly number[],
  frozen: number,
  rules: string,
  tables: string
): string {
  const columns = widths.map(
    (width, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${(width + 0.7).toFixed(2)}" customWidth="1"/>`
  );
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="18"/><cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData>${rules}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>${tables}</worksheet>`;
}

type Cell = readonly [value: string | number | boolean, style: number];

function rowXml(row: number, cells: readonly Cell[], height?: number): string {
  const tall = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  const all = cells.map(([value, style], column) => {
    const head = `<c r="${cellAddress(row, column)}" s="${style}"`;
    if (value === "") return `${head}/>`;
    if (typeof value === "number") return `${head}><v>${value}</v></c>`;
    if (typeof value === "boolean")
      return `${head} t="inlineStr"><is><t>${value ? "是" : "否"}</t></is></c>`;
    return `${head} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  });
  return `<row r="${row + 1}"${tall}>${all.join("")}</row>`;
}

function validations(sheet: RolledSheet): string {
  const top = headingRow(sheet) + 1;
  const bottom = top + Math.max(bodyRows(sheet), MORE_ROWS) - 1;
  const rules = sheet.columns.flatMap(({ entries }: RolledColumn, at) => {
    const list = entries.join(",");
    if (entries.length === 0 || list.length > LONGEST_LIST) return [];
    const area = areaAddress({ top, bottom, left: at, right: at });
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${area}"><formula1>"${escaped(list)}"</formula1></dataValidation>`,
    ];
  });
  if (rules.length === 0) return "";
  return `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

function tableXml(sheet: RolledSheet, id: number): string {
  const { columns, name } = sheet;
  const top = headingRow(sheet);
  const area = areaAddress({
    top,
    left: 0,
    bottom: top + bodyRows(sheet),
    right: columns.length - 1,
  });
  const plain = `${name.replace(/[^\p{L}\p{N}_]/gu, "_").replace(/^\d/, "_$&")}`;
  const heads = columns.map(
    ({ heading }, at) => `<tableColumn id="${at + 1}" name="${escaped(heading)}"/>`
  );
  return `${HEAD}<table xmlns="${MAIN}" id="${id}" name="${escaped(plain)}_${id}" displayName="${escaped(plain)}_${id}" ref="${area}" totalsRowShown="0"><autoFilter ref="${area}"/><tableColumns count="${columns.length}">${heads.join("")}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}
