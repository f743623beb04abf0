import type { Place } from "../../commands/place-request";
import type { HelpMessage } from "../../core/messages/help";

/** One thing to do; the place it is done in, where it has one. */
interface GuideStep {
  readonly text: HelpMessage;
  readonly place?: Place;
}

interface Guide {
  readonly title: HelpMessage;
  readonly steps: readonly GuideStep[];
}

/** The work of each kind of user, in its order. */
export const guides: readonly Guide[] = [
  {
    title: "unitTitle",
    steps: [
      { text: "unitCheck", place: "check" },
      { text: "unitFix" },
      { text: "unitIndicator", place: "indicator" },
      { text: "unitScore", place: "score" },
      { text: "unitHandIn" },
    ],
  },
  {
    title: "evaluatorTitle",
    steps: [
      { text: "evaluatorIndicator", place: "indicator" },
      { text: "evaluatorCheck", place: "check" },
    ],
  },
  {
    title: "bureauTitle",
    steps: [
      { text: "bureauScheme", place: "schemes" },
      { text: "bureauRegisters", place: "registers" },
      { text: "bureauTemplates", place: "templates" },
      { text: "bureauCollect", place: "collect" },
      { text: "bureauReport", place: "report" },
      { text: "bureauProof", place: "proof" },
    ],
  },
];

/** Keys that work in the pane, and what they do. */
export const keys: readonly { readonly keys: readonly string[]; readonly text: HelpMessage }[] = [
  { keys: ["Alt", "↑ ↓"], text: "keysIssues" },
  { keys: ["↑ ↓"], text: "keysList" },
  { keys: ["Enter"], text: "keysEnter" },
  { keys: ["Esc"], text: "keysEscape" },
  { keys: ["← →"], text: "keysTabs" },
];
