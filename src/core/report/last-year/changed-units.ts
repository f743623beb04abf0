import { lastYearMessages as words } from "../../messages/last-year";
import type { StatementBook } from "../statement/statement-book";
import { UNITS, type LastYearFigures } from "./last-year";

export interface ChangedUnits {
  readonly renamed: readonly {
    readonly code: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly recoded: readonly {
    readonly name: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** Names printed before it says how many there are. */
const NAMES_PRINTED = 10;

/**
 * What became of the units since the year before: the same code with another name, the same name with
 * another code, units that are new or gone. Nothing where one of the years has no list of units.
 */
export function changedUnits(
  last: LastYearFigures | undefined,
  book: StatementBook
): ChangedUnits | undefined {
  const now = book.rows("units").map((row) => ({
    code: row.text("unitCode"),
    name: row.text("unit"),
  }));
  if (!last?.has(UNITS) || now.length === 0) return undefined;
  const before = [...last.rows(UNITS).keys()].map((row) => {
    const name = String(last.value(UNITS, row, "name") ?? row);
    return { code: row === name ? "" : row, name };
  });
  const byCode = new Map(before.flatMap((one) => (one.code === "" ? [] : [[one.code, one]])));
  const byName = new Map(before.map((one) => [one.name, one]));
  const met = new Set<string>();
  const renamed: ChangedUnits["renamed"][number][] = [];
  const recoded: ChangedUnits["recoded"][number][] = [];
  const added: string[] = [];
  for (const { code, name } of now) {
    const same = byName.get(name);
    const coded = code === "" ? undefined : byCode.get(code);
    if (same) {
      met.add(same.name);
      if (code !== "" && same.code !== "" && code !== same.code) {
        recoded.push({ name, from: same.code, to: code });
      }
    } else if (coded) {
      met.add(coded.name);
      renamed.push({ code, from: coded.name, to: name });
    } else if (name !== "") added.push(name);
  }
  const gone = before.map(({ name }) => name).filter((name) => !met.has(name));
  return { renamed, recoded, added, gone };
}

/** The same in sentences. */
export function unitSentences(
  { renamed, recoded, added, gone }: ChangedUnits,
  book: StatementBook
): readonly string[] {
  const list = (names: readonly string[]) => {
    const shown = names.slice(0, NAMES_PRINTED).join("、");
    return names.length > NAMES_PRINTED ? book.text(words.andMore, { names: shown }) : shown;
  };
  const counted = (names: readonly string[], message: typeof words.unitsAdded) =>
    names.length === 0 ? [] : [book.text(message, { count: names.length, names: list(names) })];
  return [
    ...renamed.map((one) => book.text(words.renamed, one)),
    ...recoded.map((one) => book.text(words.recoded, one)),
    ...counted(added, words.unitsAdded),
    ...counted(gone, words.unitsGone),
  ];
}
