import type { Entry } from "../../forms/form";
import { filledEntries } from "../form-texts";
import { ALL_FORMS, type Finding, type Rule } from "../rule";

/** Words of the blank form, such as 100字以内, are still there. The word list belongs to the scheme. */
export const promptLeft: Rule = {
  id: "A22",
  type: "prompt-left",
  severity: "warning",
  kinds: ALL_FORMS,
  basis: "basisSamples",
  check: ({ form, scheme }) =>
    filledEntries(form).flatMap((entry): Finding[] => {
      const prompt = promptIn(entry, scheme.words.prompts);
      if (prompt === undefined) return [];
      return [{ at: entry, message: "promptLeft", params: { prompt }, left: prompt }];
    }),
};

const ELLIPSIS = /(?:目标|指标)\s*\d*\s*[:：]?\s*(?:…{1,}|\.{3,}|。{3,})/;

function promptIn({ text }: Entry, prompts: readonly string[]): string | undefined {
  return prompts.find((prompt) => text.includes(prompt)) ?? ELLIPSIS.exec(text)?.[0];
}
