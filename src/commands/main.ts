import { createAutomation, type Automation } from "./automation";
import { localeOf } from "../core/messages/message";
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
  perfIndicator: "indicator",
  perfScore: "score",
  perfMonitor: "monitor",
  perfRegisters: "registers",
  perfTemplates: "templates",
  perfCollect: "collect",
  perfReport: "report",
  perfProof: "proof",
  perfFormulas: "formulas",
  perfHelp: "help",
};

window.perf = createAutomation();

// Functions are registered by now; the schemes of the workbook they may name come after.
void Office.onReady(({ host }) => {
  if (String(host) === "Excel") void tellFunctions();
});

async function tellFunctions(): Promise<void> {
  try {
    const [{ createExcelPort }, { readSchemes }] = await Promise.all([
      import("../workbook/excel-port"),
      import("./schemes"),
    ]);
    await readSchemes(createExcelPort({ locale: localeOf(Office.context.displayLanguage) }));
  } catch {
    // A host without settings: functions know the built-in schemes.
  }
}

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
