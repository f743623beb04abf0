import { configure, render, screen } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel, type UserEvent } from "@testing-library/user-event";
import type { CheckResult } from "../../src/commands/results";
import type { Locale } from "../../src/core/messages/message";
import type { Issue, Severity } from "../../src/core/rules/issue";
import { changeSchemes, listRules, readSchemes } from "../../src/commands/schemes";
import type { PaneCommands } from "../../src/taskpane/pane-commands";
import { App } from "../../src/taskpane/shell/app";
import { HandMadePort } from "./hand-made-port";

// Finding by role walks the whole document with its styles: slow in jsdom on a busy machine.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 5_000 });

export const FORM = "项目支出绩效自评表";

export function issue(cell: string, more: Partial<Issue> = {}): Issue {
  return {
    rule: "A08",
    type: "fund-total-mismatch",
    severity: "error",
    sheet: "自评表",
    cell,
    form: FORM,
    message: `${cell} 的总额不对`,
    ...more,
  };
}

export function checkResult(
  issues: readonly Issue[],
  more: Partial<CheckResult> = {}
): CheckResult {
  const count = (severity: Severity) => issues.filter((i) => i.severity === severity).length;
  return {
    valid: count("error") === 0,
    stats: {
      errors: count("error"),
      warnings: count("warning"),
      hints: count("hint"),
      forms: 1,
      rows: 9,
    },
    forms: [
      { sheet: "自评表", kind: "self-eval", range: "A1:I30", title: FORM, project: "委托业务" },
    ],
    issues,
    formless: [],
    notChecked: [],
    ...more,
  };
}

/** Commands that say no to everything but what the test gives. */
export function commandsWith(given: Partial<PaneCommands>): PaneCommands {
  const unexpected = (): Promise<never> => Promise.reject(new Error("not part of this test"));
  return {
    recognise: unexpected,
    check: unexpected,
    planIssues: unexpected,
    issuesAsCsv: unexpected,
    explain: unexpected,
    readRecognition: unexpected,
    correctRecognition: unexpected,
    readIndicatorCards: unexpected,
    planIndicator: unexpected,
    readLedger: unexpected,
    handIn: unexpected,
    score: unexpected,
    planScores: unexpected,
    monitor: unexpected,
    planMonitoring: unexpected,
    planReport: unexpected,
    statementFile: unexpected,
    proofread: unexpected,
    planFindings: unexpected,
    findingsAsText: unexpected,
    readCross: unexpected,
    readYears: unexpected,
    importLastYear: unexpected,
    rollOver: unexpected,
    collectReturned: unexpected,
    confirmUnit: unexpected,
    planCollection: unexpected,
    makeOpinions: unexpected,
    planScored: unexpected,
    readOffers: unexpected,
    makePack: unexpected,
    makeBlank: unexpected,
    countFormulas: unexpected,
    planFreeze: unexpected,
    planRepair: unexpected,
    planInsert: unexpected,
    readSchemes,
    changeSchemes,
    listRules: () => Promise.resolve(listRules()),
    ...given,
  };
}

export interface Drawn {
  readonly user: UserEvent;
  readonly port: HandMadePort;
}

export function drawPane(
  given: Partial<PaneCommands>,
  { locale = "zh-CN", port = new HandMadePort() }: { locale?: Locale; port?: HandMadePort } = {}
): Drawn {
  // jsdom lays nothing out, so it has nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined;
  render(<App port={port} locale={locale} dark={false} commands={commandsWith(given)} />);
  return {
    user: userEvent.setup({
      delay: null,
      pointerEventsCheck: PointerEventsCheckLevel.Never,
    }),
    port,
  };
}

/** Presses a button as soon as it is there. */
export async function press(user: UserEvent, name: string | RegExp): Promise<void> {
  await user.click(await screen.findByRole("button", { name }));
}

/** The rows of findings or indicators as they are read out. */
export const rowTexts = (): string[] =>
  [...document.querySelectorAll("[data-row]")].map((row) => row.textContent ?? "");
