import type { Entry } from "../../forms/form";
import type { Scheme } from "../../schemes/scheme";
import { filledEntries } from "../form-texts";
import { oncePer } from "../once-per";
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
      const prompt = promptIn(entry, scheme);
      if (prompt === undefined) return [];
      return [{ at: entry, message: "promptLeft", params: { prompt }, left: prompt }];
    }),
};

/** All prompts in one pattern: most cells hold none, and each is looked through once. */
const anyPrompt = oncePer(({ words }: Scheme): RegExp => {
  const literal = words.prompts.map((prompt) => prompt.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  return new RegExp([...literal, ELLIPSIS.source].join("|"));
});

const ELLIPSIS = /(?:目标|指标)\s*\d*\s*[:：]?\s*(?:…{1,}|\.{3,}|。{3,})/;

function promptIn({ text, value }: Entry, scheme: Scheme): string | undefined {
  if (typeof value !== "string" || !anyPrompt(scheme).test(text)) return undefined;
  return scheme.words.prompts.find((prompt) => text.includes(prompt)) ?? ELLIPSIS.exec(text)?.[0];
}
