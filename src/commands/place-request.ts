/**
 * A ribbon button asks the pane to open a place and, for 检查 and the like, to begin at once. Button
 * and pane live in the same page (shared runtime), but the pane may not be drawn yet: the last
 * request waits for it.
 */
export type Place =
  | "check"
  | "indicator"
  | "score"
  | "monitor"
  | "registers"
  | "collect"
  | "report"
  | "proof"
  | "templates"
  | "cross"
  | "years"
  | "formulas"
  | "schemes"
  | "help";

export interface PlaceRequest {
  readonly place: Place;
  /** Begin the place's main action at once. */
  readonly run: boolean;
}

type Listener = (request: PlaceRequest) => void;

let listener: Listener | undefined;
let waiting: PlaceRequest | undefined;

export function requestPlace(request: PlaceRequest): void {
  if (listener) listener(request);
  else waiting = request;
}

/** One pane listens at a time. Returns how to stop. */
export function onPlaceRequested(next: Listener): () => void {
  listener = next;
  if (waiting) {
    const request = waiting;
    waiting = undefined;
    next(request);
  }
  return () => {
    if (listener === next) listener = undefined;
  };
}
