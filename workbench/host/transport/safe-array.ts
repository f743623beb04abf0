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
