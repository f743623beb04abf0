import * as z from "zod/mini";
import type { StateSection } from "../state/state-section";
import { LONGEST_EXPLANATION } from "./explanation-length";
import type { Issue } from "./issue";

/**
 * What the user says to a warning. It belongs to the rule at an indicator (or a project) of a form, not
 * to a cell: rows may be inserted above it (docs/decisions/0011).
 */
export interface Explanation {
  readonly rule: string;
  readonly sheet: string;
  readonly form: string;
  /** The indicator, or else the project; empty for a finding about the form as a whole. */
  readonly about: string;
  readonly text: string;
}

export const explanationSection: StateSection<readonly Explanation[]> = {
  key: "explanations",
  version: 1,
  schema: z.array(
    z.object({
      rule: z.string(),
      sheet: z.string(),
      form: z.string(),
      about: z.string(),
      text: z.string(),
    })
  ),
  empty: [],
};

/** The findings with what was said to them. Only warnings take an explanation: errors are put right. */
export function withExplanations(
  issues: readonly Issue[],
  explanations: readonly Explanation[]
): readonly Issue[] {
  const said = new Map(explanations.map((explanation) => [keyOf(explanation), explanation.text]));
  return issues.map(({ explained: _before, ...issue }) => {
    const text = issue.severity === "warning" ? said.get(keyOf(placeOf(issue))) : undefined;
    return text === undefined ? issue : { ...issue, explained: text };
  });
}

/** The explanations after one was given, changed, or (by an empty text) taken away. */
export function explain(
  now: readonly Explanation[],
  issue: Issue,
  text: string
): readonly Explanation[] {
  const place = placeOf(issue);
  const others = now.filter((explanation) => keyOf(explanation) !== keyOf(place));
  const sentence = text.replace(/\s+/g, " ").trim().slice(0, LONGEST_EXPLANATION);
  return sentence === "" ? others : [...others, { ...place, text: sentence }];
}

type ExplanationPlace = Omit<Explanation, "text">;

function placeOf({ rule, sheet, form, indicator, project }: Issue): ExplanationPlace {
  return { rule, sheet, form, about: indicator ?? project ?? "" };
}

function keyOf({ rule, sheet, form, about }: ExplanationPlace): string {
  return JSON.stringify([rule, sheet, form, about]);
}
