import { cellAddress, parseArea, type Area } from "../core/sheets/address";
import {
  CHARACTER,
  PAGE_FOOTER,
  PAGE_MARGINS,
  REFUSAL_TITLE,
  fitsOnePage,
} from "../core/templates/page";
import type { TemplateBook, TemplateRule, TemplateSheet } from "../core/templates/template-book";
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
import { TEMPLATE_STYLES, styleIndex } from "./template-styles";

/** Points of a digit of 宋体 11, the normal font of the file: widths are counted in them. */
const DIGIT = 6;
const INCH = 72;
/**
 * A template as a workbook file (.xlsx): A4, one page wide, inputs unlocked and coloured. Formulas carry no
 * results unless the template has them; the program that opens the file works them out.
 */
export function writeTemplate({ title, sheets }: TemplateBook): Uint8Array {
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet);
  });
  return zipped({
    ...parts,
    ...documentParts(title),
    "xl/styles.xml": TEMPLATE_STYLES,
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "[Content_Types].xml": contentTypes(sheets.length, 0),
  });
}

function workbookXml(sheets: readonly TemplateSheet[]): string {
  const list = sheets.map(
    ({ name, veryHidden }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${veryHidden ? ' state="veryHidden"' : ""} r:id="rId${at + 1}"/>`
  );
  const titles = sheets.flatMap(({ name, repeatedRow }, at) => {
    if (!repeatedRow) return [];
    const quoted = escaped(`'${name.replace(/'/g, "''")}'`);
    return [
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted}!$${repeatedRow}:$${repeatedRow}</definedName>`,
    ];
  });
  const defined = titles.length === 0 ? "" : `<definedNames>${titles.join("")}</definedNames>`;
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join("")}</sheets>${defined}<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`;
}

function sheetXml(sheet: TemplateSheet): string {
  const { cells, merges } = placed(sheet);
  const columns = sheet.widths.map((width, at) => {
    const digits = Math.round(((width * CHARACTER) / DIGIT) * 256) / 256;
    return `<col min="${at + 1}" max="${at + 1}" width="${digits}" customWidth="1"/>`;
  });
  const rows = [
    ...new Set([...cells.keys(), ...Object.keys(sheet.heights).map((row) => Number(row) - 1)]),
  ]
    .sort((a, b) => a - b)
    .map((row) => {
      const height = sheet.heights[row + 1];
      const tall = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
      const line = [...(cells.get(row) ?? [])].sort(([a], [b]) => a - b).map(([, xml]) => xml);
      return `<row r="${row + 1}"${tall}>${line.join("")}</row>`;
    });
  const joined =
    merges.length === 0
      ? ""
      : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  const guard = sheet.locked
    ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0"/>'
    : "";
  const lines = sheet.veryHidden ? "" : ' showGridLines="0"';
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${lines} workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join("")}</cols><sheetData>${rows.join("")}</sheetData>${guard}${joined}${rulesXml(sheet.rules)}${pageXml(sheet)}</worksheet>`;
}

function pageXml(sheet: TemplateSheet): string {
  const margins = Object.entries(PAGE_MARGINS).map(
    ([side, points]) => `${side}="${(points / INCH).toFixed(6)}"`
  );
  const order = ["left", "right", "top", "bottom", "header", "footer"];
  margins.sort(
    (a, b) => order.indexOf(a.split("=")[0] ?? "") - order.indexOf(b.split("=")[0] ?? "")
  );
  const orientation = sheet.landscape ? "landscape" : "portrait";
  const high = fitsOnePage(sheet) ? 1 : 0;
  return `<printOptions horizontalCentered="1"/><pageMargins ${margins.join(" ")}/><pageSetup paperSize="9" fitToWidth="1" fitToHeight="${high}" orientation="${orientation}"/><headerFooter><oddFooter>&amp;C${escaped(PAGE_FOOTER)}</oddFooter></headerFooter>`;
}

type Cells = Map<number, Map<number, string>>;

/** Every cell of an area has its look; the first one has the content. */
function placed({ cells }: TemplateSheet): { readonly cells: Cells; readonly merges: string[] } {
  const all: Cells = new Map();
  const merges: string[] = [];
  for (const { address, value, formula, look } of cells) {
    const area = areaOf(address);
    const style = styleIndex(look);
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line = all.get(row) ?? new Map<number, string>();
      all.set(row, line);
      for (let column = area.left; column <= area.right; column += 1) {
        const first = row === area.top && column === area.left;
        line.set(column, cellXml(row, column, style, first ? { value, formula } : {}));
      }
    }
    if (area.top !== area.bottom || area.left !== area.right) merges.push(address);
  }
  return { cells: all, merges };
}

function cellXml(
  row: number,
  column: number,
  style: number,
  {
    value,
    formula,
  }: { readonly value?: string | number | undefined; readonly formula?: string | undefined }
): string {
  const head = `<c r="${cellAddress(row, column)}" s="${style}"`;
  if (formula !== undefined) {
    const written = `<f>${escaped(formula.replace(/^=/, ""))}</f>`;
    if (value === undefined) return `${head}>${written}</c>`;
    const type = typeof value === "string" ? ' t="str"' : "";
    return `${head}${type}>${written}<v>${escaped(String(value))}</v></c>`;
  }
  if (value === undefined || value === "") return `${head}/>`;
  if (typeof value === "number") return `${head}><v>${value}</v></c>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new RangeError(address);
  return area;
}

function rulesXml(rules: readonly TemplateRule[]): string {
  const all = rules.flatMap((rule) => ruleXml(rule) ?? []);
  return all.length === 0
    ? ""
    : `<dataValidations count="${all.length}">${all.join("")}</dataValidations>`;
}

function ruleXml({ areas, kind, entries = [], most, prompt, refusal }: TemplateRule): string[] {
  const list = entries.join(",");
  if (kind === "list" && list.length > LONGEST_LIST) return [];
  const attributes = [
    ...(prompt ? [`showInputMessage="1" prompt="${escaped(prompt)}"`] : []),
    ...(kind === "any" ? [] : ['showErrorMessage="1"']),
    ...(refusal ? [`errorTitle="${REFUSAL_TITLE}" error="${escaped(refusal)}"`] : []),
  ].join(" ");
  const [type, bounds] = {
    list: ['type="list"', `<formula1>"${escaped(list)}"</formula1>`],
    money: ['type="decimal" operator="greaterThanOrEqual"', "<formula1>0</formula1>"],
    points: ['type="decimal"', `<formula1>0</formula1><formula2>${most ?? 100}</formula2>`],
    any: ["", ""],
  }[kind] as [string, string];
  return [
    `<dataValidation ${type} allowBlank="1" ${attributes} sqref="${areas.join(" ")}">${bounds}</dataValidation>`,
  ];
}
