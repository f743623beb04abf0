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

/** What a place is about: the forms of the workbook, the bureau's own work, or PERF itself. */
export type PlaceGroup = "forms" | "bureau" | "settings";

/** The groups as they stand in ⋯, each with its heading. */
export const placeGroups: readonly { readonly group: PlaceGroup; readonly label: PaneMessage }[] = [
  { group: "forms", label: "placesForms" },
  { group: "bureau", label: "placesBureau" },
  { group: "settings", label: "placesSettings" },
];

export interface PlaceEntry {
  readonly place: Place;
  readonly group: PlaceGroup;
  /** Always behind ⋯, for what is opened now and then. */
  readonly behindMore?: boolean;
  /** Loaded when it is first opened; only the first place is part of the first paint. */
  readonly content: ComponentType<PlaceProps>;
  /** What a ribbon button that opens the place begins at once. */
  readonly begin?: (pane: Pane) => void;
}

/**
 * The places of the pane in their order. Tabs that find no room stand behind ⋯ until the pane is wider.
 * A place comes in here when it works (CONTRIBUTING).
 */
export const places: readonly PlaceEntry[] = [
  {
    place: "check",
    group: "forms",
    content: CheckPlace,
    begin: (pane) => void pane.check(),
  },
  {
    place: "score",
    group: "forms",
    content: lazy(() => import("./score/score-place")),
    begin: (pane) => void pane.score(),
  },
  {
    place: "indicator",
    group: "forms",
    content: lazy(() => import("./indicator/indicator-place")),
  },
  {
    place: "monitor",
    group: "forms",
    content: lazy(() => import("./monitor/monitor-place")),
    begin: (pane) => void pane.monitor(),
  },
  {
    place: "registers",
    group: "bureau",
    content: lazy(() => import("./registers/registers-place")),
  },
  {
    place: "collect",
    group: "bureau",
    content: lazy(() => import("./collect/collect-place")),
  },
  {
    place: "report",
    group: "bureau",
    content: lazy(() => import("./report/report-place")),
    begin: (pane) => void pane.proposeReport(),
  },
  {
    place: "proof",
    group: "bureau",
    content: lazy(() => import("./proof/proof-place")),
  },
  {
    place: "templates",
    group: "bureau",
    behindMore: true,
    content: lazy(() => import("./templates/templates-place")),
  },
  {
    place: "cross",
    group: "bureau",
    behindMore: true,
    content: lazy(() => import("./cross/cross-place")),
  },
  {
    place: "years",
    group: "bureau",
    behindMore: true,
    content: lazy(() => import("./years/years-place")),
  },
  {
    place: "schemes",
    group: "settings",
    behindMore: true,
    content: lazy(() => import("./schemes/schemes-place")),
  },
  {
    place: "formulas",
    group: "settings",
    behindMore: true,
    content: lazy(() => import("./formulas/formulas-place")),
  },
  {
    place: "help",
    group: "settings",
    behindMore: true,
    content: lazy(() => import("./help/help-place")),
  },
];

export function placeEntry(place: Place): PlaceEntry | undefined {
  return places.find((entry) => entry.place === place);
}
