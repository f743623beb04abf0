import type { ColumnType } from "../core/registers/schema";

/** Places of the looks in the file's list of cell formats. */
export const STYLE = {
  plain: 0,
  title: 1,
  note: 2,
  heading: 3,
  text: 4,
  amount: 5,
  score: 6,
  ratio: 7,
  code: 8,
  date: 9,
} as const;

/** The look of a column's cells. */
export function styleOf(type: ColumnType): number {
  switch (type) {
    case "amount":
      return STYLE.amount;
    case "score":
      return STYLE.score;
    case "ratio":
      return STYLE.ratio;
    case "code":
      return STYLE.code;
    case "date":
      return STYLE.date;
    default:
      return STYLE.text;
  }
}

const font = (name: string, size: number, color = "000000") =>
  `<font><sz val="${size}"/><color rgb="FF${color}"/><name val="${name}"/></font>`;
const side = (name: string) => `<${name} style="thin"><color rgb="FF808080"/></${name}>`;
const xf = (
  fontId: number,
  {
    format = 0,
    fill = 0,
    border = 0,
    align = "",
  }: { format?: number; fill?: number; border?: number; align?: string } = {}
) =>
  `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center"${align}/></xf>`;

/** The part xl/styles.xml. */
export const BOOK_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.00"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="4">${font("宋体", 11)}${font("黑体", 16)}${font("宋体", 10, "5F6B76")}${font("黑体", 11)}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF7"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="10">${[
  xf(0),
  xf(1),
  xf(2),
  xf(3, { fill: 2, border: 1, align: ' horizontal="center" wrapText="1"' }),
  xf(0, { border: 1, align: ' wrapText="1"' }),
  xf(0, { format: 164, border: 1 }),
  xf(0, { format: 2, border: 1 }),
  xf(0, { format: 10, border: 1 }),
  xf(0, { format: 49, border: 1 }),
  xf(0, { format: 165, border: 1 }),
].join(
  ""
)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
