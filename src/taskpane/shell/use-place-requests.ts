import { useEffect, useRef } from "react";
import { onPlaceRequested, type PlaceRequest } from "../../commands/place-request";
import { placeEntry } from "../places";
import type { Pane } from "./use-pane";

/** The ribbon opens a place and lets it begin. */
export function usePlaceRequests(pane: Pane): void {
  const latest = useRef(pane);
  useEffect(() => {
    latest.current = pane;
  });
  useEffect(() => onPlaceRequested((request) => answer(latest.current, request)), []);
}

function answer(pane: Pane, { place, run }: PlaceRequest): void {
  pane.open(place);
  if (run) placeEntry(place)?.begin?.(pane);
}
