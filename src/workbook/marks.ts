import { render, type Locale } from "../core/messages/message";
import { workbookMessages } from "../core/messages/workbook";
import type { Severity } from "../core/rules/issue";
import { areasOf } from "./mark-areas";
import { WorkbookError, type CellMark } from "./port";
import { errorCode, runExcel } from "./run-excel";

/**
 * Marks are conditional formats of our own: no cell and no format of the user's is touched, and taking
 * them away leaves nothing. A rule that is always true and names PERF tells them from others.
 */
const RULES: Readonly<Record<Severity, { readonly formula: string; readonly fill: string }>> = {
  error: { formula: '=N("PERF error")=0', fill: "#F9CDD0" },
  warning: { formula: '=N("PERF warning")=0', fill: "#FFEBB5" },
  hint: { formula: '=N("PERF hint")=0', fill: "#D6E7F8" },
};
const OURS = /^=?N\("PERF (?:error|warning|hint)"\)=0$/i;

const ORDER: readonly Severity[] = ["error", "warning", "hint"];

/** Characters of a request, which is at most 1 MB long, and those it takes beside each address. */
const REQUEST = 900_000;
const OVERHEAD = 1500;

export interface Marker {
  /** Replaces all marks by these: one round trip, and one for each MB. @returns the number of marked cells */
  mark(marks: readonly CellMark[]): Promise<number>;
  /** Takes all marks away: two round trips. @returns how many formats of ours there were */
  unmark(): Promise<number>;
  /** Whether marks of ours are in the workbook, from whatever session: one round trip, nothing written. */
  isMarked(): Promise<boolean>;
  /** Tells which sheets there are: what is known need not be asked for, and saves a round trip. */
  saw(sheets: readonly string[]): void;
}

interface Found {
  readonly ours: readonly Excel.ConditionalFormat[];
  /** Sheets whose cells may not be formatted. */
  readonly guarded: ReadonlySet<string>;
}

export function createMarker(locale: Locale): Marker {
  let known: readonly string[] = [];

  const found = async <Result>(
    use: (context: Excel.RequestContext, found: Found) => Promise<Result>
  ): Promise<Result> => {
    const attempt = (sheets: readonly string[]): Promise<Result> =>
      runExcel(locale, async (context) => {
        const { names, ...marks } = await findOurs(context, sheets);
        known = names;
        return use(context, marks);
      });
    try {
      return await attempt(known);
    } catch (error) {
      // A sheet was renamed or deleted since; nothing is written before all are found.
      if (known.length === 0 || !isMissing(error)) throw error;
      return attempt([]);
    }
  };

  return {
    mark: (marks) =>
      found(async (context, { ours, guarded }) => {
        const closed = marks.find(({ sheet }) => guarded.has(sheet));
        if (closed) {
          const text = render(workbookMessages.markProtected, locale, { sheet: closed.sheet });
          throw new WorkbookError("blocked", text);
        }
        for (const format of ours) format.delete();
        const send = async (piece: readonly Mark[]): Promise<void> => {
          for (const one of piece) queueMark(context, one);
          await context.sync();
        };
        for (const piece of pieces(marks)) await send(piece);
        return new Set(marks.map(({ sheet, cell }) => `${sheet}!${cell}`)).size;
      }),
    unmark: () =>
      found(async (context, { ours }) => {
        for (const format of ours) format.delete();
        if (ours.length > 0) await context.sync();
        return ours.length;
      }),
    isMarked: () => found((_context, { ours }) => Promise.resolve(ours.length > 0)),
    saw: (sheets) => {
      known = [...new Set([...known, ...sheets])];
    },
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof WorkbookError && errorCode(error.cause) === "ItemNotFound";
}

/** All sheets are looked at; those that are not known beforehand take a second round trip. */
async function findOurs(
  context: Excel.RequestContext,
  known: readonly string[]
): Promise<Found & { readonly names: readonly string[] }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected,items/protection/options");
  const lists = known.map((name) => loadFormats(worksheets.getItem(name)));
  await context.sync();
  const others = worksheets.items.filter(({ name }) => !known.includes(name)).map(loadFormats);
  if (others.length > 0) await context.sync();
  const ours = [...lists, ...others].flatMap(({ items }) => items.filter(isOurs));
  const names = worksheets.items.map(({ name }) => name);
  const guarded = worksheets.items.filter(
    ({ protection }) => protection.protected && protection.options.allowFormatCells !== true
  );
  return { ours, names, guarded: new Set(guarded.map(({ name }) => name)) };
}

function loadFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/type,items/customOrNullObject/rule/formula");
  return formats;
}

function isOurs({ type, customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return type === "Custom" && !custom.isNullObject && OURS.test(custom.rule.formula);
}

interface Mark {
  readonly sheet: string;
  readonly address: string;
  readonly severity: Severity;
}

/** The worst that is said of a cell is what it shows: what is added last stands on top. */
function pieces(marks: readonly CellMark[]): readonly (readonly Mark[])[] {
  const all: Mark[][] = [[]];
  let length = 0;
  for (const severity of [...ORDER].reverse()) {
    for (const [sheet, own] of bySheet(marks.filter((one) => one.severity === severity))) {
      for (const address of areasOf(own)) {
        length += address.length + OVERHEAD;
        if (length > REQUEST) {
          all.push([]);
          length = 0;
        }
        all.at(-1)?.push({ sheet, address, severity });
      }
    }
  }
  return all;
}

function queueMark(context: Excel.RequestContext, { sheet, address, severity }: Mark): void {
  const areas = context.workbook.worksheets.getItem(sheet).getRanges(address);
  const format = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = RULES[severity].formula;
  format.custom.format.fill.color = RULES[severity].fill;
}

function bySheet(marks: readonly CellMark[]): ReadonlyMap<string, readonly string[]> {
  const sheets = new Map<string, string[]>();
  for (const { sheet, cell } of marks) {
    const own = sheets.get(sheet);
    if (own) own.push(cell);
    else sheets.set(sheet, [cell]);
  }
  return sheets;
}
