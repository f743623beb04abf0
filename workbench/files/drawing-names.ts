/** Names of charts: the library reads and writes the frames in the drawing parts without them. */
import { strFromU8, strToU8 } from "fflate";
import { escapeXml, unescapeXml, type FileParts } from "./file-parts";

const FRAME = /<xdr:graphicFrame\b[\s\S]*?<\/xdr:graphicFrame>/g;
const NAME = /(<xdr:cNvPr\b[^>]*?\sname=")([^"]*)(")/;

/** Calls `change` for every chart frame with the number of its chart (`chart3.xml` → 3). */
function eachFrame(parts: FileParts, change: (frame: string, chartNumber: number) => string): void {
  for (const path of Object.keys(parts)) {
    const file = /^xl\/drawings\/(drawing\d+\.xml)$/.exec(path)?.[1];
    const relations = file && parts[`xl/drawings/_rels/${file}.rels`];
    if (!relations) continue;
    const charts = new Map<string, number>();
    for (const [tag] of strFromU8(relations).matchAll(/<Relationship\b[^>]*>/g)) {
      const id = /\sId="([^"]*)"/.exec(tag)?.[1];
      const number = /\/charts\/chart(\d+)\.xml"/.exec(tag)?.[1];
      if (id !== undefined && number !== undefined) charts.set(id, Number(number));
    }
    const xml = strFromU8(parts[path] as Uint8Array);
    const changed = xml.replace(FRAME, (frame) => {
      const number = charts.get(/\sr:id="([^"]*)"/.exec(frame)?.[1] ?? "");
      return number === undefined ? frame : change(frame, number);
    });
    if (changed !== xml) parts[path] = strToU8(changed);
  }
}

/** The charts' names by their number in the file. */
export function chartNames(parts: FileParts): Map<number, string> {
  const names = new Map<number, string>();
  eachFrame(parts, (frame, chart) => {
    const name = NAME.exec(frame)?.[2];
    if (name) names.set(chart, unescapeXml(name));
    return frame;
  });
  return names;
}

export function putChartNames(parts: FileParts, names: ReadonlyMap<number, string>): void {
  eachFrame(parts, (frame, chart) => {
    const name = names.get(chart);
    if (!name) return frame;
    return frame.replace(NAME, (_, before: string, __, after: string) =>
      [before, escapeXml(name), after].join("")
    );
  });
}
