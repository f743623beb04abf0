import { createAutomation, type Automation } from "./automation";
import { requestPlace, type Place } from "./place-request";

/** Entry of the ribbon: each button opens the pane at its place and begins. */

declare global {
  interface Window {
    perf?: Automation;
  }
}

/** Ids of the manifest's ExecuteFunction actions. */
const BUTTONS: Readonly<Record<string, Place>> = {
  perfCheck: "check",
  perfScore: "score",
  perfReport: "report",
  perfFormulas: "formulas",
};

window.perf = createAutomation();

for (const [id, place] of Object.entries(BUTTONS)) {
  Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
    requestPlace({ place, run: true });
    try {
      await Office.addin.showAsTaskpane();
    } finally {
      event.completed();
    }
  });
}
