import { applicationSentences } from "./rules/application";
import { commonSentences } from "./rules/common";
import { exAnteSentences } from "./rules/ex-ante";
import { fundsSentences } from "./rules/funds";
import { monitoringSentences } from "./rules/monitoring";
import { selfEvaluationSentences } from "./rules/self-evaluation";
import { structureSentences } from "./rules/structure";
import { weightsSentences } from "./rules/weights";

/** What the rules say. Amounts come with the form's unit, points and rates as texts. One file per family. */
export const ruleMessages = {
  ...commonSentences,
  ...fundsSentences,
  ...structureSentences,
  ...weightsSentences,
  ...monitoringSentences,
  ...selfEvaluationSentences,
  ...exAnteSentences,
  ...applicationSentences,
};

export type RuleMessageKey = keyof typeof ruleMessages;
