import { render, type Locale, type Message } from "../messages/message";
import type { ReportSentence } from "./report-model";

/** A figure in a sentence: as printed, as a number, and where it comes from. */
export interface SentenceFigure {
  readonly text: string;
  readonly value: number;
  /** Cells with their sheet. */
  readonly source: string;
  /** What stands for it in a formula, `TEXT(C7,"0.0%")`; the text itself when absent. */
  readonly formula?: string;
}

/** Words, figures and composed parts, in order. */
export type Fragment = string | SentenceFigure;

/** Fills `{name}` with fragments and keeps the figures apart from the words. */
export function compose(
  message: Message,
  locale: Locale,
  slots: Readonly<Record<string, Fragment | readonly Fragment[]>>
): Fragment[] {
  return render(message, locale)
    .split(/(\{\w+\})/)
    .flatMap((piece): readonly Fragment[] => {
      const slot = /^\{\w+\}$/.test(piece) ? slots[piece.slice(1, -1)] : piece;
      if (slot === undefined || slot === "") return [];
      return Array.isArray(slot) ? slot : [slot as Fragment];
    });
}

/** Parts with a separator between them. */
export function joined(
  parts: readonly (readonly Fragment[])[],
  separator: string
): readonly Fragment[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

export function sentenceOf(id: string, fragments: readonly Fragment[]): ReportSentence {
  return {
    id,
    text: fragments.map((part) => (typeof part === "string" ? part : part.text)).join(""),
    figures: fragments.flatMap((part) =>
      typeof part === "string" ? [] : [{ text: part.text, value: part.value, source: part.source }]
    ),
  };
}

/** Excel takes so many characters in one literal text of a formula, and in a whole formula. */
const LITERAL_LENGTH = 255;
const FORMULA_LENGTH = 8192;

/**
 * The sentence as a formula that follows its figures; undefined where none of them has a cell, or
 * where the formula would be longer than Excel takes.
 */
export function sentenceFormula(fragments: readonly Fragment[]): string | undefined {
  const isLive = fragments.some((part) => typeof part !== "string" && part.formula !== undefined);
  if (!isLive) return undefined;
  const terms: string[] = [];
  let words = "";
  const flush = () => {
    for (let at = 0; at < words.length; at += LITERAL_LENGTH) {
      terms.push(`"${words.slice(at, at + LITERAL_LENGTH).replace(/"/g, '""')}"`);
    }
    words = "";
  };
  for (const part of fragments) {
    if (typeof part !== "string" && part.formula !== undefined) {
      flush();
      terms.push(part.formula);
    } else {
      words += typeof part === "string" ? part : part.text;
    }
  }
  flush();
  const formula = `=${terms.join("&")}`;
  return formula.length <= FORMULA_LENGTH ? formula : undefined;
}
