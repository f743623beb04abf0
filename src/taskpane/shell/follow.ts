/** Stops listening when the effect ends, also when the host registered the listener only later. */
export function follow(registration: Promise<() => Promise<void>>): () => void {
  // A host without the event still checks and scores; only the stale mark is missing then.
  registration.catch(() => undefined);
  return () => {
    registration.then((stop) => stop()).catch(() => undefined);
  };
}
