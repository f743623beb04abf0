/** The parts of sheets as text: what the library reads or writes badly is taken from and put into them. */
import { strFromU8, strToU8 } from "fflate";
import { unescapeXml, type FileParts } from "./file-parts";

/** The members of a tag, by name without its prefix. */
export function attributesOf(tag: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name = "", one, two] of tag.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found[name.replace(/^\w+:/, "")] = unescapeXml(one ?? two ?? "");
  }
  return found;
}

/** Elements of a name, with or without a prefix: their opening tag and what they hold. */
export function elementsOf(xml: string, name: string): { tag: string; body: string }[] {
  const pattern = new RegExp(
    `<((?:\\w+:)?${name})\\b((?:[^>"']|"[^"]*"|'[^']*')*?)(?:/>|>([\\s\\S]*?)</\\1>)`,
    "g"
  );
  return [...xml.matchAll(pattern)].map(([, , tag = "", body = ""]) => ({ tag, body }));
}

/** The text of the first element of a name; undefined when there is none. */
export function textOf(xml: string, name: string): string | undefined {
  const [first] = elementsOf(xml, name);
  return first && unescapeXml(first.body);
}

/** The XML of each sheet, in the order of the tabs; empty for one that is not there. */
export function sheetXmls(parts: FileParts): string[] {
  return sheetPaths(parts).map((path) => (parts[path] ? strFromU8(parts[path]) : ""));
}

/** The paths of the sheets' parts, in the order of the tabs. */
export function sheetPaths(parts: FileParts): string[] {
  const text = (path: string): string => (parts[path] ? strFromU8(parts[path]) : "");
  const targets = new Map(
    elementsOf(text("xl/_rels/workbook.xml.rels"), "Relationship").map(({ tag }) => {
      const { Id = "", Target = "" } = attributesOf(tag);
      return [Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`];
    })
  );
  const [list] = elementsOf(text("xl/workbook.xml"), "sheets");
  return elementsOf(list?.body ?? "", "sheet").map(
    ({ tag }) => targets.get(/\w+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? "") ?? ""
  );
}

/** Changes the XML of one sheet in place. */
export function changeSheet(parts: FileParts, path: string, change: (xml: string) => string): void {
  const bytes = parts[path];
  if (bytes) parts[path] = strToU8(change(strFromU8(bytes)));
}
