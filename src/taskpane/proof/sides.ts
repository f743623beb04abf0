import type { ProofIssue } from "../../core/report/proof/proofread";
import type { ProofPaneMessage } from "../../core/messages/proof-pane";
import type { ProofPaneText } from "./proof-text";

type Names = readonly [ProofPaneMessage, ProofPaneMessage];

const OTHER: Names = ["here", "elsewhere"];
const PARTS: Names = ["sumOfParts", "wholeValue"];

/** What the two sides of a finding are called, where 写的 and 应为 would not say it. */
const SIDES: Readonly<Record<string, Names>> = {
  "grades-do-not-add-up": PARTS,
  "parts-do-not-add-up": PARTS,
  "enumeration-differs": ["named", "announced"],
  "same-thing-two-values": OTHER,
  "units-differ-between-stages": OTHER,
  "told-twice-differently": OTHER,
  "same-number-two-meanings": OTHER,
  "same-projects-other-amount": OTHER,
  "two-ways-of-procurement": OTHER,
  "money-written-differently": OTHER,
  "object-named-twice": OTHER,
  "grade-lines-do-not-meet": OTHER,
  "differs-from-registers": ["writtenValue", "registersValue"],
};

/** Both sides and their difference; nothing for a single figure, or where both sides are the same word. */
export function sidesOf(
  { type, left, right, difference }: ProofIssue,
  text: ProofPaneText
):
  { readonly names: readonly string[]; readonly values: readonly (number | string)[] } | undefined {
  if (left === undefined || right === undefined || left === right) return undefined;
  const [one, other] = SIDES[type] ?? (["writtenValue", "rightValue"] as const);
  return {
    names: [text(one), text(other), text("difference")],
    values: difference === undefined ? [left, right] : [left, right, difference],
  };
}
