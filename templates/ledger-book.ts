import type { RegisterName } from "../src/core/registers/names";
import { registerMessages } from "../src/core/messages/registers";
import { registerSchemas } from "../src/core/registers/schemas";
import { lineCount } from "../src/core/plan/text-width";
import { registerSheet } from "../src/core/templates/register-sheet";
import { nationalScheme } from "../src/core/schemes/national";
import type { Scheme } from "../src/core/schemes/scheme";
import { schemeRows } from "../src/core/schemes/scheme-rows";
import type { TemplateCell, TemplateSheet } from "../src/core/templates/template-book";
import { templateBookData } from "../workbench/files/template-book-data";
import type { BookData, SheetData } from "../workbench/host/model/book-data";
import { joinedBooks } from "./samples/joined-books";
import type { TableModel } from "../workbench/host/model/table-model";

/** 绩效管理台账: the bureau's workbook, every register as an ordinary table with its drop-downs. */
export function ledgerBook(): BookData {
  const names = registerSchemas.map(({ name }) => name);
  const registers = registersBook(
    "绩效管理台账",
    names.map((name) => ({ name, title: registerMessages[name].zh, rows: [] }))
  );
  const scheme = templateBookData({ title: "绩效管理台账", sheets: [schemeSheet(nationalScheme)] });
  return joinedBooks([registers, scheme]);
}

/** Characters of a value's column, and points of a line. */
const VALUE_WIDTH = 60;
const LINE = 18;

/** 方案: what the figures of the registers are worked out with, to be read; it is changed in PERF. */
function schemeSheet(scheme: Scheme): TemplateSheet {
  const rows = [["类别", "设置", "现用值"], ...schemeRows(scheme, "zh-CN")];
  const cells = rows.flatMap((row, index) =>
    row.map((value, at): TemplateCell => ({
      address: `${"ABC"[at]}${index + 3}`,
      value,
      look: index === 0 ? "heading" : "given",
    }))
  );
  return {
    name: "方案",
    widths: [14, 36, VALUE_WIDTH],
    heights: {
      ...{ 1: 30, 2: 22 },
      ...Object.fromEntries(
        rows.map(([, , value = ""], at) => [at + 3, LINE * lineCount(value, VALUE_WIDTH)])
      ),
    },
    cells: [
      { address: "A1:C1", value: `现用方案：${scheme.name}`, look: "title" },
      { address: "A2:C2", value: "在 PERF 的“方案”里选用或修改；这里只供查阅。", look: "note" },
      ...cells,
    ],
    rules: [],
    repeatedRow: 3,
    locked: true,
  };
}

interface Register {
  readonly name: RegisterName;
  readonly title: string;
  readonly rows: Parameters<typeof registerSheet>[2];
}

/** Registers as Excel tables, one sheet each. */
export function registersBook(
  title: string,
  registers: readonly Register[],
  all = true,
  firstId = 1
): BookData {
  const made = registers.map(({ name, title: heading, rows }) =>
    registerSheet(name, heading, rows, all)
  );
  const sheets = made.map((register): TemplateSheet => ({
    name: register.name,
    landscape: true,
    widths: register.widths,
    heights: { 1: 30 },
    cells: register.cells,
    rules: register.rules,
    repeatedRow: register.headingRow,
    locked: false,
  }));
  const book = templateBookData({ title, sheets });
  return {
    ...book,
    sheets: book.sheets.map((sheet, at): SheetData => {
      const register = made[at];
      if (!register) return sheet;
      return {
        ...sheet,
        extras: {
          ...sheet.extras,
          frozen: { rows: register.headingRow, columns: 0 },
          tables: [tableOf(register, at + firstId)],
        },
      };
    }),
  };
}

function tableOf(
  { name, headings, headingRow, lastRow }: ReturnType<typeof registerSheet>,
  id: number
): TableModel {
  return {
    id,
    name: name.replace(/[^\p{L}\p{N}_]/gu, "_"),
    area: { top: headingRow - 1, left: 0, bottom: lastRow - 1, right: headings.length - 1 },
    header: true,
    totals: false,
    style: "TableStyleLight1",
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButton: true,
    columns: headings.map((heading, column) => ({ id: column + 1, name: heading })),
    filters: {},
  };
}
