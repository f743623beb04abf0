import { cellAddress, parseArea } from "../../src/core/sheets/address";
import type { CommentModel, LinkModel } from "../host/model/cell-rules";
import { isMergedInto, type Cell, type Worksheet } from "./excel-library";
import { attributesOf, elementsOf } from "./sheet-xml";

/** The links of a sheet; a place in the workbook begins with `#` in the library, which reads no tips. */
export function readLinks(sheet: Worksheet, xml: string): LinkModel[] {
  const tips = new Map(
    elementsOf(xml, "hyperlink").map(({ tag }) => {
      const { ref = "", tooltip = "" } = attributesOf(tag);
      return [ref.split(":")[0], tooltip];
    })
  );
  const links: LinkModel[] = [];
  for (let row = 1; row <= sheet.rowCount; row++) {
    const found = sheet.findRow(row);
    for (let column = 1; found && column <= found.cellCount; column++) {
      const cell = found.findCell(column);
      const area = cell && parseArea(cell.address);
      if (!cell || !area) continue;
      const { hyperlink } = linkOf(cell);
      const tooltip = tips.get(cell.address);
      if (!hyperlink) continue;
      links.push({
        areas: [area],
        ...(hyperlink.startsWith("#") ? { place: hyperlink.slice(1) } : { address: hyperlink }),
        ...(tooltip ? { screenTip: tooltip } : {}),
      });
    }
  }
  return links;
}

function linkOf(cell: Cell): { readonly hyperlink?: string } {
  const { value } = cell;
  if (isMergedInto(cell) || typeof value !== "object" || value === null) return {};
  return "hyperlink" in value ? value : {};
}

/** The library ties links to texts and formulas; a number keeps its value and loses its link. */
export function writeLinks(sheet: Worksheet, links: readonly LinkModel[]): void {
  for (const { areas, address, place, screenTip } of links) {
    const hyperlink =
      address === undefined ? `#${place ?? ""}` : `${address}${place ? `#${place}` : ""}`;
    const link = { hyperlink, ...(screenTip ? { tooltip: screenTip } : {}) };
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          const cell = sheet.findRow(row + 1)?.findCell(column + 1);
          const value = cell?.value;
          if (!cell || value === undefined) continue;
          if (typeof value === "string") cell.value = { text: value, ...link };
          else if (typeof value === "object" && value !== null && "formula" in value) {
            cell.value = { ...value, ...link };
          }
        }
      }
    }
  }
}

/** Comments go into the file as notes, the older kind, with the names of those who wrote them. */
export function writeComments(sheet: Worksheet, comments: readonly CommentModel[]): void {
  for (const { areas, author, content, replies } of comments) {
    const [area] = areas;
    if (!area) continue;
    const cell = sheet.getCell(cellAddress(area.top, area.left));
    const lines = [{ author, content }, ...replies].map((one) => `${one.author}: ${one.content}`);
    const note = typeof cell.note === "string" ? [cell.note] : [];
    cell.note = [...note, ...lines].join("\n");
  }
}
