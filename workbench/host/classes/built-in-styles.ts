import type { BorderLine, CellStyle } from "../model/book-model";

const line = (color: string, weight: BorderLine["weight"] = "Thin"): BorderLine => ({
  style: "Continuous",
  weight,
  color,
});
const box = (edge: BorderLine): CellStyle["borders"] => ({
  EdgeTop: edge,
  EdgeBottom: edge,
  EdgeLeft: edge,
  EdgeRight: edge,
});
const heading = (fontSize: number, borders?: CellStyle["borders"]): CellStyle => ({
  bold: true,
  fontSize,
  color: "#44546A",
  ...(borders ? { borders } : {}),
});

/** The accents of Excel's standard theme, each with its 20, 40 and 60 per cent tints. */
const ACCENTS = [
  ["#4472C4", "#D9E1F2", "#B4C6E7", "#8EA9DB"],
  ["#ED7D31", "#FCE4D6", "#F8CBAD", "#F4B084"],
  ["#A5A5A5", "#EDEDED", "#DBDBDB", "#C9C9C9"],
  ["#FFC000", "#FFF2CC", "#FFE699", "#FFD966"],
  ["#5B9BD5", "#DDEBF7", "#BDD7EE", "#9BC2E6"],
  ["#70AD47", "#E2EFDA", "#C6E0B4", "#A9D08E"],
] as const;

function accents(): Record<string, CellStyle> {
  const styles: Record<string, CellStyle> = {};
  for (const [index, [full, light, middle, strong]] of ACCENTS.entries()) {
    const name = `Accent${index + 1}`;
    styles[name] = { fill: full, color: "#FFFFFF" };
    styles[`${name}_20`] = { fill: light, color: "#000000" };
    styles[`${name}_40`] = { fill: middle, color: "#000000" };
    styles[`${name}_60`] = { fill: strong, color: "#FFFFFF" };
  }
  return styles;
}

/** Excel's own cell styles by the names of Excel.BuiltInStyle, in its standard theme. */
export const BUILT_IN_STYLES: Readonly<Record<string, CellStyle>> = {
  Normal: {},
  Comma: { numberFormat: "#,##0.00" },
  Currency: { numberFormat: "¥#,##0.00" },
  Percent: { numberFormat: "0%" },
  Wholecomma: { numberFormat: "#,##0" },
  Wholedollar: { numberFormat: "¥#,##0" },
  Hlink: { color: "#0563C1", underline: "Single" },
  HlinkTrav: { color: "#954F72", underline: "Single" },
  Note: { fill: "#FFFFCC", borders: box(line("#B2B2B2")) },
  WarningText: { color: "#FF0000" },
  Emphasis1: { bold: true },
  Emphasis2: { italic: true },
  Emphasis3: { bold: true, italic: true },
  SheetTitle: { fontSize: 18, color: "#44546A" },
  Heading1: heading(15, { EdgeBottom: line("#4472C4", "Thick") }),
  Heading2: heading(13, { EdgeBottom: line("#A2B8E1", "Thick") }),
  Heading3: heading(11, { EdgeBottom: line("#8EA9DB", "Medium") }),
  Heading4: heading(11),
  Input: { fill: "#FFCC99", color: "#3F3F76", borders: box(line("#7F7F7F")) },
  Output: { fill: "#F2F2F2", color: "#3F3F3F", bold: true, borders: box(line("#3F3F3F")) },
  Calculation: { fill: "#F2F2F2", color: "#FA7D00", bold: true, borders: box(line("#7F7F7F")) },
  CheckCell: { fill: "#A5A5A5", color: "#FFFFFF", bold: true, borders: box(line("#3F3F3F")) },
  LinkedCell: { color: "#FA7D00" },
  Total: { bold: true, borders: { EdgeTop: line("#4472C4") } },
  Good: { fill: "#C6EFCE", color: "#006100" },
  Bad: { fill: "#FFC7CE", color: "#9C0006" },
  Neutral: { fill: "#FFEB9C", color: "#9C5700" },
  ...accents(),
  ExplanatoryText: { italic: true, color: "#7F7F7F" },
};
