/** What a cell needs beside its text, in characters. */
const CELL_PADDING = 2;
/** A Chinese character is as wide as two digits and a little more, in any of the usual fonts. */
const WIDE_CHARACTER = 2.2;

/** Width of a text in characters of the standard font. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > "\u2000" ? WIDE_CHARACTER : 1;
  return width;
}

/** Width of a column that shows these texts on one line, within bounds. */
export function fittingWidth(texts: readonly string[], least: number, most: number): number {
  const longest = texts.reduce((width, text) => Math.max(width, textWidth(text)), 0);
  return Math.min(most, Math.max(least, Math.ceil(longest) + CELL_PADDING));
}

/** Lines a text takes in a cell of that width. */
export function lineCount(text: string, width: number): number {
  return Math.max(1, Math.ceil(textWidth(text) / (width - CELL_PADDING)));
}
