import type { ReportSentence } from "../../core/report/report-model";

export type SentencePart =
  | { readonly text: string; readonly source?: undefined }
  | { readonly text: string; readonly source: string };

/** Cuts a sentence at its figures, in their order; a figure that is not found is left as text. */
export function sentenceParts(sentence: ReportSentence): readonly SentencePart[] {
  const parts: SentencePart[] = [];
  let at = 0;
  for (const figure of sentence.figures) {
    const found = sentence.text.indexOf(figure.text, at);
    if (found === -1 || figure.text === "") continue;
    if (found > at) parts.push({ text: sentence.text.slice(at, found) });
    parts.push({ text: figure.text, source: figure.source });
    at = found + figure.text.length;
  }
  if (at < sentence.text.length) parts.push({ text: sentence.text.slice(at) });
  return parts;
}
