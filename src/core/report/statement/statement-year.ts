import type { RegisterName } from "../../registers/names";

/** What a bureau does in one year with the money of the year before. */
const LOOKS_BACK: ReadonlySet<RegisterName> = new Set(["self-evaluation", "evaluation"]);

/** What is planned for the year to come. */
const LOOKS_AHEAD: ReadonlySet<RegisterName> = new Set(["plans"]);

/** The year a title names; undefined without one. */
export function yearIn(title: string): number | undefined {
  const year = /(?:^|\D)(20\d{2})(?!\d)/.exec(title)?.[1];
  return year === undefined ? undefined : Number(year);
}

interface Titled {
  readonly name: RegisterName;
  readonly title: string;
}

/**
 * The year of the statement: the one asked for, else the latest that a title names. Plans are titled with
 * the year they are made for.
 */
export function statementYear(registers: readonly Titled[], asked?: number): number | undefined {
  if (asked !== undefined) return asked;
  const years = registers
    .filter(({ name }) => !LOOKS_AHEAD.has(name))
    .flatMap(({ title }) => yearIn(title) ?? []);
  return years.length > 0 ? Math.max(...years) : undefined;
}

/**
 * Whether a register belongs to the statement of `year`: its title names that year, or none.
 * Evaluations look at the funds of the year before, plans at the year after, and many bureaus title
 * them so: where none of the kind is of `year`, those are taken.
 */
export function belongsTo(
  year: number | undefined,
  registers: readonly Titled[]
): (register: Titled) => boolean {
  const named = new Set(registers.map(({ name, title }) => `${name}/${yearIn(title)}`));
  const wanted = (name: RegisterName): number | undefined => {
    if (year === undefined || named.has(`${name}/${year}`)) return year;
    if (LOOKS_BACK.has(name)) return year - 1;
    return LOOKS_AHEAD.has(name) ? year + 1 : year;
  };
  return ({ name, title }) => {
    const own = yearIn(title);
    return own === undefined || own === wanted(name);
  };
}
