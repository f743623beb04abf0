import { nationalScheme } from "./national";
import { schemeByName } from "./registry";
import type { Scheme } from "./scheme";

/**
 * The schemes of the open workbook for custom functions, which are synchronous and are given nothing but
 * their arguments. The one thing the core remembers: whoever reads the workbook sets it (commands), and
 * functions look names up.
 */
let own: readonly Scheme[] = [];
let chosen: Scheme = nationalScheme;
/** Names that were asked for, with what they meant then. */
const asked = new Map<string, string>();

/** Names beyond this are not followed: nobody has so many schemes. */
const MOST_ASKED = 200;

/** The scheme of a name: the workbook's own before built-in ones. */
export function currentScheme(name: string): Scheme | undefined {
  const scheme = schemeByName(name, own);
  // Once a name: functions are called a hundred thousand times with the same few.
  if (!asked.has(name) && asked.size < MOST_ASKED) asked.set(name, fingerprint(scheme));
  return scheme;
}

/** Names a function may be given, the workbook's own first. */
export function ownSchemeNames(): readonly string[] {
  return own.map(({ name }) => name);
}

/** The scheme the workbook has chosen. */
export function chosenScheme(): Scheme {
  return chosen;
}

/**
 * Sets the schemes of the workbook.
 * @returns whether a name that was asked for means something else now, so that cells must be calculated
 * again
 */
export function setCurrentSchemes(next: {
  readonly own: readonly Scheme[];
  readonly scheme: Scheme;
}): boolean {
  own = next.own;
  chosen = next.scheme;
  let stale = false;
  for (const [name, before] of asked) {
    const now = fingerprint(schemeByName(name, own));
    if (now !== before) stale = true;
    asked.set(name, now);
  }
  return stale;
}

function fingerprint(scheme: Scheme | undefined): string {
  return scheme === undefined ? "" : JSON.stringify(scheme);
}
