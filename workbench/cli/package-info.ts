import { strFromU8, unzipSync } from "fflate";

/** What a file holds beside cells and charts, read from its parts. */
export interface PackageInfo {
  readonly tables: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly range: string;
  }[];
  /** Per sheet, the areas with data validation. */
  readonly validations: Readonly<Record<string, readonly string[]>>;
  /** Per sheet, the areas with conditional formats. */
  readonly conditionalFormats: Readonly<Record<string, readonly string[]>>;
}

const NOTHING: PackageInfo = { tables: [], validations: {}, conditionalFormats: {} };

/** Empty for files that are not .xlsx packages (.xls, .et …). */
export function packageInfo(bytes: Uint8Array): PackageInfo {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return NOTHING;
  const files = unzipSync(bytes, {
    filter: (file) =>
      /^xl\/(workbook\.xml|worksheets\/[^/]+\.xml|tables\/[^/]+\.xml|(worksheets\/)?_rels\/[^/]+\.rels)$/.test(
        file.name
      ),
  });
  const part = (name: string) => (files[name] ? strFromU8(files[name]) : "");
  const targets = relations(part("xl/_rels/workbook.xml.rels"), "xl/");
  const tables: { name: string; sheet: string; range: string }[] = [];
  const validations: Record<string, string[]> = {};
  const conditionalFormats: Record<string, string[]> = {};
  for (const tag of tagsOf(part("xl/workbook.xml"), "sheet")) {
    const sheet = attribute(tag, "name");
    const path = targets.get(attribute(tag, "r:id")) ?? "";
    const xml = part(path);
    const areas = (name: string) => tagsOf(xml, name).map((found) => attribute(found, "sqref"));
    const checked = areas("dataValidation");
    const conditional = areas("conditionalFormatting");
    if (checked.length > 0) validations[sheet] = checked;
    if (conditional.length > 0) conditionalFormats[sheet] = conditional;
    const own = path.replace(/([^/]+)$/, "_rels/$1.rels");
    for (const target of relations(part(own), "xl/worksheets/").values()) {
      const table = tagsOf(part(target), "table")[0];
      if (!table) continue;
      tables.push({ name: attribute(table, "displayName"), sheet, range: attribute(table, "ref") });
    }
  }
  return { tables, validations, conditionalFormats };
}

/** Relation id → part name. Targets are relative to the folder, or absolute. */
function relations(xml: string, folder: string): Map<string, string> {
  return new Map(
    tagsOf(xml, "Relationship").map((tag) => {
      const target = attribute(tag, "Target");
      const name = target.startsWith("/")
        ? target.slice(1)
        : new URL(target, `file:///${folder}`).pathname.slice(1);
      return [attribute(tag, "Id"), name];
    })
  );
}

function tagsOf(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, "g")) ?? [];
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1] ?? "";
  return value
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
