import type { Area } from "../../../src/core/sheets/address";
import { dataArea, headerArea, totalsArea, type TableRows } from "./table-model";

type Placed = TableRows & {
  readonly columns: readonly string[];
};

export interface TablePart {
  readonly area: Area;
  /** Of these rows only the one that the formula stands in. */
  readonly thisRow: boolean;
}

/** Sections as Excel writes them. */
const SECTIONS = ["#All", "#Data", "#Headers", "#Totals", "#This Row"] as const;
type Section = (typeof SECTIONS)[number];

/** `#totals` → `#Totals`; undefined for what is no section. */
export function sectionOf(text: string): Section | undefined {
  const wanted = text.trim().replace(/\s+/g, " ").toLowerCase();
  return SECTIONS.find((section) => section.toLowerCase() === wanted);
}

/** The parts in the brackets of a reference: `[#Totals],[列]` → `#Totals`, `列`. */
export function partsOf(body: string): string[] {
  if (!body.includes("[")) return body.trim() === "" ? [] : [body.trim()];
  return [...body.matchAll(/\[([^[\]]*)\]/g)].map(([, part = ""]) => part.trim());
}

/**
 * The cells that a reference to a table means.
 * @param body what stands in its brackets; nothing for the bare name
 * @returns undefined where Excel says `#REF!`: no such column, no heading or total row
 */
export function tablePart(table: Placed, body: string): TablePart | undefined {
  const parts = partsOf(body);
  const sections = parts.filter((part) => part.startsWith("#")).map(sectionOf);
  const columns = parts
    .filter((part) => !part.startsWith("#"))
    .map((part) => table.columns.findIndex((name) => name.toLowerCase() === part.toLowerCase()));
  const rows = (sections.length === 0 ? (["#Data"] as const) : sections).map((section) =>
    rowsOf(table, section)
  );
  if (columns.includes(-1) || rows.some((area) => area === undefined)) return undefined;
  const areas = rows as Area[];
  const { left, right } = table.area;
  return {
    area: {
      top: Math.min(...areas.map(({ top }) => top)),
      bottom: Math.max(...areas.map(({ bottom }) => bottom)),
      left: columns.length === 0 ? left : left + Math.min(...columns),
      right: columns.length === 0 ? right : left + Math.max(...columns),
    },
    thisRow: sections.includes("#This Row"),
  };
}

function rowsOf(table: Placed, section: Section | undefined): Area | undefined {
  switch (section) {
    case "#All":
      return table.area;
    case "#Headers":
      return headerArea(table);
    case "#Totals":
      return totalsArea(table);
    case "#Data":
    case "#This Row":
      return dataArea(table);
    case undefined:
      return undefined;
  }
}
