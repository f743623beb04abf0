import { NUMBER_PATTERN } from "../numbers/read-number";
import { dropTrailingDirection, operatorIn } from "./operator";
import { readFigure } from "./read-figure";
import { openEnds, type Range } from "./read-range";
import type { Doubt, Operator } from "./target";
import { convertUnit } from "./unit";
import { leadingUnit } from "./unit-word";

/** A figure found among words. */
export interface Mention {
  readonly value: number;
  readonly unit: string;
  /** The direction written before or after it. */
  readonly operator: Operator;
}

export type Sentence =
  | { readonly found: "figure"; readonly mention: Mention; readonly doubts: readonly Doubt[] }
  | { readonly found: "range"; readonly range: Range }
  | { readonly found: "several" }
  | { readonly found: "nothing" };

/** Figures that are names or times, not amounts: PM2.5, 5G, 第2批, 12345热线, 2025年, 60岁以上老人. */
const NAMES =
  /[A-Za-z]+[-+]?\d+(?:\.\d+)?(?![\d%])|\d+(?:\.\d+)?[A-Z]+(?:级|网络|基站|景区|类)|第\d+[\u4e00-\u9fff]?|\d+(?=热线|强企业|号线|国道|省道|小时(?:在线|值班|热线))|(?:19|20)\d{2}年度?(?!\d{1,2}月)|\d+(?:-\d+)?(?:周?岁|年级)(?:以上|以下|及以上)?(?:的)?(?=[\u4e00-\u9fff])/g;
const FIGURE = new RegExp(`(?<![\\d.])([+-]?(?:${NUMBER_PATTERN}))`, "g");
/** A remark behind the figure counts a part of it. */
const PART = /^[^\d]{0,2}[,，;；(]?\s*(?:其中|含|包括|包含)/;

/** Every figure of a text that may be its amount, with the direction around it. */
export function mentionsIn(text: string): readonly Mention[] {
  const plain = text.replace(NAMES, (name) => "某".repeat(name.length));
  const mentions: Mention[] = [];
  let before = 0;
  for (const match of plain.matchAll(FIGURE)) {
    const end = match.index + match[0].length;
    // A hyphen behind a word is a dash, not a minus.
    const dash =
      /^[+-]/.test(match[0]) && match.index > 0 && /\S/.test(plain.charAt(match.index - 1));
    const figure = readFigure(dash ? match[0].slice(1) : match[0]);
    if (!figure) continue;
    const rest = plain.slice(end).trimStart();
    const unit = unitAfter(rest);
    const written = operatorIn(plain.slice(before, match.index).trimEnd());
    mentions.push({
      value: figure.value,
      unit: unit === "百分比" ? "%" : unit,
      operator: written === "" ? directionAfter(rest.slice(unit.length)) : written,
    });
    before = end + unit.length;
  }
  return mentions;
}

function unitAfter(rest: string): string {
  return /^(?:%|百分比|‰)/.exec(rest)?.[0] ?? leadingUnit(rest);
}

function directionAfter(rest: string): Operator {
  const words = /^\s*(?:\(含\)|及|或|\(含\))?(?:以上|以下|以内|之内|内)/.exec(rest)?.[0];
  return words === undefined ? "" : dropTrailingDirection(`1${words}`).operator;
}

/**
 * The one figure a sentence is about: the only one, or the only one with a direction where the others
 * stand before it or count a part (其中). Two bounds of one unit make a range. Anything else is several.
 */
export function readSentence(text: string): Sentence {
  const mentions = mentionsIn(text);
  if (mentions.length === 0) return { found: "nothing" };
  const directed = mentions.filter(({ operator }) => operator !== "");
  if (directed.length === 2 && mentions.length === 2) {
    const range = rangeBetween(directed[0] as Mention, directed[1] as Mention);
    return range ? { found: "range", range } : { found: "several" };
  }
  if (mentions.length > 1) {
    const last = mentions.at(-1) as Mention;
    const first = mentions[0] as Mention;
    const only = directed.length === 1 ? directed[0] : undefined;
    if (only && only === last) return figureOf(only, text);
    if (only && only === first && partsFollow(text, only)) return figureOf(only, text);
    return { found: "several" };
  }
  return figureOf(mentions[0] as Mention, text);
}

function partsFollow(text: string, mention: Mention): boolean {
  const at = text.indexOf(String(mention.value));
  return at >= 0 && PART.test(text.slice(at + String(mention.value).length + mention.unit.length));
}

const PER = /每(?:个|一)?(?:月|年|季|周|日|天|人|户|亩|名|村|次|台|学期|半年|公里|件)/;
const ABOUT = /约|左右|上下|余[人个次户]|接近|大概/;

function figureOf(mention: Mention, text: string): Sentence {
  const doubts: Doubt[] = ["wordsAround"];
  if (PER.test(text)) doubts.push("recurring");
  if (ABOUT.test(text)) doubts.push("approximate");
  return { found: "figure", mention, doubts };
}

/** `≥80%且≤90%`, `大于80小于90`, `80%以上90%以下`. */
function rangeBetween(first: Mention, second: Mention): Range | undefined {
  const isLower = ({ operator }: Mention): boolean => operator === "≥" || operator === "＞";
  const isUpper = ({ operator }: Mention): boolean => operator === "≤" || operator === "＜";
  const [low, high] = isLower(first) ? [first, second] : [second, first];
  if (!isLower(low) || !isUpper(high)) return undefined;
  const unit = high.unit === "" ? low.unit : high.unit;
  const lower = low.unit === high.unit ? low.value : convertUnit(low.value, low.unit, unit);
  if (lower === null || lower > high.value) return undefined;
  const open = openEnds(low.operator === "＞", high.operator === "＜");
  return { value: lower, upper: high.value, unit, doubts: [], ...(open ? { open } : {}) };
}
