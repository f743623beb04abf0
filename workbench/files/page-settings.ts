import type { PageSetup } from "../host/model/book-model";
import type { Worksheet } from "./excel-library";

const POINTS_PER_INCH = 72;

/** Excel.PaperType against the numbers of the file (ECMA-376, 18.3.1.63). */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

const MARGINS = ["top", "bottom", "left", "right", "header", "footer"] as const;

/** The middle part of a header or footer such as `&L…&C…&R…`. */
function centre(text: string | null | undefined): string | undefined {
  if (!text) return undefined;
  if (!/&[LCR]/.test(text)) return text;
  return /&C([\s\S]*?)(?=&[LR]|$)/.exec(text)?.[1] || undefined;
}

/** Rows or columns in the library's form `1:3`, in ours `$1:$3`. */
function absolute(span: string): string {
  return span
    .replace(/\$/g, "")
    .split(":")
    .map((end) => `$${end}`)
    .join(":");
}

export function toFilePage(page: PageSetup, sheet: Worksheet): void {
  const setup = sheet.pageSetup;
  setup.orientation = page.orientation === "Landscape" ? "landscape" : "portrait";
  const paper = PAPERS[page.paperSize];
  if (paper !== undefined) setup.paperSize = paper;
  if (page.fitWidth !== undefined || page.fitHeight !== undefined) {
    setup.fitToPage = true;
    setup.fitToWidth = page.fitWidth ?? 0;
    setup.fitToHeight = page.fitHeight ?? 0;
  } else if (page.scale !== undefined) setup.scale = page.scale;
  if (page.printArea) setup.printArea = page.printArea.replace(/\$/g, "");
  if (page.titleRows) setup.printTitlesRow = page.titleRows.replace(/\$/g, "");
  if (page.titleColumns) setup.printTitlesColumn = page.titleColumns.replace(/\$/g, "");
  setup.horizontalCentered = page.centerHorizontally;
  setup.verticalCentered = page.centerVertically;
  for (const side of MARGINS) setup.margins[side] = page.margins[side] / POINTS_PER_INCH;
  if (page.blackAndWhite) setup.blackAndWhite = true;
  if (page.draftMode) setup.draft = true;
  if (page.printGridlines) setup.showGridLines = true;
  if (page.printHeadings) setup.showRowColHeaders = true;
  if (page.printOrder === "OverThenDown") setup.pageOrder = "overThenDown";
  if (page.firstPageNumber !== undefined) setup.firstPageNumber = page.firstPageNumber;
  // The file counts the rows above a break.
  for (const row of page.rowBreaks ?? []) sheet.getRow(row).addPageBreak();
  if (page.headerCenter) sheet.headerFooter.oddHeader = `&C${page.headerCenter}`;
  if (page.footerCenter) sheet.headerFooter.oddFooter = `&C${page.footerCenter}`;
}

export function fromFilePage(sheet: Worksheet): PageSetup {
  const setup = sheet.pageSetup;
  const paper = Object.keys(PAPERS).find((name) => PAPERS[name] === setup.paperSize);
  const fitted = setup.fitToPage === true;
  const margins = {} as Record<(typeof MARGINS)[number], number>;
  for (const side of MARGINS) {
    margins[side] = Math.round((setup.margins?.[side] ?? 0) * POINTS_PER_INCH * 1000) / 1000;
  }
  const header = centre(sheet.headerFooter?.oddHeader);
  const footer = centre(sheet.headerFooter?.oddFooter);
  return {
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: paper ?? "A4",
    ...(setup.printArea ? { printArea: setup.printArea.split("&&").join(",") } : {}),
    ...(setup.printTitlesRow ? { titleRows: absolute(setup.printTitlesRow) } : {}),
    ...(setup.printTitlesColumn ? { titleColumns: absolute(setup.printTitlesColumn) } : {}),
    ...(fitted && setup.fitToWidth ? { fitWidth: setup.fitToWidth } : {}),
    ...(fitted && setup.fitToHeight ? { fitHeight: setup.fitToHeight } : {}),
    ...(!fitted && setup.scale && setup.scale !== 100 ? { scale: setup.scale } : {}),
    centerHorizontally: setup.horizontalCentered === true,
    centerVertically: setup.verticalCentered === true,
    ...(setup.blackAndWhite ? { blackAndWhite: true } : {}),
    ...(setup.draft ? { draftMode: true } : {}),
    ...(setup.showGridLines ? { printGridlines: true } : {}),
    ...(setup.showRowColHeaders ? { printHeadings: true } : {}),
    ...(setup.pageOrder === "overThenDown" ? { printOrder: "OverThenDown" as const } : {}),
    ...(setup.firstPageNumber ? { firstPageNumber: setup.firstPageNumber } : {}),
    ...(sheet.rowBreaks?.length ? { rowBreaks: sheet.rowBreaks.map(({ id }) => id) } : {}),
    ...(header ? { headerCenter: header } : {}),
    ...(footer ? { footerCenter: footer } : {}),
    margins,
  };
}
