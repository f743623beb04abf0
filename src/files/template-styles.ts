import { LINE_COLOR, looks, type CellLook } from "../core/templates/looks";
import type { Look } from "../core/templates/template-book";
import { HEAD, MAIN, escaped } from "./package-xml";

const NAMES = Object.keys(looks) as Look[];

/** Place of a look in the file's list of cell formats; the first one is for cells without any. */
export function styleIndex(look: Look): number {
  return NAMES.indexOf(look) + 1;
}

/** Formats Excel knows by number; others begin at 164. */
const BUILT_IN: Readonly<Record<string, number>> = { "#,##0.00": 4, "0.00%": 10 };
const FIRST_OWN = 164;

/** Texts of XML, each once, by their places in a list. */
class Distinct {
  readonly all: string[] = [];

  place(xml: string): number {
    const known = this.all.indexOf(xml);
    return known >= 0 ? known : this.all.push(xml) - 1;
  }

  list(name: string): string {
    return `<${name} count="${this.all.length}">${this.all.join("")}</${name}>`;
  }
}

/** The part xl/styles.xml: one cell format for each look of a template. */
export const TEMPLATE_STYLES = stylesXml();

function stylesXml(): string {
  const [fonts, fills, borders] = [new Distinct(), new Distinct(), new Distinct()];
  const formats: string[] = [];
  fonts.place(fontXml({ font: "宋体", size: 11 }));
  for (const pattern of ["none", "gray125"]) {
    fills.place(`<fill><patternFill patternType="${pattern}"/></fill>`);
  }
  borders.place("<border><left/><right/><top/><bottom/><diagonal/></border>");
  const formatId = (code: string): number => {
    if (BUILT_IN[code] !== undefined) return BUILT_IN[code];
    if (!formats.includes(code)) formats.push(code);
    return FIRST_OWN + formats.indexOf(code);
  };
  const xfs = NAMES.map((name) => {
    const look: CellLook = looks[name];
    const { numberFormat, fill, ruled, wrap, open, horizontal } = look;
    const ids = [
      `numFmtId="${numberFormat ? formatId(numberFormat) : 0}"`,
      `fontId="${fonts.place(fontXml(look))}"`,
      `fillId="${fill ? fills.place(fillXml(fill)) : 0}"`,
      `borderId="${ruled ? borders.place(borderXml()) : 0}"`,
    ];
    const align = `<alignment horizontal="${horizontal.toLowerCase()}" vertical="center"${wrap ? ' wrapText="1"' : ""}/>`;
    const applied = ["NumberFormat", "Font", "Fill", "Border", "Alignment", "Protection"]
      .map((part) => `apply${part}="1"`)
      .join(" ");
    return `<xf ${ids.join(" ")} xfId="0" ${applied}>${align}<protection locked="${open ? 0 : 1}"/></xf>`;
  });
  const own = formats.map(
    (code, at) => `<numFmt numFmtId="${FIRST_OWN + at}" formatCode="${escaped(code)}"/>`
  );
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${own.length}">${own.join("")}</numFmts>${fonts.list("fonts")}${fills.list("fills")}${borders.list("borders")}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length + 1}">${plain}${xfs.join("")}</cellXfs></styleSheet>`;
}

function fontXml({ font, size }: Pick<CellLook, "font" | "size">): string {
  return `<font><sz val="${size}"/><name val="${font}"/><charset val="134"/></font>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color.slice(1)}"/></patternFill></fill>`;
}

function borderXml(): string {
  const sides = ["left", "right", "top", "bottom"].map(
    (side) => `<${side} style="thin"><color rgb="FF${LINE_COLOR.slice(1)}"/></${side}>`
  );
  return `<border>${sides.join("")}<diagonal/></border>`;
}
