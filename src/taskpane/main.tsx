import { createRoot } from "react-dom/client";
import { localeOf, render } from "../core/messages/message";
import { paneMessages } from "../core/messages/pane";
import { createExcelPort } from "../workbook/excel-port";
import type { PaneCommands } from "./pane-commands";
import { App } from "./shell/app";
import { isDark } from "./shell/is-dark";
import { PlainPage } from "./shell/plain-page";

/** Recognition, rules, scoring and report come after the first paint. */
const commands: PaneCommands = {
  recognise: async (port, settings) =>
    (await import("../commands/recognise")).recognise(port, settings),
  check: async (port, settings) => (await import("../commands/check")).check(port, settings),
  planIssues: async (issues, settings) =>
    (await import("../commands/check")).planIssues(issues, settings),
  issuesAsCsv: async (issues, settings) =>
    (await import("../commands/check")).issuesAsCsv(issues, settings),
  explain: async (...args) => (await import("../commands/explain")).explainIssue(...args),
  readRecognition: async (port, settings) =>
    (await import("../commands/recognition")).readRecognition(port, settings),
  correctRecognition: async (...args) =>
    (await import("../commands/recognition")).correctRecognition(...args),
  readIndicatorCards: async (port, settings) =>
    (await import("../commands/indicator-cards")).readIndicatorCards(port, settings),
  planIndicator: async (...args) =>
    (await import("../commands/new-indicator")).planIndicator(...args),
  readLedger: async (port, settings) =>
    (await import("../commands/ledger")).readLedger(port, settings),
  handIn: async (...args) => (await import("../commands/hand-in")).handIn(...args),
  score: async (port, settings) => (await import("../commands/score")).score(port, settings),
  planScores: async (port, settings) =>
    (await import("../commands/score")).planScores(port, settings),
  readSchemes: async (port) => (await import("../commands/schemes")).readSchemes(port),
  changeSchemes: async (port, change, options) =>
    (await import("../commands/schemes")).changeSchemes(port, change, options),
  listRules: async () => (await import("../commands/schemes")).listRules(),
  monitor: async (port, settings) => (await import("../commands/monitor")).monitor(port, settings),
  planMonitoring: async (port, found, settings) =>
    (await import("../commands/monitor")).planMonitoring(port, found, settings),
  planReport: async (port, settings) =>
    (await import("../commands/report")).planReport(port, settings),
  statementFile: async (port, report, settings) =>
    (await import("../commands/statement-file")).statementFile(port, report, settings.locale),
  proofread: async (...args) => (await import("../commands/proof")).proofreadStatement(...args),
  planFindings: async (run, settings) =>
    (await import("../commands/proof")).planFindings(run, settings),
  findingsAsText: async (run, settings) =>
    (await import("../commands/proof")).findingsAsText(run, settings),
  readCross: async (...args) => (await import("../commands/cross")).readCross(...args),
  readYears: async (...args) => (await import("../commands/years")).readYears(...args),
  importLastYear: async (...args) =>
    (await import("../commands/last-year")).importLastYear(...args),
  rollOver: async (...args) => (await import("../commands/roll-over")).rollOverWorkbook(...args),
  collectReturned: async (port, files, settings) => {
    const [{ collectReturned }, { createWorkerReader }] = await collecting();
    return collectReturned(port, files, createWorkerReader(), settings);
  },
  confirmUnit: async (port, before, file, unit, settings) => {
    const [{ confirmUnit }, { createWorkerReader }] = await collecting();
    return confirmUnit(port, before, file, unit, createWorkerReader(), settings);
  },
  planCollection: async (port, returned, settings) =>
    (await import("../commands/collect")).planCollection(port, returned, settings),
  makeOpinions: async (returned, settings) =>
    (await import("../commands/collect")).makeOpinions(returned, settings),
  planScored: async (returned, settings) =>
    (await import("../commands/collect")).planScored(returned, settings),
  readOffers: async (port, settings) =>
    (await import("../commands/pack")).readOffers(port, settings),
  makePack: async (...args) => (await import("../commands/pack")).makePack(...args),
  makeBlank: async (...args) => (await import("../commands/pack")).makeBlank(...args),
  countFormulas: async (port, settings) =>
    (await import("../commands/formulas")).countPerfFormulas(port, settings),
  planFreeze: async (port, settings, scope) =>
    (await import("../commands/formulas")).planFreeze(port, settings, scope),
  planRepair: async (port, settings) =>
    (await import("../commands/formulas")).planRepair(port, settings),
  planInsert: async (port, settings, formula) =>
    (await import("../commands/formulas")).planInsert(port, settings, formula),
};

function collecting() {
  return Promise.all([import("../commands/collect"), import("../commands/read-in-workers")]);
}

/** The entry of the pane: waits for Office, then draws. */
void Office.onReady(({ host }) => {
  const container = document.getElementById("root");
  if (!container) return;
  const root = createRoot(container);
  const locale = localeOf(Office.context?.displayLanguage);
  const dark = isDark(bodyBackground());
  document.documentElement.lang = locale;
  // Enumerations of Office exist only where office.js found a host.
  const inExcel = String(host) === "Excel";
  if (!inExcel || !Office.context.requirements.isSetSupported("ExcelApi", "1.14")) {
    const sentence = inExcel ? paneMessages.excelTooOld : paneMessages.openInExcel;
    root.render(<PlainPage sentence={render(sentence, locale)} dark={dark} />);
    return;
  }
  const port = createExcelPort({ locale });
  root.render(<App port={port} locale={locale} dark={dark} commands={commands} />);
});

/** Office's theme is missing on some hosts, and reading it throws on others. */
function bodyBackground(): string | undefined {
  try {
    return Office.context.officeTheme?.bodyBackgroundColor;
  } catch {
    return undefined;
  }
}
