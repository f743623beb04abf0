import { lastYearMessages as words } from "../../messages/last-year";
import { coreFigures } from "./core-figures";
import { COMPARED } from "./compare-tables";
import { UNITS, type LastYear, type LastYearFigure } from "./last-year";
import { crossMessages as crossWords } from "../../messages/cross";
import { tableMessages, tableTextMessages } from "../../messages/statement";
import {
  dimensionName,
  dimensions,
  labeller,
  measureName,
  measures,
  rowsOf,
  subjectName,
  subjects,
} from "../cross/cross-choices";
import { crossKey, figuresOf, groupsBy } from "../cross/cross-table";
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
    figures: [
      ...coreRows(book),
      ...tables.flatMap((table) => tableRows(table)),
      ...crossRows(book),
      ...units(book),
    ],
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

/** More groups are no table any more. */
const MOST_GROUPS = 300;

/** What registers come to by fund, kind, field and department. */
function crossRows(book: StatementBook): readonly LastYearFigure[] {
  const label = labeller(book);
  return subjects.flatMap((of) => {
    const all = rowsOf(book, of);
    return dimensions.flatMap((by) => {
      if (!all.some((row) => label(row, by) !== "")) return [];
      const tableTitle = book.text(crossWords.title, {
        of: book.text(subjectName(of)),
        rows: book.text(dimensionName(by)),
      });
      const total = { key: "total", label: book.text(tableTextMessages.total), rows: all };
      const groups = groupsBy(book, all, by);
      if (groups.length > MOST_GROUPS) return [];
      return [...groups, total].flatMap((group) => {
        const figures = figuresOf(of, group.rows);
        return measures.flatMap((measure): LastYearFigure[] => {
          const value = figures[measure];
          if (value === null) return [];
          return [
            {
              table: crossKey(of, by),
              row: group.key || "none",
              column: measure,
              value,
              tableTitle,
              rowLabel: group.label,
              heading: book.text(measureName(measure)),
            },
          ];
        });
      });
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
