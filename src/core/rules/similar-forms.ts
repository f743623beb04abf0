import { plainWidth } from "../numbers/written-text";
import type { BookFacts } from "./book-facts";
import type { FormFacts } from "./form-facts";
import { oncePer } from "./once-per";

export interface SimilarForm {
  readonly other: FormFacts;
  /** Indicators the two have in common ÷ all of theirs (Jaccard), as a ratio. */
  readonly share: number;
}

/** Fewer indicators than this are alike by chance. */
const FEWEST = 3;

/**
 * For each target form the first form before it whose indicators (name and target) it shares to the
 * scheme's measure. Not all pairs: two sets with a Jaccard share of t have one of their
 * ⌊(1 − t) n⌋ + 1 rarest indicators in common, so only those are looked up.
 */
export const similarForms = oncePer((book: BookFacts): ReadonlyMap<FormFacts, SimilarForm> => {
  const least = book.scheme.limits.similarProjects;
  const sets = book.forms.flatMap((facts) => {
    const items = facts.form.kind === "target" ? itemsOf(facts) : [];
    return items.length >= FEWEST ? [{ facts, items }] : [];
  });
  const counts = new Map<string, number>();
  for (const { items } of sets) {
    for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  const index = new Map<string, Candidate[]>();
  const found = new Map<FormFacts, SimilarForm>();
  for (const { facts, items } of sets) {
    const rare = [...items].sort(
      (a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || order(a, b)
    );
    const prefix = rare.slice(0, Math.floor((1 - least) * items.length + 1e-9) + 1);
    const own: Candidate = { facts, items: new Set(items) };
    const match = bestOf(own, prefix, index, least);
    if (match) found.set(facts, match);
    // A copy of a copy is found by the first of them; listing it again would only make lists long.
    else for (const item of prefix) add(index, item, own);
  }
  return found;
});

interface Candidate {
  readonly facts: FormFacts;
  readonly items: ReadonlySet<string>;
}

function bestOf(
  own: Candidate,
  prefix: readonly string[],
  index: ReadonlyMap<string, readonly Candidate[]>,
  least: number
): SimilarForm | undefined {
  const seen = new Set<Candidate>();
  for (const item of prefix) {
    for (const candidate of index.get(item) ?? []) {
      if (seen.has(candidate)) continue;
      seen.add(candidate);
      const share = jaccard(own.items, candidate.items);
      if (share >= least && !sameProject(own.facts, candidate.facts)) {
        return { other: candidate.facts, share };
      }
    }
  }
  return undefined;
}

/** Two forms of one project, such as this year's and last year's, may well be alike. */
function sameProject(a: FormFacts, b: FormFacts): boolean {
  const name = a.form.fields.project?.text ?? "";
  return name !== "" && name === b.form.fields.project?.text;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const item of a) if (b.has(item)) common++;
  return common / (a.size + b.size - common);
}

function add(index: Map<string, Candidate[]>, item: string, candidate: Candidate): void {
  const list = index.get(item);
  if (list) list.push(candidate);
  else index.set(item, [candidate]);
}

function itemsOf({ indicators }: FormFacts): string[] {
  const items = indicators.flatMap(({ row, target, placeholder }) => {
    const name = plainWidth(row.name).replace(/\s+/g, "");
    return placeholder || name === ""
      ? []
      : [`${name}|${plainWidth(target.text).replace(/\s+/g, "")}`];
  });
  return [...new Set(items)];
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
