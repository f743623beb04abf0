import { isEmptyText, plainWidth } from "../numbers/written-text";
import type { Scheme } from "../schemes/scheme";

/** What a conclusion comes to, whatever a bureau calls it. */
export type Stance = "support" | "partial" | "reject";

export interface Conclusion {
  readonly stance: Stance;
  /** Label of the scheme; absent where the scheme has several for one stance. */
  readonly label?: string;
}

/** Longer texts are opinions in sentences: only the scheme's own labels count there. */
const SHORT = 20;
const MARK = /[□☐☑√✓✔■☒]/;
const TICKED = /[☑√✓✔■☒]/;

const REJECT = /不(?:予以?|再|建议|同意|宜|应)*支持/g;
const PARTIAL = /部分(?:予以)?支持|(?:完善|调整|修改|核减)后(?:予以)?支持|有条件支持/;

/**
 * Reads 结论 as people write it: a label, other words for it, one ticked of several
 * (`予以支持□ 不予支持☑`), or a label within a sentence. Null where nothing is chosen, undefined where
 * the words name none of the conclusions, or more than one.
 */
export function readConclusion(
  written: string,
  scheme: Pick<Scheme, "exAnte">
): Conclusion | null | undefined {
  const text = plainWidth(written).replace(/[\s"'“”‘’「」]/g, "");
  if (isEmptyText(text)) return null;
  const labels = scheme.exAnte.conclusions.map(({ label }) => label);
  if (MARK.test(text)) {
    const ticked = tickedIn(text);
    if (ticked.length === 0) return null;
    return ticked.length === 1 ? fromWords(ticked[0] ?? "", labels) : undefined;
  }
  return fromWords(text, labels);
}

/** The options with a tick; marks stand before all of them or behind all of them. */
function tickedIn(text: string): string[] {
  const before = /^[□☐☑√✓✔■☒]/.test(text);
  const option = before ? /([□☐☑√✓✔■☒])([^□☐☑√✓✔■☒]*)/g : /([^□☐☑√✓✔■☒]+)([□☐☑√✓✔■☒])/g;
  return [...text.matchAll(option)]
    .map(([, one = "", other = ""]) => (before ? [one, other] : [other, one]))
    .filter(([mark = ""]) => TICKED.test(mark))
    .map(([, words = ""]) => words);
}

function fromWords(words: string, labels: readonly string[]): Conclusion | undefined {
  // 不予以支持 contains 予以支持.
  const text = words.replace(REJECT, labels[labels.length - 1] ?? "");
  const named = labelsIn(text, labels);
  const [only] = named;
  if (named.length === 1 && only !== undefined) {
    return { stance: stanceOfLabel(only, labels), label: only };
  }
  if (named.length > 1 || text.length > SHORT) return undefined;
  const stance = stanceOfWords(text);
  if (!stance) return undefined;
  const same = labels.filter((label) => stanceOfLabel(label, labels) === stance);
  return same.length === 1 ? { stance, label: same[0] } : { stance };
}

/** Labels that occur, a longer one hiding those it contains. */
function labelsIn(text: string, labels: readonly string[]): string[] {
  let rest = text;
  return [...labels]
    .sort((a, b) => b.length - a.length)
    .filter((label) => {
      if (!rest.includes(label)) return false;
      rest = rest.replaceAll(label, "|");
      return true;
    });
}

/** Best first, the last one is refused: what lies between is in part. */
function stanceOfLabel(label: string, labels: readonly string[]): Stance {
  const at = labels.indexOf(label);
  if (at === labels.length - 1) return "reject";
  return at === 0 ? "support" : "partial";
}

function stanceOfWords(text: string): Stance | undefined {
  if (PARTIAL.test(text)) return "partial";
  return text.includes("支持") ? "support" : undefined;
}
