import type { Place } from "../commands/place-request";
import type { PaneMessage } from "../core/messages/pane";

/** What every place is called on its tab and wherever else it is spoken of. */
export const placeNames: Readonly<Record<Place, PaneMessage>> = {
  check: "placeCheck",
  indicator: "placeIndicator",
  score: "placeScore",
  monitor: "placeMonitor",
  registers: "placeRegisters",
  collect: "placeCollect",
  report: "placeReport",
  proof: "placeProof",
  templates: "placeTemplates",
  formulas: "placeFormulas",
  cross: "placeCross",
  years: "placeYears",
  schemes: "placeSchemes",
  help: "placeHelp",
};
