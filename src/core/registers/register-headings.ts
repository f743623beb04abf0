import { registerColumnMessages } from "../messages/registers";
import type { SheetView } from "../sheets/sheet-view";
import { plainHeading } from "./evaluation-headings";
import type { RegisterColumnKey } from "./names";
import type { RegisterColumn, RegisterSchema } from "./schema";
import { registerSchemas } from "./schemas";

/** The heading row of a register's table. */
export interface RegisterHeading {
  readonly schema: RegisterSchema;
  readonly top: number;
  readonly bottom: number;
  readonly columns: Readonly<Partial<Record<RegisterColumnKey, number>>>;
  /** The headings as printed, of the columns that were understood. */
  readonly labels: readonly string[];
  /** Columns with a heading nobody understands. */
  readonly unplaced: readonly { readonly column: number; readonly text: string }[];
}

/** What has these is an indicator table of a form, unless it is the library of indicators. */
const INDICATOR_TABLE = new Set(["一级指标", "二级指标", "三级指标", "三级指标名称"]);

type Index = ReadonlyMap<string, RegisterColumn>;

const INDEXES: ReadonlyMap<RegisterSchema, Index> = new Map(
  registerSchemas.map((schema) => [schema, indexOf(schema)])
);
/** Every heading of every register: most cells of a sheet are none of them. */
const KNOWN: ReadonlySet<string> = new Set(
  [...INDEXES.values()].flatMap((index) => [...index.keys()])
);

function indexOf({ columns }: RegisterSchema): Index {
  const index = new Map<string, RegisterColumn>();
  for (const column of columns) {
    const { zh, en } = registerColumnMessages[column.key];
    for (const heading of [zh, en, column.key]) index.set(plainHeading(heading), column);
  }
  // A title on screen goes before what people write for another column.
  for (const column of columns) {
    for (const heading of column.headings) {
      const plain = plainHeading(heading);
      if (!index.has(plain)) index.set(plain, column);
    }
  }
  return index;
}

/**
 * The register whose headings stand in this row, or in this row and the next. `title` is what stands
 * above and the sheet's name. Undefined anywhere else.
 */
export function registerHeadingAt(
  view: SheetView,
  row: number,
  title: string
): RegisterHeading | undefined {
  const one = headingsOf(view, row, row);
  if (!one) return undefined;
  const two = headingsOf(view, row, row + 1);
  const single = best(one, title, row, row);
  const split = two && best(two, title, row, row + 1);
  if (!single) return split;
  return split && sizeOf(split) > sizeOf(single) ? split : single;
}

interface Cell {
  readonly column: number;
  readonly text: string;
  /** Readings in the order in which they are tried: the cell itself, with what stands above. */
  readonly plain: readonly string[];
}

/** The texts of one or two heading rows; undefined where one of them holds data. */
function headingsOf(view: SheetView, top: number, bottom: number): Cell[] | undefined {
  const { used } = view;
  if (!used || bottom > used.bottom) return undefined;
  const cells: Cell[] = [];
  let known = 0;
  let above = "";
  for (let column = used.left; column <= used.right; column++) {
    const lower = view.value(bottom, column);
    const upper = top === bottom ? "" : view.value(top, column);
    if (typeof lower !== "string" || typeof upper !== "string") return undefined;
    if (upper !== "") above = plainHeading(upper);
    const own = plainHeading(lower);
    const plain =
      lower === ""
        ? [plainHeading(upper)]
        : top === bottom
          ? [own]
          : [own, above + own, own + above];
    const text = (lower === "" ? upper : lower).trim();
    if (text === "") continue;
    if (plain.some((one) => KNOWN.has(one))) known++;
    cells.push({ column, text, plain });
  }
  return known >= 2 ? cells : undefined;
}

function best(
  cells: readonly Cell[],
  title: string,
  top: number,
  bottom: number
): RegisterHeading | undefined {
  const indicators = cells.filter(({ plain }) => plain.some((one) => INDICATOR_TABLE.has(one)));
  let winner: { readonly heading: RegisterHeading; readonly rank: number } | undefined;
  for (const schema of registerSchemas) {
    if (indicators.length >= 2 && schema.name !== "indicators") continue;
    const heading = headingFor(schema, cells, top, bottom);
    const rank = rankOf(heading, title, cells.length);
    if (rank > (winner?.rank ?? 0)) winner = { heading, rank };
  }
  return winner?.heading;
}

function headingFor(
  schema: RegisterSchema,
  cells: readonly Cell[],
  top: number,
  bottom: number
): RegisterHeading {
  const index = INDEXES.get(schema);
  const columns: Partial<Record<RegisterColumnKey, number>> = {};
  const labels: string[] = [];
  const unplaced: { column: number; text: string }[] = [];
  for (const { column, text, plain } of cells) {
    const key = plain
      .map((one) => index?.get(one)?.key)
      .find((found) => found !== undefined && columns[found] === undefined);
    if (key === undefined) {
      unplaced.push({ column, text });
    } else {
      columns[key] = column;
      labels.push(text);
    }
  }
  return { schema, top, bottom, columns, labels, unplaced };
}

/** How well a register fits the headings; 0 where it does not. */
function rankOf({ schema, columns }: RegisterHeading, title: string, cells: number): number {
  const found = Object.keys(columns).length;
  if (schema.needs.some((key) => columns[key] === undefined)) return 0;
  // Labels and values of a form's head stand in one row too; headings have nothing between them.
  if (found < 2 || found < cells * 0.5) return 0;
  const marks = schema.marks.filter((key) => columns[key] !== undefined).length;
  const hints = (schema.hints ?? []).filter((key) => columns[key] !== undefined).length;
  const named = Math.max(
    0,
    ...schema.titles.map((word) => (title.includes(word) ? word.length : 0))
  );
  if (named === 0 && (found < 3 || marks + hints === 0)) return 0;
  return named * 5 + marks * 4 + hints + found;
}

function sizeOf({ columns }: RegisterHeading): number {
  return Object.keys(columns).length;
}
