import type { ProofIssue } from "./proofread";

/** Characters shown on each side of a quotation, and the most of the quotation itself. */
const AROUND = 16;
const MOST = 60;

export interface QuoteContext {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** A finding's quotation with what stands around it in its line, … where more is left out. */
export function quoteContext(
  text: string,
  { quote, offset }: Pick<ProofIssue, "quote" | "offset">
): QuoteContext {
  const end = offset + quote.length;
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  const stop = text.indexOf("\n", end);
  const from = Math.max(line, offset - AROUND);
  const to = Math.min(stop < 0 ? text.length : stop, end + AROUND);
  const shown = quote.length > MOST ? `${quote.slice(0, MOST - 20)}…${quote.slice(-19)}` : quote;
  return {
    before: `${from > line ? "…" : ""}${text.slice(from, offset).trimStart()}`,
    quote: shown.replace(/\s+/g, " "),
    after: `${text.slice(end, to).trimEnd()}${to < (stop < 0 ? text.length : stop) ? "…" : ""}`,
  };
}
