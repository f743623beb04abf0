/** How often a label occurs. */
export interface LabelCount {
  readonly label: string;
  readonly count: number;
}

export interface Distribution {
  /** One entry per label of the scheme, in its order, also where nothing was counted. */
  readonly known: readonly LabelCount[];
  /** Labels the scheme does not have, in the order they were met. */
  readonly unknown: readonly LabelCount[];
  /** Entries without a label. */
  readonly blank: number;
  /** All entries: known, unknown and blank. */
  readonly total: number;
}

/** Counts labels in the order of the scheme's bands; nothing is dropped. */
export function distribution(labels: Iterable<string>, order: readonly string[]): Distribution {
  const known = new Map(order.map((label) => [label, 0]));
  const unknown = new Map<string, number>();
  let blank = 0;
  let total = 0;
  for (const written of labels) {
    const label = written.trim();
    total++;
    if (label === "") blank++;
    else if (known.has(label)) known.set(label, (known.get(label) ?? 0) + 1);
    else unknown.set(label, (unknown.get(label) ?? 0) + 1);
  }
  return { known: listed(known), unknown: listed(unknown), blank, total };
}

function listed(counts: ReadonlyMap<string, number>): LabelCount[] {
  return [...counts].map(([label, count]) => ({ label, count }));
}
