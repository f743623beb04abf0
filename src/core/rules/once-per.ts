/**
 * Makes something of a workbook, form or table once, when a rule first asks for it: what belongs to the
 * whole is not worked out again for every row. It is forgotten with what it was made of.
 */
export function oncePer<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    let entry = known.get(of);
    if (!entry) {
      entry = { made: make(of) };
      known.set(of, entry);
    }
    return entry.made;
  };
}

/** Items by a key, each group in the order of the items; an empty key is none. */
export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === "") continue;
    const same = groups.get(key);
    if (same) same.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
