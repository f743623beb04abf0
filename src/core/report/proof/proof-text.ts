/** A stretch of the text with its place: `offset` counts characters from the beginning. */
export interface Span {
  readonly text: string;
  readonly offset: number;
}

/** A statement as it is proof-read: lines, and the sentences in them. */
export interface ProofText {
  readonly text: string;
  readonly lines: readonly Span[];
  /** Ended by 。；！？ or the end of a line; without blanks at their ends. */
  readonly sentences: readonly Span[];
}

export function readText(text: string): ProofText {
  const lines = pieces({ text, offset: 0 }, /\r?\n/g);
  return { text, lines, sentences: lines.flatMap((line) => pieces(line, /[。；！？;]/g)) };
}

/** Parts of a span between the matches; empty ones are left out. */
export function pieces(span: Span, between: RegExp): Span[] {
  const found: Span[] = [];
  let from = 0;
  const add = (to: number) => {
    const raw = span.text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== "") found.push({ text: raw.trim(), offset: span.offset + from + lead });
  };
  for (const match of span.text.matchAll(between)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(span.text.length);
  return found;
}
