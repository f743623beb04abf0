import { registerColumnMessages, registerMessages } from "../../src/core/messages/registers";
import { fittingWidth } from "../../src/core/plan/text-width";
import type { RegisterColumnKey } from "../../src/core/registers/names";
import { registerSchema } from "../../src/core/registers/schemas";
import { schemesSection } from "../../src/core/schemes/stored-schemes";
import { areaAddress } from "../../src/core/sheets/address";
import { STATE_PREFIX, writeSection } from "../../src/core/state/state-section";
import type { BookData } from "../../workbench/host/model/book-data";
import type { CellStyle } from "../../workbench/host/model/book-model";
import type { TableModel } from "../../workbench/host/model/table-model";
import type { BureauRegister, BureauYear } from "./bureaus/bureau-year";
import { joinedBooks } from "./joined-books";
import { printedPage, RULED, SheetLayout } from "./sheet-layout";

const BODY: CellStyle = { ...RULED, fontName: "宋体", fontSize: 11, vertical: "Center" };
const HEADING: CellStyle = {
  ...BODY,
  fontName: "黑体",
  horizontal: "Center",
  wrap: true,
  fill: "#DDEBF7",
};
const TITLE: CellStyle = { fontName: "黑体", fontSize: 16, vertical: "Center" };
const UNIT_LINE: CellStyle = { fontName: "宋体", fontSize: 10 };

/** Points of a character of the standard font, for column widths. */
const POINTS = 5.6;

/** A bureau's registers as ordinary Excel tables, one sheet each, with the bureau's scheme chosen. */
export function bureauBook({ bureau, year, scheme, registers }: BureauYear): BookData {
  const books = registers.map((register, index) => registerBook(register, index + 1));
  const own = typeof scheme === "string" ? [] : [scheme];
  const chosen = typeof scheme === "string" ? scheme : String(scheme.name);
  return {
    ...joinedBooks(books),
    properties: { title: `${bureau}${year}年绩效管理台账`, author: "PERF for Excel" },
    settings: {
      [STATE_PREFIX + schemesSection.key]: JSON.stringify(
        writeSection(schemesSection, { chosen, own })
      ),
    },
  };
}

function registerBook(register: BureauRegister, id: number): BookData {
  const { name, title, rows } = register;
  const columns = columnsOf(register);
  const hasMoney = columns.some(({ type }) => type === "amount");
  const texts = columns.map(({ heading, key }) => [
    heading,
    ...rows.map((row) => String(row[key] ?? "")),
  ]);
  const layout = new SheetLayout(
    registerMessages[name].zh,
    texts.map((column) => fittingWidth(column, 8, 48) * POINTS)
  );
  layout.put("A1", title, TITLE);
  layout.atLeast(1, 32);
  if (hasMoney) layout.put("A2", "单位：万元", UNIT_LINE);
  const top = hasMoney ? 2 : 1;
  const at = (row: number, column: number) =>
    areaAddress({ top: row, bottom: row, left: column, right: column });
  columns.forEach(({ heading }, column) => layout.put(at(top, column), heading, HEADING));
  rows.forEach((row, index) =>
    columns.forEach(({ key, type }, column) =>
      layout.put(at(top + 1 + index, column), row[key] ?? (key === "number" ? index + 1 : null), {
        ...BODY,
        ...(type === "amount" && { numberFormat: "#,##0.00" }),
        ...(type === "score" && { numberFormat: "0.00" }),
        ...(type === "code" && { numberFormat: "@" }),
      })
    )
  );
  const area = { top, left: 0, bottom: top + rows.length, right: columns.length - 1 };
  const table: TableModel = {
    id,
    name: registerMessages[name].zh,
    area,
    header: true,
    totals: false,
    style: "TableStyleLight1",
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButton: true,
    columns: columns.map(({ heading }, column) => ({ id: column + 1, name: heading })),
    filters: {},
  };
  return layout.book(
    {
      page: {
        ...printedPage("Landscape"),
        titleRows: `$${top + 1}:$${top + 1}`,
        footerCenter: "第 &P 页，共 &N 页",
      },
      frozen: { rows: top + 1, columns: 0 },
      tables: [table],
    },
    {}
  );
}

/** The register's columns that have something in a row or are wanted empty, in its own order. */
function columnsOf({ name, rows, empty = [] }: BureauRegister) {
  const wanted = new Set<RegisterColumnKey>(["number", ...empty]);
  for (const row of rows) for (const key of Object.keys(row)) wanted.add(key as RegisterColumnKey);
  return registerSchema(name)
    .columns.filter(({ key }) => wanted.has(key))
    .map(({ key, type }) => ({ key, type, heading: registerColumnMessages[key].zh }));
}
