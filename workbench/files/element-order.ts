import { rootOf } from "./xml-children";

/** The order of the elements in a sheet (ECMA-376, 18.3.1.99). */
export const SHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges " +
  "scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr " +
  "conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter " +
  "rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing " +
  "legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** The order of the elements in a workbook (ECMA-376, 18.2.27). */
export const BOOK_ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups " +
  "externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr " +
  "smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** Puts an element where the schema wants it, in place of one of the same name. An empty one only takes that out. */
export function putElement(
  xml: string,
  name: string,
  element: string,
  order: readonly string[]
): string {
  const root = rootOf(xml);
  if (!root) return xml;
  const before = root.children.find((child) => child.name === name);
  if (before) return xml.slice(0, before.start) + element + xml.slice(before.end);
  const rank = order.indexOf(name);
  const after = root.children.find((child) => order.indexOf(child.name) > rank);
  const at = after ? after.start : root.end;
  return xml.slice(0, at) + element + xml.slice(at);
}
