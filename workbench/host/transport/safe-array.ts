/** How Excel hands arrays to the page: the client asks `toArray` for them. */
export interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

/** The part of a page's realm that the host needs. */
export interface PageRealm {
  readonly Array: { from<T>(items: Iterable<T>): T[] };
}

/** Wraps items in an array of the page's own realm, so that its checks of arrays hold. */
export function safeArray(realm: PageRealm, items: readonly unknown[]): SafeArray {
  const array = realm.Array.from(items);
  return { toArray: () => array, dimensions: () => 1 };
}

/** An answer's part that becomes an array of the page. */
export class List {
  constructor(readonly items: readonly unknown[]) {}
}

/** An answer's part of rows and columns. */
export class Matrix {
  constructor(readonly rows: readonly (readonly unknown[])[]) {}
}

/** An answer, and the lists and matrices in it, as the page reads them. */
export function safeAnswer(realm: PageRealm, items: readonly unknown[]): SafeArray {
  return safeArray(
    realm,
    items.map((item) => safePart(realm, item))
  );
}

function safePart(realm: PageRealm, part: unknown): unknown {
  if (part instanceof List) return safeAnswer(realm, part.items);
  if (!(part instanceof Matrix)) return part;
  const { rows } = part;
  const cells = realm.Array.from(rows.flat());
  const lengths = [rows.length, rows[0]?.length ?? 0];
  return {
    toArray: () => cells,
    dimensions: () => 2,
    ubound: (dimension: number) => lengths[dimension - 1],
  };
}
