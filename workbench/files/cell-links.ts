/**
 * Links of cells, read from and written into the sheet's own XML: the library ties them to texts and
 * turns a number with a link into a text.
 */
import { strFromU8 } from "fflate";
import { areaAddress, parseArea } from "../../src/core/sheets/address";
import type { LinkModel } from "../host/model/cell-rules";
import { putElement, SHEET_ORDER } from "./element-order";
import { escapeXml, type FileParts } from "./file-parts";
import { addRelation, relationsOf } from "./package-graph";
import { attributesOf, changeSheet, elementsOf, sheetPaths } from "./sheet-xml";

const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const LINKS = /<((?:\w+:)?hyperlinks)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/;

/** Takes the links out of the sheets, sheet by sheet. */
export function takeLinks(parts: FileParts): LinkModel[][] {
  return sheetPaths(parts).map((path) => {
    const targets = new Map(relationsOf(parts, path).map((one) => [one.id, one.target]));
    const xml = parts[path] ? strFromU8(parts[path]) : "";
    const found = LINKS.exec(xml)?.[0];
    if (found === undefined) return [];
    changeSheet(parts, path, (text) => text.replace(LINKS, ""));
    return elementsOf(found, "hyperlink").flatMap(({ tag }) => {
      const { ref = "", id, location, tooltip } = attributesOf(tag);
      const area = parseArea(ref);
      const address = id === undefined ? undefined : targets.get(id);
      if (!area || (address === undefined && !location)) return [];
      return [
        {
          areas: [area],
          ...(address === undefined ? {} : { address }),
          ...(location ? { place: location } : {}),
          ...(tooltip ? { screenTip: tooltip } : {}),
        },
      ];
    });
  });
}

/** Puts the links of a sheet into its part. */
export function putLinks(parts: FileParts, path: string, links: readonly LinkModel[]): void {
  if (links.length === 0) return;
  const ids = new Map<string, string>();
  const items = links.flatMap(({ areas, address, place, screenTip }) => {
    let target = "";
    if (address !== undefined) {
      const id = ids.get(address) ?? `rIdLink${ids.size + 1}`;
      if (!ids.has(address)) {
        addRelation(parts, path, { id, type: HYPERLINK, target: address, external: true });
      }
      ids.set(address, id);
      target = ` r:id="${id}"`;
    }
    const location = place ? ` location="${escapeXml(place)}"` : "";
    const tip = screenTip ? ` tooltip="${escapeXml(screenTip)}"` : "";
    return areas.map((area) => `<hyperlink ref="${areaAddress(area)}"${target}${location}${tip}/>`);
  });
  const element = `<hyperlinks xmlns:r="${OFFICE}">${items.join("")}</hyperlinks>`;
  changeSheet(parts, path, (xml) => putElement(xml, "hyperlinks", element, SHEET_ORDER));
}
