import { bareName } from "../forms/name-text";
import type { BookFacts } from "./book-facts";
import { oncePerRegisters, plainName, recordsOf, textIn } from "./register-facts";

/** A name of the indicator library that another name is like. */
export interface LibraryMatch {
  readonly name: string;
  /** Pairs of neighbouring letters the two have in common, twice, ÷ those of both (Dice), as a ratio. */
  readonly likeness: number;
}

interface Entry {
  readonly name: string;
  readonly pairs: ReadonlySet<string>;
}

/**
 * Finds the name of the library most like another, from the scheme's likeness on. Not every entry is
 * looked at: two names that like each other share one of the rarer pairs of letters.
 */
export function libraryMatch(name: string, book: BookFacts): LibraryMatch | "same" | undefined {
  const { index, names, counts } = library(book);
  const plain = plainName(bareName(name));
  if (plain === "") return undefined;
  if (names.has(plain)) return "same";
  const least = book.scheme.limits.librarySimilarity;
  const pairs = pairsOf(plain);
  const rare = [...pairs].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
  // With a Dice share of d the common pairs are at least d / (2 − d) of either side.
  const prefix = Math.floor((1 - least / (2 - least)) * rare.length + 1e-9) + 1;
  let best: LibraryMatch | undefined;
  const seen = new Set<Entry>();
  for (const pair of rare.slice(0, prefix)) {
    for (const entry of index.get(pair) ?? []) {
      if (seen.has(entry)) continue;
      seen.add(entry);
      const likeness = dice(pairs, entry.pairs);
      if (likeness >= least && likeness > (best?.likeness ?? 0)) {
        best = { name: entry.name, likeness };
      }
    }
  }
  return best;
}

const library = oncePerRegisters((book) => {
  const names = new Set<string>();
  const counts = new Map<string, number>();
  const index = new Map<string, Entry[]>();
  for (const { record } of recordsOf(book, "indicators")) {
    const name = textIn(record, "indicator");
    const plain = plainName(name);
    if (plain === "" || record.values.enabled === false || names.has(plain)) continue;
    names.add(plain);
    const entry = { name, pairs: pairsOf(plain) };
    for (const pair of entry.pairs) {
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
      const list = index.get(pair);
      if (list) list.push(entry);
      else index.set(pair, [entry]);
    }
  }
  return { names, counts, index };
});

function pairsOf(name: string): ReadonlySet<string> {
  const letters = [...name];
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
