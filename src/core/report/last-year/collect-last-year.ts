import { lastYearMessages as words } from "../../messages/last-year";
import { coreFigures } from "./core-figures";
import { COMPARED } from "./compare-tables";
import { UNITS, type LastYear, type LastYearFigure } from "./last-year";
import { tableMessages } from "../../messages/statement";
import { registerMessages } from "../../messages/registers";
import type { StatementBook } from "../statement/statement-book";
import type { StatementTable } from "../statement/statement-table";

/**
 * What a year is remembered by when the next one is compared with it: the figures of its tables, the
 * figures that tell it as a whole, and its units.
 * @param tables of that year, without a comparison of their own.
 */
export function collectLastYear(
  book: StatementBook,
  tables: readonly StatementTable[],
  source: string
): LastYear {
  return {
    ...(book.year !== undefined && { year: book.year }),
    source,
    figures: [...coreRows(book), ...tables.flatMap((table) => tableRows(table)), ...units(book)],
  };
}

function coreRows(book: StatementBook): readonly LastYearFigure[] {
  return coreFigures(book).flatMap(({ key, label, value }) =>
    value === null
      ? []
      : [
          {
            table: "T16",
            row: key,
            column: "now",
            value,
            tableTitle: book.text(tableMessages.T16),
            rowLabel: label,
            heading: book.text(words.value),
          },
        ]
  );
}

function tableRows({ id, title, columns, rows }: StatementTable): readonly LastYearFigure[] {
  return (COMPARED[id] ?? []).flatMap((key) => {
    const at = columns.findIndex((column) => column.key === key);
    return rows.flatMap((row): LastYearFigure[] => {
      const value = row.values[at];
      if (typeof value !== "number") return [];
      return [
        {
          table: id,
          row: row.key,
          column: key,
          value,
          tableTitle: title,
          rowLabel: String(row.values[0]),
          heading: columns[at]?.heading ?? key,
        },
      ];
    });
  });
}

function units(book: StatementBook): readonly LastYearFigure[] {
  return book.rows("units").flatMap((row): LastYearFigure[] => {
    const name = row.text("unit");
    const code = row.text("unitCode") || name;
    if (name === "") return [];
    return [
      {
        table: UNITS,
        row: code,
        column: "name",
        value: name,
        tableTitle: book.text(registerMessages.units),
        rowLabel: code,
        heading: book.heading("unit"),
      },
    ];
  });
}
