import { lazy, type ComponentType } from "react";
import type { Place } from "../commands/place-request";
import type { PaneMessage } from "../core/messages/pane";
import { CheckPlace } from "./check/check-place";
import type { IssueListView } from "./check/use-issue-list";
import type { Pane } from "./shell/use-pane";

/** What every place is given. */
export interface PlaceProps {
  readonly pane: Pane;
  /** The list of findings as it is looked at; 检查 and the foot share it. */
  readonly view: IssueListView;
}

export interface PlaceEntry {
  readonly place: Place;
  readonly label: PaneMessage;
  /** Among the tabs, or behind ⋯ for what is opened now and then. */
  readonly behindMore?: boolean;
  /** Loaded when it is first opened; only the first place is part of the first paint. */
  readonly content: ComponentType<PlaceProps>;
  /** What a ribbon button that opens the place begins at once. */
  readonly begin?: (pane: Pane) => void;
}

/** The places of the pane in their order. A place comes in here when it works (CONTRIBUTING). */
export const places: readonly PlaceEntry[] = [
  {
    place: "check",
    label: "placeCheck",
    content: CheckPlace,
    begin: (pane) => void pane.check(),
  },
  {
    place: "score",
    label: "placeScore",
    content: lazy(() => import("./score/score-place")),
    begin: (pane) => void pane.score(),
  },
  {
    place: "indicator",
    label: "placeIndicator",
    content: lazy(() => import("./indicator/indicator-place")),
  },
  {
    place: "monitor",
    label: "placeMonitor",
    content: lazy(() => import("./monitor/monitor-place")),
    begin: (pane) => void pane.monitor(),
  },
  {
    place: "report",
    label: "placeReport",
    content: lazy(() => import("./report/report-place")),
    begin: (pane) => void pane.proposeReport(),
  },
  {
    place: "schemes",
    label: "placeSchemes",
    behindMore: true,
    content: lazy(() => import("./schemes/schemes-place")),
  },
  {
    place: "formulas",
    label: "placeFormulas",
    behindMore: true,
    content: lazy(() => import("./formulas/formulas-place")),
  },
];

export function placeEntry(place: Place): PlaceEntry | undefined {
  return places.find((entry) => entry.place === place);
}
