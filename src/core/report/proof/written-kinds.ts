/** Endings of files a written statement comes in, besides a workbook. */
export const WRITTEN_KINDS: readonly string[] = [".txt", ".md", ".docx"];

/** The same for the file chooser of a browser. */
export const WRITTEN_ACCEPT = WRITTEN_KINDS.join(",");
