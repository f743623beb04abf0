import { parseArea, type Area } from "../../src/core/sheets/address";
import type {
  Look,
  TemplateBook,
  TemplateRule,
  TemplateSheet,
} from "../../src/core/templates/template-book";
import type { BookData, CellData, SheetData } from "../host/model/book-data";
import type { BorderLine, CellStyle, PageSetup } from "../host/model/book-model";
import type { ValidationModel } from "../host/model/cell-rules";

/** Points of a character of the standard font. */
const POINTS = 5.6;
const INPUT = "#FFFBE6";
const LINE: BorderLine = { style: "Continuous", weight: "Thin", color: "#808080" };
const RULED: CellStyle = {
  borders: { EdgeTop: LINE, EdgeBottom: LINE, EdgeLeft: LINE, EdgeRight: LINE },
};
const BODY: CellStyle = {
  ...RULED,
  fontName: "宋体",
  fontSize: 10.5,
  vertical: "Center",
  wrap: true,
};
const CENTER: CellStyle = { ...BODY, horizontal: "Center" };
const RIGHT: CellStyle = { ...BODY, horizontal: "Right" };
const OPEN: CellStyle = { fill: INPUT, locked: false };

const STYLES: Readonly<Record<Look, CellStyle>> = {
  title: { fontName: "黑体", fontSize: 18, horizontal: "Center", vertical: "Center" },
  year: { fontName: "宋体", fontSize: 11, horizontal: "Center", vertical: "Center" },
  heading: { ...CENTER, fontName: "黑体", fill: "#E7EEF7" },
  label: { ...CENTER, fontName: "黑体" },
  input: { ...BODY, ...OPEN, horizontal: "Left" },
  inputCenter: { ...CENTER, ...OPEN },
  inputMoney: { ...RIGHT, ...OPEN, numberFormat: "#,##0.00" },
  inputPoints: { ...CENTER, ...OPEN, numberFormat: "0.##" },
  inputPercent: { ...RIGHT, ...OPEN, numberFormat: "0.00%" },
  given: { ...BODY, horizontal: "Left" },
  givenMoney: { ...RIGHT, numberFormat: "#,##0.00" },
  money: { ...RIGHT, numberFormat: "#,##0.00", fill: "#F5F5F5" },
  points: { ...CENTER, numberFormat: "0.##", fill: "#F5F5F5" },
  percent: { ...CENTER, numberFormat: "0.00%", fill: "#F5F5F5" },
  computed: { ...BODY, horizontal: "Left", fill: "#F5F5F5" },
  note: { fontName: "宋体", fontSize: 10, vertical: "Center", horizontal: "Left" },
  text: { ...BODY, borders: undefined, horizontal: "Left" },
};

/** Numbers the looks that are used, for all sheets of a book. */
class Styles {
  readonly all: CellStyle[] = [];
  private readonly places = new Map<Look, number>();

  place(look: Look): number {
    const known = this.places.get(look);
    if (known !== undefined) return known;
    const { borders, ...plain } = STYLES[look];
    const made = this.all.push(borders ? { ...plain, borders } : plain) - 1;
    this.places.set(look, made);
    return made;
  }
}

/** A template as the data of a workbook file: A4, one page wide, inputs unlocked and coloured. */
export function templateBookData({ title, sheets }: TemplateBook): BookData {
  const styles = new Styles();
  return {
    sheets: sheets.map((sheet) => sheetData(sheet, styles)),
    styles: styles.all,
    properties: { title, author: "PERF for Excel" },
  };
}

function sheetData(sheet: TemplateSheet, styles: Styles): SheetData {
  const cells: CellData[][] = [];
  const merges: Area[] = [];
  for (const { address, value, formula, look } of sheet.cells) {
    const area = areaOf(address);
    const style = styles.place(look);
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line = (cells[row] ??= []);
      for (let column = area.left; column <= area.right; column += 1) line[column] = { style };
    }
    const first = cells[area.top] as CellData[];
    first[area.left] = {
      style,
      ...(value !== undefined && { value }),
      ...(formula !== undefined && { formula }),
    };
    if (area.top !== area.bottom || area.left !== area.right) merges.push(area);
  }
  return {
    name: sheet.name,
    ...(sheet.veryHidden && { visibility: "VeryHidden" as const }),
    gridlines: sheet.veryHidden === true,
    cells,
    merges,
    columns: sheet.widths.map((width, at) => ({ first: at, last: at, width: width * POINTS })),
    rows: Object.entries(sheet.heights).map(([row, height]) => ({
      first: Number(row) - 1,
      last: Number(row) - 1,
      height,
    })),
    extras: {
      page: page(sheet),
      ...(sheet.rules.length > 0 && { validations: sheet.rules.map(validation) }),
      ...(sheet.locked && {
        protection: {
          protected: true,
          options: { allowFormatCells: true, allowFormatRows: true, allowFormatColumns: true },
        },
      }),
    },
  };
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new RangeError(address);
  return area;
}

/** Points a page has for rows; a form a little longer is shrunk to one page, a long one is not. */
const PAGE_HEIGHT = { landscape: 495, portrait: 740 };
const SHRINK = 1.5;

function page({ landscape, repeatedRow, heights, locked }: TemplateSheet): PageSetup {
  const height = Object.values(heights).reduce((all, one) => all + one, 0);
  const room = landscape ? PAGE_HEIGHT.landscape : PAGE_HEIGHT.portrait;
  return {
    orientation: landscape ? "Landscape" : "Portrait",
    paperSize: "A4",
    fitWidth: 1,
    fitHeight: locked && height <= room * SHRINK ? 1 : 0,
    centerHorizontally: true,
    centerVertically: false,
    margins: { top: 50, bottom: 50, left: 40, right: 40, header: 22, footer: 22 },
    footerCenter: "第 &P 页，共 &N 页",
    ...(repeatedRow && { titleRows: `$${repeatedRow}:$${repeatedRow}` }),
  };
}

function validation({
  areas,
  kind,
  entries,
  most,
  prompt,
  refusal,
}: TemplateRule): ValidationModel {
  const common = {
    areas: areas.map(areaOf),
    ignoreBlanks: true,
    ...(prompt && { prompt: { show: true, title: "", message: prompt } }),
    ...(refusal && {
      alert: { show: true, style: "Stop", title: "请核对", message: refusal },
    }),
  };
  switch (kind) {
    case "list":
      return { ...common, kind: "List", formula1: (entries ?? []).join(","), dropDown: true };
    case "money":
      return { ...common, kind: "Decimal", operator: "GreaterThanOrEqualTo", formula1: 0 };
    case "points":
      return {
        ...common,
        kind: "Decimal",
        operator: "Between",
        formula1: 0,
        formula2: most ?? 100,
      };
    case "any":
      return common;
  }
}
