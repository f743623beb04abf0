import { crossMessages as words } from "../../messages/cross";
import { lastYearMessages } from "../../messages/last-year";
import { tableTextMessages } from "../../messages/statement";
import { proportion, subtract } from "../../numbers/decimal";
import { groupFigures, type Counted, type GroupFigures } from "../../statistics/group-figures";
import { changedUnits } from "../last-year/changed-units";
import { groupRows, type StatementBook, type StatementRow } from "../statement/statement-book";
import type {
  ColumnKind,
  StatementTable,
  TableColumn,
  TableRow,
  TableValue,
} from "../statement/statement-table";
import {
  dimensionName,
  labeller,
  measureName,
  measures,
  orderOf,
  rowsOf,
  subjectName,
  SUBJECTS,
  type CrossSpec,
  type Dimension,
  type Measure,
  type Subject,
} from "./cross-choices";

const KINDS: Readonly<Record<Measure, ColumnKind>> = {
  count: "count",
  amount: "amount",
  executed: "amount",
  rate: "percent",
  mean: "score",
};
const RATE_DIGITS = 2;

/** A cross table, or the sentence that says why there is none. */
export type CrossTable = { readonly table: StatementTable } | { readonly missing: string };

/** The name of a cross table's figures among those of the year before. */
export function crossKey(of: Subject, by: Dimension): string {
  return `cross:${of}:${by}`;
}

interface Group {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly StatementRow[];
}

/** One register by one thing and another. */
export function crossTable(book: StatementBook, spec: CrossSpec): CrossTable {
  const { of, rows: by, columns } = spec;
  const name = book.text(subjectName(of));
  const rows = rowsOf(book, of);
  if (rows.length === 0) return { missing: book.text(words.noRows, { of: name }) };
  const label = labeller(book);
  for (const dimension of [by, ...(columns && columns !== "year" ? [columns] : [])]) {
    if (rows.some((row) => label(row, dimension) !== "")) continue;
    const what = book.text(dimensionName(dimension));
    return { missing: book.text(words.notThere, { of: name, what }) };
  }
  if (columns === "year" && !book.lastYear) return { missing: book.text(words.noLastYear) };
  const groups = groupsBy(book, rows, by);
  const made =
    columns === undefined
      ? allMeasures(book, of, groups)
      : columns === "year"
        ? yearOnYear(book, spec, groups)
        : crossed(book, spec, groups, columns);
  const heads = {
    of: name,
    rows: book.text(dimensionName(by)),
    measure: book.text(measureName(spec.measure)),
  };
  const title =
    columns === undefined
      ? book.text(words.title, heads)
      : columns === "year"
        ? book.text(words.titleYears, heads)
        : book.text(words.titleCrossed, { ...heads, columns: book.text(dimensionName(columns)) });
  return {
    table: {
      id: "X",
      title,
      columns: [{ key: by, heading: heads.rows, kind: "text" }, ...made.columns],
      rows: made.rows,
      notes: [...notes(book, spec, rows), ...made.notes],
      from: [SUBJECTS[of].register, "projects"],
      charts: [],
    },
  };
}

/** Rows by what they say of a dimension: known words in their order, then the largest, 未注明 last. */
export function groupsBy(
  book: StatementBook,
  rows: readonly StatementRow[],
  by: Dimension
): readonly Group[] {
  const label = labeller(book);
  const order = orderOf(book, by);
  return [...groupRows(rows, (row) => label(row, by))]
    .map(([key, members]) => ({
      key,
      label: key === "" ? book.text(tableTextMessages.unlabelled) : key,
      rows: members,
    }))
    .sort(
      (a, b) =>
        Number(a.key === "") - Number(b.key === "") ||
        known(order, a.key) - known(order, b.key) ||
        b.rows.length - a.rows.length
    );
}

function known(order: readonly string[], key: string): number {
  const at = order.indexOf(key);
  return at < 0 ? order.length : at;
}

/** What a group comes to. */
export function figuresOf(of: Subject, rows: readonly StatementRow[]): GroupFigures {
  const { amount, otherwise } = SUBJECTS[of];
  return groupFigures(
    rows.map((row): Counted => ({
      amount: row.amount(amount) ?? row.amount(otherwise),
      executed: row.amount("executed"),
      score: row.number("score"),
    }))
  );
}

interface Made {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly string[];
}

function column(key: string, heading: string, measure: Measure): TableColumn {
  return {
    key,
    heading,
    kind: KINDS[measure],
    ...(measure === "rate" && { digits: RATE_DIGITS }),
  };
}

/** Every figure the register has anything for, side by side. */
function allMeasures(book: StatementBook, of: Subject, groups: readonly Group[]): Made {
  const all = groups.flatMap(({ rows }) => rows);
  const whole = figuresOf(of, all);
  const lines = groups.map(({ rows }) => figuresOf(of, rows));
  const shown = measures.filter(
    (measure) => whole[measure] !== null || lines.some((line) => line[measure] !== null)
  );
  const share: TableColumn = {
    key: "share",
    heading: book.text(words.share),
    kind: "percent",
  };
  const values = (figures: GroupFigures): readonly TableValue[] => {
    const part = proportion(figures.count, all.length, 100, book.scheme.shares.digits);
    return shown.flatMap((measure) =>
      measure === "count" ? [figures.count, part] : [figures[measure]]
    );
  };
  return {
    columns: shown.flatMap((measure) => {
      const own = column(measure, book.text(measureName(measure)), measure);
      return measure === "count" ? [own, share] : [own];
    }),
    rows: [
      ...groups.map(({ key, label }, at): TableRow => ({
        key: key || "none",
        values: [label, ...values(lines[at] ?? whole)],
      })),
      totalRow(book, values(whole)),
    ],
    notes: shown.includes("mean") ? [book.text(words.meanOfAll)] : [],
  };
}

function totalRow(book: StatementBook, values: readonly TableValue[]): TableRow {
  return { key: "total", values: [book.text(tableTextMessages.total), ...values], total: true };
}

/** One figure by two things. A cell nothing belongs to is blank for money and 0 for counts. */
function crossed(
  book: StatementBook,
  { of, measure }: CrossSpec,
  groups: readonly Group[],
  across: Dimension
): Made {
  const label = labeller(book);
  const all = groups.flatMap(({ rows }) => rows);
  const heads = groupsBy(book, all, across);
  const line = (rows: readonly StatementRow[]): readonly TableValue[] => {
    const cells = groupRows(rows, (row) => label(row, across));
    return [
      ...heads.map(({ key }) => figuresOf(of, cells.get(key) ?? [])[measure]),
      figuresOf(of, rows)[measure],
    ];
  };
  return {
    columns: [
      ...heads.map((head) => column(head.key || "none", head.label, measure)),
      column("total", book.text(tableTextMessages.total), measure),
    ],
    rows: [
      ...groups.map((group): TableRow => ({
        key: group.key || "none",
        values: [group.label, ...line(group.rows)],
      })),
      totalRow(book, line(all)),
    ],
    notes: measure === "mean" ? [book.text(words.meanOfAll)] : [],
  };
}

/** One figure this year and the year before; groups that are gone are listed as well. */
function yearOnYear(
  book: StatementBook,
  { of, rows: by, measure }: CrossSpec,
  groups: readonly Group[]
): Made {
  const last = book.lastYear;
  const table = crossKey(of, by);
  const renamed = new Map(
    (changedUnits(last, book)?.renamed ?? []).map(({ from, to }) => [to, from] as const)
  );
  const before = (key: string): number | null => {
    const value =
      last?.value(table, renamed.get(key) ?? key, measure) ?? last?.value(table, key, measure);
    return typeof value === "number" ? value : null;
  };
  const all = groups.flatMap(({ rows }) => rows);
  const grows = measure !== "rate" && measure !== "mean";
  const line = (now: number | null, was: number | null): readonly TableValue[] => {
    const change = now === null || was === null ? null : subtract(now, was);
    return [
      now,
      was,
      change,
      ...(grows ? [change === null || was === null ? null : proportion(change, was, 100, 1)] : []),
    ];
  };
  const met = new Set(groups.flatMap(({ key }) => [key || "none", renamed.get(key) ?? ""]));
  const gone = [...(last?.rows(table) ?? [])].filter(([key]) => key !== "total" && !met.has(key));
  const { year } = last?.lastYear ?? {};
  const head = (message: number | undefined, otherwise: string) =>
    message === undefined ? otherwise : book.text(lastYearMessages.nowOf, { year: message });
  return {
    columns: [
      column("now", head(book.year, book.text(lastYearMessages.now)), measure),
      column("last", head(year, book.text(lastYearMessages.last)), measure),
      column("change", book.text(lastYearMessages.change), measure),
      ...(grows
        ? [
            {
              key: "growth",
              heading: book.text(lastYearMessages.growth),
              kind: "percent",
              digits: 1,
            } as const,
          ]
        : []),
    ],
    rows: [
      ...groups.map((group): TableRow => ({
        key: group.key || "none",
        values: [
          group.label,
          ...line(figuresOf(of, group.rows)[measure], before(group.key || "none")),
        ],
      })),
      ...gone.map(([key, shown]): TableRow => ({
        key,
        values: [shown, ...line(measure === "count" ? 0 : null, before(key))],
      })),
      totalRow(book, line(figuresOf(of, all)[measure], before("total"))),
    ],
    notes: last?.has(table)
      ? []
      : [
          book.text(words.lastMissing, {
            of: book.text(subjectName(of)),
            what: book.text(dimensionName(by)),
          }),
        ],
  };
}

function notes(
  book: StatementBook,
  { of, rows: by, columns, measure }: CrossSpec,
  rows: readonly StatementRow[]
): readonly string[] {
  const label = labeller(book);
  const used = [by, ...(columns && columns !== "year" ? [columns] : [])];
  const money = columns === undefined || measure === "amount";
  const { amount, withoutAmount } = figuresOf(of, rows);
  return [
    ...used.flatMap((dimension) => {
      const count = rows.filter((row) => label(row, dimension) === "").length;
      const what = book.text(dimensionName(dimension));
      return count === 0 ? [] : [book.text(words.unstated, { count, what })];
    }),
    ...(money && amount !== null && withoutAmount > 0
      ? [book.text(words.withoutAmount, { count: withoutAmount })]
      : []),
  ];
}
