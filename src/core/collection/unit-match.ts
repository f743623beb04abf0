import { nameKey } from "../rules/book-facts";
import { oncePer } from "../rules/once-per";

export interface KnownUnit {
  readonly name: string;
  readonly code: string;
}

/** Whose a workbook is. `likely` is a suggestion that a person confirms. */
export type UnitMatch =
  | { readonly unit: KnownUnit; readonly how: "stamp" | "code" | "name" | "person" }
  | { readonly likely: KnownUnit; readonly written: string }
  | { readonly written: string };

/** Share of letters two names have in common from which one is suggested for the other. */
const LIKE = 0.6;

/** Finds the unit by the stamp's code, the code on the form, the name; else the one most like it. */
export function matchUnit(
  units: readonly KnownUnit[],
  written: {
    readonly stampCode?: string;
    readonly stampName?: string;
    readonly code?: string;
    readonly names: readonly string[];
  }
): UnitMatch {
  const { codes, names } = indexOf(units);
  const byCode = (code: string | undefined) => (code ? codes.get(nameKey(code)) : undefined);
  const byName = (name: string | undefined) => (name ? names.get(nameKey(name)) : undefined);
  const stamped = byCode(written.stampCode) ?? byName(written.stampName);
  if (stamped) return { unit: stamped, how: "stamp" };
  const coded = byCode(written.code);
  if (coded) return { unit: coded, how: "code" };
  for (const name of written.names) {
    const named = byName(name);
    if (named) return { unit: named, how: "name" };
  }
  const [first = written.stampName ?? ""] = written.names;
  const best = units
    .map((unit) => ({
      unit,
      likeness: Math.max(...written.names.map((name) => alike(name, unit.name)), 0),
    }))
    .sort((a, b) => b.likeness - a.likeness)[0];
  return best && best.likeness >= LIKE ? { likely: best.unit, written: first } : { written: first };
}

/** Units by code and by name; of two that are called the same the first. */
const indexOf = oncePer((units: readonly KnownUnit[]) => {
  const first = (keyOf: (unit: KnownUnit) => string): ReadonlyMap<string, KnownUnit> =>
    new Map([...units].reverse().flatMap((unit) => (keyOf(unit) ? [[keyOf(unit), unit]] : [])));
  return { codes: first(({ code }) => nameKey(code)), names: first(({ name }) => nameKey(name)) };
});

/** Twice the letters in common ÷ the letters of both. */
function alike(a: string, b: string): number {
  const [one, other] = [[...nameKey(a)], [...nameKey(b)]];
  const rest = [...other];
  let common = 0;
  for (const letter of one) {
    const at = rest.indexOf(letter);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return one.length + other.length === 0 ? 0 : (2 * common) / (one.length + other.length);
}
