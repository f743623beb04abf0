/** Groups of rows and columns: the library reads their levels and writes folded groups by a rule of its own. */
import type { ColumnData, RowData, SheetData } from "../host/model/book-data";
import { attributesOf, elementsOf } from "./sheet-xml";

type Outline = Pick<RowData, "outline" | "collapsed">;

const isOn = (flag: string | undefined): boolean => flag === "1" || flag === "true";

function outlineOf(at: Readonly<Record<string, string>>): Outline | undefined {
  const level = Number(at["outlineLevel"] ?? 0);
  if (!level && !isOn(at["collapsed"])) return undefined;
  return {
    ...(level ? { outline: level } : {}),
    ...(isOn(at["collapsed"]) ? { collapsed: true } : {}),
  };
}

/** Levels by the row (0-based), and by the column, of a sheet's XML. */
export function readOutlines(xml: string): {
  readonly rows: ReadonlyMap<number, Outline>;
  readonly columns: ReadonlyMap<number, Outline>;
} {
  const rows = new Map<number, Outline>();
  const columns = new Map<number, Outline>();
  if (!/\s(?:outlineLevel|collapsed)="/.test(xml)) return { rows, columns };
  for (const [tag] of xml.matchAll(/<(?:\w+:)?row\s[^>]*>/g)) {
    const at = attributesOf(tag);
    const outline = outlineOf(at);
    if (outline && at["r"] !== undefined) rows.set(Number(at["r"]) - 1, outline);
  }
  const [cols] = elementsOf(xml, "cols");
  for (const { tag } of elementsOf(cols?.body ?? "", "col")) {
    const at = attributesOf(tag);
    const outline = outlineOf(at);
    for (let column = Number(at["min"]); outline && column <= Number(at["max"]); column += 1) {
      columns.set(column - 1, outline);
    }
  }
  return { rows, columns };
}

/** Gives the rows and columns that the library wrote their levels. */
export function putOutlines(xml: string, { rows = [], columns = [] }: SheetData): string {
  const level = (lines: readonly Outline[]): number =>
    Math.max(0, ...lines.map(({ outline = 0 }) => outline));
  if (![...rows, ...columns].some(({ outline, collapsed }) => outline || collapsed)) return xml;
  const at = xml.indexOf("<sheetData");
  const head = withLevels(
    xml.slice(0, at).replace(/<col\s[^>]*\/>/g, (tag) => withOutline(tag, columns, "min")),
    level(rows),
    level(columns)
  );
  const byRow = new Map<number, RowData>();
  for (const line of rows) {
    if (!line.outline && !line.collapsed) continue;
    for (let row = line.first; row <= line.last; row += 1) byRow.set(row, line);
  }
  const body = xml.slice(at).replace(/<row r="(\d+)"/g, (tag, row: string) => {
    const line = byRow.get(Number(row) - 1);
    return line ? tag + written(line) : tag;
  });
  return head + body;
}

function withOutline(tag: string, lines: readonly ColumnData[], first: string): string {
  const place = Number(attributesOf(tag)[first]) - 1;
  const line = lines.find((one) => one.first <= place && place <= one.last);
  const plain = tag.replace(/\s(?:outlineLevel|collapsed)="[^"]*"/g, "");
  return line ? plain.replace(/\/>$/, `${written(line)}/>`) : plain;
}

function written({ outline, collapsed }: Outline): string {
  return (outline ? ` outlineLevel="${outline}"` : "") + (collapsed ? ' collapsed="1"' : "");
}

/** How deep the levels go, so that a program leaves room for their marks. */
function withLevels(head: string, rows: number, columns: number): string {
  return head.replace(/<sheetFormatPr\b[^>]*?(?=\/>|>)/, (tag) => {
    const plain = tag.replace(/\soutlineLevel(?:Row|Col)="[^"]*"/g, "");
    const levels = `${rows ? ` outlineLevelRow="${rows}"` : ""}${columns ? ` outlineLevelCol="${columns}"` : ""}`;
    return plain + levels;
  });
}
