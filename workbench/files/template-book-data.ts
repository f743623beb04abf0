import { parseArea, type Area } from "../../src/core/sheets/address";
import { LINE_COLOR, looks } from "../../src/core/templates/looks";
import {
  CHARACTER,
  PAGE_FOOTER,
  PAGE_MARGINS,
  REFUSAL_TITLE,
  fitsOnePage,
} from "../../src/core/templates/page";
import type {
  Look,
  TemplateBook,
  TemplateRule,
  TemplateSheet,
} from "../../src/core/templates/template-book";
import type { BookData, CellData, SheetData } from "../host/model/book-data";
import type { BorderLine, CellStyle, PageSetup } from "../host/model/book-model";
import type { ValidationModel } from "../host/model/cell-rules";

const LINE: BorderLine = { style: "Continuous", weight: "Thin", color: LINE_COLOR };
const BORDERS = { EdgeTop: LINE, EdgeBottom: LINE, EdgeLeft: LINE, EdgeRight: LINE };

function styleOf(look: Look): CellStyle {
  const { font, size, horizontal, wrap, ruled, fill, numberFormat, open } = looks[look];
  return {
    ...{ fontName: font, fontSize: size, horizontal, vertical: "Center" },
    ...(wrap && { wrap }),
    ...(fill && { fill }),
    ...(open && { locked: false }),
    ...(numberFormat && { numberFormat }),
    ...(ruled && { borders: BORDERS }),
  };
}

/** Numbers the looks that are used, for all sheets of a book. */
class Styles {
  readonly all: CellStyle[] = [];
  private readonly places = new Map<Look, number>();

  place(look: Look): number {
    const known = this.places.get(look);
    if (known !== undefined) return known;
    const made = this.all.push(styleOf(look)) - 1;
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
    columns: sheet.widths.map((width, at) => ({ first: at, last: at, width: width * CHARACTER })),
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

function page(sheet: TemplateSheet): PageSetup {
  const { landscape, repeatedRow } = sheet;
  return {
    orientation: landscape ? "Landscape" : "Portrait",
    paperSize: "A4",
    fitWidth: 1,
    fitHeight: fitsOnePage(sheet) ? 1 : 0,
    centerHorizontally: true,
    centerVertically: false,
    margins: PAGE_MARGINS,
    footerCenter: PAGE_FOOTER,
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
      alert: { show: true, style: "Stop", title: REFUSAL_TITLE, message: refusal },
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
