import { render, type Locale, type Message } from "./message";
import { applicationReasons, applicationTitles } from "./rules/application";
import { exAnteReasons, exAnteTitles } from "./rules/ex-ante";
import { fundsReasons, fundsTitles } from "./rules/funds";
import { monitoringReasons, monitoringTitles } from "./rules/monitoring";
import { selfEvaluationReasons, selfEvaluationTitles } from "./rules/self-evaluation";
import { structureReasons, structureTitles } from "./rules/structure";
import { weightsReasons, weightsTitles } from "./rules/weights";

/** What is wrong in a few words, by type of finding: one line of the pane. */
const titles: Readonly<Record<string, Message>> = {
  ...fundsTitles,
  ...structureTitles,
  ...weightsTitles,
  ...monitoringTitles,
  ...selfEvaluationTitles,
  ...exAnteTitles,
  ...applicationTitles,
};

/** Why a finding is one, as a sentence, by type of finding. */
const reasons: Readonly<Record<string, Message>> = {
  ...fundsReasons,
  ...structureReasons,
  ...weightsReasons,
  ...monitoringReasons,
  ...selfEvaluationReasons,
  ...exAnteReasons,
  ...applicationReasons,
};

/** Types of finding that have a title. */
export const titledTypes: readonly string[] = Object.keys(titles);

/** A short title for a type of finding; undefined for one that has none. */
export function ruleTitle(type: string, locale: Locale): string | undefined {
  return textOf(titles, type, locale);
}

/** Why a type of finding is one; undefined where nothing is said about it. */
export function ruleReason(type: string, locale: Locale): string | undefined {
  return textOf(reasons, type, locale);
}

function textOf(
  catalogue: Readonly<Record<string, Message>>,
  type: string,
  locale: Locale
): string | undefined {
  const message = Object.hasOwn(catalogue, type) ? catalogue[type] : undefined;
  return message && render(message, locale);
}
