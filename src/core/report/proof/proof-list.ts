import { render, type Locale } from "../../messages/message";
import { proofListMessages } from "../../messages/proof-list";
import { listSheet } from "../../plan/list-sheet";
import type { Plan } from "../../plan/plan";
import { withSheet } from "../../sheets/address";
import type { Severity } from "../../rules/issue";
import type { PlacedFinding, ProofRun } from "./proof-run";
import { quoteContext } from "./quote-context";

const COLUMNS = [
  { key: "number", width: 6, align: "center", general: true },
  { key: "severity", width: 8, align: "center" },
  { key: "place", width: 16, align: "left" },
  { key: "quote", width: 42, align: "left" },
  { key: "finding", width: 42, align: "left" },
  { key: "written", width: 12, align: "right" },
  { key: "right", width: 14, align: "right" },
  { key: "difference", width: 10, align: "right" },
  { key: "certainty", width: 10, align: "center" },
  { key: "rule", width: 7, align: "center" },
  { key: "answer", width: 24, align: "left" },
] as const;

type Key = keyof typeof proofListMessages;

/** The findings as a sheet 校对意见: print-ready, with an empty column for the author's answer. */
export function planProofList(run: ProofRun, locale: Locale): Plan {
  const say = (key: Key, parameters = {}) => render(proofListMessages[key], locale, parameters);
  const sheet = say("sheet");
  // A text from outside has no cells.
  const columns = COLUMNS.filter(
    ({ key }) => key !== "place" || run.issues.some(({ place }) => place)
  );
  const rows = run.issues.map((issue, at) => {
    const { before, quote, after } = quoteContext(run.text, issue);
    const cells: Readonly<Record<(typeof COLUMNS)[number]["key"], string | number>> = {
      number: at + 1,
      severity: say(issue.severity),
      place: issue.place ? withSheet(issue.place.sheet, issue.place.cell) : "",
      quote: `${before}【${quote}】${after}`,
      finding: issue.message,
      written: figure(issue.left),
      right: figure(issue.right),
      difference: figure(issue.difference),
      certainty: say(issue.certainty),
      rule: issue.rule,
      answer: "",
    };
    return columns.map(({ key }) => cells[key]);
  });
  return {
    title: say("plan", { count: run.issues.length }),
    actions: listSheet({
      sheet,
      title: sheet,
      summary: summary(run, locale),
      columns: columns.map(({ key, ...column }) => ({ ...column, heading: say(key) })),
      rows,
      severities: run.issues.map(({ severity }) => severity),
      severityColumn: 1,
    }),
  };
}

/** The findings as lines of text, to paste into a message. */
export function proofListText(run: ProofRun, locale: Locale): string {
  const say = (key: Key, parameters = {}) => render(proofListMessages[key], locale, parameters);
  const lines = run.issues.map((issue, at) => {
    const { before, quote, after } = quoteContext(run.text, issue);
    return say("line", {
      n: at + 1,
      severity: say(issue.severity),
      quote: `${before}【${quote}】${after}`,
      message: issue.message,
      certainty: say(issue.certainty),
    });
  });
  return [summary(run, locale), ...lines].join("\n");
}

function summary({ name, figures, issues, registers }: ProofRun, locale: Locale): string {
  const count = (severity: Severity) =>
    issues.filter((issue) => issue.severity === severity).length;
  return render(proofListMessages[registers ? "summaryAgainst" : "summary"], locale, {
    name: name || render(proofListMessages.pasted, locale),
    figures,
    errors: count("error"),
    warnings: count("warning"),
    hints: count("hint"),
  });
}

function figure(value: PlacedFinding["left"]): string {
  return value === undefined ? "" : String(value);
}
