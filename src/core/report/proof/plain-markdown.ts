/**
 * A Markdown text without its marks: headings, emphasis and lists are words, rows of tables are parted by
 * tabs. In Markdown `**` is no leftover.
 */
export function plainMarkdown(text: string): string {
  return text
    .split(/\r?\n/)
    .filter((line) => !/^\s*\|?[\s:|-]+\|[\s:|-]*$/.test(line) || !line.includes("-"))
    .map((line) =>
      line
        .replace(/^\s*#{1,6}\s+/, "")
        .replace(/^\s*[-*+]\s+/, "")
        .replace(/(\*\*|__)(.+?)\1/g, "$2")
        .replace(/^\s*\|\s*(.*?)\s*\|\s*$/, (_, cells: string) => cells.replace(/\s*\|\s*/g, "\t"))
    )
    .join("\n");
}
